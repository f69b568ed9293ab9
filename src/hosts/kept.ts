export const KEPT_NAMESPACE = "urn:answerable:kept:1";
export function keptIn(_xml: string, _name: string): string | null {
  return null;
}
export function withKept(_xml: string | null, _name: string, _data: string | null): string | null {
  return null;
}
