interface Story {
  title: string;
  url: string;
  /** ISO 8601. */
  day: string;
  tags: string[];
}

const STORIES: Story[] = [
  { title: 'The night train comes back', url: 'https://riverside.example/train', day: '2026-01-09', tags: ['travel'] },
  { title: 'A bicycle in fog', url: 'https://riverside.example/bicycle', day: '2026-01-08', tags: [] },
  { title: 'What the bakery knows', url: 'https://hearth.example/bakery', day: '2026-01-06', tags: ['bread'] },
  {
    title: 'The last hand-drawn map of the delta',
    url: 'https://delta.example/map',
    day: '2026-01-05',
    tags: ['maps'],
  },
  { title: 'Slow letters', url: 'https://hearth.example/letters', day: '2026-01-02', tags: [] },
];

/** Saved articles for pictures, all of our own making, as wallabag exports them. */
export const shelf = STORIES.map(({ title, url, day, tags }) => ({
  is_archived: 0,
  url,
  title,
  tags,
  created_at: `${day}T08:00:00Z`,
  content: `<p>${title}: the council had forgotten the matter, and nobody minded.</p>`.repeat(60),
}));
