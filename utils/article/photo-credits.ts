/** Words; a line that only credits a picture is shorter. */
const LONGEST = 24;
const LABEL =
  '(?:(?:main |lead |cover |header |featured? )?(?:photo(?:graph)?s?|image|picture|pic|illustration|graphic|video)(?: (?:credits?|copyright|courtesy(?: of)?|source|by|from|via))?|credits?(?: photo)?|photography(?: by)?|courtesy(?: of)?|cr[ée]dit(?:o|os|i)?(?: photo)?|(?:symbol|archiv)?(?:foto|fotos|bild|bilder)|bildquelle|bildnachweis|fotograf(?:ie|ia|[íi]a)?|fotos?(?: de| von| di| by)?|imagen|immagine|imagem|zdj[ęe]cie|fot\\.|kuva|foto[gğ]raf|фото|изображение|صورة|תמונה|写真|圖片?|图片?|图源|圖源|摄影|攝影|摄|사진)';
/** Of a line in small letters: a pattern that knows both cases in all these scripts is slow to build. */
const LABELLED = new RegExp(
  `^[([]?\\s*${LABEL}(?:\\s*[:：/|©@–-]\\s*\\S|(?<=by|of|copyright|courtesy|von)\\s+\\S)`,
  'u',
);
const RIGHTS = /^[([]?\s*(?:©|\(c\)|copyright\b)\s*\S/;
const AGENCY =
  /\b(?:AP|AFP|EPA(?:-EFE)?|dpa|ANSA|EFE|AAP|PA|UPI|TT|NTB|ANP|Belga|Keystone|Xinhua|Kyodo|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|Pexels|Pixabay|Flickr|Wikimedia(?: Commons)?|Associated Press|ASSOCIATED PRESS|Imago|IMAGO|Picture[- ]Alliance|picture[- ]alliance|Bloomberg|TASS|Sputnik|Anadolu)\b/u;
/** "(AP Photo/Jane Doe)", "Jane Doe/Getty Images", "REUTERS/Jane Doe", "Getty Images", "[File: Reuters]" and no more. */
const NAMES_ONLY =
  /^[([]?(?:(?:File|Archiv|AP Photo|Handout|via|und|and|for|Photo|pool|Pool)\b[:.]?|\p{Lu}[\p{L}\p{M}.’'-]*|[/|,;:©&+–—-]|\s)+[)\]]?\.?$/u;

/** True for a line that says who made a picture and nothing else. `words` are those of the line. */
export function isPhotoCredit(text: string, words: number): boolean {
  const line = text.trim();
  if (words > LONGEST || line.length > 180) return false;
  const small = line.toLowerCase();
  if (LABELLED.test(small)) return !/[.!?]\s+\p{Lu}\p{L}+\s+\p{Ll}+\s+\p{Ll}+/u.test(line);
  return (RIGHTS.test(small) && words < 12) || (AGENCY.test(line) && words <= 10 && NAMES_ONLY.test(line));
}
