import type { DigestInput } from '@/utils/digest/digest';

/** What the digest gets of an article, with paragraphs of our own words and nothing else unless asked for. */
export function inputOf(paragraphs: string[], more: Partial<DigestInput> = {}): DigestInput {
  return {
    title: null,
    byline: [],
    siteName: null,
    url: 'https://www.example.org/news/one',
    canonical: null,
    lang: 'en',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    captions: [],
    credits: [],
    links: [],
    images: 0,
    declaredSeconds: null,
    provenance: [],
    ...more,
  };
}
