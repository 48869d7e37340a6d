/** The conference's logo. */
import type { Conference } from '../../catalog/content/conference.ts';
import { CONFERENCE_FILE } from '../../catalog/content/path.ts';
import { placeIn, problem, type Problem } from '../../catalog/content/problems.ts';
import { drawImage, readImage } from './drawing.ts';
import { PhotoError } from './problems.ts';

/** Pages show it 28 CSS pixels high: this is enough for the sharpest screens. */
const HEIGHT = 4 * 28;
const BOX = { width: 20 * HEIGHT, height: HEIGHT };

/** Address of the logo without base path; nothing when there is none. */
export const logoPath = ({ logo }: Conference): string | undefined =>
  logo === undefined ? undefined : 'logo.png';

/**
 * Draw the logo as a PNG.
 * @param logo path in the content folder
 * @throws PhotoError that says what is wrong with it
 */
export async function drawLogo(logo: string, contentDir: string): Promise<Uint8Array> {
  const { bytes } = await drawImage(await readImage(logo, contentDir), BOX, (image) => image.png());
  return bytes;
}

/** The settings without a logo that cannot be shown, and what is wrong with it. */
export async function checkLogo(
  conference: Conference,
  contentDir: string,
): Promise<{ conference: Conference; problems: Problem[] }> {
  const { logo, places } = conference;
  if (logo === undefined) return { conference, problems: [] };
  try {
    await drawLogo(logo, contentDir);
    return { conference, problems: [] };
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error;
    const place = placeIn({ places, path: CONFERENCE_FILE }, 'logo');
    return {
      conference: { ...conference, logo: undefined },
      problems: [problem('photo', place, 'logo', logo, error.message)],
    };
  }
}
