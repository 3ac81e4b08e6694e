import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';

/** An article for the library's tests: only what a test names differs from a plain one. */
export function articleLike(parts: Partial<Article> = {}): Article {
  const text = 'The council forgot the bridge. A woman with a broom did not.';
  return {
    url: 'https://paper.example/bridge',
    canonical: null,
    title: 'The bridge',
    byline: ['Ada Writer'],
    siteName: 'The Paper',
    lang: 'en',
    dir: 'ltr',
    published: '2026-03-01',
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    confidence: 0.9,
    free: null,
    leadImage: null,
    html: `<p>${text}</p>`,
    blocks: [{ kind: 'paragraph', text }],
    captions: [],
    credits: [],
    links: [],
    images: 0,
    declaredSeconds: null,
    nextPage: null,
    provenance: [],
    ...parts,
  };
}

/** The digest that goes with it. */
export function digestLike(parts: Partial<Digest> = {}): Digest {
  const readTime = { seconds: 60, words: 240, wpm: 238 };
  return { lang: 'en', readTime, sources: [], people: [], links: [], summary: [], ...parts };
}

/** Empties the library; open connections let go by themselves. */
export function wipe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('lectern');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
