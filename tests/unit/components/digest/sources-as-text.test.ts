import { expect, it } from 'vitest';
import { sourcesAsText } from '@/components/digest/sources-as-text';

const found = {
  sources: [
    {
      name: 'Politico',
      tier: 'outlet' as const,
      kinds: ['attribution' as const],
      mentions: 1,
      evidence: [
        { kind: 'attribution' as const, text: 'Politico reported it.', where: 'paragraph' as const, paragraph: 2 },
      ],
      links: [],
    },
  ],
  people: [{ name: 'Anders Lie', role: 'director', evidence: [] }],
  links: [
    { url: 'https://example.org/a', host: 'example.org', text: 'a study', class: 'study' as const, paragraph: 1 },
  ],
};

it('writes sources, people and links as a list', () => {
  expect(sourcesAsText(found, 'plain')).toBe(
    '- Politico: “Politico reported it.”\n\n- Anders Lie, director\n\n- a study: https://example.org/a',
  );
});

it('writes the same as Markdown', () => {
  expect(sourcesAsText(found, 'markdown')).toBe(
    '- **Politico**: “Politico reported it.”\n\n- **Anders Lie**, director\n\n- [a study](<https://example.org/a>)',
  );
});

it('an article’s words never become markup of the list', () => {
  const link = { url: 'https://example.org/a)b>c', host: 'example.org', class: 'other' as const, paragraph: 0 };
  const text = sourcesAsText(
    {
      sources: [],
      people: [{ name: '**Bold**\n# Head', evidence: [] }],
      links: [{ ...link, text: 'a](javascript:x) <img>' }],
    },
    'markdown',
  );
  expect(text).toBe(
    '- **\\*\\*Bold\\*\\* \\# Head**\n\n- [a\\](javascript:x) \\<img\\>](<https://example.org/a)b%3Ec>)',
  );
});
