/** A calendar time as written, before it is known which year is meant. Plain data. */
export type Point =
  /** A day, or the days around one: "w/c 3 June" is 3 June and the 6 after it. */
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly before: number;
      readonly after: number;
    }
  /** Whole months: a month, season, term, quarter, half, or year of any sort. */
  | { readonly kind: "months"; readonly year: number; readonly month: number; readonly months: number }
  /** The same without a year: the stretch of `months` months that begins with one of the months `starts`. */
  | {
      readonly kind: "which";
      readonly which: Which;
      readonly starts: readonly number[];
      readonly months: number;
    }
  | { readonly kind: "week"; readonly which: Which }
  | { readonly kind: "weekday"; readonly weekday: number };

/** "this": the one that runs or comes next; "next": the first that begins later; "last": the last that has ended. */
export type Which = "this" | "next" | "last";

export type Part =
  | "start"
  | "early"
  | "mid"
  | "late"
  | "end"
  | "first half"
  | "second half"
  | "week 1"
  | "week 2"
  | "week 3"
  | "week 4"
  | "last week";

export interface Moment {
  readonly point: Point;
  readonly part: Part | null;
}

export type Bound = "in" | "by" | "before" | "from" | "after" | "since";

export type LengthUnit = "day" | "working day" | "month";

export type Calendar =
  | {
      readonly kind: "calendar";
      readonly bound: Bound;
      readonly first: Moment;
      /** The end of a range or the last of a list; null for a single time. */
      readonly last: Moment | null;
    }
  /** So many days or months from the document's own date onwards, or back from it. */
  | {
      readonly kind: "length";
      readonly way: "ahead" | "back";
      readonly count: number;
      readonly unit: LengthUnit;
    };
