import { useEffect, useState } from 'preact/hooks';
import { DigestScreen } from '@/components/digest/DigestScreen';
import type { ScreenState } from '@/components/digest/screen-state';
import type { ActiveTab } from '@/utils/browser/active-tab';
import { readTab, toggleReader } from '@/utils/browser/inject';
import { openLibrary } from '@/utils/browser/library-panel';
import { openOptions } from '@/utils/browser/open-options';
import type { PageReading, ReaderRequest } from '@/utils/browser/page-view';
import { saveSettings } from '@/utils/browser/settings';
import { openShortcutSettings, type Shortcuts } from '@/utils/browser/shortcuts';
import type { SummaryLength } from '@/utils/digest/digest';
import { readTime } from '@/utils/digest/read-time';
import type { ReaderSettings } from '@/utils/reader-settings';
import { t } from '@/utils/texts';
import { canSaveLink, whyUnreadable } from '@/utils/unreadable';
import { useAlwaysOpen } from './use-always-open';
import { useCopy } from './use-copy';
import { useNotice } from './use-notice';
import { useSave } from './use-save';

interface Props {
  tab: ActiveTab;
  /** Began before anything was drawn. */
  reading: Promise<PageReading>;
  shortcuts: Promise<Shortcuts>;
  settings: ReaderSettings;
  /** The person's own words a minute; undefined: the usual rate of the language. */
  speed: number | undefined;
}

/** The popup over one tab: what the screen shows comes from here, what it is asked for is done here. */
export function Popup({ tab, reading: first, shortcuts, settings: stored, speed }: Props) {
  const [settings, setSettings] = useState(stored);
  const [reading, setReading] = useState<PageReading>();
  const [keys, setKeys] = useState<Shortcuts>({ read: undefined, unbound: 0 });
  const { notice, say, attempt } = useNotice();
  const copy = useCopy();
  const article = reading && 'article' in reading ? reading.article : undefined;
  const always = useAlwaysOpen(tab, attempt);
  const save = useSave(tab, reading, say, attempt);

  useEffect(() => attempt(first.then(setReading)), [first]);
  useEffect(() => attempt(shortcuts.then(setKeys)), [shortcuts]);
  useEffect(() => {
    if (article?.title) document.title = article.title;
  }, [article]);

  const show = async (request?: ReaderRequest) => {
    const known = reading && 'digest' in reading ? { digest: reading.digest } : {};
    const result = await toggleReader(tab.id, { ...known, ...request });
    if ('problem' in result && result.problem === 'not-allowed') say({ text: t('openedNothing'), isFailure: true });
    else window.close();
  };
  const setSummaryLength = (summaryLength: SummaryLength) => {
    setSettings({ ...settings, summaryLength });
    attempt(saveSettings({ summaryLength }));
  };
  const retry = () => {
    setReading(undefined);
    attempt(readTab(tab.id).then(setReading));
  };
  const setShortcuts = async () => {
    if (!(await openShortcutSettings())) say({ text: t('setShortcutsByHand') });
  };

  return (
    <DigestScreen
      state={stateOf(reading, tab, speed)}
      isSaved={save.isSaved}
      keys={keys}
      notice={notice}
      copied={copy.copied}
      summaryLength={settings.summaryLength}
      always={always}
      onSummaryLength={setSummaryLength}
      onRead={() => attempt(show())}
      onGoTo={(goTo) => attempt(show({ goTo }))}
      onSave={save.article}
      onSaveLink={save.link}
      // Before anything else: the browser opens the panel only while it sees the click.
      onLibrary={() => attempt(openLibrary(tab.windowId).then(() => window.close()))}
      onCopySources={(format) => reading && 'digest' in reading && attempt(copy.sources(reading.digest, format))}
      onCopyDetail={(detail) => attempt(copy.text(detail).then(() => say({ text: t('detailsCopied') })))}
      onReadAnyway={() => attempt(show({ anyway: true }))}
      onRetry={retry}
      onSetShortcuts={() => attempt(setShortcuts())}
      onOptions={() => attempt(openOptions('reading').then(() => window.close()))}
    />
  );
}

function stateOf(reading: PageReading | undefined, tab: ActiveTab, speed: number | undefined): ScreenState {
  if (!reading) return { is: 'reading', title: tab.title };
  if ('problem' in reading) {
    const why = whyUnreadable({ ...reading, url: tab.url, own: tab.own });
    return { is: 'unreadable', why, canSaveLink: canSaveLink(tab.url), detail: reading.detail };
  }
  const { article, digest } = reading;
  if (speed === undefined) return { is: 'read', article, digest };
  // The page counted at the language's usual rate, without waiting for the person's own.
  return {
    is: 'read',
    article,
    digest: { ...digest, readTime: readTime(article, digest.lang, speed) },
  };
}
