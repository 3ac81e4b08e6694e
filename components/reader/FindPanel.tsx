import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '@/utils/texts';
import { type Searched, searched } from './find-text';
import { type Marker, marker } from './mark';
import type { Reading } from './reading';

/** More places than this are neither counted nor marked. */
const MOST = 500;

/** Finds words in the article. The browser's own search would look into the page behind as well. */
export function FindPanel({ reading }: { reading: Reading | null }) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const finding = useFinding(reading);
  const found = useMemo(() => finding?.text.all(words, MOST) ?? [], [finding, words]);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    finding?.marks.mark(found, at);
    const range = found[at];
    if (range) reading?.show(range);
  }, [finding, reading, found, at]);
  const step = (by: 1 | -1) => found.length > 0 && setAt((at + by + found.length) % found.length);
  return (
    <search class="sheet find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          step(1);
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={t('readerFind')}
          placeholder={t('readerFind')}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setAt(0);
          }}
        />
        <output>{words.trim() ? countText(found.length, at) : ''}</output>
        <button type="button" aria-label={t('readerFindPrevious')} onClick={() => step(-1)}>
          ↑
        </button>
        <button type="submit" aria-label={t('readerFindNext')}>
          ↓
        </button>
      </form>
    </search>
  );
}

function countText(count: number, at: number): string {
  if (count === 0) return t('readerFindNone');
  return t('placeOf', at + 1, count === MOST ? `${formatNumber(MOST)}+` : count);
}

/** The article's text to look through and a layer of marks, which live as long as the panel. */
function useFinding(reading: Reading | null) {
  const [finding, setFinding] = useState<{ text: Searched; marks: Marker }>();
  useEffect(() => {
    if (!reading) return;
    const life = new AbortController();
    setFinding({
      text: searched(reading.article, life.signal),
      marks: marker(reading.article, life.signal),
    });
    return () => life.abort();
  }, [reading]);
  return finding;
}
