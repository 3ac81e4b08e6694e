import '@/components/tokens.css';
import '@/components/controls/buttons.css';
import '@/components/first-run/first-run.css';
import '@/components/digest/digest.css';
import '@/components/digest/rows.css';
import '@/components/first-run/sample.css';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Help } from '@/components/first-run/Help';
import { Welcome } from '@/components/first-run/Welcome';
import { sampleArticle, sampleDigest } from '@/entrypoints/welcome/sample';
import { THEMES } from '@/utils/reader-settings';
import { dressed, undressedAfterEach, violations } from '../own-page';

const nothing = () => undefined;
const both = {
  keys: [
    { name: 'a', what: 'Read this page, or go back to it', shortcut: 'Alt+Shift+D' },
    { name: 'b', what: 'Save this article', shortcut: undefined },
  ],
  pin: 'To keep the button in sight, press the puzzle piece.',
};
const sample = sampleArticle('https://lectern.example/welcome.html');
const shown = { sample, digest: sampleDigest(sample), isSaved: true, notice: { text: 'Saved.' } };
const does = { onRead: nothing, onSave: nothing, onLibrary: nothing, onHelp: nothing, onDone: nothing };
const PAGES = {
  welcome: () => <Welcome {...both} {...shown} {...does} />,
  help: () => <Help {...both} onOptions={nothing} />,
};

undressedAfterEach();

describe.each(Object.entries(PAGES))('%s', (name, draw) => {
  it.each(THEMES)('gives axe nothing to say in %s', async (theme) => {
    dressed(name, { theme });
    render(draw(), document.body);
    expect(await violations()).toEqual([]);
  });

  it.each(['ltr', 'rtl'])('sticks out nowhere at 320 px, %s', async (dir) => {
    await page.viewport(320, 700);
    dressed(name, { dir });
    render(draw(), document.body);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

it('names the keys of every place in the help', () => {
  render(PAGES.help(), document.body);
  const part = document.querySelector('#keys');
  expect([...(part?.querySelectorAll('h3') ?? [])].map((title) => title.textContent)).toEqual([
    'Reader view',
    'Library',
  ]);
  const keys = [...(part?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent);
  expect(keys).toEqual(expect.arrayContaining(['Alt+Shift+D', 'h', '#', 'Ctrl+Z']));
});
