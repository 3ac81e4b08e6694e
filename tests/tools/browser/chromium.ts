import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findChromium } from '../find-chromium';
import { Cdp, type Session } from './cdp';
import type { Display } from './display';
import { ChromiumSurface } from './surface';
import { until } from './until';

/** No host of the browser's own is looked up, and none at all but this machine can be. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--password-store=basic',
  '--autoplay-policy=no-user-gesture-required',
];
const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  /** The X display to open on; without one the browser runs headless. */
  display?: Display | undefined;
  /** A profile folder to use; without it, a new one. */
  profile?: string;
  /** Extensions to load before it. */
  before?: string[];
  /** True where the browser is for a person: it may reach other machines, and keeps its sandbox where it can. */
  forPerson?: boolean;
  size?: { width: number; height: number };
  args?: string[];
  /** Leaves the page that greets after installing where it is; else it is closed before anything begins. */
  keepWelcome?: boolean;
}

/** A page in a tab, on the way to being read. */
export class Tab extends ChromiumSurface {
  /** The reading view in this page, through its closed shadow root. */
  readonly reader: ChromiumSurface;

  constructor(
    readonly browser: Chromium,
    readonly targetId: string,
    session: Session,
  ) {
    super(session);
    this.reader = new ChromiumSurface(session, 'lectern-reader');
  }

  /** Resolves when the document and what it needs are loaded. */
  async goto(url: string): Promise<void> {
    const { errorText } = await this.session.send('Page.navigate', { url });
    if (errorText && errorText !== 'net::ERR_ABORTED') throw new Error(`${url}: ${errorText}`);
    await until(`${url} to load`, () =>
      this.run(
        (_, isBlank) => document.readyState === 'complete' && (isBlank || location.href !== 'about:blank'),
        url === 'about:blank',
      ),
    );
  }

  close(): Promise<unknown> {
    return this.browser.cdp.browser.send('Target.closeTarget', { targetId: this.targetId });
  }
}

/** Chromium with Lectern loaded, driven from outside: real keys, the real toolbar button, popup and side panel. */
export class Chromium {
  constructor(
    readonly cdp: Cdp,
    readonly extensionId: string,
    readonly display: Display | undefined,
    readonly profile: string,
    /** Ends the browser, as asked or as a crash would, and removes its profile unless it is to be kept. */
    readonly close: (options?: { keepProfile?: boolean; isKilled?: boolean }) => Promise<void>,
    /** Resolves when the browser is gone, whoever closed it. */
    readonly closed: Promise<void>,
  ) {}

  /** Opens a page in a new tab in front, loaded. */
  async open(url: string): Promise<Tab> {
    const { targetId } = await this.cdp.browser.send('Target.createTarget', { url: 'about:blank' });
    const session = await this.cdp.attach(targetId);
    const tab = new Tab(this, targetId, session);
    await session.send('Page.enable');
    await tab.goto(url);
    return tab;
  }

  /** The address of a page of the extension. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Clicks the toolbar button for a tab, as the browser sees a click: it grants `activeTab` and opens the popup. */
  async clickAction(): Promise<void> {
    const { targetInfos } = await this.cdp.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const active = targetInfos.find(
      (target) => (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive,
    );
    if (!active) throw new Error('No tab is in front.');
    await this.cdp.browser.send('Extensions.triggerAction', { id: this.extensionId, targetId: active.targetId });
  }

  /** The popup, once it is there. */
  popup(): Promise<ChromiumSurface> {
    return this.surface('popup.html');
  }

  /** The side panel, once it is there. */
  panel(): Promise<ChromiumSurface> {
    return this.surface('sidepanel.html');
  }

  /** A document of the extension that is open beside the tabs or in one, by its file's name. */
  async surface(path: string): Promise<ChromiumSurface> {
    const targetId = await until(`${path} to open`, () => this.find(path));
    const session = await this.cdp.attach(targetId);
    return new ChromiumSurface(session);
  }

  /** The target whose address begins with this page of the extension. */
  async find(path: string, type = 'page'): Promise<string | undefined> {
    const { targetInfos } = await this.cdp.browser.send('Target.getTargets', {});
    return targetInfos.find((target) => target.type === type && target.url.startsWith(this.url(path)))?.targetId;
  }

  /** Runs code in the service worker, which must be awake. */
  async inWorker<Args extends unknown[], Result>(
    what: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const targetId = await until('the service worker', () => this.find('background.js', 'service_worker'));
    const session = await this.cdp.attach(targetId);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${what})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<Result>;
  }

  key(...keys: string[]): void {
    if (!this.display) throw new Error('Real keys need a display.');
    this.display.key(...keys);
  }
}

/** Starts Chromium with the extension. Resolves when its first tab is there. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lectern-chromium-'));
  const { width, height } = options.size ?? { width: 1280, height: 860 };
  const child = spawn(
    findChromium(),
    [
      ...QUIET,
      ...(options.forPerson ? [] : [ONLY_THIS_MACHINE]),
      // Chromium refuses its sandbox to root, and containers seldom allow it to anybody.
      ...(options.forPerson && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
      ...(options.display ? [] : ['--headless=new']),
      `--user-data-dir=${profile}`,
      `--load-extension=${[...(options.before ?? []), options.extension].join()}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      ...(options.args ?? []),
      'about:blank',
    ],
    {
      env: { ...process.env, ...(options.display ? { DISPLAY: options.display.name } : {}) },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const closed = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const cdp = new Cdp(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const close = async ({ keepProfile = false, isKilled = false } = {}) => {
    if (isKilled) child.kill('SIGKILL');
    const killer = setTimeout(() => child.kill('SIGKILL'), 8000);
    await cdp.browser.send('Browser.close').catch(() => {});
    await closed;
    clearTimeout(killer);
    if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  await cdp.browser.send('Target.setDiscoverTargets', { discover: true });
  const id = unpackedId(options.extension);
  await until('the extension to load', async () => {
    const { extensions } = await cdp.browser.send('Extensions.getExtensions');
    return extensions.some((extension) => extension.id === id && extension.enabled);
  });
  const browser = new Chromium(cdp, id, options.display, profile, close, closed);
  // A tab that opens while real keys are pressed can swallow one.
  const isGreeting = !options.profile && existsSync(join(options.extension, 'welcome.html'));
  if (isGreeting && !options.forPerson && !options.keepWelcome) await closeWelcome(browser);
  return browser;
}

async function closeWelcome(browser: Chromium): Promise<void> {
  const targetId = await until('the page that greets', () => browser.find('welcome.html'));
  await browser.cdp.browser.send('Target.closeTarget', { targetId });
  await until('it to close', async () => !(await browser.find('welcome.html')));
}

/** Chromium's id of an unpacked extension: the first 16 bytes of its folder's hash, in the letters a to p. */
function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
