import type { Citation } from "../../law/citations";
import type { Edition, Guidance, Instrument, NeverWas, Provision } from "../../law/law";

/** What can be wrong with a citation, or with the name of a review or body, at the date of the decision. */
export type Trouble =
  | { readonly kind: "never"; readonly never: NeverWas; readonly instead: string | null }
  | { readonly kind: "no-edition"; readonly instead: Edition | null }
  | { readonly kind: "no-such-year"; readonly instruments: readonly Instrument[] }
  | { readonly kind: "title"; readonly right: string; readonly instrument: Instrument }
  | { readonly kind: "number"; readonly instrument: Instrument; readonly number: string }
  | { readonly kind: "wrong-regulation"; readonly provision: Provision }
  | {
      readonly kind: "edition-not-then";
      readonly edition: Edition;
      readonly when: "before" | "after";
      readonly instead: Edition | null;
    }
  | {
      readonly kind: "law-not-then";
      readonly name: string;
      readonly when: "before" | "after" | "unsourced";
      readonly since: string | null;
      readonly until: string | null;
      readonly source: string;
      readonly instead: string | null;
    }
  | { readonly kind: "not-begun"; readonly name: string; readonly note: string; readonly source: string }
  | {
      readonly kind: "open";
      readonly name: string;
      readonly from: string;
      readonly to: string;
      readonly neededBody: string;
    }
  | { readonly kind: "later-edition"; readonly edition: Edition | null }
  | {
      readonly kind: "other-country";
      /** Where the thing cited applies, and where the review is. */
      readonly applies: readonly string[];
      readonly country: string;
      /** What reviews of this kind follow there; null where the table does not say. */
      readonly guidance: string | null;
      readonly source: string;
    }
  | {
      readonly kind: "wrong-section";
      /** Null for one that the table does not hold. */
      readonly provision: Provision | null;
      readonly review: string;
      readonly right: string;
    }
  | {
      readonly kind: "guidance-not-then";
      readonly row: Guidance;
      readonly when: "before" | "after";
      readonly instead: Guidance | null;
    }
  | { readonly kind: "cannot-check" }
  | {
      readonly kind: "review-name";
      readonly when: "before" | "after";
      readonly bound: string;
      readonly then: string | null;
      readonly source: string;
    }
  | {
      readonly kind: "body-name";
      readonly when: "before" | "after";
      readonly source: string;
      readonly own: boolean;
    };

/** A trouble with the citation it is about; for names there is none. */
export interface Judged {
  readonly trouble: Trouble;
  readonly citation: Citation | null;
}
