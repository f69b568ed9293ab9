import type { WordDocument } from "../document/document";
import type { XmlElement } from "../document/xml";
import { type HostClass, host, listOf } from "./classes";
import { paragraphsOf } from "./paragraph";

/** Document and Body. */
export function documentClasses(word: WordDocument): Record<string, HostClass<never>> {
  const textOf = (story: XmlElement): string =>
    word
      .layout(story)
      .paragraphs.map((one) => word.textOf(one))
      .join("\r");

  const document: HostClass<unknown> = {
    scalars: { ChangeTrackingMode: () => word.tracking, Saved: () => true },
    navigations: { Body: () => host("Body", word.body) },
    methods: { _RegisterEvent: () => null, _UnregisterEvent: () => null },
  };
  const body: HostClass<XmlElement> = {
    scalars: { Text: textOf, Type: (at) => (at === word.body ? "MainDoc" : "Unknown") },
    navigations: {
      Paragraphs: (at) => paragraphsOf(word.layout(at).paragraphs),
      Tables: (at) =>
        listOf(
          "TableCollection",
          "Table",
          word.layout(at).tables.filter((one) => one.within === null),
        ),
    },
  };
  return {
    Document: document,
    Body: body,
    AddinInternalService: { methods: { NotifyActionHandlerReady: () => null } },
  };
}
