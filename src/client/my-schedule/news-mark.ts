/** Marks the link to my schedule where the visitor's sessions have changed since they last looked there. */
import { element } from '../dom/element.ts';
import { readStored, store } from '../dom/stored.ts';
import { favourites } from '../favourites/my-favourites.ts';
import { loadProgramme } from '../programme/load.ts';
import { readNews } from './news.ts';
import { readChanges } from './seen.ts';
import { NEWS } from './stored-names.ts';
import { loadMyWords } from './words.ts';

export async function markNews(): Promise<void> {
  const link = document.querySelector('.nav-mySchedule:not([aria-current])');
  const count = link ? await countNews() : 0;
  if (!link || count === 0) return;
  const t = await loadMyWords();
  const mark = element('span', 'star-news');
  mark.append(element('span', 'visually-hidden', ` (${t('my.newsCount', { count })})`));
  link.append(mark);
}

async function countNews(): Promise<number> {
  const known = readNews(readStored(NEWS), Date.now());
  if (known !== undefined) return known;
  const programme = await loadProgramme();
  const mine = favourites()
    .ids()
    .flatMap((id) => programme.sessions.get(id) ?? []);
  const count = readChanges(mine, programme).length;
  store(NEWS, { count, at: Date.now() });
  return count;
}
