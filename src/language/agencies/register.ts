import type { Body, Register } from "../../model/register";
import data from "./register.json";

type Row = Body & { readonly form?: boolean };
const rows: readonly Row[] = data.bodies;

/**
 * The bodies of England, Wales, Scotland and Northern Ireland, and the forms of which every area has one
 * ("Clinical Commissioning Group"), with the dates between which a name is right. `register.json` gives the source
 * of each; it holds no body of one area alone.
 */
export const nationalRegister: Register = { bodies: rows };

/** Full names of forms that every area has one of: they say what kind of body is meant, not which. */
export const areaForms: ReadonlySet<string> = new Set(
  rows.filter(({ form }) => form).map(({ name }) => name),
);

/** Abbreviations that stand for several bodies, so that no register can expand them. */
export const ambiguousShort: ReadonlySet<string> = new Set(data.ambiguous.short);

/** Both registers as one; a body that `over` names too is taken from `over`. */
export function mergeRegisters(under: Register, over: Register): Register {
  const replaced = new Set(over.bodies.map(({ name }) => name.toLowerCase()));
  return {
    bodies: [...under.bodies.filter(({ name }) => !replaced.has(name.toLowerCase())), ...over.bodies],
  };
}
