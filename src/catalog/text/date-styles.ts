/** How days and times are written, on the server and by scripts alike; the language decides everything else. */
export const dateStyles = {
  /** Two-digit 24-hour times stand in columns: `14:10`. */
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** `Saturday, 30 July` */
  dayLong: { weekday: 'long', day: 'numeric', month: 'long' },
  /** `Saturday, 30 July 2022` */
  dayFull: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** `Sat 30 Jul` */
  dayShort: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;
