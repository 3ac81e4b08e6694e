import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** The group's heading and accessible name. */
  name: string;
  /** One line beside the heading. */
  note?: string | undefined;
  /** A choice beside the heading. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** One part of the digest: a heading, a line beside it, and what it is about. */
export function DigestGroup({ name, note, beside, children }: Props) {
  const id = useId();
  return (
    <section class="digest-group" aria-labelledby={id}>
      <div class="digest-group-head">
        <h2 id={id}>{name}</h2>
        {note && <p class="digest-group-note">{note}</p>}
        {beside}
      </div>
      {children}
    </section>
  );
}
