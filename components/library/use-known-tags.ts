import { useEffect, useState } from 'preact/hooks';
import type { LibrarySource } from './library-source';

/** The names of the library's tags, asked for when they are needed. */
export function useKnownTags(library: LibrarySource, isNeeded: boolean): readonly string[] {
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isNeeded) library.listTags().then((all) => setTags(all.map(({ label }) => label)), console.warn);
  }, [library, isNeeded]);
  return tags;
}
