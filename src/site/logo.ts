/** The conference's logo, as the organiser drew it: pages show it as an image, in which nothing of an SVG can run. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Conference } from '../catalog/conference.ts';
import { findPhotoFile } from './photo-files.ts';
import { readSettings } from './settings.ts';

/** Address of the logo without base path; nothing when there is none. */
export const logoPath = ({ logo }: Conference): string | undefined =>
  logo === undefined ? undefined : `logo${path.posix.extname(logo)}`;

export async function readLogo(logo: string): Promise<Buffer> {
  const root = await realpath(readSettings().contentDir);
  const { file } = await findPhotoFile(root, logo);
  return readFile(file);
}
