/** The languages that the site has words in, a folder and a line each. */
export * as en from './en/index.ts';
export * as zh from './zh/index.ts';
