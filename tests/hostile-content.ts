/** A conference whose every file means harm: what runs scripts, asks other hosts, or breaks pages, in each place that takes text. */
import { hostileFiles } from './hostile-titles.ts';

/** Whatever runs of it says so on the window. */
const OWNED = 'window.owned=document.title=1';
const MARKUP = `<img src=x onerror="${OWNED}"><script>${OWNED}</script>`;
const text = (value: string): string => JSON.stringify(value);

const bodies: Readonly<Record<string, string>> = {
  scripts: `<script>${OWNED}</script>\n\n<scr<script>ipt>${OWNED}</scr</script>ipt>\n\n<svg><script>${OWNED}</script></svg>`,
  handlers: `<img src=x onerror="${OWNED}">\n\n<svg onload="${OWNED}">\n\n<details open ontoggle="${OWNED}"><summary>a</summary>b</details>\n\n<input autofocus onfocus="${OWNED}">\n\n<video><source onerror="${OWNED}"></video>`,
  addresses: `[a](javascript:${OWNED}) [b](JaVaScRiPt&colon;${OWNED}) <a href="java\tscript:${OWNED}">c</a> [d](data:text/html,<script>${OWNED}</script>) [e](vbscript:x) <form action="javascript:${OWNED}"><button>f</button></form>`,
  requests:
    '![a](https://evil.example/a.png)\n\n<img src="//evil.example/b.png" srcset="https://evil.example/c.png 2x">\n\n<link rel="stylesheet" href="https://evil.example/d.css">\n\n<style>@import "https://evil.example/e.css";</style>\n\n<iframe src="https://evil.example/"></iframe>\n\n<object data="https://evil.example/f"></object>\n\n<video src="https://evil.example/g" poster="https://evil.example/h"></video>\n\n<meta http-equiv="refresh" content="0; url=https://evil.example/">\n\n<base href="https://evil.example/">\n\n<p style="background: url(https://evil.example/i)">x</p>',
  frames: `<iframe srcdoc="<script>parent.owned=1</script>"></iframe>\n\n<noscript><p title="</noscript><img src=x onerror='${OWNED}'>"></noscript>\n\n<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${OWNED}&gt;">`,
  page: '<!DOCTYPE html>\n\n</p></article></main></body></html>\n\n<main id="main"><h1>Another page</h1><template><table><tr>\n\n<!-- never closed',
  covers:
    '<div style="position: fixed; inset: 0; z-index: 9999; background: red">Covered</div>\n\n<p class="visually-hidden" id="main">hidden</p>',
  words: `${'x'.repeat(1_990)}\n\n${'#'.repeat(9_000)}\n\n\`${'y'.repeat(1_990)}\`\n\n${'漢'.repeat(9_000)}\n\n|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n|${'b|'.repeat(60)}`,
  letters: `${'Z\u0351\u0363\u0304\u0301'.repeat(300)}\n\n\u202Egnp.exe \u2066\u2067\u2068 ${'\u200B'.repeat(500)} ﷽﷽﷽`,
  people: `A text.\n\n### Speakers:\n\n<img src="images/x.jpg" onerror="${OWNED}" width="100"><br>\n\n${MARKUP}: ${MARKUP} [x](javascript:${OWNED})`,
};

const keys = [
  `presenters: ${text(`${MARKUP}, Ana Example`)}`,
  `room: ${text(MARKUP)}`,
  `track: hostile`,
  `tags: [${text(MARKUP)}, __proto__]`,
  `links: [{ url: ${text(`javascript:${OWNED}`)}, label: ${text(MARKUP)} }]`,
  `video: ${text(`https://www.youtube.com/watch?v="><script>${OWNED}</script>`)}`,
  `slides: ${text(`javascript:${OWNED}`)}`,
].join('\n');

/** To be built without what of it is refused. */
export const hostileContent: Readonly<Record<string, string>> = {
  ...hostileFiles,
  'conference.yaml': [
    `title: ${text(`Hostile ${MARKUP}`)}`,
    `description: ${text(MARKUP)}`,
    `notice: ${text(MARKUP)}`,
    'timezone: UTC',
    `venue: { name: ${text(MARKUP)}, address: ${text(MARKUP)}, url: ${text(`javascript:${OWNED}`)} }`,
    'start: 2027-05-01',
    'end: 2027-05-02',
    '',
  ].join('\n'),
  ...Object.fromEntries(
    Object.entries(bodies).map(([name, body], index) => [
      `sessions/body-${name}.md`,
      `---\ntitle: ${text(`The body ${name}`)}\ndate: "2027-05-02T${String(8 + index).padStart(2, '0')}:00"\n${keys}\n---\n${body}\n`,
    ]),
  ),
  'tracks/hostile.md': `---\ntitle: ${text(MARKUP)}\n---\n${MARKUP}\n`,
  'pages/hostile.md': `---\ntitle: ${text(MARKUP)}\n---\n${Object.values(bodies).join('\n\n')}\n`,
  'speakers/ana-example.md': `---\nname: Ana Example\n---\n${MARKUP}\n\n${bodies['requests'] ?? ''}\n`,
};
