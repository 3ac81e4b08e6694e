import { eventually } from '@/tests/tools/browser/surface';
import type { Stage } from '../chromium/harness';

/** What wallabag would have exported of one decent article: hostile records are made of it. */
const MODEL = JSON.stringify([
  {
    is_archived: 0,
    url: 'https://paper.example/bridge',
    title: 'The bridge',
    created_at: '2026-01-03T08:00:00Z',
    content: `<p>The council forgot the bridge, Reuters reported. ${'A woman with a broom did not. '.repeat(40)}</p><p>Twice.</p>`,
    annotations: [],
  },
]);

/** Imports the model by the options page, as a person would. */
export async function fillLibrary(on: Stage): Promise<void> {
  const options = await on.browser.open(on.browser.url('options.html#import'));
  await eventually('the place for files', options, (root) => root.querySelector('.drop') !== null);
  await options.run((root, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'wallabag.json'));
    root.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, MODEL);
  await eventually('the report', options, (root) => root.querySelector('.transfer-counts')?.textContent);
  await options.close();
}
