/** Listens to an event; the returned function ends that. */
export function listen<K extends keyof DocumentEventMap>(
  target: Document | HTMLElement,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
): () => void {
  target.addEventListener(type, listener as EventListener);
  return () => target.removeEventListener(type, listener as EventListener);
}
