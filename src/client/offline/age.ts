/** How long ago something was, in the words of a language: "this minute", "3 days ago". Times in milliseconds. */
export function ageInWords(then: number, now: number, language: string): string {
  const minutes = Math.max(0, Math.floor((now - then) / 60_000));
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (minutes < 60) return words.format(-minutes, 'minute');
  if (minutes < 24 * 60) return words.format(-Math.floor(minutes / 60), 'hour');
  return words.format(-Math.floor(minutes / (24 * 60)), 'day');
}
