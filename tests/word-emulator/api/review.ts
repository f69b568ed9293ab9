import type { Annotation, WordDocument } from "../document/document";
import { changeRange, changeText, changeType, decide } from "../document/tracked";
import type { XmlElement } from "../document/xml";
import { collection, type HostClass, host, type Items, listOf, orNull, writing } from "./classes";
import { ApiError, invalid } from "./errors";

/** Comments, tracked changes and annotations. */
export function reviewClasses(word: WordDocument): Record<string, HostClass<never>> {
  const { comments } = word;
  const comment: HostClass<XmlElement> = {
    id: "Id",
    scalars: {
      Id: (at) => at.attributes["w:id"] ?? "",
      AuthorName: (at) => at.attributes["w:author"] ?? "",
      AuthorEmail: () => "",
      CreationDate: (at) => at.attributes["w:date"] ?? null,
      Content: {
        get: (at) => comments.text(at),
        set: (at, text) => comments.setText(at, String(text)),
      },
      Resolved: {
        get: (at) => comments.resolved.has(at),
        set: (at, value) => {
          if (value === true) comments.resolved.add(at);
          else comments.resolved.delete(at);
        },
      },
    },
    navigations: {
      Replies: (at) =>
        listOf(
          "CommentReplyCollection",
          "CommentReply",
          comments.all().filter((one) => comments.answers.get(one) === at),
        ),
    },
    methods: {
      GetRange: (at: XmlElement) => orNull("Range", comments.range(at)),
      Delete: writing((at: XmlElement) => comments.delete(at)),
      Reply: writing((at: XmlElement, text: string) => orNull("CommentReply", comments.answer(at, text))),
    },
  };

  const change: HostClass<XmlElement> = {
    scalars: {
      Author: (at) => at.attributes["w:author"] ?? "",
      Date: (at) => at.attributes["w:date"] ?? null,
      Text: (at) => changeText(word, at),
      Type: changeType,
    },
    methods: {
      GetRange: (at: XmlElement) => orNull("Range", changeRange(word, at)),
      Accept: writing((at: XmlElement) => decide(word, at, true)),
      Reject: writing((at: XmlElement) => decide(word, at, false)),
    },
  };

  const annotation: HostClass<Annotation> = {
    id: "Id",
    scalars: { Id: (at) => at.id, State: (at) => at.state },
    navigations: { CritiqueAnnotation: (at) => host("CritiqueAnnotation", at) },
    methods: {
      Delete: (at: Annotation) => {
        word.annotations.delete(at.id);
        return null;
      },
    },
  };
  const settle = (at: Annotation, state: Annotation["state"]): null => {
    at.state = state;
    return null;
  };
  const critique: HostClass<Annotation> = {
    scalars: { Critique: (at) => at.critique },
    navigations: { Range: (at) => host("Range", at.range) },
    methods: {
      Accept: (at: Annotation) => settle(at, "Accepted"),
      Reject: (at: Annotation) => settle(at, "Rejected"),
    },
  };

  const decideAll = (accept: boolean) =>
    writing((at: Items) => {
      for (const { at: one } of at().toReversed()) decide(word, one as XmlElement, accept);
    });
  return {
    Comment: comment,
    CommentReply: { ...comment, navigations: {} },
    CommentCollection: collection,
    CommentReplyCollection: collection,
    TrackedChange: change,
    TrackedChangeCollection: {
      ...collection,
      methods: { ...collection.methods, AcceptAll: decideAll(true), RejectAll: decideAll(false) },
    },
    Annotation: annotation,
    AnnotationCollection: collection,
    CritiqueAnnotation: critique,
  };
}

/** Puts critiques on a paragraph; gives their ids. Throws where this person has no Microsoft 365. */
export function insertCritiques(
  word: WordDocument,
  paragraph: XmlElement,
  critiques: readonly Readonly<Record<string, unknown>>[],
  hasMicrosoft365: boolean,
): Annotation[] {
  if (!hasMicrosoft365) throw new ApiError("AccessDenied", "Annotations need a Microsoft 365 subscription.");
  const length = word.textOf(paragraph).length;
  return critiques.map((critique) => {
    const start = Number(critique.start);
    const end = start + Number(critique.length);
    if (!(start >= 0 && start < end && end <= length))
      throw invalid(`A critique from ${start} to ${end} does not fit a paragraph of ${length} characters.`);
    const made: Annotation = {
      id: `${word.idOf(paragraph)}-${word.nextId()}`,
      critique,
      range: word.ranges.make({ paragraph, offset: start }, { paragraph, offset: end }),
      state: "Created",
    };
    word.annotations.set(made.id, made);
    return made;
  });
}
