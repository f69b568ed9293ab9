import { hostContract, stretchBetween } from "../host-contract";
import { docx, heading, paragraph } from "../kit/docx";
import { noted, noteParts } from "../kit/docx-notes";
import { heard, opened, SETS } from "./word/opened";

for (const version of SETS)
  hostContract(
    `Word with WordApi ${version}`,
    async (given, { readOnly = false, deleted, notes = [] }) => {
      const blocks = given.map(({ text, heading: level }, at) => {
        if (level) return heading(level, text);
        const own = notes.filter((note) => note.paragraph === at);
        if (own[0]) return noted(text, own, notes.indexOf(own[0]));
        if (at !== deleted?.paragraph) return paragraph(text);
        const cut = text.indexOf(deleted.before);
        return paragraph([text.slice(0, cut), { text: deleted.text, deleted: "Ana" }, text.slice(cut)]);
      });
      const { word, document } = await opened(docx(blocks, noteParts(notes, 0)), version, { readOnly });
      return {
        port: document,
        hasNotes: true,
        selected: () => word.selection(),
        marked: () => [...word.highlighted(), ...word.critiques().map(({ words }) => words)],
        comments: () => word.comments().map(({ text }) => text),
        openedBeside: () => word.opened,
        async select(first, last) {
          const outcome = await document.read();
          if (outcome.ok) word.person.select(stretchBetween(outcome.value.paragraphs, first, last));
        },
        async type(was, text) {
          await heard(word, 20);
          word.person.replace(word.person.find(was), text);
          await heard(word);
        },
      };
    },
    "person",
  );
