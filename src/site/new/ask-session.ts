/** What is missing of a session, asked for one by one; every question but the first may be left open. */
import { faultIn } from '../../catalog/scaffold/faults.ts';
import type { Catalog } from '../../catalog/model/catalog.ts';
import { conferenceDates } from '../../catalog/model/wording.ts';
import type { Entries } from '../../catalog/content/write.ts';
import { inLanguage } from '../../catalog/schema/fields.ts';
import type { Choice, Prompts } from './prompts.ts';

const NONE = { value: '', label: 'None, or not known yet' };
const OTHER = 'other';

/** @param given keys that need no question */
export async function askSession(given: Entries, catalog: Catalog, prompts: Prompts): Promise<Entries> {
  const { conference } = catalog;
  const [language] = conference.languages;
  const optional =
    (key: string, value = (text: string) => text) =>
    (answer: string): string | undefined =>
      answer === '' ? undefined : faultIn('sessions', key, value(answer), conference);
  const questions: Readonly<Record<string, () => Promise<string>>> = {
    presenters: () =>
      prompts.text({
        message: 'Who presents it? (names with commas between them)',
        placeholder: 'Ana Example, Bo Sample',
        fault: optional('presenters'),
      }),
    date: () => askDate(catalog, prompts),
    duration: () =>
      prompts.text({
        message: 'How many minutes does it last?',
        placeholder: 'as usual',
        fault: optional('duration'),
      }),
    track: () =>
      chooseFrom(
        'Track',
        catalog.tracks.map(({ id, texts }) => choice(id, texts[language]?.title)),
      ),
    room: async () => {
      const rooms = catalog.rooms.map(({ id, name }) => choice(inLanguage(name, language) || id));
      const room = await chooseFrom('Room', rooms, [{ value: OTHER, label: 'Another room' }]);
      return room === OTHER ? prompts.text({ message: 'Its name', fault: optional('room') }) : room;
    },
    stype: () =>
      chooseFrom(
        'Type',
        conference.types.map(({ id, name }) => choice(id, inLanguage(name, language))),
      ),
  };
  async function chooseFrom(
    message: string,
    choices: readonly Choice[],
    more: readonly Choice[] = [],
  ): Promise<string> {
    return choices.length === 0 ? '' : prompts.choose(message, [...choices, ...more, NONE]);
  }
  const answers: Record<string, string> = {};
  for (const [key, ask] of Object.entries(questions)) {
    if (key in given) continue;
    const answer = await ask();
    if (answer !== '') answers[key] = answer;
  }
  return { ...answers, ...given };
}

/** The conference's days to choose from, then a time; or both at once where nothing is known of days. */
async function askDate(catalog: Catalog, prompts: Prompts): Promise<string> {
  const { conference } = catalog;
  const fault = (date: string): string | undefined => faultIn('sessions', 'date', date, conference);
  const days = daysOf(catalog);
  const day =
    days.length === 0
      ? OTHER
      : await prompts.choose('Day', [...days, { value: OTHER, label: 'Another day' }, NONE]);
  if (day === '') return '';
  if (day === OTHER) {
    return prompts.text({
      message: 'When does it begin?',
      placeholder: `${conference.start ?? '2027-10-29'}T14:10, or nothing while it is not known`,
      fault: (date) => (date === '' ? undefined : fault(date)),
    });
  }
  const time = await prompts.text({
    message: `When does it begin on ${day}?`,
    placeholder: '14:10',
    fault: (text) => fault(`${day}T${text}`),
  });
  return `${day}T${time}`;
}

const MOST_DAYS = 31;
const DAY = 86_400_000;

function daysOf(catalog: Catalog): Choice[] {
  const dates = conferenceDates(catalog);
  if (!dates) return [];
  const [first, last] = [dates.start, dates.end].map((date) => Date.parse(date));
  if (first === undefined || last === undefined) return [];
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: Math.min((last - first) / DAY + 1, MOST_DAYS) }, (_, index) => {
    const day = new Date(first + index * DAY);
    const date = day.toISOString().slice(0, 10);
    return { value: date, label: `${date}, ${weekday.format(day)}` };
  });
}

const choice = (value: string, label = value): Choice => ({ value, label });
