import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenReader, openReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;

beforeEach(() => {
  document.body.innerHTML = `<p>The page itself</p><input id="field" value="typed"><div style="height:4000px"></div>`;
});

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

describe('opening and closing', () => {
  it('leaves the page as it was', async () => {
    const before = document.documentElement.outerHTML;
    const state = { kept: true };
    Object.assign(window, { pageState: state });
    open = openReader();
    await settled();
    open.handle.close();
    await settled();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Reflect.get(window, 'pageState')).toBe(state);
  });

  it('adds one element, with a root that the page cannot reach', () => {
    const before = document.documentElement.outerHTML;
    open = openReader();
    const host = document.documentElement.lastElementChild;
    expect(host?.localName).toBe('lectern-reader');
    expect(host?.shadowRoot).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    const withoutHost = document.documentElement.cloneNode(true) as HTMLElement;
    withoutHost.querySelector('lectern-reader')?.remove();
    expect(withoutHost.outerHTML).toBe(before);
  });

  it('is a modal dialog with a name that holds one article', () => {
    open = openReader();
    expect(open.dialog.matches(':modal')).toBe(true);
    expect(open.dialog.getAttribute('aria-label')).toBe('Reader view');
    expect(open.root.querySelectorAll('article')).toHaveLength(1);
  });

  it('takes the focus and gives it back', () => {
    const field = document.querySelector<HTMLInputElement>('#field');
    field?.focus();
    open = openReader();
    expect(open.root.activeElement).toBe(open.page);
    open.handle.close();
    expect(document.activeElement).toBe(field);
  });

  it('keeps the scroll position of the page', () => {
    window.scrollTo(0, 700);
    open = openReader();
    window.scrollTo(0, 1200);
    open.handle.close();
    expect(window.scrollY).toBe(700);
  });

  it('says once that it closed, however often it is closed', () => {
    const onClose = vi.fn();
    open = openReader({ onClose });
    open.handle.close();
    open.handle.close();
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(document.querySelector('lectern-reader')).toBeNull();
  });

  it.each([
    ['the text, where a pointer opened it', 'mouse', 'page'],
    ['its button, where a key did', '', 'button'],
  ])('gives the focus from a panel back to %s', async (_, pointerType, where) => {
    open = openReader();
    await settled();
    const button = open.root.querySelector<HTMLElement>('[data-panel=appearance]');
    button?.focus();
    button?.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType }));
    await settled();
    expect(open.root.querySelector('.sheet')).not.toBeNull();
    press('Escape');
    await settled();
    expect(open.root.querySelector('.sheet')).toBeNull();
    expect(open.root.activeElement).toBe(where === 'page' ? open.page : button);
  });

  it.each(['?', '/'])('gives the keyboard back where %s and Escape follow each other at once', async (key) => {
    open = openReader();
    await settled();
    press(key);
    await settled();
    press('Escape');
    await settled();
    // Its code is there by now: the panel is drawn in the next task, and closed before a frame of it was shown.
    open.page.focus();
    press(key);
    await Promise.resolve();
    expect(open.root.querySelector('.help, .find')).not.toBeNull();
    press('Escape');
    await settled();
    expect(open.root.activeElement).toBe(open.page);
  });

  it('closes on Escape, but an open panel first', async () => {
    open = openReader();
    await settled();
    press('l');
    await settled();
    expect(open.root.querySelector('.drawer')).not.toBeNull();
    press('Escape');
    await settled();
    expect(open.root.querySelector('.drawer')).toBeNull();
    expect(document.querySelector('lectern-reader')).not.toBeNull();
    press('Escape');
    expect(document.querySelector('lectern-reader')).toBeNull();
  });

  it('tells the last place before it closes', () => {
    const onPlace = vi.fn();
    open = openReader({ onPlace });
    open.page.scrollTop = 100_000;
    open.handle.close();
    expect(onPlace).toHaveBeenLastCalledWith(expect.objectContaining({ percent: 100 }));
  });
});

describe('media of the page', () => {
  it('opens over a drawing that holds a video, a sound and a frame, which are none', async () => {
    document.body.insertAdjacentHTML('beforeend', '<svg><video></video><audio></audio><iframe></iframe></svg>');
    expect(document.querySelector('iframe')).not.toBeInstanceOf(HTMLIFrameElement);
    open = openReader();
    await settled();
    expect(open.dialog.matches(':modal')).toBe(true);
  });

  it('pauses what plays and lets it go on', async () => {
    const video = document.createElement('video');
    let isPaused = false;
    Object.defineProperty(video, 'paused', { get: () => isPaused });
    video.pause = vi.fn(() => {
      isPaused = true;
    });
    video.play = vi.fn(async () => {
      isPaused = false;
    });
    document.body.append(video);
    open = openReader();
    expect(video.pause).toHaveBeenCalledTimes(1);
    open.handle.close();
    expect(video.play).toHaveBeenCalledTimes(1);
  });
});
