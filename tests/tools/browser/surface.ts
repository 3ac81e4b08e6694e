import { writeFile } from 'node:fs/promises';
import { byRole, type Role } from './by-role';
import type { Session } from './cdp';
import { until } from './until';

/** A function that runs in the page. `root` is the document, or the shadow root that the surface looks into. */
export type InPage<Args extends unknown[], Result> = (root: Document | ShadowRoot, ...args: Args) => Result;

/** What a test sees and does in one document: a page, a popup, the side panel, a shadow root. The same in both browsers. */
export interface Surface {
  run<Args extends unknown[], Result>(what: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** Waits for the element and clicks its middle with a mouse. */
  click(role: Role, name?: string | RegExp): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** Waits until the page's own function answers. */
export function eventually<Args extends unknown[], Result>(
  what: string,
  surface: Surface,
  ask: InPage<Args, Result>,
  ...args: Args
): Promise<NonNullable<Exclude<Awaited<Result>, false>>> {
  return until(what, () => surface.run(ask, ...args));
}

/** A surface in Chromium. `host` names the element whose closed shadow root is meant; without it, the document. */
export class ChromiumSurface implements Surface {
  constructor(
    readonly session: Session,
    readonly host?: string,
  ) {}

  async run<Args extends unknown[], Result>(what: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>> {
    return (await this.#call(what.toString(), args, true)).value as Awaited<Result>;
  }

  async click(role: Role, name?: string | RegExp): Promise<void> {
    const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : (name ?? null);
    const objectId = await until(`${role} ${name ?? ''}`, async () => {
      const found = await this.#call(byRole.toString(), [role, pattern], false);
      return found.subtype === 'node' ? found.objectId : undefined;
    });
    const { x, y } = await until(`${role} ${name ?? ''} to be on screen`, () => this.#middle(objectId));
    const at = { x, y, button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    // The click may close the surface, and then this one is never answered.
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch(() => {});
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  async #middle(objectId: string): Promise<{ x: number; y: number } | undefined> {
    await this.session.send('DOM.scrollIntoViewIfNeeded', { objectId });
    const { quads } = await this.session.send('DOM.getContentQuads', { objectId });
    const [x0, y0, , , x2, y2] = quads[0] ?? [];
    if (x0 === undefined || y0 === undefined || x2 === undefined || y2 === undefined) return undefined;
    return { x: (x0 + x2) / 2, y: (y0 + y2) / 2 };
  }

  async #call(source: string, args: unknown[], byValue: boolean) {
    const objectId = await this.#root();
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${source})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: byValue,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  }

  async #root(): Promise<string> {
    if (!this.host) return this.#document();
    // Asked for first: looking for what is not there yet goes through all of a page, which may be large.
    const expression = `Document.prototype.querySelector.call(document, ${JSON.stringify(this.host)}) !== null`;
    const { result } = await this.session.send('Runtime.evaluate', { expression, returnByValue: true });
    if (result.value !== true) throw new Error(`There is no <${this.host}>.`);
    // Over a page it stands right below <html>; on a page of our own it may stand anywhere.
    const shadow = (await this.#hostWithin(2)) ?? (await this.#hostWithin(-1));
    if (!shadow) throw new Error(`<${this.host}> has no shadow root.`);
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (!object.objectId) throw new Error(`<${this.host}> went away.`);
    return object.objectId;
  }

  async #hostWithin(depth: number) {
    const { root } = await this.session.send('DOM.getDocument', { depth, pierce: true });
    const nodes = [root];
    for (const node of nodes) {
      if (node.localName === this.host) return node.shadowRoots?.[0];
      nodes.push(...(node.children ?? []));
    }
    return undefined;
  }

  async #document(): Promise<string> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document' });
    if (!result.objectId) throw new Error('There is no document.');
    return result.objectId;
  }
}
