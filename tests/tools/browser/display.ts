import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** ":<number>", for the environment variable DISPLAY. */
  name: string;
  /** Presses keys as a keyboard does: "alt+shift+d", "Escape" (xdotool's names). */
  key(...keys: string[]): void;
  close(): void;
}

/** Starts an X server of our own, on the first free number. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (server.stdio[3] as Readable).once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    key: (...keys) => void execFileSync('xdotool', ['key', ...keys], { env }),
    close: () => void server.kill(),
  };
}
