import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DigestScreen } from '@/components/digest/DigestScreen';
import type { ScreenActions, ScreenState } from '@/components/digest/screen-state';
import { unreadableTexts } from '@/components/digest/unreadable-texts';
import type { Unreadable } from '@/utils/unreadable';
import { article, digest } from '../../browser/sample';

const screen = document.body;
const READ: ScreenState = { is: 'read', article: article({ byline: ['Ada Reyes', 'Tom Brandt'] }), digest: digest() };

function actions(): ScreenActions {
  return {
    onRead: vi.fn(),
    onSave: vi.fn(),
    onLibrary: vi.fn(),
    onGoTo: vi.fn(),
    onCopySources: vi.fn(),
    onSummaryLength: vi.fn(),
    onReadAnyway: vi.fn(),
    onSaveLink: vi.fn(),
    onRetry: vi.fn(),
    onCopyDetail: vi.fn(),
    onSetShortcuts: vi.fn(),
    onOptions: vi.fn(),
  };
}

type Shown = Partial<Parameters<typeof DigestScreen>[0]>;
function show(state: ScreenState, shown: Shown = {}, on = actions()) {
  act(() =>
    render(
      <DigestScreen
        state={state}
        isSaved={false}
        keys={{ unbound: 0 }}
        copied={undefined}
        summaryLength="medium"
        {...on}
        {...shown}
      />,
      screen,
    ),
  );
  return on;
}
/** As assistive technology hears it: what is hidden from it does not count. */
function nameOf(button: Element): string {
  const copy = button.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent?.trim() ?? '';
}
const button = (name: string) => [...screen.querySelectorAll('button')].find((one) => nameOf(one) === name);
const press = (name: string) => act(() => button(name)?.click());
afterEach(() => render(null, screen));

describe('an article', () => {
  it('has its title as the one heading of the first level', () => {
    show(READ);
    expect([...screen.querySelectorAll('h1')].map((heading) => heading.textContent)).toEqual(['A Harbour Story']);
    expect(screen.querySelector('header')?.textContent).toContain('Harbour News · 14 March 2024');
    expect(screen.querySelector('header')?.textContent).toContain('Ada Reyes and Tom Brandt');
  });

  it.each<[string, object, string]>([
    ['no title', { title: null }, 'Untitled'],
    ['no date', { published: null }, 'Harbour News'],
    ['no site', { siteName: null }, 'news.example'],
    ['no byline', { byline: [] }, 'A Harbour Story'],
  ])('stands with %s', (_, missing, text) => {
    show({ ...READ, article: article(missing) } as ScreenState);
    expect(screen.querySelector('h1')?.textContent).toBeTruthy();
    expect(screen.querySelector('header')?.textContent).toMatch(new RegExp(text, 'i'));
    expect(screen.textContent).not.toMatch(/null|undefined|NaN/);
  });

  it('offers Read, Save and Library by exactly these names', () => {
    const on = show(READ, { keys: { read: 'Alt+Shift+D', unbound: 0 } });
    expect(button('Read')?.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+D');
    expect(button('Read')?.textContent).toContain('⇧');
    press('Read');
    press('Save');
    press('Library');
    for (const asked of [on.onRead, on.onSave, on.onLibrary]) expect(asked).toHaveBeenCalledOnce();
  });

  it('gives Read the focus while it is still being read, and keeps it there', () => {
    show({ is: 'reading', title: 'A Harbour Story – Harbour News' });
    const first = button('Read');
    expect(document.activeElement).toBe(first);
    expect(button('Save')?.disabled).toBe(true);
    show(READ);
    expect(button('Read')).toBe(first);
    expect(document.activeElement).toBe(first);
    expect(button('Save')?.disabled).toBe(false);
  });

  it.each([true, false])('shows by the pressed Save whether it is saved: %s', (isSaved) => {
    show(READ, { isSaved });
    expect(button('Save')?.getAttribute('aria-pressed')).toBe(String(isSaved));
  });
});

describe('a page without a digest', () => {
  const KINDS: Unreadable[] = [
    'blank',
    'browser',
    'store',
    'extension',
    'own',
    'source',
    'error-page',
    'file',
    'pdf',
    'image',
    'media',
    'restricted',
    'no-article',
    'empty',
    'too-large',
    'too-deep',
    'gone',
    'failed',
  ];

  it.each(KINDS)('%s: says why in a plain sentence, and what can be done', (why) => {
    show({ is: 'unreadable', why, canSaveLink: true });
    const [sentence, hint] = unreadableTexts(why);
    expect(screen.querySelector('h1')?.textContent).toBe(sentence);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(hint).toMatch(/^[A-Z].*\.$/);
    expect(button('Save the link')).toBeDefined();
    expect(button('Library')).toBeDefined();
    expect(button('Read anyway') !== undefined).toBe(why === 'no-article');
  });

  it('keeps no link of an address that is none', () => {
    show({ is: 'unreadable', why: 'browser', canSaveLink: false });
    expect(button('Save the link')).toBeUndefined();
    expect(document.activeElement).toBe(button('Library'));
  });

  it('can be read anyway, its link saved, or tried again', () => {
    const on = show({ is: 'unreadable', why: 'no-article', canSaveLink: true });
    expect(document.activeElement).toBe(button('Read anyway'));
    press('Read anyway');
    press('Save the link');
    expect(on.onReadAnyway).toHaveBeenCalledOnce();
    expect(on.onSaveLink).toHaveBeenCalledOnce();
    const again = show({ is: 'unreadable', why: 'failed', canSaveLink: true, detail: 'Error: at line 1' });
    press('Try again');
    press('Copy the details');
    expect(again.onRetry).toHaveBeenCalledOnce();
    expect(again.onCopyDetail).toHaveBeenCalledWith('Error: at line 1');
  });
});

describe('news', () => {
  it('waits for its turn', () => {
    const run = vi.fn();
    show(READ, { notice: { text: 'Removed.', action: { label: 'Undo', run } } });
    expect(screen.querySelector('[role=status]')?.textContent).toContain('Removed.');
    press('Undo');
    expect(run).toHaveBeenCalledOnce();
  });

  it('interrupts when it is a failure', () => {
    show(READ, { notice: { text: 'The disk is full.', isFailure: true } });
    expect(screen.querySelector('[role=alert]')?.textContent).toContain('The disk is full.');
    expect(screen.querySelector('[role=status]')?.textContent).toBe('');
    expect(screen.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/options.html#errors');
  });
});

it('a quiet line says that shortcuts have no key, and sets them', () => {
  const on = show(READ, { keys: { unbound: 2 } });
  expect(screen.textContent).toContain('The browser left 2 shortcuts without a key.');
  press('Set keys');
  expect(on.onSetShortcuts).toHaveBeenCalledOnce();
  show(READ);
  expect(screen.textContent).not.toContain('without a key');
});
