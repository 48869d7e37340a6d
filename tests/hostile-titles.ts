/** Titles that break a format which does not escape its texts: every output has to give each back as a reader would see it. */
import { cleanLine } from '../src/catalog/text/clean.ts';
import { session } from '../src/catalog/test-content.ts';

/** As an organiser's file has them. */
const written = {
  'the end of a CDATA section': 'Before ]]> after <![CDATA[ again',
  'markup that is not meant': '<b>Bold</b> & "quoted" \'single\' </script><script>alert(1)</script><!-- -->',
  'entities that are text': '&amp; &lt;b&gt; &#8232; &unknown; AT&T',
  'what calendars escape': 'One, two; three\\four\\nfive: "six"',
  'a line break': 'First line\nBEGIN:VEVENT\r\nSecond line',
  'emoji of several parts': 'Family 👩‍👩‍👧‍👦, flag 🇵🇹, skin 👍🏽, heart ❤️',
  'letters from right to left': 'שלום \u200Fabc\u200E مرحبا بالعالم',
  'marks that turn direction': 'safe\u202Egnp.exe\u202C \u2066isolated\u2069',
  '300 Chinese characters': '漢字編碼與時區的歷史問題'.repeat(25),
  'control characters': 'Bell\u0007 null\u0000 escape\u001B[31m delete\u007F next\u0085line',
  'lone halves of letters': 'High \uD83D low \uDE00 end',
  'what TeX reads': '# $ 5 % & _ {braces} ~ ^ \\input{x}',
  'what spreadsheets and templates read': '=1+1 {{ title }} ${title} %s {0}',
  'names of an object’s own': '__proto__ constructor',
} as const;

/** Each with what readers see of it, under what is hostile about it. */
export const hostileTitles: readonly {
  readonly what: string;
  readonly written: string;
  readonly read: string;
}[] = Object.entries(written).map(([what, title]) => ({ what, written: title, read: cleanLine(title) }));

/** A conference of them, as files: half an hour each, one after the other, in one room of a track. */
export const hostileFiles: Readonly<Record<string, string>> = Object.fromEntries(
  hostileTitles.map((title, index) => [
    `sessions/hostile-${String(index + 1).padStart(2, '0')}.md`,
    session({
      title: title.written,
      date: `2027-05-01T${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
      duration: '30',
      room: 'Hall',
      presenters: 'Ana Example',
    }),
  ]),
);
