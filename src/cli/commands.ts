/** What `lectern` can do: a line for the list of commands, and the module that does it once it is loaded. */
export interface Command {
  readonly does: string;
  /** Whether it takes words after its name, and says itself which. */
  readonly hasOptions?: true;
  readonly load: () => Promise<unknown>;
}

export const commands: Readonly<Record<string, Command>> = {
  start: {
    does: 'builds the site and serves it',
    load: async () => {
      await import('./build.ts');
      await import('./preview.ts');
    },
  },
  build: { does: 'builds the site into dist/', load: () => import('./build.ts') },
  preview: { does: 'serves what was built', load: () => import('./preview.ts') },
  dev: { does: 'serves pages as they are, and again when content changes', load: () => import('./dev.ts') },
  check: { does: 'says what is wrong with the content', hasOptions: true, load: () => import('./check.ts') },
  new: {
    does: 'begins a session, track, speaker or page, or the folder of a conference',
    hasOptions: true,
    load: () => import('./new.ts'),
  },
  import: {
    does: 'brings in what Sessionize, pretalx, frab, a table or a Hugo site has',
    hasOptions: true,
    load: () => import('./import.ts'),
  },
  changes: {
    does: 'says what has changed since a commit',
    hasOptions: true,
    load: () => import('./changes.ts'),
  },
  join: {
    does: 'puts several built editions into one site',
    hasOptions: true,
    load: () => import('./join.ts'),
  },
};
