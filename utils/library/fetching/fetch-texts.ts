import { extract } from '@/utils/article/extract';
import { digest } from '@/utils/digest/digest-article';
import { type BareLink, countMissing, linksToFetch, noteMissed } from '@/utils/library/fetching/missing-texts';
import { type Done, type Pace, workPolitely } from '@/utils/library/fetching/polite-queue';
import { isPublic } from '@/utils/library/fetching/reachable';
import type { ArticleId } from '@/utils/library/identity';
import { LibraryError } from '@/utils/library/library-error';
import { saveText } from '@/utils/library/saving';
import type { MissReason } from '@/utils/library/schema';

/** How far it is. */
export interface FetchProgress {
  /** The article that got its text just now. */
  last: ArticleId | null;
  fetched: number;
  missed: number;
  total: number;
}

/** What came back from an address. `page` is null where it is no document. */
export interface LoadedPage {
  /** 0: nothing came. */
  status: number;
  /** Where it was found in the end; '' where nothing came. */
  url: string;
  page: Document | null;
  isTooLarge: boolean;
}

type Load = (address: string, signal: AbortSignal) => Promise<LoadedPage>;

const PACE: Pace = {
  hosts: 4,
  gap: 1_500,
  pause: 60_000,
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Gives every saved link that nobody has tried yet its text. Needs a DOM. What could not be fetched is remembered with its reason. */
export async function fetchTexts(
  load: Load,
  signal: AbortSignal,
  onProgress: (progress: FetchProgress) => void,
  pace = PACE,
): Promise<FetchProgress> {
  const { waiting: total } = await countMissing();
  const progress: FetchProgress = { fetched: 0, missed: 0, total, last: null };
  const work = async (link: BareLink, isLastTry: boolean): Promise<Done> => {
    const outcome = await outcomeOf(link, load, signal);
    if (signal.aborted) return 'done';
    if (outcome === 'later' && !isLastTry) return 'later';
    progress.last = outcome === 'fetched' ? link.id : null;
    if (outcome === 'fetched') progress.fetched += 1;
    else {
      progress.missed += 1;
      await noteMissed(link.id, outcome === 'later' ? 'refused' : outcome);
    }
    onProgress({ ...progress });
    return 'done';
  };
  await workPolitely(linksToFetch(), ({ url }) => URL.parse(url)?.host ?? '', work, pace, signal);
  return progress;
}

/** One page that nobody can read must not keep the others out; a library that fails stops all. */
async function outcomeOf(link: BareLink, load: Load, signal: AbortSignal) {
  try {
    return await fetchOne(link, load, signal);
  } catch (error) {
    if (error instanceof LibraryError) throw error;
    console.warn(error);
    return 'not-article';
  }
}

async function fetchOne({ id, url, title }: BareLink, load: Load, signal: AbortSignal) {
  if (!isPublic(url)) return 'not-public';
  const loaded = await load(url, signal);
  const problem = problemOf(loaded, url);
  if (problem || !loaded.page || signal.aborted) return problem ?? 'not-article';
  const found = extract(loaded.page, { url: loaded.url });
  if ('problem' in found) return found.problem === 'too-large' ? 'too-large' : 'not-article';
  const article = { ...found.article, title: found.article.title ?? title };
  await saveText(id, article, digest(article));
  return 'fetched';
}

function problemOf({ status, url, isTooLarge }: LoadedPage, asked: string): MissReason | 'later' | undefined {
  if (isTooLarge) return 'too-large';
  if (status === 0) return 'unreachable';
  if (status === 429 || status === 503) return 'later';
  if (status === 404 || status === 410) return 'gone';
  if (status !== 200) return 'refused';
  if (!isPublic(url)) return 'not-public';
  // What is gone is often led to the front page.
  const isHome = (address: string) => URL.parse(address)?.pathname === '/' && URL.parse(address)?.search === '';
  return isHome(url) && !isHome(asked) ? 'gone' : undefined;
}
