/** When a screen asks for the programme again. */

const MINUTE = 60_000;
const USUAL = 3 * MINUTE;
const FIRST_TRY = 10_000;

/**
 * @param failures how often it could not be had, one after the other
 * @returns milliseconds until the next time: soon after a failure, then more and more seldom, so that a server that is back is not run over by all screens of a venue
 */
export const waitAfter = (failures: number): number =>
  failures === 0 ? USUAL : Math.min(FIRST_TRY * 2 ** (failures - 1), USUAL);

/** What is shown is said to be old from here on, in milliseconds. */
const STALE = 10 * MINUTE;

/** @param since when it was last heard of */
export const isStale = (since: number, time: number): boolean => time - since >= STALE;
