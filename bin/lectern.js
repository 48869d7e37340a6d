#!/usr/bin/env node
/**
 * `lectern <command>`, on whatever Node there is: hands over to the Node that Lectern comes with, which makes the same site
 * on any machine.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The oldest Node that can take its place where it could not be installed. */
const OLDEST = 24;

const packageDir = path.dirname(path.dirname(realpathSync(fileURLToPath(import.meta.url))));
// Node strips no types under node_modules, so a package brings its modules as JavaScript, too.
const isInstalled = packageDir.split(path.sep).includes('node_modules');
const main = path.join(packageDir, isInstalled ? 'lib/cli/main.js' : 'src/cli/main.ts');
process.env.LECTERN_PACKAGE_DIR = packageDir;

const own = ownNode();
if (!existsSync(main)) {
  fail(
    `Lectern's commands are not in ${path.dirname(path.dirname(main))}: it was installed from its repository. Install what "npm pack" ` +
      'makes of it there, lectern-<version>.tgz.',
  );
} else if (process.version === own.version || (!existsSync(own.file) && isNewEnough())) {
  await import(pathToFileURL(main).href);
} else if (existsSync(own.file)) {
  runOn(own.file);
} else {
  fail(
    `Lectern needs Node ${OLDEST} or later, and this is ${process.version}. Its own could not be installed: allow the install ` +
      'script of the package "node" ("npm approve-scripts node", "pnpm approve-builds"), or install a newer Node.',
  );
}

function fail(why) {
  console.error(`\n${why}`);
  process.exitCode = 1;
}

/** What the package `node` has put in its place; an install script does it, which may have been kept from running. */
function ownNode() {
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { version: `v${version}`, file: path.join(path.dirname(manifest), bin.node) };
}

function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= OLDEST;
}

/** Run there as if it were here: what goes in, what comes out, and how it ends. */
function runOn(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // Whoever started this is to see it end in the same way.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
