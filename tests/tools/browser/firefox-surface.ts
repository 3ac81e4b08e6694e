import { writeFile } from 'node:fs/promises';
import { byRole, type Role } from './by-role';
import { ELEMENT, type Marionette, type Reference, SHADOW } from './marionette';
import type { InPage, Surface } from './surface';
import { until } from './until';

/** A surface in Firefox: the content that Marionette looks at now, or a closed shadow root in it. */
export class FirefoxSurface implements Surface {
  constructor(
    readonly marionette: Marionette,
    readonly host?: string,
  ) {}

  async run<Args extends unknown[], Result>(what: InPage<Args, Result>, ...args: Args): Promise<Awaited<Result>> {
    return (await this.#call(what.toString(), args)) as Awaited<Result>;
  }

  async click(role: Role, name?: string | RegExp): Promise<void> {
    const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : (name ?? null);
    const element = (await until(`${role} ${name ?? ''}`, () =>
      this.#call(byRole.toString(), [role, pattern]),
    )) as Reference;
    const click = () => this.marionette.send('WebDriver:ElementClick', { id: element[ELEMENT] });
    await click().catch(async (error: unknown) => {
      // A page's question came between, and is dismissed by then.
      if (String(error).includes('unexpected alert open')) return click();
      if (!String(error).includes('click intercepted')) throw error;
      // In sight, but below a head that stays: a person scrolls on.
      await this.marionette.content(`(element) => element.scrollIntoView({ block: 'center' })`, [element]);
      await click();
    });
  }

  async screenshot(file: string): Promise<void> {
    const data = (await this.marionette.value('WebDriver:TakeScreenshot', { full: false })) as string;
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  async #call(source: string, args: unknown[]): Promise<unknown> {
    if (!this.host) return this.marionette.content(`(...args) => (${source})(document, ...args)`, args);
    const host = (await this.marionette.value('WebDriver:FindElement', {
      using: 'css selector',
      value: this.host,
    })) as Reference;
    const root = (await this.marionette.value('WebDriver:GetShadowRoot', { id: host[ELEMENT] })) as Reference;
    return this.marionette.content(source, [{ [SHADOW]: root[SHADOW] }, ...args]);
  }
}
