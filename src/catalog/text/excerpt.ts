/** The beginning of a text on one line, cut between words (or anywhere, where a script has no spaces). */
export function excerpt(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= length) return line;
  const cut = letters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.4 ? cut.slice(0, space) : cut).replace(/[\s,;:，；：、.。]+$/, '')}…`;
}
