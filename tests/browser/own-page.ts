import axe from 'axe-core';
import { render } from 'preact';
import { afterEach } from 'vitest';

const root = document.documentElement;

/** The document as a page of the extension is before anything is drawn into it. */
export function dressed(title: string, { theme = 'light', dir = 'ltr' }: { theme?: string; dir?: string } = {}): void {
  document.title = title;
  root.lang = 'en';
  root.dir = dir;
  root.dataset.theme = theme;
}

/** What axe has to say about the document, by rule and place. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Takes the page away after each test of the file that asks for it. */
export function undressedAfterEach(): void {
  afterEach(() => {
    render(null, document.body);
    root.dir = 'ltr';
  });
}
