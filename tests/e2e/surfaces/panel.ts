import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';

/** The titles in the list, top first. */
export function titlesIn(panel: Surface): Promise<string[]> {
  return panel.run((root) => [...root.querySelectorAll('li a[href]')].map((link) => (link.textContent ?? '').trim()));
}

/** Waits until the list shows exactly these titles. */
export async function listShows(panel: Surface, titles: string[]): Promise<void> {
  await eventually(
    `the list to show ${JSON.stringify(titles)}`,
    panel,
    (root, wanted: string) =>
      JSON.stringify([...root.querySelectorAll('li a[href]')].map((link) => (link.textContent ?? '').trim())) ===
      wanted,
    JSON.stringify(titles),
  );
}

/** Waits until the rows stay where they are: what another tab still writes down may put a part above them. */
export async function listRests(panel: Surface): Promise<void> {
  const places = () =>
    panel.run((root) =>
      [...root.querySelectorAll('.library-title')].map((row) => row.getBoundingClientRect().top).join(),
    );
  await until('rows at rest', async () => {
    const before = await places();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return before === (await places());
  });
}

/** Types into the search box as a person does, letter by letter as far as the page can tell. */
export async function searchFor(panel: Surface, query: string): Promise<void> {
  await panel.run((root, text) => {
    const box = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) throw new Error('There is no search box.');
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, query);
}
