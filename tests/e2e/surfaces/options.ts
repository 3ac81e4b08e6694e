import { eventually, type Surface } from '@/tests/tools/browser/surface';

/** Drops a file of another program where the options take them, and gives what they say became of its rows. */
export async function importFile(options: Surface, text: string, name = 'wallabag.json'): Promise<string> {
  await dropFile(options, text, name);
  return eventually('the report', options, (root) => root.querySelector('.transfer-counts')?.textContent);
}

async function dropFile(options: Surface, text: string, name: string): Promise<void> {
  await eventually('the place for files', options, (root) => root.querySelector('.drop') !== null);
  await options.run(
    (root, content, file) => {
      const data = new DataTransfer();
      data.items.add(new File([content], file));
      root.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    text,
    name,
  );
}

/** Fills in the form of sync, and presses "Look at the server" as a mouse does: the browser is asked for the host while it sees that. */
export async function lookAtServer(options: Surface, fields: Record<string, string>): Promise<void> {
  await eventually('the form', options, (root) => root.querySelector('.sync-form') !== null);
  await options.run((root, values) => {
    for (const [name, value] of Object.entries(values)) {
      const field = root.querySelector<HTMLInputElement>(`.sync-form [name=${name}]`);
      if (field) field.value = value;
    }
  }, fields);
  await options.click('button', 'Look at the server');
}

/** Waits until the setting of sync says this. */
export async function syncSays(options: Surface, words: string): Promise<void> {
  await eventually(
    `“${words}”`,
    options,
    (root, text) => root.querySelector('#sync-server')?.textContent?.includes(text),
    words,
  );
}

const WALLABAG = '.send-program:nth-of-type(4)';

/** Fills in wallabag's form, and presses "Connect". */
export async function connectWallabag(options: Surface, url: string, password: string): Promise<void> {
  await eventually('the form', options, (root, at) => root.querySelector(`${at} form`) !== null, WALLABAG);
  await options.run(
    (root, at, fields) => {
      const details = root.querySelector<HTMLDetailsElement>(at);
      if (details) details.open = true;
      for (const [name, value] of Object.entries(fields)) {
        const field = root.querySelector<HTMLInputElement>(`${at} [name=${name}]`);
        if (field) field.value = value;
      }
    },
    WALLABAG,
    { url, clientId: 'id', clientSecret: 'secret', login: 'ada', password },
  );
  await options.click('button', 'Connect');
}

/** Waits until wallabag is connected: its address stands in its line. */
export async function connected(options: Surface): Promise<void> {
  await eventually('the address', options, (root, at) => root.querySelector(`${at} summary bdi`) !== null, WALLABAG);
}
