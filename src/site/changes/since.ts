/** What a person names by `--since`, to a commit of the repository that the content is in. */
import type { Since } from '../../catalog/schema/changes.ts';
import { escapeLine } from '../../catalog/text/escape.ts';
import { UserError } from '../errors.ts';
import { openRepository, type Repository } from '../git.ts';

/** @throws UserError where there is no git, or no repository */
export async function repositoryOf(contentDir: string): Promise<Repository> {
  const repository = await openRepository(contentDir);
  if (!repository)
    throw new UserError(
      `${contentDir} is in no git repository, so nothing is known of what it was. Put the content under git first: git init, git add, git commit.`,
    );
  await repository.git(['version']).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`git cannot be run (${why}). Install it: https://git-scm.com`);
  });
  return repository;
}

export type SinceCommit = Since & { readonly commit: string };

/** @throws UserError for what names no commit */
export async function readSince({ git }: Repository, ref: string): Promise<SinceCommit> {
  const commit = await text(git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  if (commit === undefined) throw new UserError(await noCommit(git, ref));
  const date = await git(['rev-list', '--no-walk', '--timestamp', commit]);
  return { ref, commit, date: parseInt(date.toString(), 10) * 1000 };
}

async function noCommit(git: Repository['git'], ref: string): Promise<string> {
  const shallow = await text(git(['rev-parse', '--is-shallow-repository']));
  const there = `There is no commit "${escapeLine(ref)}" in this repository.`;
  return shallow === 'true'
    ? `${there} It is a shallow copy: fetch the rest with "git fetch --unshallow", or in GitHub Actions check out with "fetch-depth: 0".`
    : `${there} Name a tag, a branch or a commit, such as "--since v1.0" or "--since HEAD~3"; "git log --oneline" lists commits.`;
}

/** What a command says, or nothing where it fails. */
const text = (output: Promise<Buffer>): Promise<string | undefined> =>
  output.then(
    (bytes) => bytes.toString().trim(),
    () => undefined,
  );
