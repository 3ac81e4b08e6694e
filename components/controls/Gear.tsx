/** The sign of the options. The button or link has the name. */
export function Gear() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M2 4.5h7m3 0h2M2 11.5h2m3 0h7" stroke-width="1.3" stroke-linecap="round" />
      <circle cx="10.5" cy="4.5" r="1.6" stroke-width="1.3" />
      <circle cx="5.5" cy="11.5" r="1.6" stroke-width="1.3" />
    </svg>
  );
}
