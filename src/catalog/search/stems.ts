/** English endings as an index of words takes them off, closely enough to know a word by. */
const ENDING = /(?:ing|ed|es|s|e)$/;
const DOUBLED = /([bdfgmnprt])\1$/;

/** What the forms of a word begin with: `stream` for `streams` and `streaming`, `plan` for `planned`. Short words stay. */
export const stemOf = (word: string): string =>
  word.length > 5 ? word.replace(ENDING, '').replace(DOUBLED, '$1') : word;
