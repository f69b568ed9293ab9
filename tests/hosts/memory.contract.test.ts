import { openMemory } from "../../src/hosts/memory/document";
import { plainParagraph } from "../../src/model/paragraph";
import { textOf } from "../../src/model/span";
import { hostContract, stretchBetween } from "../host-contract";

hostContract("memory", async (given, { readOnly }) => {
  const first = given.map(({ text, heading }) => plainParagraph(text, { outlineLevel: heading ?? null }));
  const port = openMemory(first, { write: !readOnly });
  let now = first;
  port.watch((outcome) => {
    if (outcome.ok) now = [...outcome.value.paragraphs];
  });
  return {
    port,
    hasNotes: false,
    selected: () => {
      const span = port.shown.at(-1);
      return span ? textOf(now, span) : null;
    },
    marked: () => port.marks.map(({ place }) => place.words.join("\n")),
    comments: () => port.comments.map(({ text }) => text),
    openedBeside: () => port.opened.map(({ bytes }) => bytes),
    select: async (first, last) => port.select(stretchBetween(now, first, last)),
    async type(was, text) {
      let typed = false;
      port.write(
        now.map((paragraph) => {
          if (typed || !paragraph.text.includes(was)) return paragraph;
          typed = true;
          return { ...paragraph, text: paragraph.text.replace(was, () => text) };
        }),
      );
    },
  };
});
