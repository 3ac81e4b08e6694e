import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  name: string;
  /** One short line at the end of the row. */
  note?: string | undefined;
  children: ComponentChildren;
}

/** A list item that shows a name and opens to what is behind it. What is folded away is not in the tree. */
export function DisclosureRow({ name, note, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="digest-row" data-open={open}>
      <button
        type="button"
        class="digest-row-head"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="digest-row-name" dir="auto">
          {name}
        </span>{' '}
        {note && <span class="digest-row-note">{note}</span>}
      </button>
      {open && (
        <div class="digest-row-body" id={id}>
          {children}
        </div>
      )}
    </li>
  );
}
