import type { Session } from './cdp';
import type { Chromium } from './chromium';

/** Something that happened in a document and that no article may bring about. */
export interface Deed {
  /**
   * `script`: code ran that is in no file; `call`: one of the functions that attacks call; `request`: to another host;
   * `navigation`: a frame, a window or another address; `policy`: a Content-Security-Policy had to step in; `error`: nobody caught it.
   */
  kind: 'script' | 'call' | 'request' | 'navigation' | 'policy' | 'error';
  /** Address of the document. */
  where: string;
  what: string;
}

interface Attached {
  sessionId: string;
  targetInfo: { type: string; url: string; targetId: string };
  waitingForDebugger: boolean;
}

/**
 * Attacks call these; they stand still in a browser without a person, so they are replaced before any page runs. What a
 * policy forbids inline is left out, as are bases, sounds and films in the markup itself, and the text of scripts in
 * drawings: Chromium tells of all these in markup that is only parsed, too (the sanitiser's).
 */
const CALLS = `addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    const isParsed = blockedURI === 'inline' || effectiveDirective === 'base-uri' || effectiveDirective + blockedURI === 'media-srcdata';
    if (!isParsed && !sample.startsWith('SVGScriptElement text|')) policyBroken(effectiveDirective + ' ' + blockedURI + ' ' + sample);
  });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
  globalThis[name] = (...args) => { attackRan(name + ' ' + String(args[0]).slice(0, 60) + ' in ' + self.name); return null; };`;

/**
 * Watches every document that the browser opens from now on, from before its first script: pages, popups, side panels.
 * @param isOwn Addresses that may be asked for.
 */
export async function watch(browser: Chromium, isOwn: (url: string) => boolean): Promise<Deed[]> {
  const deeds: Deed[] = [];
  const follow = ({ sessionId, targetInfo }: Attached) => {
    const session = browser.cdp.adopt(sessionId);
    // What it attaches to in turn, a frame of another host's, waits as well.
    session.on<Attached>('Target.attachedToTarget', follow);
    const isDocument = targetInfo.type === 'page' || targetInfo.type === 'iframe';
    const begun = isDocument
      ? begin(session, targetInfo.url, deeds, isOwn)
      : session.send('Runtime.runIfWaitingForDebugger');
    void begun.catch(gone);
  };
  browser.cdp.browser.on<Attached>('Target.attachedToTarget', follow);
  await browser.cdp.browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  return deeds;
}

async function begin(session: Session, url: string, deeds: Deed[], isOwn: (url: string) => boolean): Promise<void> {
  let where = url;
  const note = (kind: Deed['kind'], what: string) => {
    const deed: Deed = { kind, where, what: what.slice(0, 300) };
    deeds.push(deed);
    return deed;
  };
  session.on<{ frame: { url: string; parentId?: string } }>('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) note('navigation', `a frame with ${frame.url}`);
    else {
      where = frame.url;
      if (!isOwn(frame.url)) note('navigation', frame.url);
    }
  });
  session.on<{ url: string; reason: string }>('Page.frameRequestedNavigation', (asked) => {
    if (!isOwn(asked.url)) note('navigation', `${asked.reason} ${asked.url}`);
  });
  session.on<{ url: string }>('Page.windowOpen', (opened) => note('navigation', `a window with ${opened.url}`));
  session.on<{ name: string; payload: string }>('Runtime.bindingCalled', ({ name, payload }) => {
    note(name === 'attackRan' ? 'call' : 'policy', payload);
  });
  const asked = new Map<string, Deed>();
  session.on<{ requestId: string; type?: string; request: { url: string } }>('Network.requestWillBeSent', (sent) => {
    if (!isOwn(sent.request.url)) asked.set(sent.requestId, note('request', `${sent.type} ${sent.request.url}`));
  });
  // Told of as sent, and stopped before it was: by the page's policy, or by the browser, which lets no drawing use another host's.
  session.on<{ requestId: string; blockedReason?: string }>('Network.loadingFailed', ({ requestId, blockedReason }) => {
    const deed = asked.get(requestId);
    if (deed && (blockedReason === 'csp' || blockedReason === 'origin')) Object.assign(deed, { kind: 'policy' });
  });
  // What stands in the document itself has the document's address; files have their own, and what we evaluate has none.
  session.on<{ url: string; startLine: number }>('Debugger.scriptParsed', (script) => {
    // A refused frame shows the browser's own page, which has scripts of its own.
    if (script.url && script.url === where && !where.startsWith('chrome-error:'))
      note('script', `line ${script.startLine}`);
  });
  session.on<{ exceptionDetails: { text: string; exception?: { description?: string } } }>(
    'Runtime.exceptionThrown',
    ({ exceptionDetails }) => note('error', exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  const begun = [
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    ...['attackRan', 'policyBroken'].map((name) => session.send('Runtime.addBinding', { name })),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: CALLS }),
    session.send('Network.enable'),
    session.send('Debugger.enable'),
    session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
    session.send('Runtime.runIfWaitingForDebugger'),
  ];
  await Promise.all(begun);
}

/** A target that closed while it was being attached to has nothing to tell. */
function gone(): void {}
