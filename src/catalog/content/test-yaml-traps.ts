/** Texts that YAML or front matter takes for something else, unless they are written with care; for tests of what is written. */
export const yamlTraps = [
  ...[
    '---',
    '...',
    '"',
    "'",
    '# no',
    '- a',
    '? a',
    '*a',
    '&a',
    '!tag',
    '{a: b}',
    '[a',
    'null',
    'yes',
    '0x1f',
  ],
  ...['2027-10-29', '12:30', '1e3', ': a', 'a: b', 'a #b', '\u0000\u0007', 'a\r\nb', 'a\nb', 'a\u2028b'],
  ...['\u2028', '\uFEFF', '@a', '%', '`'],
];
