import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="library-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Read, or unread again when it is set. */
export function CheckIcon() {
  return (
    <Icon>
      <path d="M3 8.5 6.5 12 13 4.5" />
    </Icon>
  );
}

/** A box with a lid. */
export function ArchiveIcon() {
  return (
    <Icon>
      <path d="M2 3h12v3H2zM3 6v7h10V6M6.5 9h3" />
    </Icon>
  );
}

/** Out of the box. */
export function UnarchiveIcon() {
  return (
    <Icon>
      <path d="M3 7v6h10V7M8 10V2.5M5 5.5l3-3 3 3" />
    </Icon>
  );
}

/** A bin. */
export function RemoveIcon() {
  return (
    <Icon>
      <path d="M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5v4.5" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

/** A funnel. */
export function FilterIcon() {
  return (
    <Icon>
      <path d="M2 4h12M4.5 8h7M6.5 12h3" />
    </Icon>
  );
}

/** A label with its hole. */
export function TagIcon() {
  return (
    <Icon>
      <path d="M2.5 2.5h5l6 6-5 5-6-6zM5.5 5.5h.01" />
    </Icon>
  );
}

/** Down, onto a floor. */
export function ExportIcon() {
  return (
    <Icon>
      <path d="M8 2.5v7.5M5 7l3 3 3-3M3 13h10" />
    </Icon>
  );
}

/** A window with a column beside its text: the library as a page. */
export function PageIcon() {
  return (
    <Icon>
      <path d="M2 3h12v10H2zM6.5 3v10" />
    </Icon>
  );
}
