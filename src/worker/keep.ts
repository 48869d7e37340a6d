/** Keeps a language of the site on the device, and tells the open pages how far it is. */
import { fetchFiles, missingFiles } from './fetch-files.ts';
import { addressOf, keptCache, keptCopy } from './kept.ts';
import { loadList } from './lists.ts';
import { type LanguageMemory, remember, remembered } from './memory.ts';
import { type KeptNews, newsChannel } from './messages.ts';
import { isConnectionMetered } from './metered.ts';
import type { KeptFile, OfflineList } from './plan.ts';
import { plan } from './scope.ts';
import { restoreShell } from './shell.ts';

interface Wish {
  /** Also what is too large to be kept unasked. */
  readonly all: boolean;
  /** Asked for by the visitor, and not only by a page. */
  readonly isWished: boolean;
  /** Of pages that matter to the visitor. */
  readonly paths: readonly string[];
}

/** As long as nobody asks the site again whether it has changed, in milliseconds. */
const FRESH = 10 * 60_000;

/** How many files come between two news. */
const NEWS_EVERY = 10;

const channel = new BroadcastChannel(newsChannel(plan.base));
let busy: Promise<unknown> = Promise.resolve();

/** One after another, as several pages may ask at a time. Never fails: the news say so. */
export function keepLanguage(language: string, wish: Wish): Promise<unknown> {
  busy = busy
    .then(restoreShell)
    .then(() => keepNow(language, wish))
    .catch(() => tell(language, { phase: 'failed' }));
  return busy;
}

/** When nothing is being kept any more. */
export const settled = (): Promise<unknown> => busy;

/** Before a new worker takes over, what the visitor keeps is brought to its build. @throws where that is not possible now */
export async function renewKept(): Promise<void> {
  const kept = Object.entries(await remembered()).filter(([language]) => plan.languages[language]);
  if (isConnectionMetered() && kept.some(([, { isWished }]) => !isWished))
    throw new Error('The files of this build may cost something now.');
  for (const [language] of kept)
    if (!(await keepNow(language, { all: false, isWished: false, paths: [] })))
      throw new Error('The files of this build are not all there yet.');
}

/** Tell the open pages what there is. */
export async function tell(language: string, news: Partial<KeptNews> = {}): Promise<void> {
  const languagePlan = plan.languages[language];
  if (!languagePlan) return;
  const { core, all, isSmall } = languagePlan;
  const memory = await memoryOf(language);
  channel.postMessage({
    language,
    phase: 'idle',
    done: 0,
    total: 0,
    checked: memory.checked,
    automatic: isSmall ? all : core,
    all,
    isWhole: isWhole(language, memory),
    ...news,
  } satisfies KeptNews);
}

/** @returns false where the site already has files of another build, which brings a worker of its own */
async function keepNow(language: string, { all, isWished, paths }: Wish): Promise<boolean> {
  const before = await memoryOf(language);
  const asksForMore = all && !before.all;
  if (!asksForMore && isFresh(before) && (isWhole(language, before) || (await hasAll(paths)))) {
    await tell(language);
    return true;
  }
  await remember(language, {
    ...(isWished && { isWished }),
    // What was not asked for until now is not there either.
    ...(asksForMore && { all, build: undefined }),
  });
  const list = await loadList(language);
  const fits = !list || (await keepListed(language, list, paths));
  if (fits) await tell(language);
  return list !== undefined;
}

const isFresh = ({ build, checked }: LanguageMemory): boolean =>
  build === plan.build && checked !== undefined && Date.now() - Date.parse(checked) < FRESH;

/** @returns false where there is no more room */
async function keepListed(language: string, list: OfflineList, paths: readonly string[]): Promise<boolean> {
  const memory = await memoryOf(language);
  const whole = isWhole(language, memory);
  const files = [...list.core, ...(whole ? list.rest : await chosen(list.rest, paths))];
  const isThere = memory.build === plan.build && (whole || (await hasAll(paths)));
  if (!isThere && !(await keepFiles(language, files))) return false;
  await remember(language, { build: plan.build, checked: new Date().toISOString() });
  return true;
}

async function keepFiles(language: string, files: readonly KeptFile[]): Promise<boolean> {
  const total = files.length;
  const missing = await missingFiles(files);
  let done = total - missing.length;
  const progress = (): void => {
    done += 1;
    if (done % NEWS_EVERY === 0) void tell(language, { phase: 'keeping', done, total });
  };
  if (missing.length > 0) await tell(language, { phase: 'keeping', done, total });
  const fitted = await fetchFiles(missing, progress);
  if (!fitted) await tell(language, { phase: 'full', done, total });
  return fitted;
}

async function hasAll(paths: readonly string[]): Promise<boolean> {
  const copies = await Promise.all(paths.map((path) => keptCopy(addressOf(path))));
  return copies.every((copy) => copy !== undefined);
}

/** What visitors have chosen or seen stays with them, whatever its size. */
async function chosen(files: readonly KeptFile[], paths: readonly string[]): Promise<KeptFile[]> {
  const seen = new Set((await (await keptCache()).keys()).map(({ url }) => url));
  const wished = new Set(paths);
  return files.filter(({ path }) => wished.has(path) || seen.has(addressOf(path)));
}

/** Whether all of the language is to be kept. */
const isWhole = (language: string, { all = false }: LanguageMemory): boolean =>
  all || plan.languages[language]?.isSmall === true;

const memoryOf = async (language: string): Promise<LanguageMemory> => (await remembered())[language] ?? {};
