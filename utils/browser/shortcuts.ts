import { browser } from 'wxt/browser';
import { t } from '@/utils/texts';

/** Lectern's shortcuts as this browser bound them. */
export interface Shortcuts {
  /** Of "Read this page" ("Alt+Shift+D", on a Mac "⌥⇧D"); undefined where it has no key. */
  read: string | undefined;
  /** How many commands have no key: the browser drops what another extension or itself uses. */
  unbound: number;
}

/** Whether this browser has shortcuts at all: on phones there are none. */
export const hasShortcuts = (): boolean => browser.commands !== undefined;

/** What the popup says of keys; no command, and so none unbound, where the browser has no shortcuts. */
export async function loadShortcuts(): Promise<Shortcuts> {
  const commands = await allCommands();
  return {
    read: commands.find(({ name }) => name === 'toggle-reader')?.shortcut || undefined,
    unbound: commands.filter(({ shortcut }) => !shortcut).length,
  };
}

/** A command with the key that this browser bound to it, and what it does. */
interface BoundCommand {
  name: string;
  what: string;
  /** Undefined where the browser bound none. */
  shortcut: string | undefined;
}

/** The order in which the manifest has them, and people meet them; Chromium gives them by the alphabet. */
const ORDER = ['_execute_action', 'toggle-reader', 'save-article', 'open-library'];

/** All of Lectern's commands, as this browser bound them; none where it has no shortcuts. */
export async function boundCommands(): Promise<BoundCommand[]> {
  const commands = (await allCommands()).sort((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''));
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    // Browsers have no description for the one that presses the toolbar button.
    what: name === '_execute_action' ? t('optionsCommandPopup') : description || name,
    shortcut: shortcut || undefined,
  }));
}

/** The key that this browser bound to a command; null where it bound none. */
export async function shortcutFor(name: string): Promise<string | null> {
  const commands = await allCommands();
  return commands.find((command) => command.name === name)?.shortcut || null;
}

async function allCommands() {
  return hasShortcuts() ? await browser.commands.getAll() : [];
}

/** Firefox's own API, from 137 on. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for shortcuts; false where only the person can (Firefox before 137). */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as FirefoxCommands;
  if (open) await open.call(browser.commands);
  else if (import.meta.env.FIREFOX) return false;
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}
