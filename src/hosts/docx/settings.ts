/** Whether a settings part says that Word's own Track Changes is on (ISO/IEC 29500-1 17.15.1.89). */
export function tracksChanges(settings: string): boolean {
  const tag = /<(?:[\w.-]+:)?trackRevisions\b[^>]*>/.exec(settings)?.[0];
  return tag !== undefined && !/val\s*=\s*["'](?:0|false|off)["']/.test(tag);
}

/** Whether it protects the file against all but comments or forms (17.15.1.29). */
export function forbidsWriting(settings: string): boolean {
  const tag = /<(?:[\w.-]+:)?documentProtection\b[^>]*>/.exec(settings)?.[0] ?? "";
  return (
    /\bedit\s*=\s*["'](?:readOnly|comments|forms)["']/.test(tag) &&
    /\benforcement\s*=\s*["'](?:1|true|on)["']/.test(tag)
  );
}
