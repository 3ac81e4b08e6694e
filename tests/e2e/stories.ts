/** Short articles as wallabag would have exported them, the first one the newest. */
export function storiesFile(titles: readonly string[]): string {
  return JSON.stringify(
    titles.map((title, at) => ({
      is_archived: 0,
      url: `https://paper.example/${at}`,
      title,
      tags: ['winter'],
      created_at: `2026-01-0${9 - at}T08:00:00Z`,
      content: `<p>${title}: the council forgot, and nobody minded.</p>`,
    })),
  );
}
