/** Of an utterance, what is set and heard. */
export interface Utterance {
  text: string;
  lang: string;
  rate: number;
  voice: SpeechSynthesisVoice | null;
  onstart: ((event: SpeechSynthesisEvent) => void) | null;
  onend: ((event: SpeechSynthesisEvent) => void) | null;
  onerror: ((event: SpeechSynthesisErrorEvent) => void) | null;
  onboundary: ((event: SpeechSynthesisEvent) => void) | null;
}

/** What comes of an utterance; of the last three one. */
export interface Hearing {
  onStart(): void;
  /** A word is said, where the voice reports it: its first unit, and how many where that is told. */
  onWord(at: number, length: number | undefined): void;
  onEnd(): void;
  /** Nothing was heard of its beginning (`hasStarted`: of its end) for too long, or the voice failed. */
  onLost(hasStarted: boolean): void;
  onForbidden(): void;
}

/** A voice that has said nothing for so long has lost its beginning, in ms. */
const START_WITHIN = 4000;
/** Slowest voices say so many UTF-16 units a second at rate 1. */
const SLOWEST = 6;
/** And then this much more, in ms. */
const GRACE = 4000;

/**
 * Listens to an utterance that is said next, until the returned function is called. Events get lost (a voice that is
 * fetched, a tab in the background, a cancelled queue), so a watchdog decides what must have happened.
 */
export function listenTo(utterance: Utterance, hearing: Hearing): () => void {
  let hasStarted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Whoever holds this holds the utterance: Chromium forgets one that nobody holds, and its events with it.
  const forget = () => {
    clearTimeout(timer);
    Object.assign(utterance, { onstart: null, onboundary: null, onend: null, onerror: null });
  };
  const lost = () => {
    forget();
    hearing.onLost(hasStarted);
  };
  const watch = (within: number) => {
    clearTimeout(timer);
    timer = setTimeout(lost, within);
  };
  const begun = () => {
    if (hasStarted) return;
    hasStarted = true;
    hearing.onStart();
    watch((utterance.text.length / (SLOWEST * utterance.rate)) * 1000 + GRACE);
  };
  utterance.onstart = begun;
  utterance.onboundary = (event) => {
    begun();
    if (event.name !== 'sentence') hearing.onWord(event.charIndex, event.charLength || undefined);
  };
  utterance.onend = () => {
    forget();
    hearing.onEnd();
  };
  utterance.onerror = ({ error }) => {
    if (error !== 'not-allowed') return lost();
    forget();
    hearing.onForbidden();
  };
  watch(START_WITHIN);
  return forget;
}
