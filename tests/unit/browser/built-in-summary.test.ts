import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  builtInSummarizer,
  builtInSummaryState,
  type Summarizer,
  type SummarizerFactory,
  startBuiltInSummary,
  writeBuiltInSummary,
} from '@/utils/browser/built-in-summary';
import type { BuiltInSummaryView } from '@/utils/digest/built-in-view';

interface StandIn {
  availability?: () => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create?: () => Promise<never>;
  chunks?: (string | Error)[];
  /** Shares of the model reported while it loads. */
  progress?: number[];
  quota?: number;
  /** Units a text takes; one a character when left out. */
  measure?: (text: string) => number;
  /** The model refuses texts longer than this, whatever `measure` said. */
  refusesOver?: number;
}

/** A summariser that keeps to the standard's interface, with everything that was asked of it. */
function standIn(setup: StandIn = {}) {
  const seen = { texts: [] as string[], destroyed: 0, options: [] as unknown[] };
  const session: Summarizer = {
    inputQuota: setup.quota ?? 10_000,
    measureInputUsage: async (text) => (setup.measure ?? ((t) => t.length))(text),
    summarizeStreaming: (text, { signal }) => {
      seen.texts.push(text);
      return new ReadableStream<string>({
        start(controller) {
          signal.addEventListener('abort', () => controller.error(new DOMException('stop', 'AbortError')));
          if (text.length > (setup.refusesOver ?? Infinity)) {
            controller.error(new DOMException('too long', 'QuotaExceededError'));
            return;
          }
          for (const chunk of setup.chunks ?? ['A short', ' summary.']) {
            if (chunk instanceof Error) {
              controller.error(chunk);
              return;
            }
            controller.enqueue(chunk);
          }
          controller.close();
        },
      });
    },
    destroy: () => {
      seen.destroyed++;
    },
  };
  const factory: SummarizerFactory = {
    availability: async (options) => {
      seen.options.push(options);
      return (setup.availability ?? (async () => 'available' as const))();
    },
    create: async (options) => {
      const { signal, monitor, ...core } = options;
      seen.options.push(core);
      const target = new EventTarget();
      monitor(target);
      for (const loaded of setup.progress ?? []) {
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      }
      if (signal.aborted) throw new DOMException('stop', 'AbortError');
      return setup.create ? setup.create() : session;
    },
  };
  return { factory, seen };
}

const request = (over: object = {}) => ({
  lang: 'en',
  text: 'The council met on Monday. It voted for the bridge.',
  sentences: ['It voted for the bridge.', 'The council met on Monday.'],
  signal: new AbortController().signal,
  onDownload: () => {},
  onText: () => {},
  ...over,
});

afterEach(() => vi.useRealTimers());

describe('what can be offered', () => {
  it('is nothing where the browser has no summariser', async () => {
    expect(builtInSummarizer({})).toBeUndefined();
    expect(await builtInSummaryState('en', undefined)).toBe('absent');
  });

  it.each([
    ['unavailable', 'absent'],
    ['downloadable', 'needs-download'],
    ['downloading', 'downloading'],
    ['available', 'ready'],
  ] as const)('%s is %s', async (answer, state) => {
    expect(await builtInSummaryState('en', standIn({ availability: async () => answer }).factory)).toBe(state);
  });

  it('is nothing when asking throws, at once or later', async () => {
    const later = standIn({ availability: () => Promise.reject(new Error('no')) }).factory;
    const atOnce = {
      ...later,
      availability: () => {
        throw new DOMException('policy', 'NotAllowedError');
      },
    };
    expect(await builtInSummaryState('en', later)).toBe('absent');
    expect(await builtInSummaryState('en', atOnce)).toBe('absent');
  });

  it('is nothing when the answer takes longer than a second and a half', async () => {
    vi.useFakeTimers();
    const state = builtInSummaryState('en', standIn({ availability: () => new Promise(() => {}) }).factory);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await state).toBe('absent');
  });
});

describe('writing', () => {
  it('streams plain text, gives the whole and the session back', async () => {
    const { factory, seen } = standIn({ chunks: ['The council ', 'votes for ', 'a bridge.'] });
    const texts: string[] = [];
    const result = await writeBuiltInSummary(request({ onText: (text: string) => texts.push(text) }), factory);
    expect(result).toEqual({ text: 'The council votes for a bridge.' });
    expect(texts).toEqual(['The council ', 'The council votes for ', 'The council votes for a bridge.']);
    expect(seen.destroyed).toBe(1);
  });

  it('understands a browser that sends the whole text so far each time', async () => {
    const { factory } = standIn({ chunks: ['The council', 'The council votes.'] });
    expect(await writeBuiltInSummary(request(), factory)).toEqual({ text: 'The council votes.' });
  });

  it('asks and makes with the same options, in the language of the article', async () => {
    const { factory, seen } = standIn();
    await builtInSummaryState('es', factory);
    await writeBuiltInSummary(request({ lang: 'es' }), factory);
    expect(seen.options[1]).toEqual(seen.options[0]);
    expect(seen.options[0]).toMatchObject({ outputLanguage: 'es', format: 'plain-text' });
  });

  it('reports the download', async () => {
    const shares: number[] = [];
    const { factory } = standIn({ progress: [0, 0.4, 1] });
    await writeBuiltInSummary(request({ onDownload: (share: number) => shares.push(share) }), factory);
    expect(shares).toEqual([0, 0.4, 1]);
  });

  it('gives a long article as the best sentences that fit', async () => {
    const { factory, seen } = standIn({ quota: 30 });
    await writeBuiltInSummary(request(), factory);
    expect(seen.texts).toEqual(['It voted for the bridge.']);
  });

  it('halves what the model refuses although it was measured to fit', async () => {
    const sentences = ['One is here.', 'Two is here.', 'Three is here.', 'Four is here.'];
    const { factory, seen } = standIn({ refusesOver: 30 });
    const result = await writeBuiltInSummary(request({ text: sentences.join('\n'), sentences }), factory);
    expect(seen.texts.at(-1)).toBe('One is here.\nTwo is here.');
    expect(result).toEqual({ text: 'A short summary.' });
    expect(seen.destroyed).toBe(1);
  });

  it('says so when not even a sentence fits', async () => {
    const { factory, seen } = standIn({ quota: 3 });
    expect(await writeBuiltInSummary(request(), factory)).toEqual({ problem: 'too-long' });
    expect(seen.destroyed).toBe(1);
  });

  it.each([
    [new DOMException('gesture', 'NotAllowedError'), 'not-allowed'],
    [new DOMException('disk', 'NotSupportedError'), 'failed'],
    [new DOMException('long', 'QuotaExceededError'), 'too-long'],
  ] as const)('a refusal to start is a value: %s', async (error, problem) => {
    const { factory } = standIn({ create: () => Promise.reject(error) });
    expect(await writeBuiltInSummary(request(), factory)).toEqual({ problem });
  });

  it('a failure in the middle is a value, and the session is given back', async () => {
    const { factory, seen } = standIn({ chunks: ['The council', new DOMException('gone', 'UnknownError')] });
    expect(await writeBuiltInSummary(request(), factory)).toEqual({ problem: 'failed' });
    expect(seen.destroyed).toBe(1);
  });

  it('an empty answer is a failure', async () => {
    expect(await writeBuiltInSummary(request(), standIn({ chunks: [] }).factory)).toEqual({ problem: 'failed' });
  });
});

describe('on a screen', () => {
  it('shows loading, writing, written', async () => {
    const views: BuiltInSummaryView[] = [];
    const { factory } = standIn({ progress: [0.5] });
    startBuiltInSummary(request(), (view) => views.push(view), factory);
    await vi.waitFor(() => expect(views.at(-1)).toEqual({ is: 'written', text: 'A short summary.' }));
    expect(views.map(({ is }) => is)).toEqual(['loading', 'loading', 'writing', 'writing', 'written']);
  });

  it('says nothing more once stopped, and gives the session back', async () => {
    const views: BuiltInSummaryView[] = [];
    const { factory, seen } = standIn();
    const stop = startBuiltInSummary(
      request(),
      (view) => {
        views.push(view);
        if (view.is === 'writing') stop();
      },
      factory,
    );
    await vi.waitFor(() => expect(seen.destroyed).toBe(1));
    expect(views.map(({ is }) => is)).toEqual(['loading', 'writing']);
  });
});
