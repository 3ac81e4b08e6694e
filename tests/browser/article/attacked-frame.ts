/** Scripts of the page may run in here, so that whatever runs is seen; nothing is asked of the network. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'";
const HOOKS =
  "for (const name of ['alert','confirm','prompt','print','open']) window[name] = () => { parent.attackRan(); };";

declare global {
  interface Window {
    attackRan(): void;
  }
}

/**
 * A frame in which attacks may run: `fill` puts something into its body, then every element is hovered, focused and
 * clicked. Answers how often one of the functions that attacks call was called.
 */
export async function attacksIn(source: string, fill: (body: HTMLElement) => void = () => undefined): Promise<number> {
  let hits = 0;
  window.attackRan = () => hits++;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${HOOKS}</script><body>${source}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await Promise.race([loaded, pause(1_000)]);
  const body = frame.contentDocument?.body;
  if (body) fill(body);
  await pause(80);
  for (const element of Array.from(frame.contentDocument?.querySelectorAll('body *') ?? [])) touch(element);
  await pause(60);
  frame.remove();
  return hits;
}

function touch(element: Element): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  for (const name of ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'focus', 'click']) {
    element.dispatchEvent(new view.MouseEvent(name, { bubbles: true, cancelable: true }));
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
