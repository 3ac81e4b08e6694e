/** How long a file's address is kept after it was handed to the browser, in milliseconds: until it has been copied. */
const KEEP = 120_000;

/** Hands a file to the browser as a download; needs no permission. For pages, not for the background. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}
