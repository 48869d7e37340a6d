/** A built site on the servers that docs/hosts/ has configurations for, where they are installed, and on our own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createSiteServer, listen } from '../src/site/publish/static-server.ts';

export interface HostServer {
  /** With a slash at its end. */
  readonly address: string;
  readonly stop: () => void;
}

/** @param folder of the server alone, for what it writes */
export type StartServer = (siteDir: string, folder: string) => Promise<HostServer>;

export const isInstalled = (command: string): boolean =>
  spawnSync(command, [command === 'nginx' ? '-v' : 'version']).status === 0;

export const startOurs: StartServer = async (siteDir) => {
  const server = createSiteServer(siteDir);
  const address = await listen(server, 0);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address, stop };
};

export const startNginx: StartServer = async (siteDir, folder) => {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'redirects'),
    linesOf(siteDir)
      .map(([from, to]) => `${from} ${to};\n`)
      .join(''),
  );
  const site = readFileSync('docs/hosts/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replaceAll('/srv/conference', siteDir)
    .replaceAll('/etc/nginx/conference.redirects', path.join(folder, 'redirects'));
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const file = path.join(folder, 'nginx.conf');
  const log = 'access_log off; error_log stderr error;';
  writeFileSync(
    file,
    `${user}\nworker_processes 1;\npid ${folder}/pid;\nevents {}\nhttp {\n${log}\n${temporary}\n${site}\n}\n`,
  );
  return serve(spawn('nginx', ['-p', folder, '-c', file, '-g', 'daemon off;']), port);
};

export const startCaddy: StartServer = async (siteDir, folder) => {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const redirects = linesOf(siteDir).map(([from, to]) => `redir ${from} ${to} 301\n`);
  writeFileSync(path.join(folder, 'redirects'), redirects.join(''));
  const site = readFileSync('docs/hosts/Caddyfile', 'utf8')
    .replace('conference.example {', `http://127.0.0.1:${String(port)} {`)
    .replaceAll('/srv/conference', siteDir)
    .replaceAll('/etc/caddy/conference.redirects', path.join(folder, 'redirects'));
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  return serve(spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { env }), port);
};

const linesOf = (siteDir: string): [from: string, to: string][] =>
  readFileSync(path.join(siteDir, '_redirects'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to];
    });

async function freePort(): Promise<number> {
  const server = createServer();
  const address = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(address).port);
}

/** Wait until a server answers. */
async function serve(child: ChildProcess, port: number): Promise<HostServer> {
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  const address = `http://127.0.0.1:${String(port)}/`;
  while (child.exitCode === null) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { address, stop: () => void child.kill('SIGTERM') };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} ended:\n${Buffer.concat(output).toString()}`);
}
