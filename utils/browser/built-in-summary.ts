import type { BuiltInSummaryProblem, BuiltInSummaryView } from '@/utils/digest/built-in-view';

/**
 * The browser's own summariser (Chrome and Edge: `Summarizer`), an extra beside our own summary and never instead
 * of it. Windows only: popup, side panel, extension pages and content code have it, the service worker has not.
 * Nothing here runs by itself: `builtInSummaryState` asks, `writeBuiltInSummary` starts on a click.
 */

/** What can be offered. Where there is nothing to offer, nothing is shown. */
export type BuiltInSummaryState = 'absent' | 'ready' | 'needs-download' | 'downloading';

export type BuiltInSummaryResult = { text: string } | { problem: BuiltInSummaryProblem };

/** The part of the Writing Assistance APIs that is used; TypeScript's DOM library does not have it yet. */
export interface SummarizerFactory {
  availability(options: SummarizerOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: SummarizerOptions & SummarizerCreation): Promise<Summarizer>;
}

export interface SummarizerOptions {
  type: 'tldr';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

export interface SummarizerCreation {
  signal: AbortSignal;
  monitor(monitor: EventTarget): void;
}

export interface Summarizer {
  /** Most that can be read at once, in the model's own units. */
  inputQuota: number;
  measureInputUsage(text: string, options: { signal: AbortSignal }): Promise<number>;
  summarizeStreaming(text: string, options: { signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** A model that does not answer in this time is not offered. */
const AVAILABILITY_MS = 1_500;

/** The browser's summariser, or undefined where there is none. */
export function builtInSummarizer(scope: object = globalThis): SummarizerFactory | undefined {
  return 'Summarizer' in scope ? (scope as { Summarizer: SummarizerFactory }).Summarizer : undefined;
}

/** What the browser can do for an article in `lang`. Never throws, never takes longer than a second and a half. */
export async function builtInSummaryState(
  lang: string,
  factory: SummarizerFactory | undefined = builtInSummarizer(),
): Promise<BuiltInSummaryState> {
  if (!factory) return 'absent';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'unavailable'>((resolve) => {
    timer = setTimeout(() => resolve('unavailable'), AVAILABILITY_MS);
  });
  // `availability` may throw before it gives a promise: a page's permissions policy can forbid it.
  const asked = Promise.resolve()
    .then(() => factory.availability(optionsFor(lang)))
    .catch(() => 'unavailable' as const);
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return { unavailable: 'absent', downloadable: 'needs-download', downloading: 'downloading', available: 'ready' }[
    answer
  ] as BuiltInSummaryState;
}

export interface BuiltInSummaryRequest {
  lang: string;
  /** The article's text, paragraphs separated by blank lines. */
  text: string;
  /** What stands for the article when its text is too long for the model: its best sentences, most important first. */
  sentences: readonly string[];
  signal: AbortSignal;
  /** Share of the model that is there, 0 to 1, while it is downloaded. */
  onDownload(share: number): void;
  /** The text as far as it is written. Plain text: never markup. */
  onText(text: string): void;
}

/**
 * Has the browser write a summary. Call it straight from a click: `create` asks for one when a download is due.
 * What goes wrong is a value, and the session is given back in every case.
 */
export async function writeBuiltInSummary(
  request: BuiltInSummaryRequest,
  factory: SummarizerFactory | undefined = builtInSummarizer(),
): Promise<BuiltInSummaryResult> {
  if (!factory) return { problem: 'failed' };
  let session: Summarizer | undefined;
  try {
    session = await factory.create({
      ...optionsFor(request.lang),
      signal: request.signal,
      monitor: (monitor) => reportDownload(monitor, request.onDownload),
    });
    return await write(session, request);
  } catch (error) {
    return { problem: problemOf(error, request.signal) };
  } finally {
    session?.destroy();
  }
}

/**
 * The same for a screen: every step as what to show. Gives back what stops it; once stopped it says no more, and
 * what was shown before is the caller's to show again.
 */
export function startBuiltInSummary(
  request: Omit<BuiltInSummaryRequest, 'signal' | 'onDownload' | 'onText'>,
  onView: (view: BuiltInSummaryView) => void,
  factory: SummarizerFactory | undefined = builtInSummarizer(),
): () => void {
  const abort = new AbortController();
  const show = (view: BuiltInSummaryView) => {
    if (!abort.signal.aborted) onView(view);
  };
  show({ is: 'loading' });
  void writeBuiltInSummary(
    {
      ...request,
      signal: abort.signal,
      onDownload: (share) => show({ is: 'loading', share }),
      onText: (text) => show({ is: 'writing', text }),
    },
    factory,
  ).then((result) =>
    show('text' in result ? { is: 'written', text: result.text } : { is: 'failed', problem: result.problem }),
  );
  return () => abort.abort();
}

function optionsFor(lang: string): SummarizerOptions {
  // The same for asking and for making, or the answer is about another model.
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [lang],
    outputLanguage: lang,
  };
}

function reportDownload(monitor: EventTarget, onDownload: (share: number) => void): void {
  monitor.addEventListener('downloadprogress', (event) => {
    const { loaded, total } = event as ProgressEvent;
    onDownload(total > 1 ? loaded / total : loaded);
  });
}

async function write(session: Summarizer, request: BuiltInSummaryRequest): Promise<BuiltInSummaryResult> {
  let input = await fitting(session, request);
  for (;;) {
    if (!input) return { problem: 'too-long' };
    try {
      return await stream(session, input, request);
    } catch (error) {
      // The measure was too kind: half of it, until it fits or nothing is left.
      if (!isQuotaError(error)) throw error;
      input = halfOf(input);
    }
  }
}

async function stream(
  session: Summarizer,
  input: string,
  { signal, onText }: BuiltInSummaryRequest,
): Promise<BuiltInSummaryResult> {
  const reader = session.summarizeStreaming(input, { signal }).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    // Chrome once sent the whole text so far with each chunk; the standard sends what is new.
    text = value.length > text.length && text !== '' && value.startsWith(text) ? value : text + value;
    onText(text);
  }
  return text.trim() ? { text: text.trim() } : { problem: 'failed' };
}

/** The whole text where it fits into the model, else as many of the best sentences as do. */
async function fitting(session: Summarizer, request: BuiltInSummaryRequest): Promise<string> {
  const fits = async (text: string) =>
    (await session.measureInputUsage(text, { signal: request.signal })) <= session.inputQuota;
  if (await fits(request.text)) return request.text;
  let few = 0;
  let many = request.sentences.length;
  while (few < many) {
    const middle = Math.ceil((few + many) / 2);
    if (await fits(request.sentences.slice(0, middle).join('\n'))) few = middle;
    else many = middle - 1;
  }
  return request.sentences.slice(0, few).join('\n');
}

function halfOf(input: string): string {
  const lines = input.split('\n').filter(Boolean);
  return lines.slice(0, Math.floor(lines.length / 2)).join('\n');
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function problemOf(error: unknown, signal: AbortSignal): BuiltInSummaryProblem {
  if (signal.aborted) return 'stopped';
  if (isQuotaError(error)) return 'too-long';
  return error instanceof Error && error.name === 'NotAllowedError' ? 'not-allowed' : 'failed';
}
