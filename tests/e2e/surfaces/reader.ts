import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';

/** Waits until the article's text is painted in the reading view, and gives it. */
export function articleIn(reader: Surface): Promise<string> {
  return eventually('the article', reader, (root) => {
    const article = root.querySelector('dialog[open] article');
    const paragraph = article?.querySelector('p');
    return paragraph && paragraph.getBoundingClientRect().height > 0 ? (article?.textContent ?? '') : null;
  });
}

/** Waits until the reading view is gone from the page. */
export async function closedIn(page: Surface): Promise<void> {
  await until('the reading view to close', () => page.run((root) => !root.querySelector('lectern-reader')));
}

/** Waits for a mark that is on screen, and gives the text of the marked lines' paragraph. */
export function markedIn(reader: Surface): Promise<string> {
  return eventually('a mark on screen', reader, (root) => {
    const mark = root.querySelector('.marks .mark, mark.mark');
    const box = mark?.getBoundingClientRect();
    if (!box || box.height === 0 || box.top < 0 || box.bottom > innerHeight) return null;
    const beneath = [...root.querySelectorAll('article p, article li, article figcaption, p, h2')].find((element) => {
      const place = element.getBoundingClientRect();
      return place.top <= box.top + 2 && box.bottom <= place.bottom + 2 && place.left <= box.left + 2;
    });
    return beneath?.textContent ?? null;
  });
}
