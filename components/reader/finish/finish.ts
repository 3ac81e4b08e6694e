import type { ReaderSettings } from '@/utils/reader-settings';
import { isBundled } from '@/utils/typefaces';
import type { Finish, FinishSources, FinishView } from '../finish-api';
import print from '../print.css?inline';
import { isSetVertically } from '../vertical';
import { addCopyButtons } from './code-copy';
import touches from './finish.css?inline';
import { footnoteCards } from './footnote-cards';
import { layPages, type Pages } from './pages';
import pagesCss from './pages.css?inline';
import { paintCode } from './paint-code';
import { setFormulas } from './set-formulas';
import { finishTables } from './tables';
import { wearTypeface } from './typeface';
import { holdShortNumbers } from './upright-numbers';
import verticalCss from './vertical.css?inline';

/** The finishing touches, for whoever loads them; `sources` bring what only some articles need. */
export function finishWith(sources: FinishSources): Finish {
  return {
    // On paper once more: these sheets come after the view's own.
    css: [touches, pagesCss, verticalCss, print].join('\n'),
    begin(view, settings) {
      const cards = footnoteCards(view);
      finishTables(view.article);
      const body = view.article.querySelector('.body');
      if (body && isSetVertically(view.article.lang)) holdShortNumbers(body);
      addCopyButtons(view);
      attempt(paintCode(view, sources.code));
      attempt(setFormulas(view, sources.math));
      let pages: Pages | undefined;
      let laid: Laid = 'scroll';
      view.hooks.onKey = (event, focused) => pages?.press(event, focused) ?? false;
      const settle = (next: ReaderSettings) => {
        wear(view, next, sources);
        const wanted = layoutOf(next, view.article.lang);
        if (wanted === laid) return;
        // The place is asked of the way that the text runs now, and found again in the one to come.
        const place = view.reading.place();
        pages?.end();
        pages = wanted === 'scroll' ? undefined : layPages(view, view.reading.blocks, wanted === 'vertical');
        laid = wanted;
        view.reading.setFlow(pages?.flow, place);
      };
      settle(settings);
      return { settle, dismiss: cards.dismiss };
    },
  };
}

type Laid = ReaderSettings['layout'] | 'vertical';

/** Vertical lines turn as pages, whatever the others do. */
function layoutOf(settings: ReaderSettings, lang: string): Laid {
  return settings.isVertical && isSetVertically(lang) ? 'vertical' : settings.layout;
}

function wear(view: FinishView, { typeface }: ReaderSettings, sources: FinishSources): void {
  if (isBundled(typeface)) attempt(wearTypeface(view, typeface, sources.typeface));
}

/** What does not come leaves the article as it is: whole, and plainer. */
function attempt(touch: Promise<void>): void {
  touch.catch((error: unknown) => console.warn(error));
}
