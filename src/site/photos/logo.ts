/** The conference's logo, as the organiser drew it. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Conference } from '../../catalog/content/conference.ts';
import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { problem, type Problem } from '../../catalog/content/problems.ts';
import { findPhotoFile } from './files.ts';
import { PhotoError } from './problems.ts';
import { readSettings } from '../settings.ts';

/** Address of the logo without base path; nothing when there is none. */
export const logoPath = ({ logo }: Conference): string | undefined =>
  logo === undefined ? undefined : `logo${path.posix.extname(logo)}`;

export async function readLogo(logo: string, contentDir = readSettings().contentDir): Promise<Buffer> {
  const { file } = await findPhotoFile(await realpath(contentDir), logo);
  return readFile(file);
}

/** In a page a drawing is an image, in which nothing runs; opened by its own address it could be a page. */
const RUNNING = /<script|<foreignobject|<iframe|\son\w+\s*=|javascript:|<!entity/i;

/** The settings without a logo that cannot be shown, and what is wrong with it. */
export async function checkLogo(
  conference: Conference,
  contentDir: string,
): Promise<{ conference: Conference; problems: Problem[] }> {
  const { logo } = conference;
  if (logo === undefined) return { conference, problems: [] };
  const reason = await faultOf(logo, contentDir);
  if (reason === undefined) return { conference, problems: [] };
  const place = conference.places['logo'] ?? { path: CONFERENCE_FILE, line: 1, column: 1 };
  return {
    conference: { ...conference, logo: undefined },
    problems: [problem('photo', place, 'logo', logo, reason)],
  };
}

async function faultOf(logo: string, contentDir: string): Promise<string | undefined> {
  try {
    const bytes = await readLogo(logo, contentDir);
    const runs = logo.endsWith('.svg') && RUNNING.test(bytes.toString());
    return runs ? 'the drawing has a script in it; save it as a plain SVG' : undefined;
  } catch (error) {
    if (error instanceof PhotoError) return error.message;
    throw error;
  }
}
