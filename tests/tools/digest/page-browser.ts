import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { findChromium } from '../find-chromium';

/** A page to load: where it says it lives, and its bytes. */
export interface StoredPage {
  id: string;
  url: string;
  /** The document, as stored. */
  body: Buffer;
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for all sites: a new one a page costs more than the extraction.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** No script of the page runs and nothing is asked of anybody; `<noscript>` stays hidden, since scripting is on. */
const POLICY =
  "script-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:; font-src data:; " +
  "connect-src 'none'; frame-src 'none'; object-src 'none'; worker-src 'none'; manifest-src 'none'";

/** A Chromium with one page, in which stored documents are loaded under their own address, one after the other. */
export class PageBrowser {
  private world: number | undefined;
  /** The document that the next request is for. */
  private waiting: Buffer | undefined;

  private constructor(
    private readonly browser: Browser,
    private readonly session: CDPSession,
  ) {}

  static async start(): Promise<PageBrowser> {
    const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS });
    const page = await browser.newPage();
    const own = new PageBrowser(browser, await page.context().newCDPSession(page));
    await own.session.send('Page.enable');
    await own.session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
    // A page that is gone by now needs no answer.
    own.session.on('Fetch.requestPaused', ({ requestId }) => void own.serve(requestId).catch(() => undefined));
    return own;
  }

  /** Loads the page and makes a world of its own in it. */
  async open(page: StoredPage): Promise<void> {
    await this.load(page);
    await this.enterWorld();
  }

  /**
   * A fresh world in the page, as an extension has one: the page's variables are out of sight, and so are those of the
   * worlds before. No function has run in it yet.
   */
  async enterWorld(): Promise<void> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'lectern' };
    this.world = (await this.session.send('Page.createIsolatedWorld', world)).executionContextId;
  }

  /** The value of an expression in that world: plain JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      ...(this.world === undefined ? {} : { contextId: this.world }),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async load({ url, body }: StoredPage): Promise<void> {
    const { session } = this;
    this.waiting = body;
    const parsed = new Promise<void>((done) => session.once('Page.domContentEventFired', () => done()));
    const { errorText } = await session.send('Page.navigate', { url });
    if (errorText) throw new Error(`the page did not load: ${errorText}`);
    await parsed;
  }

  /** Answers the request for the stored document; a refresh or a frame that asks for another gets none. */
  private async serve(requestId: string): Promise<void> {
    const body = this.waiting;
    this.waiting = undefined;
    if (body) await this.session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, ...response(body) });
    else await this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  }
}

function response(body: Buffer) {
  return {
    responseHeaders: [
      { name: 'content-type', value: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' },
      { name: 'content-security-policy', value: POLICY },
    ],
    body: body.toString('base64'),
  };
}

/** A page may still declare the encoding that it had before it was stored. */
function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    // Some other encoding: the browser finds out which.
    return false;
  }
}
