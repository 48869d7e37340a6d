/** The part of turndown that is used; the package brings no types. */
declare module 'turndown' {
  interface Options {
    readonly headingStyle: 'atx';
    readonly codeBlockStyle: 'fenced';
    readonly bulletListMarker: '-';
    readonly emDelimiter: '*';
  }
  export default class TurndownService {
    constructor(options: Options);
    remove(names: readonly string[]): this;
    turndown(html: string): string;
  }
}
