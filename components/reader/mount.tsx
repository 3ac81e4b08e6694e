import { render as draw } from 'preact';
import { blocksOf } from '@/utils/article/blocks';
import type { Digest } from '@/utils/digest/digest';
import { afterPaint } from './after-paint';
import { dress } from './dress';
import type { ViewHooks } from './finish-api';
import { fold } from './fold';
import { headingsOf } from './headings';
import { actionOf, isLetter, isTyping } from './keys';
import { ReaderView } from './ReaderView';
import type { ReaderHandle, ReaderOptions } from './reader-options';
import type { ReaderProps } from './reader-props';
import { openShell } from './shell';
import { applySettings } from './use-settings';

/** Fewer headings than this need no list of contents. */
const WORTH_A_LIST = 3;

/**
 * Shows an article over the document that this runs in, and gives the document back when it closes; or where `open`
 * puts it (`pane.ts`).
 */
export function showReader(options: ReaderOptions, open = openShell): ReaderHandle {
  const { body } = options;
  const blocks = blocksOf(body);
  const headings = headingsOf(blocks);
  dress(body, options.images);
  const folded = fold(body);

  const reading: ReaderProps['reading'] = { current: null };
  const commands: ReaderProps['commands'] = { current: null };
  const hooks: ViewHooks = {};
  const shell = open({
    isAlive: options.isAlive ?? (() => true),
    ...(options.isPersons ? { isPersons: options.isPersons } : {}),
    onKey: (event) => pressed(event, commands, hooks, shell.root),
    onWheel: (event) => hooks.onWheel?.(event),
    onCancel: () => commands.current?.act('escape'),
    beforeClose: () => reading.current && options.onPlace?.(reading.current.place()),
    onClosed: () => {
      // Taking the tree apart costs time that the person need not wait for.
      setTimeout(() => draw(null, shell.dialog));
      options.onClose();
    },
  });
  options.onRoot?.(shell.root);
  applySettings(shell.dialog, options.settings);

  let digest: Digest | undefined = options.digest;
  let seconds: number | undefined;
  let isSaved = options.saved;
  let isMoved = false;
  const fixed = {
    options,
    body,
    blocks,
    headings: headings.length < WORTH_A_LIST ? [] : headings,
    dialog: shell.dialog,
    signal: shell.signal,
    hooks,
    reading,
    commands,
    beforeSet: () => {
      if (reading.current?.flow) return;
      reading.current?.hold();
      folded.refold();
      afterPaint(() => folded.unfoldSlowly(shell.signal));
    },
    close: shell.close,
  };
  const known = () => ({ digest, seconds: seconds ?? digest?.readTime.seconds, isSaved, isMoved });
  const redraw = () => {
    if (!shell.signal.aborted) draw(<ReaderView {...fixed} {...known()} />, shell.dialog);
  };
  redraw();
  if (options.goTo || options.place) folded.unfold();
  shell.show();
  afterPaint(() => folded.unfoldSlowly(shell.signal));
  if (options.goTo) commands.current?.goTo(options.goTo);
  else if (options.place) reading.current?.resume(options.place);

  return {
    close: shell.close,
    goTo(target) {
      folded.unfold();
      commands.current?.goTo(target);
    },
    setDigest(computed) {
      digest = computed;
      redraw();
    },
    setSeconds(counted) {
      seconds = counted;
      redraw();
    },
    wear(settings) {
      if (!shell.signal.aborted) commands.current?.wear(settings);
    },
    setMoved() {
      isMoved = true;
      redraw();
    },
    setSaved(saved) {
      isSaved = saved;
      redraw();
    },
  };
}

function pressed(event: KeyboardEvent, commands: ReaderProps['commands'], hooks: ViewHooks, root: ShadowRoot): boolean {
  if (!commands.current) return false;
  const { aids, settings, isFinding } = commands.current;
  const typing = isTyping(root.activeElement);
  if (isFinding && !typing && isLetter(event)) return true;
  // First what runs, as reading aloud does; then the pages; then the keys that always mean the same.
  if (aids?.key(event, typing) || hooks.onKey?.(event, root.activeElement)) return true;
  const action = actionOf(event, { isTyping: typing, singleKeys: settings.singleKeys });
  if (action) commands.current.act(action);
  return action !== undefined;
}
