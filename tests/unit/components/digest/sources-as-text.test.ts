import { expect, it } from 'vitest';
import { sourcesAsText } from '@/components/digest/sources-as-text';

it('writes sources, people and links as a list', () => {
  const text = sourcesAsText({
    sources: [
      {
        name: 'Politico',
        tier: 'outlet',
        kinds: ['attribution'],
        mentions: 1,
        evidence: [{ kind: 'attribution', text: 'Politico reported it.', where: 'paragraph', paragraph: 2 }],
        links: [],
      },
    ],
    people: [{ name: 'Anders Lie', role: 'director', evidence: [] }],
    links: [{ url: 'https://example.org/a', host: 'example.org', text: 'a study', class: 'study', paragraph: 1 }],
  });
  expect(text).toBe(
    '- Politico: “Politico reported it.”\n\n- Anders Lie, director\n\n- a study: https://example.org/a',
  );
});
