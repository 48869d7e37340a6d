/** The photos that a conference needs, and what is wrong with them. */
import { realpath } from 'node:fs/promises';
import { type Catalog, isRemote } from '../../catalog/model/catalog.ts';
import { problem, type Problem } from '../../catalog/content/problems.ts';
import { findPhotoFile } from './files.ts';
import { PhotoError, type PhotoProblem, type PhotoRequest } from './problems.ts';

export function photoRequests({ speakers, sessions }: Catalog): PhotoRequest[] {
  const photos = [
    ...speakers.map(({ photo }) => photo),
    ...sessions.flatMap(({ appearances }) => appearances.map(({ photo }) => photo)),
  ];
  return photos.flatMap((photo) => (photo ? [{ src: photo.src, ...photo.place }] : []));
}

export const photoProblem = ({ src, detail, path, line, column }: PhotoProblem): Problem =>
  problem('photo', { path, line, column }, 'photo', src, detail);

/** Problems that show without opening a photo: files that are missing or not to be read. Remote ones are not asked for. */
export async function checkPhotos(catalog: Catalog, contentDir: string): Promise<Problem[]> {
  const root = await realpath(contentDir);
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const request of photoRequests(catalog).filter(({ src }) => !isRemote(src))) {
    const place = `${request.src} ${request.path} ${String(request.line)}`;
    if (known.has(place)) continue;
    known.add(place);
    try {
      await findPhotoFile(root, request.src);
    } catch (error) {
      if (!(error instanceof PhotoError)) throw error;
      problems.push(photoProblem({ ...request, reason: error.reason, detail: error.message }));
    }
  }
  return problems;
}
