import type { Article } from '@/utils/article/article';
import type { Digest, SummaryLength } from '@/utils/digest/digest';
import { plural, t } from '@/utils/texts';
import { ActionBar } from './ActionBar';
import { AlwaysOpen, type AlwaysOpenState } from './AlwaysOpen';
import { DigestHead } from './DigestHead';
import { HeadSkeleton, SummarySkeleton } from './DigestSkeleton';
import { LinksList } from './LinksList';
import { NoticeLine } from './NoticeLine';
import { PeopleList } from './PeopleList';
import { ReadTimeFigure } from './ReadTimeFigure';
import { SourcesList } from './SourcesList';
import { SummaryList } from './SummaryList';
import type { BoundKeys, Notice, ScreenActions, ScreenState } from './screen-state';
import { sourcePicture } from './source-picture';
import type { ListFormat } from './sources-as-text';
import { UnreadablePage } from './UnreadablePage';

interface Props extends ScreenActions {
  state: ScreenState;
  isSaved: boolean;
  keys: BoundKeys;
  notice?: Notice | undefined;
  copied: ListFormat | undefined;
  summaryLength: SummaryLength;
  /** Left out where no site can open by itself. */
  always?: AlwaysOpenState | undefined;
}

/** The popup: what the article of this tab is, at a glance, and what to do with it. */
export function DigestScreen(props: Props) {
  const { state, isSaved, keys, notice, copied, summaryLength, always, ...on } = props;
  const isRead = state.is === 'read';
  return (
    <main class="digest-screen" data-is={state.is} aria-busy={state.is === 'reading'}>
      {state.is === 'reading' && <HeadSkeleton title={state.title} />}
      {isRead && <DigestHead article={state.article} />}
      {isRead && <ReadTimeFigure readTime={state.digest.readTime} lang={state.digest.lang} />}
      {state.is === 'unreadable' && <UnreadablePage {...state} {...on} isSaved={isSaved} />}
      {/* The same element before and after the digest comes: whoever is in it already stays there. */}
      <div class="dock">
        {state.is !== 'unreadable' && <ActionBar readKeys={keys.read} isSaved={isSaved} canSave={isRead} {...on} />}
        <NoticeLine notice={notice} />
      </div>
      {state.is === 'reading' && <SummarySkeleton />}
      {isRead && <Findings {...state} copied={copied} summaryLength={summaryLength} {...on} />}
      {isRead && always && <AlwaysOpen {...always} />}
      {keys.unbound > 0 && <UnboundKeys count={keys.unbound} onSetShortcuts={on.onSetShortcuts} />}
      <p class="quiet">
        <button type="button" class="link" onClick={on.onOptions}>
          {t('options')}
        </button>
      </p>
    </main>
  );
}

interface FindingsProps extends Pick<ScreenActions, 'onGoTo' | 'onCopySources' | 'onSummaryLength'> {
  article: Article;
  digest: Digest;
  copied: ListFormat | undefined;
  summaryLength: SummaryLength;
}

/** What it says and what it rests on. */
function Findings({ article, digest, copied, summaryLength, onGoTo, onCopySources, ...on }: FindingsProps) {
  const writing = { lang: article.lang, dir: article.dir };
  return (
    <>
      <SummaryList digest={digest} length={summaryLength} onLength={on.onSummaryLength} onGoTo={onGoTo} {...writing} />
      <SourcesList
        sources={digest.sources}
        picture={sourcePicture(digest)}
        onGoTo={onGoTo}
        onCopy={onCopySources}
        copied={copied}
        {...writing}
      />
      <PeopleList people={digest.people} onGoTo={onGoTo} {...writing} />
      <LinksList links={digest.links} sources={digest.sources} {...writing} />
    </>
  );
}

function UnboundKeys({ count, onSetShortcuts }: { count: number; onSetShortcuts(): void }) {
  return (
    <p class="quiet">
      {plural('unboundKeys', count)}{' '}
      <button type="button" class="link" onClick={onSetShortcuts}>
        {t('setShortcuts')}
      </button>
    </p>
  );
}
