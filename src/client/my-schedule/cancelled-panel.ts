import { button, element } from '../dom/element.ts';
import { withoutId } from '../favourites/favourite-ids.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { offerUndo } from '../favourites/offer-undo.ts';
import type { ProgrammeSession } from '../programme/programme.ts';
import { panel, timeRange, titleLink, whenLine } from './session-parts.ts';
import type { SessionChange } from './snapshot.ts';
import type { MyWords } from './words.ts';

/** Says what will not take place, and offers to let it go. @param changes since the last visit */
export function cancelledPanel(
  mine: readonly ProgrammeSession[],
  changes: readonly SessionChange[],
  t: MyWords,
): HTMLElement | undefined {
  const recent = new Set(
    changes.flatMap(({ session, differences }) => (differences.includes('cancelled') ? [session] : [])),
  );
  const cancelled = mine.filter(({ status }) => status === 'cancelled');
  if (cancelled.length === 0) return undefined;
  return panel(
    t('my.cancelled', { count: cancelled.length }),
    ...cancelled.map((session) => {
      const item = element('li', 'my-answer');
      const title = session.title.text;
      const remove = button('action', t('my.removeThis'), () => {
        const change = favourites().change((ids) => withoutId(ids, session.id));
        offerUndo((note) => note('star.removed', { title }), change);
      });
      remove.ariaLabel = t('my.remove', { id: title });
      const said = element('div');
      const news = recent.has(session) ? [t('my.sinceLast')] : [];
      said.append(titleLink(session), whenLine(...(session.time ? timeRange(session.time) : []), ...news));
      item.append(said, remove);
      return item;
    }),
  );
}
