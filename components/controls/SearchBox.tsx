interface Props {
  /** What is searched: its name, and what stands in it while it is empty. */
  label: string;
  text: string;
  onText(text: string): void;
  /** The key that leads here, where there is one. */
  shortcut?: string;
}

/** Where one types what to look for. Escape empties it. */
export function SearchBox({ label, text, onText, shortcut }: Props) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      aria-keyshortcuts={shortcut}
      autocomplete="off"
      spellcheck={false}
      dir="auto"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Chromium does this by itself, Firefox does not.
        if (event.key === 'Escape' && text !== '') onText('');
      }}
    />
  );
}
