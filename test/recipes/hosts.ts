/** nginx and Caddy of Debian, run with the files of the recipe: only address and folder are ours. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileOf } from './markdown.js';

/** Fails with the name of the package where a program that a recipe needs is missing. */
export function requireProgram(program: string, debianPackage: string): void {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'pipe' });
  } catch {
    assert.fail(
      `The recipe is tested with ${program}, which is not installed: ` +
        `apt-get install --no-install-recommends ${debianPackage}`,
    );
  }
}

export interface OwnHost {
  readonly origin: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The file with each of these places in it changed; each must be there once. */
function changed(name: string, places: Readonly<Record<string, string>>): string {
  let text = readFileSync(fileOf(name), 'utf8');
  for (const [place, own] of Object.entries(places)) {
    const parts = text.split(place);
    assert.equal(parts.length, 2, `${name}: "${place}" is there ${parts.length - 1} times`);
    text = parts.join(own);
  }
  return text;
}

/** Starts a server and waits until it answers. */
async function run(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<OwnHost> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += String(data)));
  child.stderr.on('data', (data: Buffer) => (said += String(data)));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (child.exitCode !== null || tries > 200) throw new Error(`${command} does not run: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const MODULES = '/etc/nginx/modules-enabled';

/** Runs nginx with nginx.conf; `scratch` is a folder for what it writes. */
export async function startNginx(www: string, scratch: string): Promise<OwnHost> {
  requireProgram('nginx', 'nginx');
  assert.ok(
    existsSync(`${MODULES}/50-mod-http-brotli-static.conf`),
    'nginx has no brotli_static: apt-get install --no-install-recommends libnginx-mod-http-brotli-static',
  );
  const port = await freePort();
  const recipe = path.join(scratch, 'telecons.conf');
  await writeFile(
    recipe,
    changed('nginx.conf', {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'server_name cdn.example.org;': 'server_name 127.0.0.1;',
      'root /srv/www;': `root ${www};`,
    }),
  );
  // As Debian's nginx.conf includes a file of conf.d.
  const main = path.join(scratch, 'nginx.conf');
  await writeFile(
    main,
    `daemon off; pid ${scratch}/nginx.pid; error_log stderr; worker_processes 1;\n` +
      `${process.getuid?.() === 0 ? 'user root;' : ''}\n` +
      `include ${MODULES}/*.conf;\nevents {}\nhttp {\n` +
      `include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;\n` +
      ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${scratch}/${name};\n`)
        .join('') +
      `include ${recipe};\n}\n`,
  );
  return run('nginx', ['-c', main, '-e', 'stderr'], port);
}

/** Runs Caddy with Caddyfile. */
export async function startCaddy(www: string, scratch: string): Promise<OwnHost> {
  requireProgram('caddy', 'caddy');
  const port = await freePort();
  const file = path.join(scratch, 'Caddyfile');
  const text = changed('Caddyfile', {
    'cdn.example.org {': `http://127.0.0.1:${port} {`,
    'root * /srv/www': `root * ${www}`,
  });
  // No other instance's administration port, and nothing kept in the home folder.
  await writeFile(file, `{\n\tadmin off\n}\n${text}`);
  return run('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, {
    XDG_CONFIG_HOME: scratch,
    XDG_DATA_HOME: scratch,
  });
}
