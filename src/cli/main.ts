/** `lectern <command>`: all commands by one name where Lectern is installed, as npm's scripts are in a clone. */
import { readFile } from 'node:fs/promises';
import { nearest } from '../catalog/text/nearest.ts';
import { UserError } from '../site/errors.ts';
import { runCommand } from './command.ts';
import { commands } from './commands.ts';

const width = Math.max(...Object.keys(commands).map((name) => name.length));
const usage = [
  'Usage: npx lectern <command> [options]',
  '',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`),
  '',
  '"npx lectern <command> --help" lists the options of those that have some; "npx lectern --version" says the version.',
].join('\n');

const [name = '--help'] = process.argv.splice(2, 1);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) await command.load();
else await runCommand(async () => console.log(await answerTo(name)));

/** @throws UserError for what is neither a command nor a question about them */
async function answerTo(name: string): Promise<string> {
  if (['--help', '-h', 'help'].includes(name)) return usage;
  if (['--version', '-v', 'version'].includes(name)) return readVersion();
  const suggestion = nearest(name, Object.keys(commands));
  const instead = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  throw new UserError(`There is no command "${name}".${instead}\n\n${usage}`);
}

async function readVersion(): Promise<string> {
  // As far up from `src/cli/` as from `lib/cli/`.
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
}
