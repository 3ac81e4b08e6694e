import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** An element or shadow root of the page, as Marionette names it in arguments and results. */
export type Reference = Record<string, string>;
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export const SHADOW = 'shadow-6066-11e4-a52e-4f735466cecf';

/**
 * Firefox's own remote protocol: messages of "<bytes>:<json>" over TCP, `[0, id, name, params]` answered by
 * `[1, id, error, result]`. Content is the resting context; each chrome script goes back to it.
 */
export class Marionette {
  #socket: Socket;
  #buffer = Buffer.alloc(0);
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #hello: (() => void) | undefined;
  /** The session's id, which chrome code needs to point the content context at a popup. */
  session = '';

  private constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (data) => this.#read(data));
    this.#socket.on('close', () => this.#end());
  }

  static async connect(port: number): Promise<Marionette> {
    const client = new Marionette(port);
    await new Promise<void>((resolve, reject) => {
      client.#hello = resolve;
      client.#socket.once('error', reject);
    });
    const { sessionId } = (await client.send('WebDriver:NewSession', {
      capabilities: {
        alwaysMatch: {
          acceptInsecureCerts: true,
          // A page may ask something at any time: no test answers it, and none fails of it.
          unhandledPromptBehavior: 'dismiss',
          timeouts: { script: 15_000, pageLoad: 15_000, implicit: 0 },
        },
      },
    })) as { sessionId: string };
    client.session = sessionId;
    return client;
  }

  send(name: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const body = Buffer.from(JSON.stringify([0, id, name, params]));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${name}: ${error.message}`)) });
      this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  }

  /** Sends a command whose result is `{ value }`, and gives the value. */
  async value(name: string, params: object = {}): Promise<unknown> {
    return ((await this.send(name, params)) as { value: unknown }).value;
  }

  /** Runs a function's source in the content that is in front, awaiting what it returns. */
  content(source: string, args: unknown[] = []): Promise<unknown> {
    return this.#script(source, args);
  }

  /** Runs a function's source in the browser's own window, with every privilege. */
  async chrome(source: string, ...args: unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#script(source, args, 'system');
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.#socket.destroy();
  }

  async #script(source: string, args: unknown[], sandbox?: string): Promise<unknown> {
    // Wrapped, so that a failure carries its stack.
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${source})(...Array.prototype.slice.call(arguments, 0, -1)))()
        .then((v) => done({ v }), (e) => done({ e: String(e) + '\\n' + (e && e.stack) }));`;
    const params = { script, args, newSandbox: true, ...(sandbox ? { sandbox } : {}) };
    const run = () => this.value('WebDriver:ExecuteAsyncScript', params) as Promise<{ v?: unknown; e?: string }>;
    // A page's question ends what was running, and is dismissed by then.
    const result = await run().catch((error: Error) => {
      if (!error.message.includes('unexpected alert open')) throw error;
      return run();
    });
    if (result.e !== undefined) throw new Error(result.e);
    return result.v;
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#buffer.toString('latin1', 0, colon));
      const end = colon + 1 + length;
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.toString('utf8', colon + 1, end)) as unknown;
      this.#buffer = this.#buffer.subarray(end);
      this.#dispatch(message);
    }
  }

  #dispatch(message: unknown): void {
    if (!Array.isArray(message)) {
      this.#hello?.();
      return;
    }
    const [, id, error, result] = message as [1, number, { error: string; message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
    this.#waiting.clear();
  }
}
