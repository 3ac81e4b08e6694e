import { useEffect, useRef, useState } from 'preact/hooks';
import { SearchBox } from '@/components/controls/SearchBox';
import { t } from '@/utils/texts';
import { Search, SectionTitle } from './search';
import type { OptionsSection } from './section';

/** All options on one page: searched by words, each reached by a link of its own. */
export function OptionsPage({ sections }: { sections: readonly OptionsSection[] }) {
  const [query, setQuery] = useState('');
  const page = useRef<HTMLElement>(null);
  const isNothing = useNothingFound(page, query);
  useAddress(page, () => setQuery(''));
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('optionsPage')}</h1>
        <SearchBox label={t('optionsSearch')} text={query} onText={setQuery} />
      </header>
      <nav class="options-nav" aria-label={t('optionsSections')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
          <li>
            <a href="/help.html">{t('help')}</a>
          </li>
        </ul>
      </nav>
      <main class="options-main" ref={page}>
        <Search.Provider value={query}>
          {sections.map((section) => (
            <Section key={section.id} {...section} />
          ))}
        </Search.Provider>
        <p class="options-nothing" role="status">
          {isNothing && t('optionsNothing', query.trim())}
        </p>
      </main>
    </div>
  );
}

function Section({ id, title, body: Body }: OptionsSection) {
  const name = t(title);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      <SectionTitle.Provider value={name}>
        <Body />
      </SectionTitle.Provider>
    </section>
  );
}

/** True when the search left no setting. Settings judge themselves, so the page looks after it was drawn. */
function useNothingFound(page: { readonly current: HTMLElement | null }, query: string): boolean {
  const [isNothing, setNothing] = useState(false);
  useEffect(() => {
    setNothing(query.trim() !== '' && !page.current?.querySelector('.setting:not([hidden])'));
  }, [page, query]);
  return isNothing;
}

/** Follows the address: what it names is scrolled to and takes the reading position. */
function useAddress(page: { readonly current: HTMLElement | null }, showAll: () => void): void {
  useEffect(() => {
    const go = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      if (!id) return;
      showAll();
      // Drawn with everything in sight first.
      setTimeout(() => page.current && arrive(id, page.current));
    };
    go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);
}

/**
 * Settings are drawn as they are read from storage: the one that is wanted may come later, and those above it would push it
 * away. It is held until the person moves.
 */
function arrive(id: string, page: HTMLElement): void {
  const show = () => {
    const target = page.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!target) return;
    // Each time: with the first frame the browser follows the address, too, and takes the focus from what no key reaches.
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  };
  show();
  const held = new ResizeObserver(show);
  held.observe(page);
  const moved = new AbortController();
  for (const way of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'hashchange']) {
    const { signal } = moved;
    addEventListener(
      way,
      () => {
        held.disconnect();
        moved.abort();
      },
      { passive: true, signal },
    );
  }
}
