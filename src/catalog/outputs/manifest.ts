/** The site as an app that a device can install: https://www.w3.org/TR/appmanifest/ */
import { conferenceTitle, say, whenAndWhere, type Wording } from '../model/wording.ts';

/** Sides of the icons in pixels. Phones cut the maskable one to their own shape, so its drawing is smaller. */
export const ICONS = [
  { name: '192', side: 192, drawn: 0.8 },
  { name: '512', side: 512, drawn: 0.8 },
  { name: 'maskable', side: 512, drawn: 0.56 },
  /** For iOS, which reads no manifest. */
  { name: '180', side: 180, drawn: 0.7 },
] as const;

export type AppIcon = (typeof ICONS)[number];

/** Words that the manifest needs beside the conference's own. */
interface ManifestWords {
  readonly schedule: string;
  readonly mySchedule: string;
  readonly search: string;
}

/** One for each language; all are the same app, which opens in the language that it was installed in. */
export function manifest(wording: Wording, words: ManifestWords, paper: string): object {
  const { catalog, language, routes, to } = wording;
  const { description } = catalog.conference;
  const [firstDay] = catalog.days;
  const name = conferenceTitle(wording);
  const base = routes.shared('');
  return {
    id: base,
    name,
    short_name: name,
    description: description === undefined ? whenAndWhere(wording) : say(description, wording),
    lang: language,
    dir: 'auto',
    start_url: to.home(),
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['events', 'education'],
    icons: ICONS.filter((icon) => icon.name !== '180').map(({ name, side }) => ({
      src: routes.shared(`icons/${name}.png`),
      sizes: `${String(side)}x${String(side)}`,
      type: 'image/png',
      purpose: name === 'maskable' ? 'maskable' : 'any',
    })),
    shortcuts: [
      ...(firstDay ? [{ name: words.schedule, url: to.day(firstDay.date) }] : []),
      { name: words.mySchedule, url: to.mySchedule() },
      { name: words.search, url: to.search() },
    ],
  };
}
