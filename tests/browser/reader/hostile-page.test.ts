import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OpenReader, openReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;
let life: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<p>The page itself</p>';
  life = new AbortController();
});

afterEach(() => {
  open?.handle.close();
  open = undefined;
  life.abort();
});

const host = () => document.querySelector('lectern-reader');

describe('a page that removes the view', () => {
  it('gets it back once, at the same place', async () => {
    const onClose = vi.fn();
    open = openReader({ onClose });
    open.page.scrollTop = 300;
    await settled();
    host()?.remove();
    await settled();
    expect(host()).not.toBeNull();
    expect(open.dialog.matches(':modal')).toBe(true);
    expect(open.page.scrollTop).toBe(300);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has its way the second time', async () => {
    const onClose = vi.fn();
    open = openReader({ onClose });
    host()?.remove();
    await settled();
    host()?.remove();
    await settled();
    expect(host()).toBeNull();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('keeps an orphaned view out, once the extension that opened it is gone', async () => {
    open = openReader({ isAlive: () => false });
    host()?.remove();
    await settled();
    expect(host()).toBeNull();
  });
});

describe('a page that opens a dialog over the view', () => {
  it('does not cover it, nor close it', async () => {
    const onClose = vi.fn();
    open = openReader({ onClose });
    open.page.scrollTop = 200;
    const other = document.createElement('dialog');
    other.textContent = 'Subscribe';
    document.body.append(other);
    other.showModal();
    await settled();
    expect(document.elementFromPoint(20, 200)?.localName).toBe('lectern-reader');
    expect(open.root.activeElement).toBe(open.page);
    expect(open.page.scrollTop).toBe(200);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  it('do not reach the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal });
    document.addEventListener('keydown', heard, { capture: true, signal: life.signal });
    open = openReader();
    press('j');
    press('ArrowDown');
    expect(heard).not.toHaveBeenCalled();
  });

  it('are heard by the page again after closing', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal });
    open = openReader();
    open.handle.close();
    press('j');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('with modifiers are left to the browser', () => {
    open = openReader();
    const event = press('s', { ctrlKey: true });
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('clicks and copies', () => {
  it('tell the page nothing', () => {
    const heard = vi.fn();
    for (const type of ['click', 'pointerdown', 'focusin', 'copy', 'contextmenu']) {
      document.addEventListener(type, heard, { signal: life.signal });
    }
    open = openReader();
    heard.mockClear();
    open.page.click();
    for (const type of ['pointerdown', 'copy', 'contextmenu']) {
      open.page.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a name that the page has defined', () => {
  it('is still a view of ours, with a root that its class cannot reach', () => {
    let found: unknown = 'not asked';
    class Trap extends HTMLElement {
      constructor() {
        super();
        found = this.attachInternals().shadowRoot;
      }
    }
    customElements.define('lectern-reader', Trap);
    open = openReader();
    expect(found).toBeNull();
    expect(open.root.querySelector('article')).not.toBeNull();
  });
});
