/** Longer addresses are cut on their way to a program: by Windows at some 2,000 signs, elsewhere later. */
const LONGEST = 2_000;

export interface Note {
  /** Without an ending. */
  file: string;
  markdown: string;
}

/**
 * The address that makes a note in Obsidian, as its URI scheme has it (action `new`); a long text goes by the clipboard,
 * which `isCopied` says is to be filled first. In a vault, or in the one that is open.
 */
export function obsidianNote({ file, markdown }: Note, vault: string): { uri: string; isCopied: boolean } {
  const start = [vault && `vault=${encodeURIComponent(vault)}`, `file=${encodeURIComponent(file)}`]
    .filter(Boolean)
    .join('&');
  const whole = `obsidian://new?${start}&content=${encodeURIComponent(markdown)}`;
  if (whole.length <= LONGEST) return { uri: whole, isCopied: false };
  return { uri: `obsidian://new?${start}&clipboard`, isCopied: true };
}
