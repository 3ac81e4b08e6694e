import { allIn } from '@/utils/article/dom';
import { type Facts, webAddress } from './facts';
import { NUMBER } from './page-number';
import { lineOf } from './page-text';

const PAGER = /pagin|pager|page-links|page-numbers|multipage|page-nav/i;
const NEXT_TEXT =
  /^(?:next(?: page)?|weiter|nächste seite|page suivante|suivante?|siguiente|página siguiente|próxima|seguinte|pagina successiva|avanti|volgende|следующая|далее|下一页|下一頁|次へ|次のページ|다음|التالي)?\s*[›»→>]*$/iu;

/** Address of the article's next page, on the same site: `rel=next`, or the link of a pager that counts one further. */
export function nextPageOf({ page, url, base, canonical }: Facts): string | null {
  const told = allIn(page, 'link[rel~="next" i][href], a[rel~="next" i][href]');
  const links = told.map((link) => webAddress(link.getAttribute('href'), base));
  const counted = links.find((address) => address && isNextOf(address, url, canonical));
  if (counted) return counted;
  // One pattern in the browser and the rest here: each more would be looked for in all elements of the page.
  const inPagers = allIn(page, '[class*="pag" i]')
    .filter((element) => PAGER.test(Element.prototype.getAttribute.call(element, 'class') ?? ''))
    .slice(0, 20)
    .flatMap((pager) => allIn(pager, 'a[href]').slice(0, 20));
  for (const link of inPagers) {
    const address = webAddress(link.getAttribute('href'), base);
    if (!address || !isNextOf(address, url, canonical)) continue;
    const text = lineOf(link);
    if (/^\d{1,3}$/.test(text) || (text.length < 30 && NEXT_TEXT.test(text))) return address;
  }
  return null;
}

/** The same address but for the number of its page, which is one higher; page 1 has none. */
function isNextOf(address: string, url: URL, canonical: string | null): boolean {
  const next = new URL(address);
  if (next.origin !== url.origin) return false;
  const found = NUMBER.exec(next.href.replace(/#.*$/, ''));
  if (!found) return false;
  const number = Number(found[1]);
  return [url.href, ...(canonical ? [canonical] : [])].some((own) => {
    const mine = NUMBER.exec(own.replace(/#.*$/, ''));
    const isSameStem = stem(next.href, found) === stem(own, mine);
    if (mine && isSameStem) return Number(mine[1]) + 1 === number;
    return number === 2 && stem(next.href, found) === stem(own, null);
  });
}

function stem(address: string, number: RegExpExecArray | null): string {
  const plain = address.replace(/#.*$/, '');
  const cut = number ? plain.slice(0, number.index) + plain.slice(number.index + number[0].length) : plain;
  return cut
    .replace(/\.\w{3,5}$/, '')
    .replace(/[/?&]+$/, '')
    .toLowerCase();
}
