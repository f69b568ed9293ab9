import type { HouseStyleInUse } from "../model/draft";
import type { Template } from "../templates/schema";

/** The same object again for the same house style, so that who looks at it need not compare it. */
export function styleInUse(template: Template, detected: boolean, confidence: number): HouseStyleInUse {
  const before = stylesOf.get(template);
  if (before && before.detected === detected && before.confidence === confidence) return before;
  const style = {
    id: template.id,
    title: template.title,
    detected,
    confidence,
    unit: template.unit.name,
    findings: template.findings.presence,
    agencyRequired: template.agencyRequired,
    requiredParts: template.response.parts.filter(({ required }) => required).map(({ id }) => id),
    severities: template.severities,
  };
  stylesOf.set(template, style);
  return style;
}

const stylesOf = new WeakMap<Template, HouseStyleInUse>();
