import { z } from 'zod';
import { isDate, isTimeZone } from '../text/time.ts';
import {
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

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ hint: 'Write an id of small letters, digits and hyphens, such as "main-hall".' });

const date = z.string().refine(isDate).meta({ hint: 'Write a day such as 2026-07-29.' });

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
    .refine((value) => Math.abs(value) <= limit);

const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d+)?$/)
  .transform(Number)
  .refine((value) => value <= 100);

const capacity = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

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

const room = z.strictObject({
  id,
  name: localized.optional(),
  building: localized.optional(),
  floor: localized.optional(),
  /** Path of an image in the content folder. */
  plan: optional(imagePath),
  /** Where the room is on its plan, in per cent of its width and height. */
  planAt: z.tuple([percent, percent]).optional(),
  /** People that it holds. */
  capacity: optional(capacity),
  /** Address at which what takes place in it can be watched. */
  stream: optional(webAddress),
  note: localized.optional(),
});

/** Minutes on foot between two buildings: the same between any two, or pair by pair. */
const walking = z.union([
  minutesField,
  z.array(z.strictObject({ between: z.tuple([requiredLine, requiredLine]), minutes: minutesField })),
]);
export type Walking = z.infer<typeof walking>;

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
  title: localized.default({ '': 'Conference' }).meta({ hint: 'Write a title, or one for each language.' }),
  description: localized
    .optional()
    .meta({ hint: 'Write one or two sentences, or one text for each language.' }),
  /** Origin of the published site. */
  url: optional(webAddress),
  /** IANA name. */
  timezone: optional(z.string().refine(isTimeZone)).meta({
    hint: 'Write an IANA name such as Asia/Shanghai.',
  }),
  /** The first is the site's default language. */
  languages: z
    .array(language)
    .min(1)
    .refine((all) => new Set(all).size === all.length)
    .optional()
    .meta({ hint: 'Write a list such as [en, zh], each language once.' }),
  start: optional(date).meta({ hint: 'Write a day such as 2026-07-29.' }),
  end: optional(date).meta({ hint: 'Write a day such as 2026-07-31.' }),
  /** Wall time at which the conference's days begin; what is earlier belongs to the evening before. */
  dayStart: optional(morning).meta({ hint: 'Write a time before noon such as "06:00".' }),
  /** One line above every page. */
  notice: notice.optional().meta({
    hint: `Write one line of at most ${String(MOST_NOTICE_LETTERS)} letters, or one for each language.`,
  }),
  venue: z
    .strictObject({
      name: localized,
      address: localized.optional(),
      /** Latitude and longitude in degrees. */
      geo: z.tuple([degrees(90), degrees(180)]).optional(),
      url: optional(webAddress),
    })
    .optional()
    .meta({ hint: 'Write { name: ..., address: ..., geo: [31.2, 121.5], url: "https://..." }.' }),
  /** Usual minutes of a session that gives no length, by track; `default` is for the rest. */
  slots: z
    .record(z.string(), minutesField)
    .default({})
    .meta({ hint: 'Write minutes by track, such as { default: 40, keynote: 30 }.' }),
  rooms: z.array(room).refine(unique).default([]).meta({
    hint: 'Write a list of { id: main-hall, name: Main Hall, building: Old Mill, floor: "2", plan: images/floor-2.svg, planAt: [40, 60], capacity: 300, stream: "https://example.org/live", note: ... }, each id once.',
  }),
  walking: walking.optional().meta({
    hint: 'Write minutes such as 5, or a list of { between: [Old Mill, Annex], minutes: 5 }.',
  }),
  roomsPerTrack: optional(yesNo).meta({ hint: 'Write true or false.' }),
  types: z
    .array(
      z.strictObject({
        id,
        language: language.optional(),
        name: localized,
        aliases: z.array(line).default([]),
      }),
    )
    .refine(unique)
    .default([])
    .meta({
      hint: 'Write a list of { id: talk, name: Talk, language: en, aliases: [Lecture] }, each id once.',
    }),
  /** What sessions may be marked with. */
  labels: z
    .array(
      z.strictObject({
        id,
        name: labelName,
        mark,
        aliases: z.array(line).default([]),
      }),
    )
    .max(MOST_LABELS)
    .refine(unique)
    .default([])
    .meta({
      hint: `Write a list of at most ${String(MOST_LABELS)} { id: unrecorded, name: Not recorded, mark: "⊘" }, each id once; a mark has at most ${String(MOST_MARK_LETTERS)} letters, a name ${String(MOST_LABEL_LETTERS)}.`,
    }),
  remoteImages: optional(z.enum(['download', 'ignore'])).meta({ hint: 'Write download or ignore.' }),
  links: z.array(link).default([]).meta({ hint: 'Write a list of { label: Tickets, url: "https://..." }.' }),
  /** Address at which visitors say what they think of a session, with `{id}` for its id. */
  feedback: optional(addressOfId).meta({
    hint: 'Write an address with {id} in it, such as "https://example.org/feedback/{id}".',
  }),
  /** Where the files are kept in git, for whoever wants to correct one. */
  repository: z
    .strictObject({
      /** Its page, such as `https://github.com/example/talks`. */
      url: webAddress,
      branch: branchName.default('main'),
      /** Path of the content folder in it; empty at its top. */
      folder: folderPath.default('content'),
    })
    .optional()
    .meta({
      hint: 'Write { url: "https://github.com/example/talks", branch: main, folder: content }.',
    }),
  /** Whether the site has a page that edits the files. */
  admin: yesNo.default(false).meta({ hint: 'Write true or false.' }),
  /** What is made beside the pages; what is switched off is linked nowhere. */
  outputs: z
    .strictObject({
      /** Pictures for previews of links, one for each page and language. */
      shareImages: output,
      /** The calendar beside each session. */
      sessionCalendars: output,
      /** The calendar beside each speaker. */
      speakerCalendars: output,
      /** `schedule.xml` and `schedule.json`. */
      schedule: output,
      /** `feed.xml`, and `changes.xml` where there are changes. */
      feeds: output,
      /** `catalog.json` and its schema. */
      catalog: output,
      /** What other sites and screens show. */
      embed: output,
    })
    .prefault({})
    .meta({
      hint: 'Write what is not wanted, such as { shareImages: false, sessionCalendars: false }; the others are speakerCalendars, schedule, feeds, catalog, embed.',
    }),
  /** Whether visitors may keep the site for places without network. */
  offline: yesNo.default(true).meta({ hint: 'Write true or false.' }),
  /** Path of an image in the content folder. */
  logo: optional(imagePath).meta({ hint: 'Write a file such as images/logo.svg.' }),
  /** The site's one accent colour. */
  accent: optional(z.string().regex(/^#[0-9a-f]{6}$/i)).meta({ hint: 'Write a colour such as "#b4472f".' }),
});
export type ConferenceFields = z.infer<typeof conferenceSchema>;
