import { remembering } from "../model/remembering";
import type { Scene } from "./raw";

/** The same as `perParagraph` for what a draft is read by: for what is asked at many of its lines. */
export const perScene: <Result>(work: (scene: Scene) => Result) => (scene: Scene, _?: unknown) => Result =
  remembering<Scene, unknown>();
