import { replaceWords } from "../../edits/edit";
import { recommendationOf } from "../belonging";
import { defineRule, type Found } from "../kit";
import { quoted } from "../wording";
import { type Deviation, deviationsIn } from "./groups";

interface Inconsistent extends Found {
  readonly deviation: Deviation;
}

const HOW: Readonly<Record<Deviation["how"], string>> = {
  apostrophe: "The two differ in an apostrophe.",
  ending: "The two differ in the ending of a word.",
  spelling: "The two differ in one letter.",
  order: "The words stand in another order.",
  missing: "A word of the name is missing.",
  plural: "One of the two is in the plural.",
  other: "The two are written differently.",
};

export default defineRule<Inconsistent>({
  id: "name-inconsistent",
  about: "A body bears one name throughout the draft.",
  severity: "warning",

  *find(draft, { register }) {
    for (const deviation of deviationsIn(draft, register)) {
      const span = deviation.spelling.first;
      yield { span, recommendation: recommendationOf(draft, span.paragraph), deviation };
    }
  },

  say({ deviation: { spelling, better, how } }) {
    return {
      what: `${quoted(spelling.text)} and ${quoted(better)} seem to be one body.`,
      why: `${HOW[how]} A reader cannot tell whether two bodies are meant.`,
      todo: `Write ${quoted(better)} throughout, or, if two bodies are meant, say what tells them apart.`,
    };
  },

  fixes({ span, deviation }, draft) {
    const curly = draft.paragraphs[span.paragraph]?.text.includes("’") ?? false;
    const better = curly ? deviation.better.replace(/'/g, "’") : deviation.better;
    const edits = [replaceWords(draft.paragraphs, span.paragraph, span.start, span.end, better)];
    return [{ id: "one-name", title: `Write “${better}”`, kind: "offer", edits }];
  },
});
