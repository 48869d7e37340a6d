const MINUTE = 60_000;
/** Until then a visitor counts the minutes. */
const SOON = 60;

/** Whole minutes until a start, rounded up, while they are worth counting. */
export function minutesUntil(start: number, time: number): number | undefined {
  const minutes = Math.ceil((start - time) / MINUTE);
  return minutes > 0 && minutes <= SOON ? minutes : undefined;
}
