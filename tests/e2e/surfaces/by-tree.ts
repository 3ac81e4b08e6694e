import type { ChromiumSurface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';

interface Said {
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

/** What a screen reader has of a node: its role, its name and its states. */
export interface Heard {
  role: string;
  name: string;
  /** "true" of a pressed button, of a checked box. */
  state(name: string): string | undefined;
}

/**
 * Uses a surface as a screen reader's person does: knows nothing but roles, names and states of the accessibility tree,
 * puts the focus on what it found and presses keys.
 */
export class ByTree {
  constructor(readonly surface: ChromiumSurface) {}

  /** Waits for a node with this role and name, and with this state where one is given ("pressed=true"). */
  async hears(role: string, name: string | RegExp, state?: string): Promise<Heard> {
    return (await this.#find(role, name, state)).heard;
  }

  /** Waits until no such node is there. */
  async hearsNo(role: string, name: string | RegExp): Promise<void> {
    await until(`no ${role} ${name}`, async () => !(await this.#all()).some((one) => fits(one, role, name)));
  }

  /** Puts the focus on it and presses a key: Enter on buttons and links, the space bar on boxes. */
  async presses(role: string, name: string | RegExp): Promise<void> {
    await this.#focus(role, name);
    await this.#key(/checkbox|radio|switch/.test(role) ? ' ' : 'Enter');
  }

  async types(role: string, name: string | RegExp, text: string): Promise<void> {
    await this.#focus(role, name);
    await soon('Input.insertText', this.surface.session.send('Input.insertText', { text }));
  }

  async #focus(role: string, name: string | RegExp): Promise<void> {
    // What is drawn anew just then has no focus to give: it is looked for again.
    await until(`the focus on ${role} ${name}`, async () => {
      const { backendNodeId } = await this.#find(role, name);
      const focused = this.surface.session.send('DOM.focus', { backendNodeId }).then(
        () => true,
        (error: Error) => {
          if (/not focusable|No node/.test(error.message)) return false;
          throw error;
        },
      );
      return soon('DOM.focus', focused);
    });
  }

  async #key(key: string): Promise<void> {
    const text = key === 'Enter' ? '\r' : key;
    const code = key === 'Enter' ? 'Enter' : 'Space';
    const press = { key, code, windowsVirtualKeyCode: key === 'Enter' ? 13 : 32 };
    // What the key closes never answers.
    for (const event of [{ type: 'keyDown' as const, text }, { type: 'keyUp' as const }])
      void this.surface.session.send('Input.dispatchKeyEvent', { ...press, ...event }).catch(() => {});
  }

  #find(role: string, name: string | RegExp, state?: string) {
    return until(`${role} ${name} ${state ?? ''}`, async () => {
      const found = (await this.#all()).find((one) => fits(one, role, name) && isSo(one, state));
      if (found?.backendDOMNodeId === undefined) return undefined;
      return { heard: heardOf(found), backendNodeId: found.backendDOMNodeId };
    });
  }

  async #all(): Promise<Said[]> {
    const { nodes } = (await this.surface.session.send('Accessibility.getFullAXTree', {})) as { nodes: Said[] };
    return nodes.filter(({ ignored }) => !ignored);
  }
}

/** What a browser does not answer is named, not waited for until the test's end. */
async function soon<T>(what: string, answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, 10_000, new Error(`${what} was not answered`)));
  return await Promise.race([answer, late]);
}

function heardOf({ role, name, properties = [] }: Said): Heard {
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    state: (wanted) => {
      const value = properties.find((one) => one.name === wanted)?.value.value;
      return value === undefined ? undefined : String(value);
    },
  };
}

function fits(said: Said, role: string, name: string | RegExp): boolean {
  const heard = heardOf(said);
  const own = heard.name.replace(/\s+/g, ' ').trim();
  return heard.role === role && (typeof name === 'string' ? own === name : name.test(own));
}

function isSo(said: Said, state: string | undefined): boolean {
  if (state === undefined) return true;
  const [name = '', value] = state.split('=');
  return heardOf(said).state(name) === value;
}
