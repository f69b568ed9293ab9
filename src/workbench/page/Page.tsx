import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Paragraph } from "../../model/paragraph";
import type { Session } from "../../session/session";
import { type TypedInto, typeInto } from "../actions";
import type { OpenFile, ShownMark } from "../file";
import { workbenchTexts } from "../texts";
import { type Drawn, draw, textOfElement } from "./drawn";
import { paragraphAt, rangeOf } from "./range";
import { selectedSpan } from "./selected";
import { walkOnKeyDown } from "./walking";

const useStyles = makeStyles({
  page: {
    height: "100%",
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground4,
    // The paper stays white in every theme, as in Word: the draft's own colours are made for it.
    "& .draft-wrapper": { backgroundColor: "transparent", padding: tokens.spacingHorizontalM },
    "& section.draft": { maxWidth: "100%", boxSizing: "border-box", boxShadow: tokens.shadow8 },
    // A file without page margins, as some converters write it.
    "& section.draft:not([style*=padding])": { padding: "2.5cm" },
    "@media (max-width: 760px)": {
      // On a narrow screen the words need the margins' room; the file keeps them.
      "& section.draft[class]": { padding: `${tokens.spacingVerticalL} !important` },
    },
    // Within its own box, or what scrolls cuts it off.
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "& p[contenteditable]:focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
    "& ::highlight(answerable-error)": {
      textDecoration: "underline wavy #b10e1c 2px",
      backgroundColor: "#fde7e9",
    },
    "& ::highlight(answerable-warning)": {
      textDecoration: "underline wavy #8a5a00 2px",
      backgroundColor: "#fff4ce",
    },
    "& ::highlight(answerable-info)": { textDecoration: "underline dotted #33539e 2px" },
    "& ::highlight(answerable-shown)": { backgroundColor: "#ffe066", color: "#000" },
  },
});

interface PageProps {
  readonly file: OpenFile;
  readonly session: Session;
}

/** The draft on paper: shown places are selected there, and its paragraphs can be typed into. */
export function Page({ file, session }: PageProps) {
  const styles = useStyles();
  const page = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const rules = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn>({ elements: [] });
  const typing = useRef(0);
  const [version, setVersion] = useState(0);
  // What was typed here is on the page already; any other change is drawn anew.
  useEffect(
    () =>
      file.watch(() => {
        if (typing.current === 0) setVersion((before) => before + 1);
      }),
    [file],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the same file is drawn again
  useEffect(() => {
    let gone = false;
    const where = page.current?.scrollTop ?? 0;
    void (async () => {
      const reading = await file.read();
      if (gone || !reading.ok || !sheet.current || !rules.current) return;
      const now = await draw(file.save(), reading.value.paragraphs, sheet.current, rules.current);
      if (gone) return;
      drawn.current = now;
      if (file.abilities().write) letType(now, reading.value.paragraphs);
      page.current?.scrollTo({ top: where });
    })();
    return () => {
      gone = true;
    };
  }, [file, version]);
  useEffect(() => {
    const ends = [
      file.onShow(async (span) => {
        const reading = await file.read();
        const range = reading.ok && rangeOf(drawn.current, reading.value.paragraphs, span);
        if (range) select(range);
      }),
      file.onMarks(async (marks) => {
        const reading = await file.read();
        if (reading.ok) decorate(drawn.current, reading.value.paragraphs, marks);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [file]);
  useEffect(() => {
    // What was selected last stays the selection while the person presses a button of the pane.
    const onSelection = async (): Promise<void> => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (!range || !sheet.current?.contains(range.commonAncestorContainer)) return;
      const reading = await file.read();
      const span = reading.ok && selectedSpan(drawn.current, reading.value.paragraphs, range);
      if (span) file.select(span);
    };
    document.addEventListener("selectionchange", onSelection);
    return () => document.removeEventListener("selectionchange", onSelection);
  }, [file]);
  useEffect(() => {
    const sheetElement = sheet.current;
    const onInput = (event: Event): void => {
      const element = (event.target as Element).closest("p");
      const paragraph = element && paragraphAt(drawn.current, element);
      if (!element || paragraph === null) return;
      const typedInto: TypedInto = {
        paragraph,
        shown: () => {
          const now = textOfElement(element);
          return { before: shownText.get(element) ?? now, now };
        },
        agreed: (text) => shownText.set(element, text),
      };
      typing.current++;
      void session.do(typeInto, typedInto).finally(() => {
        typing.current--;
      });
    };
    // One paragraph at a time: a break would need a numbering, a style and a place that only Word can give it.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "Enter" && event.target !== page.current) event.preventDefault();
      if (page.current) walkOnKeyDown(event, page.current);
    };
    const element = page.current;
    sheetElement?.addEventListener("input", onInput);
    element?.addEventListener("keydown", onKeyDown);
    return () => {
      sheetElement?.removeEventListener("input", onInput);
      element?.removeEventListener("keydown", onKeyDown);
    };
  }, [session]);
  return (
    <section
      ref={page}
      className={styles.page}
      aria-label={workbenchTexts.page(file.name)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1)
      tabIndex={0}
      data-region
    >
      <div ref={rules} />
      <div ref={sheet} />
    </section>
  );
}

/** What each element showed when the draft last agreed with it. */
const shownText = new WeakMap<Element, string>();

/** Lets the person type into what shows a whole paragraph; one that a page break divides is left alone. */
function letType({ elements }: Drawn, paragraphs: readonly Paragraph[]): void {
  for (const [at, group] of elements.entries()) {
    const [element] = group;
    if (!element || group.length > 1 || !paragraphs[at]?.text) continue;
    element.setAttribute("contenteditable", "plaintext-only");
    // The draft is one stop of the Tab key, not one for each of its paragraphs.
    element.tabIndex = -1;
    element.setAttribute("role", "textbox");
    element.setAttribute("aria-label", workbenchTexts.paragraph(at + 1));
    shownText.set(element, textOfElement(element));
  }
}

function select(range: Range): void {
  const holder = range.startContainer.parentElement ?? undefined;
  holder?.scrollIntoView({ block: "center" });
  const selection = getSelection();
  selection?.removeAllRanges();
  const focused = document.activeElement;
  selection?.addRange(range);
  // A selection in text that can be typed into takes the focus with it; whoever walks through the problems keeps it.
  if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
  // A selection is pale while the focus is in the pane: the same words are highlighted too.
  CSS.highlights?.set("answerable-shown", new Highlight(range));
}

/** Marks lie over the page, in no element of it. */
function decorate(drawn: Drawn, paragraphs: readonly Paragraph[], marks: readonly ShownMark[]): void {
  for (const severity of ["error", "warning", "info"] as const) {
    const ranges = marks.flatMap((mark) => {
      const range = mark.severity === severity ? rangeOf(drawn, paragraphs, mark.span) : null;
      return range ?? [];
    });
    CSS.highlights?.set(`answerable-${severity}`, new Highlight(...ranges));
  }
}
