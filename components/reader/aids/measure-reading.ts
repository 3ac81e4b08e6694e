import { primarySubtag } from '@/utils/digest/primary-subtag';
import { wordsToMeasure } from '@/utils/digest/read-time';
import { readingMeter } from '@/utils/digest/reading-meter';
import type { ReadingSession } from '@/utils/digest/reading-speed';
import type { AidsHost } from '../aids-api';
import { onceAFrame } from '../once-a-frame';

/** Measures the reading, where the person wants that, and hands it over when the view or its window closes. */
export function measureReading(
  host: AidsHost,
  movesByItself: () => boolean,
  keep: (session: ReadingSession) => void,
): void {
  if (!host.settings().isSpeedMeasured) return;
  const lang = primarySubtag(host.article.lang) ?? 'en';
  const meter = readingMeter((paragraph) => wordsToMeasure(host.article.blocks[paragraph]?.text ?? '', lang));
  const look = () => {
    if (movesByItself() || document.hidden) meter.interrupt();
    else meter.at(host.reading.place().paragraph, performance.now() / 1000);
  };
  let isKept = false;
  const end = () => {
    const session = meter.session();
    if (!isKept && session.words > 0) keep(session);
    isKept = true;
  };
  const { signal } = host;
  look();
  host.scroller.addEventListener('scroll', onceAFrame(look), { passive: true, signal });
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('pagehide', end, { signal });
  signal.addEventListener('abort', end);
}
