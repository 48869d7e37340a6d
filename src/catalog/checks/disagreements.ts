/** Facts on which the files of one session disagree, in the words of their front matter. */
import { placeIn, problem, type Problem } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import { printFact, sessionFacts } from '../model/facts.ts';
import type { Gathered, SessionFiles } from '../model/gather.ts';

export function disagreements(gathered: Gathered): Problem[] {
  return gathered.sessions.flatMap((session) =>
    session.all.slice(1).flatMap((record) => disagreementsOf(record, session, gathered)),
  );
}

function disagreementsOf(
  record: SessionRecord,
  { lead, facts }: SessionFiles,
  gathered: Gathered,
): Problem[] {
  const { rooms, types, labels, conference } = gathered;
  const names = { rooms, types, labels, track: facts.track };
  return sessionFacts.flatMap((row) => {
    const { compare, key = row.name } = row;
    // A key that the translation leaves out is no disagreement, an empty one is.
    if (compare === 'never' || !(key in record.places)) return [];
    const print = (file: SessionRecord): string => printFact(row, file, conference.timeZone);
    const common = (file: SessionRecord): string => (compare ? compare(file, names) : print(file));
    if (common(record) === common(lead)) return [];
    return [problem('translation-differs', placeIn(record, key), key, print(record), print(lead), lead.path)];
  });
}
