const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0, 2.2 forbids them
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F]/;

/** Text with its character references read; null where one is of no kind that XML knows without a DOCTYPE. */
export function decoded(raw: string): string | null {
  if (FORBIDDEN.test(raw)) return null;
  if (!raw.includes("&")) return raw;
  let sound = true;
  const text = raw.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,4}));|&/g, (_, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? fault();
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : fault();
  });
  function fault(): string {
    sound = false;
    return "";
  }
  return sound ? text : null;
}
