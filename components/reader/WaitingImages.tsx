import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural } from '@/utils/texts';
import { showImages, waitingImages } from './dress';

/** Asks before a saved article's pictures are fetched from their sites. */
export function WaitingImages({ paper }: { paper: RefObject<HTMLElement | null> }) {
  const [count, setCount] = useState(0);
  useEffect(() => setCount(paper.current ? waitingImages(paper.current) : 0), [paper]);
  if (count === 0) return null;
  const show = () => {
    if (paper.current) showImages(paper.current);
    setCount(0);
  };
  return (
    <p class="ask-images">
      <button type="button" onClick={show}>
        {plural('readerShowImages', count)}
      </button>
    </p>
  );
}
