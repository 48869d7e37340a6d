/** `lectern <command>`: all commands by one name where Lectern is installed, as npm's scripts are in a clone. */
import { nearest } from '../catalog/text/nearest.ts';
import { UserError } from '../site/errors.ts';
import { runCommand } from './command.ts';
import { type Command, commands } from './commands.ts';
import { readVersion } from './version.ts';

const width = Math.max(...Object.keys(commands).map((name) => name.length));
const usage = [
  'Usage: npx lectern <command> [options]',
  '',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}`),
  '',
  '"npx lectern <command> --help" says more of a command, and "npx lectern --version" which version this is.',
].join('\n');

const HELP = ['--help', '-h', 'help'];
const VERSION = ['--version', '-v', 'version'];

const [name = '--help', option] = process.argv.slice(2);
// A command reads what is behind its name, as it does where npm runs it.
process.argv.splice(2, 1);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command && (command.hasOptions || option === undefined)) await command.load();
else await runCommand(async () => console.log(await (command ? aboutPlain(command) : aboutAll())));

/** @throws UserError for what is no question about a command that has no options */
async function aboutPlain({ does }: Command): Promise<string> {
  const text = `Usage: npx lectern ${name}\n\nIt ${does}. Variables that say more: CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, EDITIONS_PATH, PORT, SKIP_INVALID, SHARE_IMAGES.`;
  if (option !== undefined && HELP.includes(option)) return text;
  throw new UserError(`"${name}" takes no "${option ?? ''}".\n\n${text}`);
}

/** @throws UserError for what is neither a command nor a question about them */
async function aboutAll(): Promise<string> {
  if (HELP.includes(name)) return usage;
  if (VERSION.includes(name)) return readVersion();
  const suggestion = nearest(name, Object.keys(commands));
  const instead = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  throw new UserError(`There is no command "${name}".${instead}\n\n${usage}`);
}
