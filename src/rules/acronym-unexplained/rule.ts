import { defineRule } from "../kit";
import { quoted } from "../wording";
import { type Unexplained, unexplainedIn } from "./unexplained";
import { tiedTo, writtenOut } from "./written-out";

export default defineRule<Unexplained>({
  id: "acronym-unexplained",
  about: "Every abbreviation is written out where it is first used.",
  severity: "warning",

  find: (draft, { register }) => unexplainedIn(draft, register),

  say({ short, how, full }) {
    const why = "The response is published, and a reader from outside the services does not know it.";
    if (how === "later")
      return {
        what: `${quoted(short)} is explained only further on.`,
        why: "A reader meets it here first.",
        todo: "Write it out here, with the abbreviation in brackets.",
      };
    if (how === "untied")
      return {
        what: `${quoted(short)} is used without saying that it stands for ${quoted(full ?? "")}.`,
        why,
        todo: `Put “(${short})” behind the words where they first stand.`,
      };
    return {
      what: `${quoted(short)} is not explained anywhere in the draft.`,
      why,
      todo: full
        ? `Write it out at its first use, if ${quoted(full)} is meant.`
        : "Write it out at its first use, with the abbreviation in brackets.",
    };
  },

  fixes({ span, short, how, full, key, spelled }, draft) {
    if (!full) return [];
    if (how === "untied") {
      const edit = spelled && tiedTo(spelled, key, draft);
      if (!edit) return [];
      const title = `Put “(${key})” behind ${quoted(full)}`;
      return [{ id: "tie", title, kind: "offer", edits: [edit] }];
    }
    const written = writtenOut({ span, short, key }, full, draft);
    if (!written) return [];
    return [{ id: "write-out", title: `Write “${written.text}”`, kind: "offer", edits: [written.edit] }];
  },
});
