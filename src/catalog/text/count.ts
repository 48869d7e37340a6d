/** "1 file", "2 files": in the English of messages to organisers; pages count with the words of their language. */
export const counted = (number: number, thing: string): string =>
  `${String(number)} ${thing}${number === 1 ? '' : 's'}`;
