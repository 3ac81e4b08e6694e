/** Names that many different pictures have. */
const COMMON_NAME =
  /^(?:image|img|photo|picture|default|original|large|medium|small|main|thumb(?:nail)?|index|file|\d{1,4})$/;
/** What sizes and crops add to the name of a picture's file. */
const SIZE =
  /(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{3,4}w?|w\d+|h\d+|scaled|large|medium|small|thumb(?:nail)?|crop(?:ped)?|[23]x))+$/;

const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/** True where two addresses show one picture in different sizes or crops. */
export function isSamePicture(one: string, other: string): boolean {
  const file = fileOf(one);
  if (file === fileOf(other)) return true;
  const name = nameOf(file);
  return name !== undefined && name === nameOf(fileOf(other));
}

/** The address of the file itself, without what asks a server for a size of it. */
function fileOf(address: string): string {
  const plain = address.replace(/^https?:/, '').replace(/#.*$/s, '');
  if (plain.startsWith('data:')) return plain;
  const path = plain.replace(/\?.*$/s, '');
  if (PICTURE_FILE.test(path)) return path;
  const inner = [...plain.matchAll(/[?&]\w+=([^&]+)/g)].map(([, value = '']) => unescaped(value));
  return inner.map((value) => value.replace(/\?.*$/s, '')).find((value) => PICTURE_FILE.test(value)) ?? plain;
}

/** The file's name without ending and size; undefined where it tells nothing. */
function nameOf(file: string): string | undefined {
  if (!PICTURE_FILE.test(file)) return undefined;
  const name = (file.split('/').at(-1) ?? '')
    .toLowerCase()
    .replace(/(?:\.(?:jpe?g|png|webp|gif|avif))+$/, '')
    .replace(SIZE, '');
  return name.length < 6 || COMMON_NAME.test(name) || !/[\d_-]/.test(name) ? undefined : name;
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A stray "%": the address is compared as it is written.
    return value;
  }
}
