import type { DocumentPort } from "../hosts/port";

/**
 * The same document, of which the draft and what is kept with it under these names is being read already: the first
 * reading of each is the answer to a question asked now, while the page still gathers what shows it.
 */
export function readAhead(port: DocumentPort, names: readonly string[]): DocumentPort {
  let ahead: ReturnType<DocumentPort["read"]> | null = port.read();
  const loading = new Map(names.map((name) => [name, port.load(name)]));
  return {
    ...port,
    read() {
      const first = ahead;
      ahead = null;
      return first ?? port.read();
    },
    load(name) {
      const first = loading.get(name);
      loading.delete(name);
      return first ?? port.load(name);
    },
  };
}
