/** Plans that show where rooms are: a picture for each image that rooms name, kept between builds. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { z } from 'zod';
import type { Conference } from '../../catalog/content/conference.ts';
import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { type Problem, problem, topOf } from '../../catalog/content/problems.ts';
import type { Settings } from '../settings.ts';
import { checksum } from '../digest.ts';
import { writeWhole } from './cache.ts';
import { drawImage, readImage } from './drawing.ts';
import { PhotoError } from './problems.ts';

/** A finished picture. */
export interface Plan {
  /** The name of its file on the site, in `/images/`. */
  readonly name: string;
  /** Where it is on disk. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

type Folders = Pick<Settings, 'contentDir' | 'cacheDir'>;

/** Pages show it 768 CSS pixels wide; what is smaller on it is read by zooming in. */
const BOX = { width: 1536, height: 1536 };
const WEBP = { quality: 82, effort: 5 } as const;
const RECIPE = JSON.stringify({ version: 1, BOX, WEBP, sharp: sharp.versions.sharp });

/**
 * Draw a plan, unless an earlier build has.
 * @param src path in the content folder
 * @throws PhotoError that says what is wrong with it
 */
export async function drawPlan(src: string, { contentDir, cacheDir }: Folders): Promise<Plan> {
  const source = await readImage(src, contentDir);
  const hash = createHash('sha256').update(RECIPE).update(source).digest('hex').slice(0, 20);
  const name = `${hash}.webp`;
  const file = `${cacheDir}/plans/${name}`;
  const known = await recall(file);
  if (known) return { name, file, ...known };
  const { bytes, width, height } = await drawImage(source, BOX, (image) => image.webp(WEBP));
  await writeWhole(file, bytes);
  await writeWhole(noteOf(file), JSON.stringify({ width, height, sum: checksum(bytes) }));
  return { name, file, width, height };
}

/** The plans of all rooms, by the path that content names them by. */
export async function createPlans(
  { rooms }: Pick<Conference, 'rooms'>,
  folders: Folders,
): Promise<ReadonlyMap<string, Plan>> {
  const sources = new Set(rooms.flatMap(({ plan }) => plan ?? []));
  const plans = await Promise.all(
    [...sources].map(async (src) => [src, await drawPlan(src, folders)] as const),
  );
  return new Map(plans);
}

/** The settings without plans that cannot be shown, and what is wrong with each. */
export async function checkPlans(
  conference: Conference,
  folders: Folders,
): Promise<{ conference: Conference; problems: Problem[] }> {
  const problems: Problem[] = [];
  const refused = new Set<string>();
  // Rooms share plans, and one that cannot be drawn may take its time before it says so.
  const byPlan = Map.groupBy(conference.rooms, ({ plan }) => plan);
  for (const [plan, [first]] of byPlan) {
    try {
      if (plan !== undefined) await drawPlan(plan, folders);
    } catch (error) {
      if (!(error instanceof PhotoError) || plan === undefined) throw error;
      refused.add(plan);
      const place = conference.places[`plan of ${first?.id ?? ''}`] ?? topOf(CONFERENCE_FILE);
      problems.push(problem('photo', place, 'plan', plan, error.message));
    }
  }
  const rooms = conference.rooms.map(({ plan, ...room }) =>
    plan === undefined || refused.has(plan) ? room : { ...room, plan },
  );
  return { conference: { ...conference, rooms }, problems };
}

const noteSchema = z.strictObject({ width: z.number(), height: z.number(), sum: z.number() });

/** What is known of a finished picture stands beside it. */
const noteOf = (file: string): string => `${file}.json`;

/** @returns nothing where the picture is not there, or not as it was written */
async function recall(file: string): Promise<{ width: number; height: number } | undefined> {
  try {
    const { sum, ...size } = noteSchema.parse(JSON.parse(await readFile(noteOf(file), 'utf8')));
    return checksum(await readFile(file)) === sum ? size : undefined;
  } catch {
    return undefined;
  }
}
