/** As long as every file system of today allows with room for an ending and a number, in bytes of UTF-8. */
const LONGEST = 160;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A title as the name of a file, without its ending: what file systems and Obsidian's links forbid is left out. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in a name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu, ' ')
    .replace(/[\\/:*?"<>|#^[\]]+/g, ' ')
    .replace(/\s+/g, ' ');
  const name = shortened(plain).replace(/^[\s.]+|[\s.]+$/g, '');
  if (name === '') return 'article';
  return DEVICES.test(name) ? `_${name}` : name;
}

/** Gives each name once: the second "Bridge" becomes "Bridge 2". File systems know no case. */
export function uniqueNames(): (name: string) => string {
  const used = new Set<string>();
  return (name) => {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
    used.add(free.toLowerCase());
    return free;
  };
}

function shortened(text: string): string {
  let bytes = 0;
  let short = '';
  for (const letter of text) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > LONGEST) return short;
    short += letter;
  }
  return short;
}
