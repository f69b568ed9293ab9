import type { Kind } from "../deed";

/** What a stretch without a finite verb does: a bullet, a table cell, "Completed.", "Board to review". */
export interface Fragment {
  readonly kind: Kind;
  /** Whether its own words say so; if not, whatever it hangs on decides. */
  readonly sure: boolean;
  /** First token of whoever is to act, and the token behind the last; null where it names nobody. */
  readonly owner: readonly [number, number] | null;
  readonly tentative: number;
}

/** A fragment of the kind; `sure` where its own words say so. */
export const fragment = (
  kind: Kind,
  sure = true,
  owner: Fragment["owner"] = null,
  tentative = -1,
): Fragment => ({
  kind,
  sure,
  owner,
  tentative,
});
