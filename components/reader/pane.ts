import { hostElement } from './element';
import { dialogElement, type Shell, type ShellHooks } from './shell';
import { adoptStyles, READER_STYLES } from './styles';

/** The same view inside a box of a page of our own instead of over a page of somebody's. */
const PANE_STYLES = `
:host {
  position: relative !important;
  inline-size: 100% !important;
  block-size: 100% !important;
}
.reader {
  position: absolute;
}
`;

/** What opens the reading view inside `place`, a box with a size of its own, for `showReader`. */
export function paneIn(place: HTMLElement): (hooks: ShellHooks) => Shell {
  return (hooks) => {
    const host = hostElement();
    const root = host.attachShadow({ mode: 'closed' });
    const dialog = dialogElement();
    const life = new AbortController();
    const { signal } = life;
    const close = () => {
      if (signal.aborted) return;
      hooks.beforeClose?.();
      life.abort();
      host.remove();
      hooks.onClosed();
    };
    root.append(dialog);
    place.append(host);
    adoptStyles(root, READER_STYLES);
    adoptStyles(root, PANE_STYLES);
    host.addEventListener(
      'keydown',
      (event) => {
        // The list beside it has keys of its own, which are not meant while the article has the keyboard.
        event.stopPropagation();
        if (hooks.onKey(event)) event.preventDefault();
      },
      { signal },
    );
    host.addEventListener('wheel', (event) => hooks.onWheel?.(event), { passive: true, signal });
    const show = () => {
      dialog.show();
      dialog.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    };
    return { root, dialog, signal, show, close };
  };
}
