import { expect, it } from 'vitest';
import { embedCard } from '@/utils/article/embeds';

function cardOf(attributes: Record<string, string>): (string | null)[] {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const card = embedCard(frame, 'https://post.example/', document);
  return [...(card?.querySelectorAll('span') ?? [])].map((line) => line.textContent);
}

it.each([
  ['with its title and where it leads', { title: 'The loading, filmed from the ramp' }, 2],
  ['with where it leads, said once', {}, 1],
  ['with where it leads, said once, where the title says the same', { title: 'youtube.com' }, 1],
])('an embed is a card %s', (_, attributes, lines) => {
  const said = cardOf({ src: 'https://www.youtube.com/embed/abc123XYZ', ...attributes });
  expect(said).toHaveLength(lines);
  expect(said.at(-1)).toBe('youtube.com');
});
