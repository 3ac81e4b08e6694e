import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/texts';

/** A heading of the article. */
export interface Heading {
  text: string;
  /** Index into `Article.blocks`. */
  paragraph: number;
  /** 1 for the highest level that the article uses. */
  depth: number;
}

interface Props {
  headings: readonly Heading[];
  /** Index of the heading that the reading is under, -1 before the first. */
  current: number;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  onGoTo(paragraph: number): void;
}

/** The article's headings, with the one that the reading is under. */
export function Contents({ headings, current, lang, dir, onGoTo }: Props) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => keepInSight(nav.current), [current]);
  return (
    <nav class="contents" ref={nav} aria-label={t('readerContents')}>
      <ol lang={lang ?? undefined} dir={dir ?? 'auto'}>
        {headings.map((heading, index) => (
          <li key={heading.paragraph} data-depth={Math.min(3, heading.depth)}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => onGoTo(heading.paragraph)}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls a list that is longer than its place to where the reading is; the article itself never moves by it. */
function keepInSight(nav: HTMLElement | null): void {
  const item = nav?.querySelector('[aria-current]');
  const box = nav?.closest('.drawer-body') ?? nav;
  if (!item || !box) return;
  const [frame, place] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  if (place.top < frame.top || place.bottom > frame.bottom) {
    box.scrollTop += (place.top + place.bottom - frame.top - frame.bottom) / 2;
  }
}
