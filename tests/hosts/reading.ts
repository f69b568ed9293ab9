import { readDocx } from "../../src/hosts/docx/read";
import type { Result } from "../../src/hosts/result";
import type { Reading } from "../../src/model/reading";
import { type DocxBlock, docx } from "../kit/docx";

/** The reading, of which nothing went wrong and nothing had to be said. */
export function silently(result: Result): Reading {
  if (!result.ok) throw new Error(result.reason);
  expect(result.reading.messages).toEqual([]);
  return result.reading;
}

/** The reading and the codes of its messages. */
export function aloud(result: Result): Reading & { readonly codes: readonly string[] } {
  if (!result.ok) throw new Error(result.reason);
  return { ...result.reading, codes: result.reading.messages.map(({ code }) => code) };
}

/** Reads a document of these blocks, in silence. */
export const read = (...blocks: readonly DocxBlock[]): Reading => silently(readDocx(docx(blocks)));

/** The same of raw XML for the body. */
export const readXml = (xml: string): Reading => read({ xml });

export const textsOf = ({ paragraphs }: Reading): string[] => paragraphs.map(({ text }) => text);

/** Each paragraph as Word shows it, with its number in front. */
export const shown = ({ paragraphs }: Reading): string[] =>
  paragraphs.map(({ listString, text }) => (listString ? `${listString} ${text}` : text));
