interface Props {
  /** As `commands.getAll()` gives it: "Alt+Shift+D", on a Mac "⌥⇧D". */
  keys: string;
}

/** A shortcut for the eyes; the button it stands in tells it to assistive technology by `aria-keyshortcuts`. */
export function Shortcut({ keys }: Props) {
  return (
    <span class="shortcut" aria-hidden="true" dir="ltr">
      {partsOf(keys).join(' ')}
    </span>
  );
}

function partsOf(keys: string): string[] {
  return keys.split('+').map((part) => (part === 'Shift' ? '⇧' : part));
}

const ARIA_NAMES: Record<string, string> = { Ctrl: 'Control', MacCtrl: 'Control', Command: 'Meta', '⌘': 'Meta' };

/** The value of `aria-keyshortcuts`; undefined for what it cannot say (a Mac's signs without separators). */
export function ariaShortcut(keys: string | undefined): string | undefined {
  if (!keys?.includes('+')) return undefined;
  return keys
    .split('+')
    .map((part) => ARIA_NAMES[part] ?? part)
    .join('+');
}
