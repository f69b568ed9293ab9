/** Storage may be switched off for pages inside other pages; what it would keep then lasts as long as the pane. */
export function stored<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
