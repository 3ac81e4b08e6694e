import { browser } from 'wxt/browser';
import { afterPaint } from '@/components/reader/after-paint';
import { showReader } from '@/components/reader/mount';
import { showProblem } from '@/components/reader/mount-problem';
import type { Place, ReaderHandle, SaveAnswer, ShellOptions, Target } from '@/components/reader/reader-options';
import type { Article } from '@/utils/article/article';
import type { Extraction } from '@/utils/article/extract-first';
import { ask } from '@/utils/browser/messages';
import { pageTools, pageView, takeRequest } from '@/utils/browser/page-memory';
import type { ReaderRequest, ReaderResult } from '@/utils/browser/page-view';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings';
import { useBrowserTexts } from '@/utils/browser/texts';
import type { Digest } from '@/utils/digest/digest';
import type { ReaderSettings } from '@/utils/reader-settings';
import { neededPart } from './needed-part';
import { watchAddress } from './watch-address';

/** The view that is open, or on its way: this script runs anew each time, in the same world. */
interface OpenView {
  close(): void;
  goTo?(target: Target): void;
  /** Called by `tellView` of `inject.ts`, which finds it under the same symbol. */
  setSaved?(saved: boolean): void;
}

/** Under a symbol: a page can shadow any named property of its window by an element's id. */
const VIEW = Symbol.for('lectern.reader');
const world = globalThis as typeof globalThis & { [VIEW]?: OpenView | undefined };

/** Opens the reading view, or closes the one that is open. */
export function toggleView(): ReaderResult | Promise<ReaderResult> {
  useBrowserTexts();
  const request = takeRequest();
  // A page whose script took everything away has no place for a view, nor anything to read.
  if (!document.documentElement) return { problem: 'not-allowed' };
  const open = world[VIEW];
  if (open?.goTo && request.goTo) {
    open.goTo(request.goTo);
    return { shown: true };
  }
  if (open) {
    if (request.byItself) return { shown: true };
    open.close();
    return { shown: false };
  }
  removeOrphans();
  return show(request);
}

async function show(request: ReaderRequest, place?: Place): Promise<ReaderResult> {
  let isCalledOff = false;
  // Set before anything is awaited: a second press closes what the first is still opening.
  world[VIEW] = {
    close: () => {
      isCalledOff = true;
      world[VIEW] = undefined;
    },
  };
  const loading = loadSettings();
  const found = extracted(request);
  const shell: ShellOptions = { settings: await loading, isAlive, onClose: forgetView };
  if (isCalledOff) return { shown: false };
  if ('problem' in found) {
    const handle = showProblem({
      ...shell,
      problem: found.problem,
      onSaveLink: () => answered(() => ask('saveLink', { title: document.title })),
      ...(found.problem === 'failed' ? { onErrors: () => void ask('openOptions', 'errors').catch(console.warn) } : {}),
      ...(found.problem === 'no-article' ? { onAnyway: () => reopen(handle.close, { ...request, anyway: true }) } : {}),
    });
    world[VIEW] = handle;
    // The page's scrollbar beside it takes its colours, too, and the key closes it.
    tellButton(true);
    return { problem: found.problem };
  }
  world[VIEW] = showArticle(found.article, shell, request, place);
  return { shown: true };
}

function showArticle(
  article: Article,
  shell: ShellOptions,
  request: ReaderRequest,
  place: Place | undefined,
): ReaderHandle {
  const life = new AbortController();
  const tellSeconds = (settings: ReaderSettings) =>
    void neededPart('aids')
      .then((aids) => aids.secondsOf(article, settings))
      .then((seconds) => handle.setSeconds(seconds), console.warn);
  const handle = showReader({
    ...shell,
    onClose: () => {
      life.abort();
      shell.onClose();
    },
    article,
    body: pageTools().bodyToShow(article),
    images: 'page',
    saved: false,
    ...withDigest(pageView()?.digest),
    onNeedDigest: async () => handle.setDigest(await neededDigest()),
    loadPanels: () => neededPart('panels'),
    loadAids: () => neededPart('aids'),
    loadFinish: () => neededPart('finish'),
    onReread: (from) => reopen(handle.close, {}, from),
    ...(place ? { place } : {}),
    onNextPage: async () => {
      const goTo = isAlive() ? await (await neededPart('panels')).readOn(article) : null;
      if (goTo && !life.signal.aborted) reopen(handle.close, { goTo });
      return Boolean(goTo);
    },
    onSettings: (next, former) => {
      void saveSettings(next, former);
      tellSeconds(next);
    },
    onSave: () => answered(() => save(article, handle)),
    onLibrary: () => void ask('openLibrary', null).catch(console.warn),
    onOptions: () => void ask('openOptions', 'reading').catch(console.warn),
    onHelp: () => void ask('openHelp', null).catch(console.warn),
    ...(request.goTo ? { goTo: request.goTo } : {}),
  });
  watchAddress(life.signal, handle.setMoved);
  // After the first paint: nothing of this is needed to read.
  afterPaint(() => {
    if (life.signal.aborted) return;
    tellButton(true);
    watchSettings((settings) => {
      handle.wear(settings);
      tellSeconds(settings);
    }, life.signal);
    tellSeconds(shell.settings);
    ask('isSaved', { canonical: article.canonical }).then((saved) => handle.setSaved(saved), console.warn);
  });
  return handle;
}

function forgetView(): void {
  world[VIEW] = undefined;
  tellButton(false);
}

/** The toolbar button shows whether the view is open. */
function tellButton(isShown: boolean): void {
  if (isAlive()) void ask('showReading', isShown).catch(console.warn);
}

function extracted(request: ReaderRequest): Extraction | { problem: 'failed' } {
  try {
    return pageTools().readPage(request);
  } catch (error) {
    console.error(error);
    return { problem: 'failed' };
  }
}

async function save(article: Article, handle: ReaderHandle): Promise<SaveAnswer> {
  const digest = await neededDigest();
  handle.setDigest(digest);
  return ask('saveArticle', { article, digest });
}

/** The digest of the page, computed by a script of its own when it is first needed. */
async function neededDigest(): Promise<Digest> {
  if (!pageView()?.digest) await ask('digestPage', null);
  const digest = pageView()?.digest;
  if (!digest) throw new Error('The page has no digest');
  return digest;
}

function withDigest(digest: Digest | undefined): { digest?: Digest } {
  return digest ? { digest } : {};
}

/** An answer in any case: a sentence for the person in place of a rejection. */
async function answered(act: () => Promise<SaveAnswer>): Promise<SaveAnswer> {
  if (!isAlive()) return { problem: 'updated' };
  try {
    return await act();
  } catch (error) {
    console.warn(error);
    return { problem: isAlive() ? 'failed' : 'updated' };
  }
}

/** False once the extension was updated or removed under the page. */
function isAlive(): boolean {
  return Boolean(browser.runtime?.id);
}

function reopen(close: () => void, request: ReaderRequest, place?: Place): void {
  close();
  void show(request, place);
}

/** A view that an earlier version of the extension left open: its script is deaf, only the element is there. */
function removeOrphans(): void {
  for (const child of Array.from(document.documentElement.children)) {
    if (child.localName === 'lectern-reader') child.remove();
  }
}
