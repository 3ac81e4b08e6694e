import { useState } from 'preact/hooks';
import { NoticeLine } from '@/components/digest/NoticeLine';
import { ReadTimeFigure } from '@/components/digest/ReadTimeFigure';
import { SourcesList } from '@/components/digest/SourcesList';
import { SummaryList } from '@/components/digest/SummaryList';
import type { Notice } from '@/components/digest/screen-state';
import { sourcePicture } from '@/components/digest/source-picture';
import type { TextPlace } from '@/components/digest/text-place';
import type { BoundCommand } from '@/components/options/ShortcutRows';
import type { Article } from '@/utils/article/article';
import type { Digest, SummaryLength } from '@/utils/digest/digest';
import { t, uiLanguage } from '@/utils/texts';
import { KeyList } from './KeyList';

interface Props {
  keys: readonly BoundCommand[];
  /** How the button is kept in sight in this browser. */
  pin: string;
  /** What all three is shown on. */
  sample: Article;
  digest: Digest;
  isSaved: boolean;
  notice: Notice | undefined;
  /** Opens the sample in the reading view, at a place where one is given. */
  onRead(place?: TextPlace): void;
  onSave(): void;
  onLibrary(): void;
  onHelp(): void;
  onDone(): void;
}

/** What one sees once, after installing: the three things that Lectern does, each done on lines of our own, and its keys. */
export function Welcome({ keys, pin, sample, digest, isSaved, notice, ...on }: Props) {
  return (
    <main class="calm" lang={uiLanguage()}>
      <header class="calm-head">
        <h1>{t('welcomeTitle')}</h1>
        <button type="button" class="button" onClick={on.onDone}>
          {t('partsDone')}
        </button>
      </header>
      <SamplePage sample={sample} />
      <ol class="calm-three">
        <li>
          <p>{t('welcomeRead')}</p>
          <p class="calm-acts">
            <button type="button" class="button primary" onClick={() => on.onRead()}>
              {t('welcomeTry')}
            </button>
          </p>
        </li>
        <li>
          <p>{t('welcomeKnow')}</p>
          <SampleDigest sample={sample} digest={digest} onGoTo={on.onRead} />
        </li>
        <li>
          <p>{t('welcomeKeep')}</p>
          <p class="calm-acts">
            <button type="button" class="button" aria-pressed={isSaved} onClick={on.onSave}>
              {t('save')}
            </button>
            <button type="button" class="button" onClick={on.onLibrary}>
              {t('library')}
            </button>
          </p>
          <NoticeLine notice={notice} />
        </li>
      </ol>
      {keys.length > 0 && <h2>{t('readerKeys')}</h2>}
      <KeyList keys={keys} />
      <p>{pin}</p>
      <p>
        <button type="button" class="link" onClick={on.onHelp}>
          {t('help')}
        </button>
      </p>
    </main>
  );
}

/** A web page as it comes: the text among all the rest. */
function SamplePage({ sample }: { sample: Article }) {
  return (
    <div class="mock">
      <span class="mock-clutter" aria-hidden="true" />
      <div class="mock-text">
        <h2>{sample.title}</h2>
        {sample.blocks.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <span class="mock-clutter beside" aria-hidden="true" />
    </div>
  );
}

interface DigestProps {
  sample: Article;
  digest: Digest;
  onGoTo(place: TextPlace): void;
}

/** What the button would show of it: the digest's own parts. */
function SampleDigest({ sample: { lang, dir }, digest, onGoTo }: DigestProps) {
  const [length, setLength] = useState<SummaryLength>('short');
  const rest = { onGoTo, lang, dir };
  return (
    <div class="calm-digest">
      <ReadTimeFigure readTime={digest.readTime} lang={digest.lang} />
      <SummaryList digest={digest} length={length} onLength={setLength} {...rest} />
      <SourcesList sources={digest.sources} picture={sourcePicture(digest)} {...rest} />
    </div>
  );
}
