/** What is said of characters that no face has. */

const MOST_NAMED = 12;

/** @param files for each character a file that has it */
export function missingGlyphsLine(files: ReadonlyMap<string, string>): string | undefined {
  if (files.size === 0) return undefined;
  const byFile = Map.groupBy([...files].slice(0, MOST_NAMED), ([, file]) => file);
  const named = [...byFile].map(
    ([file, characters]) => `${characters.map(([character]) => character).join(' ')} (${file})`,
  );
  const more = files.size - MOST_NAMED;
  return `share images: no glyph for ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
