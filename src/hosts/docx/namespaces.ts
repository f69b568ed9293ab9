/**
 * The namespaces that a Word file may use, each with the prefix that Word itself writes. Elements are known by
 * these prefixes whatever a producer wrote, and strict files (ISO/IEC 29500-1) as transitional ones (29500-4).
 */
const DRAWING = "schemas.openxmlformats.org/drawingml/2006";
const STRICT_DRAWING = "purl.oclc.org/ooxml/drawingml";
const WORD = "schemas.microsoft.com/office/word";

const URIS: Readonly<Record<string, readonly string[]>> = {
  w: [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ],
  r: [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  m: [
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
  ],
  mc: ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ct: ["http://schemas.openxmlformats.org/package/2006/content-types"],
  rel: ["http://schemas.openxmlformats.org/package/2006/relationships"],
  v: ["urn:schemas-microsoft-com:vml"],
  o: ["urn:schemas-microsoft-com:office:office"],
  w10: ["urn:schemas-microsoft-com:office:word"],
  a: [`http://${DRAWING}/main`, `http://${STRICT_DRAWING}/main`],
  pic: [`http://${DRAWING}/picture`, `http://${STRICT_DRAWING}/picture`],
  c: [`http://${DRAWING}/chart`, `http://${STRICT_DRAWING}/chart`],
  dgm: [`http://${DRAWING}/diagram`, `http://${STRICT_DRAWING}/diagram`],
  lc: [`http://${DRAWING}/lockedCanvas`, `http://${STRICT_DRAWING}/lockedCanvas`],
  wp: [`http://${DRAWING}/wordprocessingDrawing`, `http://${STRICT_DRAWING}/wordprocessingDrawing`],
  wps: [`http://${WORD}/2010/wordprocessingShape`],
  wpg: [`http://${WORD}/2010/wordprocessingGroup`],
  wpc: [`http://${WORD}/2010/wordprocessingCanvas`],
  wp14: [`http://${WORD}/2010/wordprocessingDrawing`],
  w14: [`http://${WORD}/2010/wordml`],
  w15: [`http://${WORD}/2012/wordml`],
  w16se: [`http://${WORD}/2015/wordml/symex`],
};

/** Microsoft's and LibreOffice's additions to Word files: they style or describe, and carry no words of their own. */
const DECORATION = [
  "http://schemas.microsoft.com/office/",
  "urn:schemas-microsoft-com:office:",
  "http://schemas.openxmlformats.org/drawingml/",
  "http://purl.oclc.org/ooxml/drawingml/",
  "http://schemas.openxmlformats.org/officeDocument/",
  "http://purl.oclc.org/ooxml/officeDocument/",
  "http://schemas.openxmlformats.org/schemaLibrary/",
  "http://schemas.libreoffice.org/",
  "http://schemas.onlyoffice.com/",
];

const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries(URIS).flatMap(([prefix, uris]) => uris.map((uri): [string, string] => [uri, prefix])),
);

/** Elements of namespaces that no table names get this prefix where they only decorate, */
export const DECORATIVE = "decoration";
/** and this one where nobody knows what they are. */
export const FOREIGN = "foreign";

/** The prefix under which the readers know a namespace. */
export function knownPrefix(uri: string): string {
  return (
    PREFIXES.get(uri) ?? (DECORATION.some((beginning) => uri.startsWith(beginning)) ? DECORATIVE : FOREIGN)
  );
}
