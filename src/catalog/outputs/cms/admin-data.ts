/** What the page's script is made with. */
import type { CmsConfig } from '@sveltia/cms';
import type { Forms } from './form.ts';

export interface AdminData {
  readonly config: CmsConfig;
  readonly forms: Forms;
  /** Those of the conference, the default first. */
  readonly languages: readonly string[];
  /** The content folder, from the one on that a local editor is shown. */
  readonly folder: string;
  /** Whether files can be edited on the organiser's own computer only. */
  readonly isLocal: boolean;
  readonly words: { readonly failed: string; readonly nowhere: string };
}
