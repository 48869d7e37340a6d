/** What the server for developing and its pages say to each other, over the connection that Vite has with every page. */

/** The server tells a page what it should show: a ContentReport. */
export const REPORT = 'lectern:report';
/** A page asks for it: a ReportRequest. */
export const ASK = 'lectern:ask';

export interface ReportRequest {
  /** Whether it wants the warnings of all files, and not only of those just edited. */
  readonly all: boolean;
}

export interface ShownProblem {
  readonly severity: 'error' | 'warning';
  /** `sessions/opening.md:3:7` */
  readonly place: string;
  readonly message: string;
  /** Where an editor opens the file: its path on this machine, with line and column. */
  readonly editorPlace: string;
  /** The line that it is about, where the file has one: before, at and behind the place. */
  readonly line?: readonly [before: string, at: string, after: string] | undefined;
}

export interface ContentReport {
  /** Why there is nothing to read, such as a folder that was moved away. */
  readonly failure?: string | undefined;
  readonly errors: readonly ShownProblem[];
  readonly warnings: readonly ShownProblem[];
  /** How many problems there are besides those that are shown. */
  readonly moreErrors: number;
  readonly moreWarnings: number;
  /** Files that pages show as they last were without an error. */
  readonly lastGood: readonly string[];
  /** Whether search answers from content as it was before. */
  readonly searchIsOld: boolean;
}
