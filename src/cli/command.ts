import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isUserError, UserError } from '../site/errors.ts';

/** What Vite and its kin call the mode that they run in; set outside, a build would take them for its own. */
const OF_THE_BUNDLER = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/** Run a command: what its user can put right ends it with a sentence, anything else with all that is known. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const name of OF_THE_BUNDLER) Reflect.deleteProperty(process.env, name);
  try {
    await command();
  } catch (error) {
    console.error(isUserError(error) ? `\n${error.message}` : error);
    // A failed build may leave processes and watchers behind, which would keep this one alive.
    process.exit(1);
  }
}

/** Whether someone called `lectern`, and not a script of a clone. */
export const isByName = (): boolean => process.env['LECTERN_PACKAGE_DIR'] !== undefined;

/**
 * How someone calls a command: by npm's script in a clone, by its name where `lectern` was called.
 * @param options as they are written, if any
 */
export function callOf(command: string, options = ''): string {
  const words = isByName()
    ? ['npx lectern', command]
    : ['npm run', command, ...(options === '' ? [] : ['--'])];
  return [...words, options].join(' ').trimEnd();
}

/**
 * The options and words that a command was given.
 * @throws UserError with the command's usage when there is no such option
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}

/**
 * The options that a command was given.
 * @throws UserError with the command's usage when there is no such option
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : ''}\n\n${usage}`);
  }
}
