/** Where the number of a page stands in an address: "?page=2", "/page/2", "/2", "-2.html". */
export const NUMBER =
  /(?:[?&](?:page|p|pg|paged|seite|pagina|pageno|start)=|\/(?:page|seite|pagina|p|s)[/-]?|[/_-])(\d{1,3})(?=\/?$|\.\w{3,5}$|[?&#])/i;
/** Which page of an article an address leads to; null where it does not say. */
export function pageNumberOf(address: string): number | null {
  const found = NUMBER.exec(address.replace(/#.*$/, ''))?.[1];
  return found === undefined ? null : Number(found);
}
