import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';

/** An article with nothing in it but what a test says. */
export function article(told: Partial<Article> = {}): Article {
  return {
    url: 'https://news.example/story',
    canonical: null,
    title: 'A Harbour Story',
    byline: [],
    siteName: 'Harbour News',
    lang: 'en',
    dir: 'ltr',
    published: '2024-03-14',
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    confidence: 1,
    free: null,
    leadImage: null,
    html: '<p>The ferry left at dawn.</p>',
    blocks: [{ kind: 'paragraph', text: 'The ferry left at dawn.' }],
    captions: [],
    credits: [],
    links: [],
    images: 0,
    declaredSeconds: null,
    nextPage: null,
    provenance: [],
    ...told,
  };
}

/** A digest with nothing in it but what a test says. */
export function digest(told: Partial<Digest> = {}): Digest {
  return {
    lang: 'en',
    readTime: { seconds: 208, words: 825, wpm: 238, declaredSeconds: 258 },
    sources: [],
    people: [],
    links: [],
    summary: [],
    ...told,
  };
}
