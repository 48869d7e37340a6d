/** What the editor's forms call things, in the language of the organisers. */
export interface CmsWords {
  /** The page's title. */
  readonly title: string;
  /** How a moment is written. */
  readonly moment: string;
  /** Said of what does not fit its pattern. */
  readonly malformed: string;
  readonly collection: (name: string) => string;
  /** One thing of a collection. */
  readonly one: (name: string) => string;
  readonly field: (name: string) => string;
  readonly choice: (value: string) => string;
  /** The name of a language. @param tag BCP 47 */
  readonly language: (tag: string) => string;
}
