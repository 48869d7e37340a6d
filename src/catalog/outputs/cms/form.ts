/** The form that a kind of file is edited in: its fields, and of each what may be filled in. Plain data, which a page takes along. */

/** A field by its key in the file. */
export type FormField = { readonly name: string; readonly required: boolean } & FormValue;

export type FormValue =
  | { readonly kind: 'text'; readonly pattern?: string | undefined }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Several texts; files write them as a list or as one text with commas. */
  | { readonly kind: 'list' }
  /** A text, or one for each language. */
  | { readonly kind: 'localized' }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  /** Several groups. A file may write one as its address alone, as links are. */
  | { readonly kind: 'items'; readonly fields: readonly FormField[] };

/** What is edited: a form for each kind of file. */
export const fileKinds = ['sessions', 'tracks', 'speakers', 'pages', 'conference'] as const;
export type FileKind = (typeof fileKinds)[number];
export type Forms = Readonly<Record<FileKind, readonly FormField[]>>;
