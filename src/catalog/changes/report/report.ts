/** One HTML file that shows what has changed: a list, and the days before and after. It loads nothing and runs nothing. */
import type { Catalog, Session } from '../../model/catalog.ts';
import { conferenceTitle, sessionTitle } from '../../model/wording.ts';
import { type Change, type ChangeKind, changeKinds } from '../../schema/changes.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { createFormat } from '../../text/format.ts';
import { pairSessions } from '../compare.ts';
import { sinceWhat } from '../summary.ts';
import { countChanges, createChangeWords } from '../words.ts';
import type { Comparison } from '../write.ts';
import { changedDays } from './days.ts';
import { dayFigure, type Marked } from './figure.ts';
import { reportStyle } from './style.ts';

export interface ReportSources extends Comparison {
  readonly before: Catalog;
  readonly after: Catalog;
}

/** How each kind is marked: by a sign, and by a colour beside it. */
const marks = {
  cancelled: ['×', 'gone'],
  restored: ['+', 'new'],
  moved: ['→', 'moved'],
  're-roomed': ['→', 'moved'],
  new: ['+', 'new'],
  retitled: ['✎', 'other'],
  speakers: ['✎', 'other'],
  removed: ['−', 'gone'],
} as const satisfies Record<ChangeKind, readonly [sign: string, tone: Marked['tone']]>;

/** Texts may come from strangers, so every one is escaped, and the page's own policy forbids scripts besides. */
export function changesReport({ since, changes, before, after }: ReportSources): string {
  const items = bySession(changes);
  const naming = { catalog: after, language: after.conference.languages[0] };
  const title = `Changes: ${conferenceTitle(naming)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<p>${countChanges(changes)} <span class="quiet">since ${escapeMarkup(sinceWhat({ since, changes }, after))}</span></p>
${items.length > 0 ? list(items, before, after) : ''}
${figures(items, before, after)}
</body>
</html>
`;
}

/** A session's changes, the weightiest first. */
type Item = readonly [Change, ...Change[]];

/** Sessions in the order in which the weightiest of their changes come. */
function bySession(changes: readonly Change[]): Item[] {
  const rank = ({ kind }: Change): number => changeKinds.indexOf(kind);
  return [...Map.groupBy(changes, ({ session }) => session).values()]
    .flatMap((own): Item[] => {
      const [first, ...others] = own.toSorted((a, b) => rank(a) - rank(b));
      return first ? [[first, ...others]] : [];
    })
    .toSorted(([a], [b]) => rank(a) - rank(b));
}

function list(items: readonly Item[], before: Catalog, after: Catalog): string {
  const words = createChangeWords(after);
  const titles = new Map([...before.sessions, ...after.sessions].map((each) => [each.id, each]));
  const naming = { catalog: after, language: after.conference.languages[0] };
  const rows = items.map((item, index) => {
    const [{ session, kind }] = item;
    const found = titles.get(session);
    const lines = item.map(
      (change) =>
        `<p><span class="kind">${marks[change.kind][0]} ${change.kind}</span> ${escapeMarkup(words.change(change))}</p>`,
    );
    const title = escapeMarkup(found ? sessionTitle(found, naming).text : session);
    return `<li class="${marks[kind][1]}"><span class="number">${String(index + 1)}</span> <b>${title}</b>${lines.join('')}</li>`;
  });
  return `<ol>\n${rows.join('\n')}\n</ol>`;
}

function figures(items: readonly Item[], before: Catalog, after: Catalog): string {
  const { timeZone, languages } = after.conference;
  const format = createFormat('en', timeZone);
  const startOf = (session: Session | undefined): string =>
    session?.slot
      ? `${format.dayShort(format.date(session.slot.start))} ${format.clock(session.slot.start)}`
      : 'no time';
  const pairs = pairSessions(before, after);
  const earlier = new Map([...pairs].map(([was, is]) => [is, was]));
  const byId = new Map(items.map((item, index) => [item[0].session, { item, number: index + 1 }]));
  const wasThere = new Set(before.sessions);
  const markOf = (session: Session): Marked | undefined => {
    const was = wasThere.has(session) ? session : earlier.get(session);
    const is = wasThere.has(session) ? pairs.get(session) : session;
    const found = byId.get((is ?? session).id);
    if (!found) return undefined;
    const [sign, tone] = marks[found.item[0].kind];
    return {
      number: found.number,
      sign,
      tone,
      from: `← ${startOf(was)}`,
      to: `→ ${startOf(is)}`,
    };
  };
  const isDrawn = (session: Session): boolean => {
    const tone = markOf(session)?.tone;
    return tone !== undefined && tone !== 'other';
  };
  return changedDays(before, after, isDrawn)
    .map((day) => {
      const figure = dayFigure(day, {
        timeZone,
        titleOf: (session) => sessionTitle(session, { catalog: after, language: languages[0] }).text,
        markOf,
        laterOf: (session) => pairs.get(session),
      });
      return `<h2>${escapeMarkup(format.dayFull(day.date))}</h2>\n<figure tabindex="0">${figure}</figure>`;
    })
    .join('\n');
}
