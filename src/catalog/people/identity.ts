/**
 * Which seats are one person. Sharing a spelling joins them, unless what else is known speaks against it: `Meng Li` is
 * both 李檬 and 李蒙. The same photo or biography is further evidence, and a file in `speakers/` the organiser's word.
 */
import type { SpeakerFile } from './resolve.ts';
import type { Seat } from './seats.ts';
import { agreesAlphabetically, readSpelling, type Spelling } from './spellings.ts';

/** A person as far as known. A cluster that was joined to another one only says to which. */
export interface Cluster {
  seats: Seat[];
  spellings: Spelling[];
  readonly file?: SpeakerFile;
  joinedTo?: Cluster;
}

/** Every person among the seats, and every file even when nobody sits for it. */
export function clusterSeats(seats: readonly Seat[], files: readonly SpeakerFile[]): Cluster[] {
  const ofFiles = files.map((file) => createCluster(file.names, [], file));
  const ofSeats = seats.map((seat) =>
    createCluster(
      seat.map(({ name }) => name),
      [seat],
    ),
  );
  claimSessions(ofFiles, ofSeats);
  const clusters = [...ofFiles, ...ofSeats];
  joinByEvidence(clusters);
  joinBySpelling(clusters, ({ ideographic }) => ideographic);
  joinBySpelling(clusters, ({ alphabetic }) => alphabetic);
  joinBySpelling(clusters, ({ joined }) => joined);
  return clusters.filter(({ joinedTo }) => !joinedTo);
}

function createCluster(names: readonly string[], seats: readonly Seat[], file?: SpeakerFile): Cluster {
  return { seats: [...seats], spellings: distinct(names.map(readSpelling)), ...(file && { file }) };
}

/** A file that lists sessions stands for who has its name there, or sits there alone, and for nobody else. */
function claimSessions(ofFiles: readonly Cluster[], ofSeats: readonly Cluster[]): void {
  const bySession = Map.groupBy(ofSeats, ({ seats }) => seats[0]?.[0]?.session ?? '');
  for (const claimant of ofFiles) {
    for (const session of claimant.file?.sessions ?? []) {
      const present = (bySession.get(session) ?? []).filter(({ joinedTo }) => !joinedTo);
      const claimed =
        present.find((cluster) => sharesSpelling(cluster, claimant)) ??
        (present.length === 1 ? present[0] : undefined);
      if (claimed) join(claimant, claimed);
    }
  }
}

/** Join who has the same photo or biography, when the names allow it. */
function joinByEvidence(clusters: readonly Cluster[]): void {
  for (const [first, ...others] of bucketsOf(clusters, evidenceOf)) {
    // Whoever has a placeholder for a photo, or the company's description for a biography, shares it with strangers.
    if (!first || others.some((other) => contradicts(first, other) && !sharesSpelling(first, other)))
      continue;
    others.reduce((known, other) => (mayBeOne(known, other) ? join(known, other) : known), first);
  }
}

function mayBeOne(a: Cluster, b: Cluster): boolean {
  if (isSettled(a) || isSettled(b) || (a.file && b.file)) return false;
  const sessions = new Set(a.seats.flat().map(({ session }) => session));
  if (b.seats.flat().some(({ session }) => sessions.has(session))) return false;
  return sharesSpelling(a, b) || !contradicts(a, b);
}

/** What a seat shows that no two people have in common. */
function evidenceOf({ seats }: Cluster): string[] {
  return seats.flat().flatMap(({ photo, bio = '' }) => {
    const letters = bio.toLowerCase().replace(/[^\p{L}]/gu, '');
    const ends =
      letters.length < TELLING
        ? []
        : [`starts ${letters.slice(0, TELLING)}`, `ends ${letters.slice(-TELLING)}`];
    return photo === undefined ? ends : [`photo ${photo}`, ...ends];
  });
}

/** As many letters of a biography are not written twice by chance. */
const TELLING = 60;

function joinBySpelling(clusters: readonly Cluster[], keyOf: (spelling: Spelling) => string): void {
  const keysOf = ({ spellings }: Cluster): string[] => spellings.map(keyOf).filter((key) => key !== '');
  for (const bucket of bucketsOf(clusters, keysOf))
    joinCompatible(bucket.filter((cluster) => !isSettled(cluster)));
}

/**
 * Join clusters that share a spelling. Those that differ elsewhere stay apart, and who fits several of them cannot be
 * told from any: better a person on two pages than two people on one.
 */
function joinCompatible(bucket: readonly Cluster[]): void {
  const groups: Cluster[] = [];
  const undecided: Cluster[] = [];
  const known = (cluster: Cluster): number =>
    (cluster.file ? 2 : 0) + Number(hasIdeographic(cluster) && hasAlphabetic(cluster));
  for (const cluster of bucket.toSorted((a, b) => known(b) - known(a))) {
    const fitting = groups.filter((group) => !contradicts(group, cluster));
    if (fitting.length > 1) undecided.push(cluster);
    else if (fitting[0]) groups.splice(groups.indexOf(fitting[0]), 1, join(fitting[0], cluster));
    else groups.push(cluster);
  }
  const [first, ...others] = undecided;
  if (first) others.reduce(join, first);
}

/** A cluster of a file with sessions is complete. */
function isSettled({ file }: Cluster): boolean {
  return file?.sessions !== undefined;
}

function contradicts(a: Cluster, b: Cluster): boolean {
  if (a.file && b.file) return true;
  const [ideographic, others] = [a, b].map(({ spellings }) =>
    spellings.map((each) => each.ideographic).filter((form) => form !== ''),
  );
  if (ideographic?.length && others?.length && !ideographic.some((form) => others.includes(form)))
    return true;
  return (
    hasAlphabetic(a) &&
    hasAlphabetic(b) &&
    !a.spellings.some(
      (one) =>
        one.alphabetic !== '' &&
        b.spellings.some((other) => other.alphabetic !== '' && agreesAlphabetically(one, other)),
    )
  );
}

function sharesSpelling(a: Cluster, b: Cluster): boolean {
  return a.spellings.some((one) =>
    b.spellings.some(
      (other) =>
        (one.ideographic !== '' && one.ideographic === other.ideographic) ||
        (one.joined !== '' && (one.alphabetic === other.alphabetic || one.joined === other.joined)),
    ),
  );
}

const hasIdeographic = ({ spellings }: Cluster): boolean =>
  spellings.some(({ ideographic }) => ideographic !== '');
const hasAlphabetic = ({ spellings }: Cluster): boolean =>
  spellings.some(({ alphabetic }) => alphabetic !== '');

/** Clusters that have a key in common, each once and as they are now. */
function* bucketsOf(
  clusters: readonly Cluster[],
  keysOf: (cluster: Cluster) => readonly string[],
): Generator<Cluster[]> {
  const buckets = new Map<string, Cluster[]>();
  for (const cluster of clusters.filter(({ joinedTo }) => !joinedTo)) {
    for (const key of new Set(keysOf(cluster))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(cluster);
      else buckets.set(key, [cluster]);
    }
  }
  for (const bucket of buckets.values()) {
    const present = [...new Set(bucket.map(current))];
    if (present.length > 1) yield present;
  }
}

function current(cluster: Cluster): Cluster {
  let last = cluster;
  while (last.joinedTo) last = last.joinedTo;
  return last;
}

/** Join two clusters into the one that has a file, else into the first, and return it. */
function join(a: Cluster, b: Cluster): Cluster {
  const [keeper, joined] = b.file ? [b, a] : [a, b];
  keeper.seats.push(...joined.seats);
  keeper.spellings = distinct([...keeper.spellings, ...joined.spellings]);
  joined.joinedTo = keeper;
  return keeper;
}

function distinct(spellings: readonly Spelling[]): Spelling[] {
  return [
    ...new Map(
      spellings.map((spelling) => [
        `${spelling.ideographic} ${spelling.alphabetic} ${spelling.joined}`,
        spelling,
      ]),
    ).values(),
  ];
}
