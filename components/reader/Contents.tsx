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
  return (
    <nav class="contents" aria-label={t('readerContents')}>
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
