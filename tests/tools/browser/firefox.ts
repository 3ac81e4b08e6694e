import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookForFirefox } from '../find-browser';
import type { Display } from './display';
import { FirefoxSurface } from './firefox-surface';
import { Marionette } from './marionette';
import { until } from './until';

const ADD_ON = '{38c6980c-f489-44ba-a441-b5148d07a1a1}';

const PREFERENCES = {
  'marionette.port': 0,
  // A release build of our own is not signed; the ESR honours this, the ordinary release does not.
  'xpinstall.signatures.required': false,
  'extensions.webextOptionalPermissionPrompts': false,
  // A question may be answered as soon as it is asked.
  'security.notification_enable_delay': 0,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'dom.disable_beforeunload': true,
  'app.update.auto': false,
  'browser.tabs.warnOnClose': false,
  'media.autoplay.default': 0,
  // The event page stays awake for a test that looks into it.
  'extensions.background.idle.timeout': 120_000,
};

export interface FirefoxOptions {
  display: Display;
  /** A profile folder to keep; without it a new one is used and removed at the end. */
  profile?: string;
  /** Where downloads go, without a question. */
  downloads?: string;
  /** Settings of `about:config` beside the usual ones. */
  preferences?: Record<string, string | number | boolean>;
}

/** Firefox driven from outside: real keys, toolbar button, popup and sidebar. */
export class Firefox {
  constructor(
    readonly marionette: Marionette,
    readonly display: Display,
    readonly close: () => Promise<void>,
  ) {}

  /** Installs a packed extension for good, as a person's own installation does. */
  async install(path: string): Promise<void> {
    await this.marionette.send('Addon:Install', { path, temporary: false });
    // The sidebar opens by itself at an installation, and would prove nothing later.
    await this.marionette.chrome('() => SidebarController.hide()');
  }

  /** Loads the folder of a built extension until the browser ends. */
  async load(folder: string): Promise<void> {
    await this.marionette.send('Addon:Install', { path: folder, temporary: true });
    await this.marionette.chrome('() => SidebarController.hide()');
  }

  /** Takes the extension out, and all that it kept with it. */
  async uninstall(): Promise<void> {
    await this.open('about:blank');
    await this.marionette.send('Addon:Uninstall', { id: ADD_ON });
  }

  async isInstalled(): Promise<boolean> {
    return (await this.marionette.chrome('(id) => !!WebExtensionPolicy.getByID(id)', ADD_ON)) as boolean;
  }

  /** The address of a page of the extension. */
  async url(path: string): Promise<string> {
    const host = await this.marionette.chrome('(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname', ADD_ON);
    return `moz-extension://${host}/${path}`;
  }

  /** Loads a page in the tab in front, and gives its document. */
  async open(url: string): Promise<FirefoxSurface> {
    await this.tab();
    await this.marionette.send('WebDriver:Navigate', { url });
    return new FirefoxSurface(this.marionette);
  }

  /** The reading view in the page in front, through its closed shadow root. */
  reader(): FirefoxSurface {
    return new FirefoxSurface(this.marionette, 'lectern-reader');
  }

  /** Points everything that follows at the tab in front. Needed after a popup or the sidebar was looked into. */
  async tab(): Promise<FirefoxSurface> {
    const handle = await this.marionette.chrome(`() => {
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      return NavigableManager.getIdForBrowser(gBrowser.selectedBrowser);
    }`);
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return new FirefoxSurface(this.marionette);
  }

  /** Clicks the toolbar button the way Firefox's own code does for a click or its key. */
  async clickAction(): Promise<void> {
    await this.marionette.chrome(
      `(id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      }`,
      ADD_ON,
    );
  }

  /** Answers what the browser asks the person in its own panel: whether the extension may have a permission. */
  async answer(isAllowed: boolean): Promise<void> {
    const press = `(name) => {
      const asked = document.getElementById('addon-webext-permissions-notification');
      if (!PopupNotifications.isPanelOpen || !asked?.[name]?.checkVisibility()) return null;
      asked[name].click();
      return true;
    }`;
    await until('the question', () => this.marionette.chrome(press, isAllowed ? 'button' : 'secondaryButton'));
    await until('it to be answered', () => this.marionette.chrome('() => !PopupNotifications.isPanelOpen'));
  }

  /** Presses the left button twice at a place of the page in front, in px of its window. */
  async doubleClick(x: number, y: number): Promise<void> {
    const click = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [{ ...mouse, actions: [move, ...click, ...click] }],
    });
  }

  popup(): Promise<FirefoxSurface> {
    return this.#enter('popup', `() => document.querySelector('browser.webextension-popup-browser')`);
  }

  panel(): Promise<FirefoxSurface> {
    return this.#enter(
      'sidebar',
      `() => SidebarController.isOpen && SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
    );
  }

  async isOpen(what: 'popup' | 'sidebar'): Promise<boolean> {
    const ask =
      what === 'popup'
        ? `() => !!document.querySelector('browser.webextension-popup-browser')`
        : '() => !!SidebarController.isOpen';
    return (await this.marionette.chrome(ask)) as boolean;
  }

  /** Closes the popup if one is open, wherever the focus is, and goes back to the tab. */
  async closePopup(): Promise<void> {
    // Again and again: a panel that is just opening does not heed it.
    await until('the popup to close', async () => {
      await this.marionette.chrome(
        `() => { document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup(); }`,
      );
      return !(await this.isOpen('popup'));
    });
    await this.tab();
  }

  /** Cuts the browser off from every network, this machine's own included. */
  goOffline(offline: boolean): Promise<unknown> {
    return this.marionette.chrome(`(offline) => { Services.io.offline = offline; }`, offline);
  }

  /**
   * Popup and sidebar are top-level browsing contexts without a window handle. Marionette's session can be pointed
   * at them from chrome code; then every content command acts there. It uses Firefox's internals, so it stands here alone.
   */
  async #enter(what: string, pick: string): Promise<FirefoxSurface> {
    await until(what, () =>
      this.marionette.chrome(
        `(session) => {
          const browser = (${pick})();
          const context = browser && browser.browsingContext;
          if (!context || !context.currentWindowGlobal || !/^moz-extension:/.test(context.currentURI.spec)) return null;
          const { getWebDriverSessionById } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Session.sys.mjs');
          getWebDriverSessionById(session).contentBrowsingContext = context;
          return context.currentURI.spec;
        }`,
        this.marionette.session,
      ),
    );
    const surface = new FirefoxSurface(this.marionette);
    await until(`${what} to load`, () => surface.run(() => document.readyState === 'complete'));
    return surface;
  }
}

/** Starts Firefox under Marionette's control. */
export async function launchFirefox({ display, profile, downloads, preferences }: FirefoxOptions): Promise<Firefox> {
  const program = lookForFirefox();
  if (!program) throw new Error('No Firefox found. Install one or set FIREFOX to its path.');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'lectern-firefox-'));
  const portFile = join(folder, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const own = downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {};
  const lines = Object.entries({ ...PREFERENCES, ...own, ...preferences }).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  const child = spawn(
    program,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      folder,
      '--width',
      '1280',
      '--height',
      '860',
      'about:blank',
    ],
    { env: { ...process.env, DISPLAY: display.name, MOZ_CRASHREPORTER_DISABLE: '1' }, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  // Read and tried anew each time: the file may be read while it is being written.
  const marionette = await until(
    'Firefox to start',
    () => Marionette.connect(Number(readFileSync(portFile, 'utf8'))),
    60_000,
  );
  const close = async () => {
    const killer = setTimeout(kill, 15_000);
    // A clean end, or what the profile holds is not written.
    await marionette.send('Marionette:SetContext', { value: 'chrome' }).catch(() => {});
    await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
    await gone;
    clearTimeout(killer);
    process.off('exit', kill);
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return new Firefox(marionette, display, close);
}
