const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const ROMAN = /^(?=[ivxl])(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/;

/** The value of Roman figures up to 89, in capitals or small letters; null where they are none. */
export function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (!ROMAN.test(lower)) return null;
  let sum = 0;
  for (let i = 0; i < lower.length; i++) {
    const value = VALUES[lower.charAt(i)] ?? 0;
    sum += value < (VALUES[lower.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

const TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
const UNITS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** A number from 1 to 89 in small Roman figures. */
export const romanFigures = (value: number): string =>
  (TENS[Math.floor(value / 10)] ?? "") + (UNITS[value % 10] ?? "");

/** Regular expression text for Roman figures in capitals as far as boards count in them, so that "MIX" and "DIV" are none. */
export const ROMAN_FIGURES = "(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2})";
