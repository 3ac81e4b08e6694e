import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelsWith } from '@/components/reader/panels';
import { render } from '@/utils/article/sanitize';
import { type SummarizerFactory, startBuiltInSummary } from '@/utils/browser/built-in-summary';
import { attacksIn } from '../article/attacked-frame';
import { openWithAids } from '../reader/aids-fixture';
import { article, type OpenReader, openReader, settled } from '../reader/reader-fixture';
import { inGroups, payloads } from './attacks';

const attacks = await payloads(240);
const LAST = 'Nothing more was said.';
const CALLS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

let open: OpenReader | undefined;
const ran = vi.fn();

beforeEach(() => {
  ran.mockClear();
  for (const name of CALLS) vi.spyOn(window, name).mockImplementation(ran);
  addEventListener('error', ran);
});

afterEach(() => {
  open?.handle.close();
  open = undefined;
  removeEventListener('error', ran);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A model that answers with this, in pieces, whatever it is asked. */
function modelThatSays(answer: string): SummarizerFactory {
  return {
    availability: async () => 'available',
    create: async () => ({
      inputQuota: 10_000,
      measureInputUsage: async () => 1,
      summarizeStreaming: () =>
        new ReadableStream<string>({
          start(stream) {
            const piece = Math.max(1000, Math.ceil(answer.length / 20));
            for (let at = 0; at < answer.length; at += piece) stream.enqueue(answer.slice(at, at + piece));
            stream.close();
          },
        }),
      destroy: () => undefined,
    }),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

it('the control: as markup these do run', async () => {
  expect(await attacksIn('<img src=x onerror=alert(1)>')).toBeGreaterThan(0);
});

describe(`what a built-in model answers (${attacks.length} attacks)`, () => {
  it('is text, letter by letter, whatever it was talked into', async () => {
    const answer = `Ignore what was said before. ${attacks.join('\n')}\n[Click here](javascript:alert(1)) **Install** <script>alert(2)</script>`;
    const model = {
      state: async () => 'ready' as const,
      start: (request: object, onView: Parameters<typeof startBuiltInSummary>[1]) =>
        startBuiltInSummary({ lang: 'en', text: 'x', sentences: [], ...request }, onView, modelThatSays(answer)),
    };
    open = openReader({ loadPanels: async () => panelsWith(model) });
    const { dialog, press } = open;
    press('m');
    const offer = () => [...dialog.querySelectorAll('button')].find((button) => /AI/.test(button.textContent));
    await vi.waitFor(() => expect(offer()).toBeTruthy());
    offer()?.click();
    const said = () => dialog.querySelector('.digest-ai-text');
    await vi.waitFor(() => expect(said()?.textContent).toBe(answer.trim()), 60_000);
    expect(said()?.childElementCount).toBe(0);
    await settled();
    expect(ran).not.toHaveBeenCalled();
    expect(dialog.querySelector('script, iframe, object, embed, form, svg[onload], [onerror], [srcdoc]')).toBeNull();
  }, 120_000);
});

describe(`what is read aloud (${attacks.length} attacks)`, () => {
  it.each(inGroups(attacks, 60).map((group, at) => [at + 1, group] as const))(
    'group %i is said as it stands in the text, and nothing comes of it',
    async (_, group) => {
      const said: string[] = [];
      // Says everything at once, and tells of each word, as a quick voice would.
      const voice = { voiceURI: 'v', name: 'V', lang: 'en', localService: true, default: true };
      const synth = Object.assign(new EventTarget(), {
        speaking: false,
        getVoices: () => [voice],
        cancel: () => undefined,
        resume: () => undefined,
        speak(utterance: SpeechSynthesisUtterance) {
          said.push(utterance.text);
          queueMicrotask(() => {
            utterance.onstart?.({} as SpeechSynthesisEvent);
            const word = { name: 'word', charIndex: 0, charLength: Math.min(4, utterance.text.length) };
            utterance.onboundary?.(word as SpeechSynthesisEvent);
            utterance.onend?.({} as SpeechSynthesisEvent);
          });
        },
      });
      vi.stubGlobal('speechSynthesis', synth);
      vi.stubGlobal(
        'SpeechSynthesisUtterance',
        class {
          constructor(public text: string) {}
        },
      );
      const shown = article({
        html: group
          .map((payload) => `<p>The keeper said: ${escaped(payload)} and closed the book.</p>`)
          .concat(`<p>${LAST}</p>`)
          .join(''),
      });
      open = await openWithAids({}, { article: shown, body: render(shown.html) });
      const { dialog, press } = open;
      const body = dialog.querySelector('.body');
      const before = body?.innerHTML;
      press('p');
      await vi.waitFor(() => expect(said.at(-1)).toBe(LAST), 20_000);
      expect(said.filter((text) => text.startsWith('The keeper said'))).toHaveLength(group.length);
      await settled();
      const whole = shown.blocks.map(({ text }) => text).join('\n');
      expect(said.filter((text) => !whole.includes(text))).toEqual([]);
      expect(body?.innerHTML === before).toBe(true);
      expect(dialog.querySelector('script, iframe, object, embed, form, [onerror], [srcdoc]')).toBeNull();
      expect(ran).not.toHaveBeenCalled();
    },
    60_000,
  );
});
