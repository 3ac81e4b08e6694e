import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const WANTED = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dav', 'dav_fs'];

export const hasApache = existsSync(PROGRAM) && existsSync(join(MODULES, 'mod_dav.so'));

export interface Apache {
  /** Of the folder that WebDAV serves. */
  url: string;
  /** Names of all files below it. */
  files(): string[];
  /** Takes everything away, behind the server's back. */
  empty(): void;
  close(): Promise<void>;
}

/** Apache with mod_dav on a free port of this machine, with one user, as Debian has it, and nothing of its own configuration. */
export async function serveApache(login: string, password: string): Promise<Apache> {
  const home = mkdtempSync(join(tmpdir(), 'lectern-apache-'));
  const folder = join(home, 'www');
  const port = await freePort();
  mkdirSync(folder);
  mkdirSync(join(home, 'lock'));
  // Started by root it runs as another.
  for (const path of [home, folder, join(home, 'lock')]) chmodSync(path, 0o777);
  const hash = createHash('sha1').update(password).digest('base64');
  writeFileSync(join(home, 'users'), `${login}:{SHA}${hash}\n`);
  writeFileSync(join(home, 'httpd.conf'), configuration(home, folder, port));
  const server = spawn(PROGRAM, ['-X', '-f', join(home, 'httpd.conf')], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url).catch(() => null)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    files: () => readdirSync(folder, { recursive: true }).map(String),
    empty: () => readdirSync(folder).forEach((name) => void rmSync(join(folder, name), { recursive: true })),
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          rmSync(home, { recursive: true, force: true });
          resolve();
        });
        server.kill();
      }),
  };
}

function configuration(home: string, folder: string, port: number): string {
  const built = ['unixd', ...WANTED].filter((name) => existsSync(join(MODULES, `mod_${name}.so`)));
  return `ServerRoot ${home}
${built.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${home}/pid
ErrorLog ${home}/error.log
User nobody
Group nogroup
DocumentRoot ${folder}
DavLockDB ${home}/lock/db
<Directory ${folder}>
  Dav On
  AuthType Basic
  AuthName lectern
  AuthUserFile ${home}/users
  Require valid-user
</Directory>
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
