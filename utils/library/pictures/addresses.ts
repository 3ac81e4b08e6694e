/** An element as browsers write it: what stands in an attribute holds no quotation mark. */
const IMAGE = /<img((?:\s[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const SRC = /(\ssrc=")([^"]*)"/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};
/** More pictures of one article are not kept. */
const MOST = 200;

/** The pictures of the web that an article shows, by their addresses as its (sanitised) markup has them. Needs no DOM. */
export function pictureAddresses(html: string): string[] {
  const found = [...html.matchAll(IMAGE)].flatMap(([, attributes = '']) => SRC.exec(attributes)?.[2] ?? []);
  return [...new Set(found.map(decoded))].filter((address) => /^https?:/i.test(address)).slice(0, MOST);
}

/** The markup with other addresses for its pictures, where there are any. */
export function withPictures(html: string, others: ReadonlyMap<string, string>): string {
  return html.replace(IMAGE, (image) =>
    image.replace(SRC, (source, before: string, address: string) => {
      const other = others.get(decoded(address));
      return other === undefined ? source : `${before}${other}"`;
    }),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|quot|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}
