/** Offers a text or the bytes of a file as a download: it goes to this machine and nowhere else. */
export function saveAs(name: string, content: string | Uint8Array, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
