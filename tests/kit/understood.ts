import { nationalRegister } from "../../src/language/agencies/register";
import type { Draft } from "../../src/model/draft";
import type { Reading } from "../../src/model/reading";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";

/** The draft that a reading is understood as, in the house style that it shows; throws where it shows none. */
export function understood(reading: Reading): Draft {
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) throw new Error("no house style");
  const { template, confidence } = detected;
  return parseDraft(reading, template, { detected: true, confidence, register: nationalRegister });
}
