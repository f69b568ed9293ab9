// Written by npm run generate.
import acceptanceMissing from "./acceptance-missing/rule";
import acronymUnexplained from "./acronym-unexplained/rule";
import citationNotInForce from "./citation-not-in-force/rule";
import commitmentTentative from "./commitment-tentative/rule";
import commitmentWithoutDate from "./commitment-without-date/rule";
import commitmentWithoutOwner from "./commitment-without-owner/rule";
import deadlinePassed from "./deadline-passed/rule";
import detailIdentifying from "./detail-identifying/rule";
import findingWithoutRecommendation from "./finding-without-recommendation/rule";
import type { Rule } from "./kit";
import monitoringMissing from "./monitoring-missing/rule";
import nameInconsistent from "./name-inconsistent/rule";
import numberingBroken from "./numbering-broken/rule";
import recommendationWithoutAgency from "./recommendation-without-agency/rule";
import recommendationWithoutResponse from "./recommendation-without-response/rule";
import referenceBroken from "./reference-broken/rule";
import responseRepeated from "./response-repeated/rule";
import revisionUnresolved from "./revision-unresolved/rule";
import sectionAltered from "./section-altered/rule";
import sectionMissing from "./section-missing/rule";
import sectionUnfilled from "./section-unfilled/rule";

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  acceptanceMissing,
  acronymUnexplained,
  citationNotInForce,
  commitmentTentative,
  commitmentWithoutDate,
  commitmentWithoutOwner,
  deadlinePassed,
  detailIdentifying,
  findingWithoutRecommendation,
  monitoringMissing,
  nameInconsistent,
  numberingBroken,
  recommendationWithoutAgency,
  recommendationWithoutResponse,
  referenceBroken,
  responseRepeated,
  revisionUnresolved,
  sectionAltered,
  sectionMissing,
  sectionUnfilled,
];
