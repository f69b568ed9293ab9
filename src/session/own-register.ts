import { mergeRegisters } from "../language/agencies/register";
import { parseRegister } from "../language/agencies/register-file";
import type { Register } from "../model/register";

export type OwnRegister =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly reason: string };

/** The register with the area's own bodies added; `text` as the area's file has it, null for none. */
export function registerOf(text: string | null, national: Register): OwnRegister {
  if (text === null) return { ok: true, register: national };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return {
      ok: false,
      reason: `The area's agencies are not JSON (${why}): choose the file again in the settings.`,
    };
  }
  const parsed = parseRegister(json);
  return parsed.ok
    ? { ok: true, register: mergeRegisters(national, parsed.register) }
    : {
        ok: false,
        reason: `The area's agencies cannot be used: ${parsed.reason}. Mend the file and choose it again.`,
      };
}
