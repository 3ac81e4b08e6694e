import { execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** ":<number>", for the environment variable DISPLAY. */
  name: string;
  /** Presses keys as a keyboard does: "alt+shift+d", "Escape" (xdotool's names). */
  key(...keys: string[]): void;
  /** Moves the mouse to a place of the screen and presses its right button. */
  rightClick(x: number, y: number): void;
  /** How many windows can be seen; an open menu is one. */
  windows(): number;
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
  const tool = (...args: string[]) => execFileSync('xdotool', args, { env, encoding: 'utf8' });
  return {
    name,
    key: (...keys) => void tool('key', ...keys),
    rightClick: (x, y) => void tool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    windows: () => tool('search', '--onlyvisible', '--name', '.*').trim().split('\n').length,
    close: () => void server.kill(),
  };
}
