/** Questions to whoever sits at a terminal. */
import { isCancel, select, text } from '@clack/prompts';
import { UserError } from '../errors.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Prompts {
  /** @param fault says what is wrong with an answer, which is then asked for again */
  readonly text: (question: {
    readonly message: string;
    readonly placeholder?: string;
    readonly initial?: string;
    readonly fault: (answer: string) => string | undefined;
  }) => Promise<string>;
  readonly choose: (message: string, choices: readonly Choice[]) => Promise<string>;
}

export const terminalPrompts: Prompts = {
  text: async ({ message, placeholder, initial, fault }) =>
    answered(
      await text({
        message,
        placeholder,
        initialValue: initial,
        validate: (answer = '') => fault(answer.trim()),
      }),
    ).trim(),
  choose: async (message, choices) =>
    answered(await select({ message, options: choices.map((choice) => ({ ...choice })), maxItems: 12 })),
};

/** @throws UserError for Ctrl+C, by when nothing has been written */
function answered(answer: string | symbol): string {
  if (!isCancel(answer)) return String(answer);
  throw new UserError('Nothing was written.');
}

/** Whether somebody can be asked. */
export const isTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];
