import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** The rendered article; taken into the view as it is, never parsed again. */
  body: DocumentFragment;
  /** Called with the element that holds it, before the first paint. The same function every time. */
  onPlaced(holder: HTMLElement): void;
}

/** The article's own markup. Preact knows nothing of what is inside. */
export function ArticleBody({ body, onPlaced }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!holder.current) return;
    holder.current.append(body);
    onPlaced(holder.current);
  }, [body, onPlaced]);
  return <div class="body" ref={holder} />;
}
