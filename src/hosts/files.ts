import { packed, unpackAll } from "./docx/archive";
import { withKept } from "./docx/kept-part";
import { newDocx } from "./docx/new-document";
import type { Files } from "./port";
import { readBytes } from "./read";

/** Files in a browser: they are read and written there, and nothing is sent anywhere. */
export const files: Files = {
  read: (name, bytes) => readBytes(name, bytes),
  write(document, created, kept) {
    const archive = unpackAll(newDocx(document, created));
    if ("ok" in archive) throw new Error(archive.reason);
    return packed(withKept(archive, "word/document.xml", kept, () => crypto.randomUUID()));
  },
};
