/** `/changes.xml`: what has changed in the programme, newest first, for readers of RSS 2.0. */
import type { SessionChange } from '../changes/current.ts';
import type { Session } from '../model/catalog.ts';
import { conferenceTitle } from '../model/wording.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { type ChangeText, changeText, type SeenText } from './change-text.ts';
import { changedTitle } from './changes.ts';
import type { ViewContext } from './context.ts';

/** As @astrojs/rss takes it. */
export interface ChangesFeed {
  readonly title: string;
  readonly description: string;
  /** Address of the page of changes, absolute. */
  readonly site: string;
  readonly trailingSlash: false;
  readonly customData: string;
  readonly items: {
    readonly title: string;
    readonly description: string;
    readonly link: string;
    readonly pubDate?: Date;
  }[];
}

export function changesFeed(context: ViewContext): ChangesFeed {
  const { t, to, routes, language, changes } = context;
  const all = [
    ...[...(changes?.of ?? [])].flatMap(([session, own]) => own.map((change) => ({ change, session }))),
    ...(changes?.removed ?? []).map((change) => ({ change, session: undefined })),
  ];
  const dated = all.map(({ change, session }) => ({
    item: feedItem(change, session, context),
    // Where nobody wrote it down, the session's last edit is nearest; a clock would say when the site was built.
    time: change.at ?? (session && context.changedAt(session)),
  }));
  const title = `${t('changes.title')} · ${conferenceTitle(context)}`;
  return {
    title,
    description: title,
    site: routes.absolute(to.changes()),
    trailingSlash: false,
    customData: `<language>${language}</language>`,
    items: dated
      .toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0))
      .map(({ item, time }) => ({ ...item, ...(time !== undefined && { pubDate: new Date(time) }) })),
  };
}

function feedItem(change: SessionChange, session: Session | undefined, context: ViewContext) {
  const { t, to, routes } = context;
  const text = changeText(change, session, context);
  const page = session ? to.session(session.id) : to.changes();
  // Readers know an item by its address: another change of the same session must not look like one they have seen.
  const key = fingerprint(JSON.stringify([change.session, change.before, change.after]));
  return {
    title: `${t(`change.${change.kind}`)}: ${changedTitle(change, session, context).text}`,
    description: describe(text),
    link: `${routes.absolute(page)}#${change.kind}-${key}`,
  };
}

function describe({ before, after, note }: ChangeText): string {
  const seen = [before, after].map((each) => each && inWords(each)).filter((each) => each !== undefined);
  return [seen.join(' → '), note].filter((part) => part).join('. ');
}

const inWords = ({ time, texts }: SeenText): string =>
  [time && `${time.dayShort} ${time.start.text}–${time.end.text}`, ...texts.map(({ text }) => text)]
    .filter((part) => part !== undefined)
    .join(', ');
