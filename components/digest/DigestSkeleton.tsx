import { t } from '@/utils/texts';

/** The end of a tab's title that names the site: " – Harbour News". */
const SITE_IN_TITLE = /\s[|–—·-]\s[^|–—·]{1,40}$/;

interface Props {
  /** The tab's title: takes the room that the article's own will take. */
  title: string;
}

/** Head and read time before they are there, in their own measures, so that nothing jumps when they come. */
export function HeadSkeleton({ title }: Props) {
  return (
    <>
      <header class="head">
        <p class="where">
          <span class="bone short">{'\u00a0'}</span>
        </p>
        <h1>
          <span class="bone" aria-hidden="true">
            {title.replace(SITE_IN_TITLE, '') || '\u00a0'}
          </span>
          <span class="unseen">{t('reading')}</span>
        </h1>
        <p class="byline">
          <span class="bone short">{'\u00a0'}</span>
        </p>
      </header>
      <div class="digest-read-time" aria-hidden="true">
        <strong class="bone-figure">
          <span class="bone">{t('minutes', 4)}</span>
        </strong>
        <span class="digest-details">
          <span class="bone">{t('pageSays', t('minutes', 4))}</span>
        </span>
      </div>
    </>
  );
}

/** The summary before it is there: three sentences of three lines. */
export function SummarySkeleton() {
  return (
    <div class="digest-group" aria-hidden="true">
      <div class="digest-group-head">
        <span class="bone short">{'\u00a0'}</span>
      </div>
      <div class="bone-sentence" />
      <div class="bone-sentence" />
      <div class="bone-sentence" />
    </div>
  );
}
