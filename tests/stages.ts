/** What `npm test` did before the tests, handed on to the end of their report. */

export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

const VARIABLE = 'LECTERN_STAGES';

export const writeStages = (stages: readonly Stage[]): Readonly<Record<string, string>> => ({
  [VARIABLE]: stages.map(({ name, seconds }) => `${name}=${String(seconds)}`).join(','),
});

/** @returns nothing where tests run alone */
export function readStages(env: Readonly<Record<string, string | undefined>>): Stage[] {
  return (env[VARIABLE] ?? '')
    .split(',')
    .map((part) => part.split('='))
    .flatMap(([name = '', seconds]) => (name === '' ? [] : [{ name, seconds: Number(seconds) }]));
}
