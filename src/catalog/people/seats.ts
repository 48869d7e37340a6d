/** Joins the translations of one session: who has the same seat in it is the same person. */
import type { Appearance } from './resolve.ts';
import { nameWords, sameName } from '../text/names.ts';
import { readSpelling } from './spellings.ts';

/** All that the files of one session say of one of its presenters. */
export type Seat = readonly Appearance[];

export function seatsOf(appearances: readonly Appearance[], languages: readonly string[]): Seat[] {
  const sessions = Map.groupBy(appearances, ({ session }) => session);
  return [...sessions.values()].flatMap((session) => seatsOfSession(session, languages));
}

function seatsOfSession(session: readonly Appearance[], languages: readonly string[]): Seat[] {
  const translations = [...Map.groupBy(session, ({ lang }) => lang)]
    .toSorted(([a], [b]) => rank(a, languages) - rank(b, languages))
    .map(([, billed]) => billed.toSorted((a, b) => a.position - b.position));
  let seats: Appearance[][] = [];
  for (const billed of translations) {
    const found = matchSeats(billed, seats);
    seats = [
      ...seats.map((seat, index) => [...seat, ...billed.filter((_, item) => found[item] === index)]),
      ...billed.filter((_, item) => found[item] === undefined).map((appearance) => [appearance]),
    ];
  }
  return seats;
}

function rank(language: string, languages: readonly string[]): number {
  const index = languages.indexOf(language);
  return index === -1 ? languages.length : index;
}

/** Names tell more than photos, photos more than the order; a translation may bill people in another order. */
const EVIDENCE = [sharesName, sharesBlockName, sharesPhoto];

/** @returns for each person billed the index of a seat, or nothing. */
function matchSeats(billed: readonly Appearance[], seats: readonly Seat[]): (number | undefined)[] {
  const found = new Map<number, number>();
  const free = (): number[] => [...seats.keys()].filter((seat) => ![...found.values()].includes(seat));
  for (const fits of EVIDENCE) {
    billed.forEach((appearance, item) => {
      if (found.has(item)) return;
      const fitting = free().filter((seat) => fits(appearance, seats[seat] ?? []));
      if (fitting.length === 1 && fitting[0] !== undefined) found.set(item, fitting[0]);
    });
  }
  if (billed.length === seats.length) {
    const rest = free();
    billed.forEach((appearance, item) => {
      if (found.has(item)) return;
      const seat = rest.shift();
      if (seat !== undefined && !contradicts(appearance, seats[seat] ?? [])) found.set(item, seat);
    });
  }
  return billed.map((_, item) => found.get(item));
}

function sharesName({ name }: Appearance, seat: Seat): boolean {
  return seat.some((other) => sameName(name, other.name));
}

function sharesBlockName({ name, blockName }: Appearance, seat: Seat): boolean {
  return seat.some(
    (other) =>
      (blockName !== undefined && sameName(blockName, other.name)) ||
      (other.blockName !== undefined && sameName(other.blockName, name)),
  );
}

function sharesPhoto({ photo }: Appearance, seat: Seat): boolean {
  return photo !== undefined && seat.some((other) => other.photo === photo);
}

/** Two names in the same script without a word in common. */
function contradicts({ name }: Appearance, seat: Seat): boolean {
  const words = new Set(nameWords(name));
  const { ideographic, alphabetic } = readSpelling(name);
  return seat.some((other) => {
    const spelling = readSpelling(other.name);
    const comparable =
      (ideographic !== '' && spelling.ideographic !== '') ||
      (alphabetic !== '' && spelling.alphabetic !== '');
    return comparable && words.isDisjointFrom(new Set(nameWords(other.name)));
  });
}
