import type { Names } from "../language/agencies/names";
import type { Finding, Recommendation } from "../model/draft";
import type { Steps } from "../model/steps";
import { agenciesAsked } from "./asked-agencies";
import type { Reader } from "./commitments";
import { isAddressed } from "./leads";
import type { RawDraft, Scene } from "./raw";
import { partsOfAnswers, withCommitments } from "./response-commitments";
import { asBefore, besideResponse, keep, surroundingsFor } from "./surroundings";
import type { Tree } from "./tree";

/**
 * Adds to the recommendations of a draft what is read in their sentences: whom they ask, and what their responses report
 * and promise. What was read before in the same surroundings is not read again.
 */
export function* complete(
  tree: Tree,
  raw: RawDraft,
  scene: Scene,
  names: Names,
  reader: Reader,
): Steps<Tree> {
  const { paragraphs } = scene;
  const parts = partsOfAnswers(raw);
  const around = surroundingsFor(names, reader);
  const completed = function* (all: readonly Recommendation[]): Steps<Recommendation[]> {
    const done: Recommendation[] = [];
    for (const of of all) {
      // What has been read as another's response already belongs to that one.
      const own = !of.response || !raw.read.has(of.response.span.paragraph);
      const addressed = isAddressed(of.leads, scene);
      const beside = [addressed, ...besideResponse(of, parts, raw, paragraphs)];
      const before = own ? asBefore(of, around, beside) : null;
      if (before) {
        if (before.response) raw.read.set(before.response.span.paragraph, before.response.commitments);
        done.push(before);
        continue;
      }
      // Only what has to be read takes long enough to rest before it.
      yield;
      const agencies = agenciesAsked(of, addressed, paragraphs, names);
      const now = withCommitments({ ...of, agencies }, raw, parts, scene, reader);
      if (own) keep(of, around, beside, now);
      done.push(now);
    }
    return done;
  };
  const findings: Finding[] = [];
  for (const finding of tree.findings)
    findings.push({ ...finding, recommendations: yield* completed(finding.recommendations) });
  return { findings, recommendations: yield* completed(tree.recommendations) };
}
