import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

type Listener = (...args: never[]) => unknown;

/** An event that the fake browser lacks: keeps its listeners, and fires them when told to. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => {},
    hasListener: () => false,
    /** Calls all listeners; resolves with what the first one answers. */
    fire: async (...args: unknown[]) =>
      (await Promise.all(listeners.map((listener) => (listener as (...all: unknown[]) => unknown)(...args))))[0],
    clear: () => void listeners.splice(0),
  };
}

type Locked = () => Promise<unknown>;

/** As `navigator.locks`: of one name one after the other. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  const held = new Set<string>();
  const hold = async (name: string, work: Locked) => {
    held.add(name);
    try {
      return await work();
    } finally {
      held.delete(name);
    }
  };
  return {
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    request(name: string, ...rest: [Locked] | [{ signal: AbortSignal }, Locked]) {
      const [work, signal] = rest.length === 1 ? [rest[0]] : [rest[1], rest[0].signal];
      const aborted = new Promise<never>((_, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
      const turn = (last.get(name) ?? Promise.resolve()).then(() =>
        signal?.aborted ? undefined : { held: hold(name, work) },
      );
      last.set(
        name,
        turn.then((taken) => taken?.held).catch(() => undefined),
      );
      return Promise.race([turn, aborted]).then((taken) => taken?.held);
    },
  };
}

/** What WXT's fake browser does not have of the APIs that Lectern uses. Fresh for every test by `stubBrowser`. */
export function stubBrowser() {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks() });
  const stubs = {
    scripting: {
      executeScript: vi.fn(async (_: object): Promise<object[]> => [{ frameId: 0, result: null }]),
      insertCSS: vi.fn(async () => {}),
      removeCSS: vi.fn(async () => {}),
      getRegisteredContentScripts: vi.fn(async (): Promise<object[]> => []),
      registerContentScripts: vi.fn(async (_: object[]) => {}),
      unregisterContentScripts: vi.fn(async (_: object) => {}),
    },
    permissions: {
      getAll: vi.fn(async () => ({ permissions: [] as string[], origins: [] as string[] })),
      contains: vi.fn(async (_: object) => true),
      request: vi.fn(async (_: object) => true),
      remove: vi.fn(async (_: object) => true),
      onAdded: event(),
      onRemoved: event(),
    },
    commands: {
      getAll: vi.fn(async () => [{ name: 'toggle-reader', shortcut: 'Alt+Shift+D' }]),
      onCommand: event(),
    },
    sidePanel: { open: vi.fn(async (_: object) => {}) },
    contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => {}), onClicked: event() },
    action: {
      setBadgeText: vi.fn(async (_: object) => {}),
      setBadgeTextColor: vi.fn(async (_: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
      setTitle: vi.fn(async (_: object) => {}),
      setIcon: vi.fn(async (_: object) => {}),
      openPopup: vi.fn(async () => {}),
    },
  };
  Object.assign(browser, stubs);
  Object.assign(browser.i18n, { getMessage });
  return stubs;
}

export type Stubs = ReturnType<typeof stubBrowser>;

function getMessage(key: string, substitutions: string[] = []): string {
  const entry = (messages as Record<string, { message: string }>)[key];
  return entry?.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '') ?? '';
}
