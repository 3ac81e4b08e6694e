import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  onClick: (() => void) | undefined;
  /** Its sign. */
  children: ComponentChildren;
}

/** Stands beside a search box, and leads out of what is searched. */
export function HeadButton({ name, onClick, children }: Props) {
  return (
    <button type="button" class="library-head-button" aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
