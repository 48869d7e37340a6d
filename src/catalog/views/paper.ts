/** The colour of the site's paper, as styles/tokens.css has it, for what stands around a page: a phone's bars, an app's first screen. */
export const PAPER = { light: '#fdfcf9', dark: '#15171a' } as const;
