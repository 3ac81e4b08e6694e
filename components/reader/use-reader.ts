import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moved, nextTheme } from '@/utils/reader-settings';
import { t } from '@/utils/texts';
import { afterPaint } from './after-paint';
import type { KeyAction } from './keys';
import type { Say, Target } from './reader-options';
import type { ReaderProps } from './reader-props';
import { useAids } from './use-aids';
import { useFinish } from './use-finish';
import { useNeededDigest } from './use-needed-digest';
import { usePanel } from './use-panel';
import { useProgress } from './use-progress';
import { useQuiet, useScrollbarWidth } from './use-quiet';
import { useSave } from './use-save';
import { useSettings } from './use-settings';

/** Taken for how long an article is, in seconds, before that is counted. */
const UNCOUNTED = 300;

/** The state of an open view and everything that changes it, by pointer or by key. */
export function useReader(props: ReaderProps) {
  const { options, digest, dialog, reading } = props;
  const isPainted = useIsPainted();
  const scroller = useRef<HTMLDivElement>(null);
  const aidsPlace = useRef<HTMLDivElement>(null);
  const { sentence, note, say } = useSayings();
  const [settings, setSettings, wear] = useSettings(options.settings, dialog, options.onSettings, props.beforeSet);
  const panels = usePanel(dialog);
  const saving = useSave(props.isSaved, options.onSave, say);
  const progress = useProgress(isPainted, reading, scroller, props.seconds, props.headings, options.onPlace);
  const hasDigestFailed = useNeededDigest(digest, panels.panel, options.onNeedDigest);
  const aids = useAids(isPainted, props, scroller, aidsPlace, say);
  const finishing = useFinish(isPainted, props, scroller, settings, say);
  useQuiet(isPainted, dialog, scroller);
  useScrollbarWidth(isPainted, dialog, scroller);

  const goTo = (target: Target) => {
    panels.leave();
    if (reading.current?.goTo(target)) say(t('readerMarked', target.text));
    else say(t('readerNotMarked', target.text), 'seen');
  };
  const goToBlock = (paragraph: number) => {
    panels.leave();
    reading.current?.goToBlock(paragraph);
  };
  const resize = (steps: number) => setSettings(moved(settings, 'fontSize', steps));
  const acts: Record<KeyAction, () => void> = {
    escape: () => finishing.current?.dismiss() || (panels.panel ? panels.close() : props.close()),
    next: () => reading.current?.step(1),
    previous: () => reading.current?.step(-1),
    larger: () => resize(1),
    smaller: () => resize(-1),
    theme: () => setSettings({ ...settings, theme: nextTheme(settings.theme) }),
    save: () => void saving.save(),
    sources: () => panels.toggle('sources'),
    summary: () => panels.toggle('summary'),
    contents: () => (props.headings.length > 0 ? panels.toggle('contents') : say(t('readerNoContents'), 'seen')),
    find: () => panels.toggle('find'),
    help: () => panels.toggle('help'),
  };
  useLayoutEffect(() => {
    props.commands.current = {
      act: (action) => acts[action](),
      goTo,
      toggle: panels.toggle,
      isFinding: panels.panel === 'find',
      show: (panel) => {
        if (panels.panel !== panel) panels.toggle(panel);
      },
      save: async () => saving.state === undefined || saving.state === 'saved' || saving.save(),
      settings,
      wear,
      seconds: props.seconds ?? UNCOUNTED,
      aids,
    };
  });
  return {
    isPainted,
    // What the article's late fields are worked out by comes with the aids.
    isWhole: isPainted && (aids !== undefined || !options.loadAids),
    scroller,
    sentence,
    say,
    note,
    settings,
    setSettings,
    panels,
    saving,
    aids,
    aidsPlace,
    progress,
    hasDigestFailed,
    goTo,
    goToBlock,
  };
}

export type ReaderState = ReturnType<typeof useReader>;

/** How long a note over the text stays, in milliseconds. */
const NOTE_STAYS = 6000;

/** What is said in the view, and what is seen of it. */
function useSayings() {
  const [sentence, setSentence] = useState('');
  const [note, setNote] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setNote(''), NOTE_STAYS);
    return () => clearTimeout(timer);
  }, [note]);
  const say: Say = (said, how) => {
    setSentence(said);
    if (how) setNote(said);
  };
  return { sentence, note, say };
}

/** False until the first paint, which is the article alone. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return isPainted;
}
