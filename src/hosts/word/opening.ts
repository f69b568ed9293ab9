import type { Outcome } from "../port";
import type { Ask } from "./ask";

/** Opens a Word file as a document of its own, in a window or browser tab of its own (WordApi 1.3); Word names it. */
export function openDocument(ask: Ask, bytes: Uint8Array): Promise<Outcome<null>> {
  return ask<null>(async ({ context, sync }) => {
    context.application.createDocument(base64(bytes)).open();
    await sync();
    return { ok: true, value: null };
  });
}

/** In pieces: a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const PIECE = 0x2000;
