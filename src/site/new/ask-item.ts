/** What is missing of a session, track, speaker or page, asked for at a terminal. */
import { readContentPath } from '../../catalog/content/path.ts';
import { faultIn } from '../../catalog/scaffold/faults.ts';
import type { Before, ItemRequest } from '../../catalog/scaffold/new-item.ts';
import { titleKey } from '../../catalog/scaffold/write-item.ts';
import { askSession } from './ask-session.ts';
import type { Prompts } from './prompts.ts';

/** What a command gives, which may leave out everything. */
export type Asked = Omit<ItemRequest, 'title'> & { readonly title?: string | undefined };

export async function askItem(asked: Asked, before: Before, prompts: Prompts): Promise<ItemRequest> {
  const { collection, language } = asked;
  const { catalog, conference } = before.content;
  const isTranslation = language !== undefined && language !== conference.languages[0];
  const id =
    asked.id ??
    (isTranslation && collection !== 'speakers' ? await askOriginal(asked, before, prompts) : undefined);
  const title = asked.title ?? (await askTitle(asked, before, prompts));
  const request = { ...asked, id, title };
  if (isTranslation) return request;
  if (collection === 'sessions') return { ...request, keys: await askSession(asked.keys, catalog, prompts) };
  if (collection === 'speakers' && asked.body === undefined) {
    const body = await prompts.text({
      message: 'A sentence or two about them, in Markdown',
      placeholder: 'may be left for later',
      fault: () => undefined,
    });
    return { ...request, body };
  }
  return request;
}

const SOMEBODY = '';

async function askTitle({ collection }: Asked, { content }: Before, prompts: Prompts): Promise<string> {
  const key = titleKey(collection);
  if (collection === 'speakers') {
    // Whoever speaks and has no file yet.
    const people = content.catalog.speakers.filter(({ paths }) => Object.keys(paths).length === 0);
    const names = people.flatMap(({ spellings }) => spellings[0] ?? []);
    const name =
      names.length === 0
        ? SOMEBODY
        : await prompts.choose('Who is it?', [
            { value: SOMEBODY, label: 'Somebody whom no session names yet' },
            ...names.map((value) => ({ value, label: value })),
          ]);
    if (name !== SOMEBODY) return name;
  }
  return prompts.text({
    message: collection === 'speakers' ? 'Name' : 'Title',
    fault: (answer) =>
      answer === '' ? 'Something has to stand here.' : faultIn(collection, key, answer, content.conference),
  });
}

/** The id of what has no file yet in the language asked for. */
async function askOriginal(
  { collection, language }: Asked,
  { files, content }: Before,
  prompts: Prompts,
): Promise<string | undefined> {
  const { languages } = content.conference;
  const paths = files.flatMap(({ path }) => readContentPath(path, languages) ?? []);
  const own = paths.filter((path) => path.collection === collection);
  const done = new Set(own.filter(({ suffix }) => suffix === language).map(({ id }) => id));
  const open = own.filter(({ id, suffix }) => suffix === undefined && !done.has(id));
  return open.length === 0
    ? undefined
    : prompts.choose(
        'What does it translate?',
        open.map(({ id }) => ({ value: id, label: id })),
      );
}
