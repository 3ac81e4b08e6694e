import { t, uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';
import { element, hostElement } from './element';
import { guardEvents } from './key-guard';
import { holdPage } from './page-state';
import { adoptStyles, READER_STYLES } from './styles';

/** An open, empty reading view: one element in the page, everything else inside its closed shadow root. */
export interface Shell {
  root: ShadowRoot;
  dialog: HTMLDialogElement;
  /** Aborted when the view closes: every listener of the view hangs on it. */
  signal: AbortSignal;
  /** Shows the dialog; called once its content stands in it. */
  show(): void;
  /** Takes the view away and gives the page back. Does nothing the second time. */
  close(): void;
}

export interface ShellHooks {
  /** A key that was pressed in the view; answers whether it was used. Escape arrives here too. */
  onKey(event: KeyboardEvent): boolean;
  onWheel?(event: WheelEvent): void;
  /** See `ShellOptions`. */
  isPersons?(event: Event): boolean;
  /** The browser asks to close (Escape on a platform without keys, a back gesture). */
  onCancel(): void;
  /** Just before the element leaves the page. */
  beforeClose?(): void;
  onClosed(): void;
  /** Whether the extension that opened the view is still there to answer for it. */
  isAlive(): boolean;
}

export function openShell(hooks: ShellHooks): Shell {
  const page = holdPage(document);
  const host = hostElement();
  const root = host.attachShadow({ mode: 'closed' });
  const dialog = dialogElement();
  const life = new AbortController();
  const { signal } = life;
  let isClosed = false;

  const close = () => {
    if (isClosed) return;
    isClosed = true;
    hooks.beforeClose?.();
    life.abort();
    host.remove();
    page.restore();
    hooks.onClosed();
  };

  root.append(dialog);
  document.documentElement.append(host);
  // Only now: a sheet belongs to the document that it was made in, and `host` has just come into this one.
  adoptStyles(root, READER_STYLES);
  guardEvents(host, signal, { isPersons: ({ isTrusted }) => isTrusted, ...hooks });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    hooks.onCancel();
  });
  // Raised again, it is open by the time that it hears that it was closed.
  dialog.addEventListener('close', () => dialog.isConnected && !dialog.open && close());
  stayOnTop(host, root, dialog, signal);
  keepInPage(host, dialog, signal, hooks.isAlive, close);
  return { root, dialog, signal, show: () => raise(dialog), close };
}

export function dialogElement(): HTMLDialogElement {
  const dialog = element('dialog', 'reader');
  dialog.setAttribute('aria-label', t('readerView'));
  dialog.lang = uiLanguage();
  dialog.dir = uiDirection();
  return dialog;
}

function raise(dialog: HTMLDialogElement): void {
  if (dialog.matches(':modal')) dialog.close();
  // An element taken out of the page and put back keeps `open` but has lost its place in the top layer.
  dialog.removeAttribute('open');
  dialog.showModal();
  // Not by `autofocus`: sandboxed pages get a message on their console for it.
  dialog.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
}

/** How often the view goes over what the page opens above it: then the page has its way. */
const RAISES = 3;

/** A page that opens a dialog or popover of its own (a subscription, a consent) would cover the view, or disable it. */
function stayOnTop(host: Element, root: ShadowRoot, dialog: HTMLDialogElement, signal: AbortSignal): void {
  let left = RAISES;
  const follow = (event: Event) => {
    if (left === 0 || (event as ToggleEvent).newState !== 'open') return;
    // `details` fold out with the same event, and cover nothing.
    if (!(event.target instanceof Element) || event.target === host || event.target.localName === 'details') return;
    left -= 1;
    const focused = root.activeElement;
    raise(dialog);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  document.addEventListener('toggle', follow, { capture: true, signal });
}

/**
 * A page may remove what it does not know (a framework that redraws everything). The view comes back once;
 * the second time the page has its way.
 */
function keepInPage(
  host: Element,
  dialog: HTMLDialogElement,
  signal: AbortSignal,
  mayReturn: () => boolean,
  giveUp: () => void,
): void {
  let hasReturned = false;
  let top = 0;
  const remember = () => {
    top = dialog.querySelector('.page')?.scrollTop ?? 0;
  };
  // Scroll events stay where they happen, but are seen on the way there.
  dialog.addEventListener('scroll', remember, { capture: true, passive: true, signal });
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (hasReturned || !mayReturn()) return giveUp();
    hasReturned = true;
    document.documentElement.append(host);
    raise(dialog);
    dialog.querySelector('.page')?.scrollTo({ top, behavior: 'instant' });
    observer.observe(document.documentElement, { childList: true });
  });
  // Children alone: a storm of changes deeper in the page costs nothing here.
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
