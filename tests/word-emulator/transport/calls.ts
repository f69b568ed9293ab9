import type { WordHost } from "../api/host";
import type { CallData } from "./wac";

/** Calls of the common API by their dispatch id, and the Rich API's, which is one of them. */
export async function answerCall(
  host: WordHost,
  dispatchId: number,
  data: CallData,
): Promise<Readonly<Record<string, unknown>>> {
  switch (dispatchId) {
    case 93: {
      const body = (data.ArrayData as readonly string[])[4] ?? "{}";
      return { Data: [200, ["Content-Type", "application/json"], host.answer(body)] };
    }
    // The file's address.
    case 86:
      return { 0: { 1: "https://word.test/draft.docx" } };
    default:
      throw 5001;
  }
}
