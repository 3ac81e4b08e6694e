import { useEffect, useRef } from 'preact/hooks';
import { type TextKey, t } from '@/utils/texts';
import { CloseIcon } from './icons';

const KEYS: readonly [key: string, what: TextKey][] = [
  ['j k ↓ ↑', 'keyMove'],
  ['Enter', 'keyOpen'],
  ['x', 'keySelect'],
  ['Shift+x', 'keySelectRange'],
  ['e', 'keyArchive'],
  ['#', 'keyRemove'],
  ['Ctrl+Z', 'keyUndo'],
  ['/', 'keySearch'],
  ['Esc', 'keyLetGo'],
  ['?', 'keyTheseKeys'],
];

/** The keys of the library, in a dialog that Escape closes. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="library-help" aria-labelledby="library-help-title" onClose={onClose}>
      <div class="library-help-head">
        <h2 id="library-help-title">{t('readerKeys')}</h2>
        <button
          type="button"
          class="library-close"
          aria-label={t('libraryDismiss')}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      <LibraryKeys />
    </dialog>
  );
}

/** The keys of the library, each with what it does. */
export function LibraryKeys() {
  return (
    <dl class="view-keys">
      {KEYS.map(([key, what]) => (
        <div key={key}>
          <dt>
            {key.split(' ').map((one) => (
              <kbd key={one} dir="ltr">
                {one}
              </kbd>
            ))}
          </dt>
          <dd>{t(what)}</dd>
        </div>
      ))}
    </dl>
  );
}
