import { packed } from "./docx/archive";
import { withKept } from "./docx/kept-part";
import { newParts } from "./docx/new-document";
import type { Files } from "./port";
import { readBytes } from "./read";

/** Files in a browser: they are read and written there, and nothing is sent anywhere. */
export const files: Files = {
  read: (name, bytes) => readBytes(name, bytes),
  write(document, created, kept) {
    return packed(
      withKept(newParts(document, created), "word/document.xml", kept, () => crypto.randomUUID()),
    );
  },
};
