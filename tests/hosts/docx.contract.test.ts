import { openDocx } from "../../src/hosts/docx/document";
import { type Span, textOf } from "../../src/model/span";
import { hostContract, stretchBetween } from "../host-contract";
import { docx, heading, paragraph, part } from "../kit/docx";
import { noted, noteParts } from "../kit/docx-notes";

hostContract("a .docx file", async (given, { readOnly, deleted, notes = [] }) => {
  const blocks = given.map(({ text, heading: level }, at) => {
    if (level) return heading(level, text);
    const own = notes.filter((note) => note.paragraph === at);
    if (own[0]) return noted(text, own, notes.indexOf(own[0]));
    if (at !== deleted?.paragraph) return paragraph(text);
    const cut = text.indexOf(deleted.before);
    return paragraph([text.slice(0, cut), { text: deleted.text, deleted: "Ana" }, text.slice(cut)]);
  });
  const settings = readOnly ? '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' : "";
  const opened = openDocx(
    "draft.docx",
    docx(blocks, { "word/settings.xml": part("settings", settings), ...noteParts(notes, 0) }),
    {
      author: "Answerable",
      now: () => "2026-05-04T09:00:00.000Z",
      guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
    },
  );
  if (!opened.ok) throw new Error(opened.reason);
  const port = opened.value;
  let selected: Span | null = null;
  let marks: readonly { readonly span: Span }[] = [];
  const beside: Uint8Array[] = [];
  port.onOpenNew(async (_, bytes) => {
    beside.push(bytes);
    return { ok: true, value: null };
  });
  port.onShow((span) => {
    selected = span;
  });
  port.onMarks((marked) => {
    marks = marked;
  });
  const words = async (): Promise<readonly { readonly text: string }[]> => {
    const outcome = await port.read();
    return outcome.ok ? outcome.value.paragraphs : [];
  };
  let now = await words();
  let comments: readonly string[] = [];
  const look = async (): Promise<void> => {
    const outcome = await port.read();
    if (!outcome.ok) return;
    now = outcome.value.paragraphs;
    comments = outcome.value.comments.map(({ text }) => text);
  };
  port.watch(() => void look());
  return {
    port,
    hasNotes: true,
    selected: () => selected && textOf(now, selected),
    marked: () => marks.map(({ span }) => textOf(now, span)),
    comments: () => comments,
    openedBeside: () => beside,
    select: async (first, last) => port.select(stretchBetween(await words(), first, last)),
    async type(was, text) {
      const outcome = await port.read();
      if (!outcome.ok) throw new Error(outcome.reason);
      const { paragraphs } = outcome.value;
      const at = paragraphs.findIndex((each) => each.text.includes(was));
      const start = paragraphs[at]?.text.indexOf(was) ?? -1;
      const edit = { kind: "replace", paragraph: at, start, end: start + was.length, was, text } as const;
      const done = await port.apply([edit], paragraphs);
      if (!done.ok) throw new Error(done.reason);
      await look();
    },
  };
});
