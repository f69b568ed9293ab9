// Written by npm run generate.
import type { Template } from "../schema";
import actionTable from "./action-table.json";
import hampshireLcspr from "./hampshire-lcspr.json";
import hampshireLearningPoints from "./hampshire-learning-points.json";
import hampshireScr from "./hampshire-scr.json";
import labelledHeadings from "./labelled-headings.json";
import numberedParagraphs from "./numbered-paragraphs.json";
import portsmouthScr from "./portsmouth-scr.json";
import suffolkScr from "./suffolk-scr.json";

/** The house styles that come with the product. tests/templates holds each to the schema. */
export const builtInTemplates = [
  actionTable,
  hampshireLcspr,
  hampshireLearningPoints,
  hampshireScr,
  labelledHeadings,
  numberedParagraphs,
  portsmouthScr,
  suffolkScr,
] as readonly unknown[] as readonly Template[];
