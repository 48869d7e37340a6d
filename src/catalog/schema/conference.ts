import { z } from 'zod';
import { isDate, isTimeZone } from '../text/time.ts';
import {
  id,
  imagePath,
  line,
  link,
  type Localized,
  localized,
  minutesField,
  MOST_LABELS,
  optional,
  requiredLine,
  webAddress,
} from './fields.ts';
import { room, walking } from './room.ts';

const date = z
  .string()
  .refine(isDate)
  .meta({ hint: 'Write a day such as 2026-07-29.', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** Wall time before noon, with two digits for the hour. */
const morning = z
  .string()
  .regex(/^(0?\d|1[01]):[0-5]\d$/)
  .transform((time) => time.padStart(5, '0'));

const yesNo = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .meta({ hint: 'Write true or false.' });

/** A file that a site can do without, made unless it is switched off. */
const output = yesNo.default(true);

const unique = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .refine(isLanguageTag)
  .meta({ hint: 'Write language tags such as "en" and "zh".' });

const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit)
    .meta({ type: ['number', 'string'], minimum: -limit, maximum: limit });

/** One or two signs that stand for a label where there is no space for its name. */
const mark = requiredLine.refine((text) => [...text].length <= MOST_MARK_LETTERS);
const MOST_MARK_LETTERS = 4;

/** It stands above every page. */
const notice = localized.refine((texts) => isShort(texts, MOST_NOTICE_LETTERS));
const MOST_NOTICE_LETTERS = 300;

/** It stands in every legend, and a screen reader says it for every session. */
const labelName = localized.refine((texts) => isShort(texts, MOST_LABEL_LETTERS));
const MOST_LABEL_LETTERS = 80;

const isShort = (texts: Localized, most: number): boolean =>
  Object.values(texts).every(({ length }) => length <= most);

/** An address in which `{id}` stands for a session's id, anywhere but in the name of the host. */
const addressOfId = webAddress.refine(
  (text) => text.includes('{id}') && !/[{}]|%7b/i.test(new URL(text).host),
);

/** What looks like a tag need not be one that dates and lists can be formatted in. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A name that git takes and that needs no escape in an address. */
const branchName = z.string().regex(/^(?!\/)(?!.*(?:\/\/|\.\.|\/$|\.lock$))[\w./-]{1,100}$/);

/** A path inside a repository, without dots that lead elsewhere. */
const folderPath = z
  .string()
  .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\?#%]{0,200}$/)
  .transform((path) => path.replace(/^\/+|\/+$/g, ''));

/** Keys of `conference.yaml`, all optional. */
export const conferenceSchema = z.strictObject({
  title: localized.default({ '': 'Conference' }).meta({
    description: 'What the conference is called.',
    hint: 'Write a title, or one for each language.',
  }),
  description: localized.optional().meta({
    description: 'One or two sentences, for the first page, search engines and calendars.',
    hint: 'Write one or two sentences, or one text for each language.',
  }),
  url: optional(webAddress).describe('Origin of the published site, such as https://conf.example.org.'),
  timezone: optional(z.string().refine(isTimeZone)).meta({
    description: 'IANA name of the zone in which times without an offset are wall time.',
    hint: 'Write an IANA name such as Asia/Shanghai.',
  }),
  languages: z
    .array(language)
    .min(1)
    .refine((all) => new Set(all).size === all.length)
    .optional()
    .meta({
      description: "The first is the site's default language, whose files need no suffix.",
      hint: 'Write a list such as [en, zh], each language once.',
    }),
  start: optional(date).meta({
    description: 'First day. Without it, that of the first session.',
    hint: 'Write a day such as 2026-07-29.',
  }),
  end: optional(date).meta({
    description: 'Last day. Without it, that of the last session.',
    hint: 'Write a day such as 2026-07-31.',
  }),
  dayStart: optional(morning).meta({
    description:
      "Wall time at which the conference's days begin; what is earlier belongs to the evening before.",
    hint: 'Write a time before noon such as "06:00".',
  }),
  notice: notice.optional().meta({
    description: 'One line above every page.',
    hint: `Write one line of at most ${String(MOST_NOTICE_LETTERS)} letters, or one for each language.`,
  }),
  venue: z
    .strictObject({
      name: localized.describe('What the place is called.'),
      address: localized.optional().describe('Its postal address.'),
      geo: z
        .tuple([degrees(90), degrees(180)])
        .optional()
        .describe('Latitude and longitude in degrees.'),
      url: optional(webAddress).describe('Its site, or a map.'),
    })
    .optional()
    .meta({
      description: 'Where it takes place.',
      hint: 'Write { name: ..., address: ..., geo: [31.2, 121.5], url: "https://..." }.',
    }),
  slots: z.record(z.string(), minutesField).default({}).meta({
    description: 'Usual minutes of a session that gives no length, by track; "default" is for the rest.',
    hint: 'Write minutes by track, such as { default: 40, keynote: 30 }.',
  }),
  rooms: z.array(room).refine(unique).default([]).meta({
    description: 'Rooms in the order of their columns; others follow by first use.',
    hint: 'Write a list of { id: main-hall, name: Main Hall, building: Old Mill, floor: "2", plan: images/floor-2.svg, planAt: [40, 60], capacity: 300, stream: "https://example.org/live", note: ... }, each id once.',
  }),
  walking: walking.optional().meta({
    description: 'Minutes on foot from one building to another.',
    hint: 'Write minutes such as 5, or a list of { between: [Old Mill, Annex], minutes: 5 }.',
  }),
  roomsPerTrack: optional(yesNo).meta({
    description: "Whether a room's name is only unique inside its track.",
    hint: 'Write true or false.',
  }),
  types: z
    .array(
      z.strictObject({
        id: id.describe('The id that files may name it by.'),
        language: language.optional().describe('What is spoken in it.'),
        name: localized.describe('What the site calls it.'),
        aliases: z.array(line).default([]).describe('Other names in files.'),
      }),
    )
    .refine(unique)
    .default([])
    .meta({
      description: 'The kinds of session that "stype" names.',
      hint: 'Write a list of { id: talk, name: Talk, language: en, aliases: [Lecture] }, each id once.',
    }),
  labels: z
    .array(
      z.strictObject({
        id: id.describe('The id that files name it by.'),
        name: labelName.describe('What the legend says.'),
        mark: mark.describe('One or two signs for where the name has no space.'),
        aliases: z.array(line).default([]).describe('Other names in files.'),
      }),
    )
    .max(MOST_LABELS)
    .refine(unique)
    .default([])
    .meta({
      description: 'What sessions may be marked with.',
      hint: `Write a list of at most ${String(MOST_LABELS)} { id: unrecorded, name: Not recorded, mark: "⊘" }, each id once; a mark has at most ${String(MOST_MARK_LETTERS)} letters, a name ${String(MOST_LABEL_LETTERS)}.`,
    }),
  remoteImages: optional(z.enum(['download', 'ignore'])).meta({
    description: 'Whether photos on other hosts are fetched by the build.',
    hint: 'Write download or ignore.',
  }),
  links: z.array(link).default([]).meta({
    description: 'Links on the first page.',
    hint: 'Write a list of { label: Tickets, url: "https://..." }.',
  }),
  feedback: optional(addressOfId).meta({
    description:
      "Address at which visitors say what they think of a session, with {id} for the session's id.",
    hint: 'Write an address with {id} in it, such as "https://example.org/feedback/{id}".',
  }),
  repository: z
    .strictObject({
      url: webAddress.describe('Its page, such as https://github.com/example/talks.'),
      branch: branchName.default('main').describe('The branch that is published.'),
      folder: folderPath.default('content').describe('Path of the content folder in it; empty at its top.'),
    })
    .optional()
    .meta({
      description: 'Where the files are kept in git, for whoever wants to correct one.',
      hint: 'Write { url: "https://github.com/example/talks", branch: main, folder: content }.',
    }),
  admin: yesNo
    .default(false)
    .meta({ description: 'Whether the site has a page that edits the files.', hint: 'Write true or false.' }),
  outputs: z
    .strictObject({
      shareImages: output.describe('Pictures for previews of links, one for each page and language.'),
      sessionCalendars: output.describe('The calendar beside each session.'),
      speakerCalendars: output.describe('The calendar beside each speaker.'),
      schedule: output.describe('schedule.xml and schedule.json.'),
      feeds: output.describe('feed.xml, and changes.xml where there are changes.'),
      catalog: output.describe('catalog.json and its schema.'),
      embed: output.describe('What other sites and screens show.'),
    })
    .prefault({})
    .meta({
      description: 'What is made beside the pages; what is switched off is linked nowhere.',
      hint: 'Write what is not wanted, such as { shareImages: false, sessionCalendars: false }; the others are speakerCalendars, schedule, feeds, catalog, embed.',
    }),
  offline: yesNo.default(true).meta({
    description: 'Whether visitors may keep the site for places without network.',
    hint: 'Write true or false.',
  }),
  logo: optional(imagePath).meta({
    description: 'An image of the content folder.',
    hint: 'Write a file such as images/logo.svg.',
  }),
  accent: optional(z.string().regex(/^#[0-9A-Fa-f]{6}$/)).meta({
    description: "The site's one accent colour.",
    hint: 'Write a colour such as "#b4472f".',
  }),
});
export type ConferenceFields = z.infer<typeof conferenceSchema>;
