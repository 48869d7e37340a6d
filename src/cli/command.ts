import { isUserError } from '../site/errors.ts';

/** Run a command: what its user can put right ends it with a sentence, anything else with all that is known. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(isUserError(error) ? `\n${error.message}` : error);
    // A failed build may leave processes and watchers behind, which would keep this one alive.
    process.exit(1);
  }
}
