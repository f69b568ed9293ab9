import type { DocumentPort } from "../hosts/port";

/**
 * The same document, of which the draft is being read already: its first reading is the answer to a question asked now,
 * while the page still gathers what shows it.
 */
export function readAhead(port: DocumentPort): DocumentPort {
  let ahead: ReturnType<DocumentPort["read"]> | null = port.read();
  return {
    ...port,
    read() {
      const first = ahead;
      ahead = null;
      return first ?? port.read();
    },
  };
}
