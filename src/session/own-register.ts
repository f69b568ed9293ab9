import { mergeRegisters } from "../language/agencies/register";
import { readRegister } from "../language/agencies/register-file";
import type { Register } from "../model/register";

export type OwnRegister =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly reason: string };

/** The register with the area's own bodies added; `text` as the area's file has it, null for none. */
export function registerOf(text: string | null, national: Register): OwnRegister {
  if (text === null) return { ok: true, register: national };
  if (text.length > LARGEST) {
    const size = `${(text.length / MEGA).toFixed(1)} million characters, and at most one million can be kept`;
    return { ok: false, reason: `The area's agencies cannot be used: the file is too large (${size}).` };
  }
  const read = readRegister(text);
  return read.ok
    ? { ok: true, register: mergeRegisters(national, read.register) }
    : {
        ok: false,
        reason: `The area's agencies cannot be used: ${read.reason}. Mend the file and choose it again.`,
      };
}

const MEGA = 1_000_000;
/** Room for thousands of bodies, and a fifth of what browsers keep for a page. */
const LARGEST = MEGA;
