/** What has changed about the visitor's sessions since their last visit. */
import type { Span } from '../../catalog/text/span.ts';
import { element } from '../dom/element.ts';
import type { Programme } from '../programme/programme.ts';
import { phrase } from './phrase.ts';
import { panel, timeRange, titleLink, whenLine } from './session-parts.ts';
import type { Difference, SessionChange } from './snapshot.ts';
import type { MyWords } from './words.ts';

export function newsPanel(
  changes: readonly SessionChange[],
  { rooms }: Programme,
  t: MyWords,
): HTMLElement | undefined {
  // What is cancelled has a place of its own.
  const told = changes.filter(({ session }) => session.status !== 'cancelled');
  if (told.length === 0) return undefined;
  return panel(
    t('my.news'),
    ...told.map((change) => {
      const item = element('li');
      item.append(titleLink(change.session));
      for (const difference of change.differences) item.append(whenLine(...say(difference, change)));
      return item;
    }),
  );

  function say(difference: Difference, { session, before }: SessionChange): readonly (string | Node)[] {
    switch (difference) {
      case 'time':
        return phrase((values) => t('my.newsTime', values), {
          after: timeOr(session.time),
          before: timeOr(before.time),
        });
      case 'room':
        return [
          t('my.newsRoom', {
            after: session.room ?? t('my.notSet'),
            before: rooms.get(before.room ?? '') ?? before.room ?? t('my.notSet'),
          }),
        ];
      case 'title':
        return [t('my.newsTitle', { before: before.title })];
      case 'cancelled':
        return [];
      case 'restored':
        return [t('my.newsRestored')];
      case 'recorded':
        return [t('my.newsRecorded')];
    }
  }

  function timeOr(time: Span | undefined): readonly (string | Node)[] {
    return time ? timeRange(time) : [t('my.notSet')];
  }
}
