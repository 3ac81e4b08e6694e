import { useEffect, useRef } from 'preact/hooks';

/** How far below the window's edge the next page is asked for, in px. */
const AHEAD = '800px';

/** Nothing to see: notices that the person scrolls towards it. */
export function Near({ onNear }: { onNear(): void }) {
  const edge = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!edge.current) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onNear(), {
      rootMargin: AHEAD,
    });
    observer.observe(edge.current);
    return () => observer.disconnect();
  }, [onNear]);
  return <div ref={edge} class="library-edge" />;
}
