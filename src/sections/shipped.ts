import type { StandardSection } from "./schema";
import acceptance from "./shipped/acceptance/section.json";
import actionsTaken from "./shipped/actions-taken/section.json";
import closing from "./shipped/closing/section.json";
import methodology from "./shipped/methodology/section.json";
import monitoring from "./shipped/monitoring/section.json";
import panel from "./shipped/panel/section.json";
import publication from "./shipped/publication/section.json";
import purpose from "./shipped/purpose/section.json";
import qualityAssurance from "./shipped/quality-assurance/section.json";
import regulation from "./shipped/regulation/section.json";

// That the files fit the schema is a test: zod stays out of what the pane loads first.
const files: readonly unknown[] = [
  regulation,
  methodology,
  panel,
  qualityAssurance,
  purpose,
  acceptance,
  actionsTaken,
  monitoring,
  publication,
  closing,
];

/** The sections that come with the product, in the order in which a response has them. */
export const shippedSections = files as readonly StandardSection[];
