/**
 * Finds the part of a body that is about its speakers. A heading alone proves nothing, since a talk may be about
 * loudspeakers; what counts is that photos or the presenters' names follow it, or nothing else does.
 */
import { withoutTags } from '../markdown/html.ts';
import type { NameIndex } from '../text/name-index.ts';
import { findPhotos, looksLikePortrait } from './photos.ts';
import { isNameLine, plainLine } from './speaker-names.ts';

/** Offsets into the text of a body. */
export interface Section {
  /** Where the heading begins, or the photo where there is no heading. */
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/**
 * @param visible The body as `hideCode` leaves it.
 * @param names Every way to read the presenters' names.
 */
export function findSpeakersSection(visible: string, names: NameIndex): Section | undefined {
  if (!SIGNS.test(visible)) return undefined;
  const headings = findHeadings(visible);
  const section = headings[headings.keys().find((index) => isProven(visible, index, headings, names)) ?? -1];
  return section
    ? { start: section.start, contentStart: section.end, end: sectionEnd(visible, section, headings, names) }
    : trailingPortraits(visible, headings, names);
}

const ENGLISH =
  '(?:about (?:the )?|the |our )?(?:speaker|presenter)s?(?:\\(s\\))?(?: (?:bios?|biograph(?:y|ies)|info|introductions?|profiles?))?';
const CHINESE =
  '(?:本场)?(?:演[讲講]|分享|主[讲講]|特邀)?(?:嘉[宾賓]|[讲講][师師]|[讲講]者|演[讲講]者|演[讲講]人|主[讲講]人|分享人)(?:介[绍紹]|[简簡]介)?';
// Spaces are counted, since what may stand anywhere in any number takes time without end to look for.
const SPACES = '\\s{0,20}';
const TITLE = `(?:\\*\\*|__)?${SPACES}(?:${ENGLISH}|${CHINESE})(?:${SPACES}[\\d一二三四五六])?\\s*(?<colon>[:：]?)\\s*(?:\\*\\*|__)?\\s*(?<late>[:：]?)[ \\t]*#*[ \\t]*(?<rest>.*)$`;
const OWN_LINE = new RegExp(`^${SPACES}(?<mark>#{1,6}|\\*\\*|__)?${SPACES}${TITLE}`, 'iu');
/** Glued to the end of a paragraph; a single `#` there may belong to `C#`. */
const GLUED = new RegExp(`(?<=.)(?<!#)(?<mark>#{2,6})${SPACES}${TITLE}`, 'iu');
/** Without any of these there is no section, which spares most of the work on other bodies. */
const SIGNS = /speaker|presenter|嘉[宾賓]|[讲講][师師者人]|分享人|<img|!\[/iu;

interface Heading {
  readonly start: number;
  /** Where the text that it heads begins. */
  readonly end: number;
  /** 1 to 6; bold and plain lines count as 7. */
  readonly level: number;
  readonly title: string;
  /** Whether it announces speakers: by a heading's mark, or only by the word and a colon. */
  readonly speakers?: 'marked' | 'plain';
}

function findHeadings(visible: string): Heading[] {
  const lines = visible.split('\n');
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const heading = speakersHeading(line, lines[index + 1] ?? '', start) ?? otherHeading(line, start);
    return heading ? [heading] : [];
  });
}

function speakersHeading(written: string, next: string, start: number): Heading | undefined {
  const line = withoutHtmlHeading(written);
  const found = OWN_LINE.exec(line) ?? GLUED.exec(line);
  if (!found?.groups) return undefined;
  const { mark = '', colon = '', late = '', rest = '' } = found.groups;
  const underlined = rest === '' && /^\s*(?:=+|-{2,})\s*$/.test(next);
  if (rest !== '' && colon === '' && late === '' && !/^(?:<|!\[|\[!)/.test(rest)) return undefined;
  if (mark === '' && !underlined && colon === '' && late === '') return undefined;
  const level = mark.startsWith('#') ? mark.length : 7;
  return {
    start: start + (found.index === 0 ? 0 : written.length - (line.length - found.index)),
    end: start + written.length - rest.length + (underlined ? next.length + 1 : 0),
    level,
    title: '',
    speakers: mark === '' && !underlined ? 'plain' : 'marked',
  };
}

/** `<h3>Speakers</h3>` in Markdown, with the same text after it. */
function withoutHtmlHeading(line: string): string {
  return line.replace(/^\s*<(h[1-6]|b|strong)\b[^>]*>(.*?)<\/\1>/i, (_, tag: string, title: string) =>
    /^h/i.test(tag) ? `${'#'.repeat(Number(tag.slice(1)))} ${title}` : `**${title}**`,
  );
}

function otherHeading(line: string, start: number): Heading | undefined {
  const [, marks, title] = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(withoutHtmlHeading(line)) ?? [];
  if (marks === undefined || title === undefined) return undefined;
  return { start, end: start + line.length, level: marks.length, title: plainLine(title) };
}

/** @param index Of the heading among all. */
function isProven(visible: string, index: number, headings: readonly Heading[], names: NameIndex): boolean {
  const heading = headings[index];
  if (heading?.speakers === undefined) return false;
  const own = visible.slice(heading.end, ownEnd(visible, heading, headings, index));
  if (heading.speakers === 'plain') {
    const first = own.trimStart();
    return opensWithPhoto(first) || opensWithName(first, names);
  }
  if (findPhotos(own).length > 0 || own.split('\n').some((line) => opensWithName(line, names))) return true;
  return index === headings.length - 1;
}

const opensWithPhoto = (text: string): boolean =>
  /^(?:<img\b|!\[|\[!\[)/i.test(text) && findPhotos(text)[0]?.start === 0;

/** The end of what stands right under a heading. */
function ownEnd(visible: string, heading: Heading, headings: readonly Heading[], index: number): number {
  for (let next = index + 1; next < headings.length; next++) {
    const { start = 0, level = 0, speakers } = headings[next] ?? {};
    const ends = level <= heading.level || speakers !== undefined;
    if (ends && visible.slice(heading.end, start).trim() !== '') return start;
  }
  return visible.length;
}

/** The section runs on over headings that name a presenter or have a photo below; another topic ends it. */
function sectionEnd(
  visible: string,
  heading: Heading,
  headings: readonly Heading[],
  names: NameIndex,
): number {
  const lastPhoto = findPhotos(visible, heading.end).at(-1)?.start ?? 0;
  const next = headings.find(
    ({ start, level, speakers, title }) =>
      start > Math.max(heading.start, lastPhoto) &&
      level <= heading.level &&
      speakers === undefined &&
      names.same(title) === undefined,
  );
  return next?.start ?? visible.length;
}

/** Portraits at the end of a body and what follows each of them, up from the last one. */
function trailingPortraits(
  visible: string,
  headings: readonly Heading[],
  names: NameIndex,
): Section | undefined {
  const photos = findPhotos(visible);
  const lastHeading = headings.findLast(({ title }) => names.same(title) === undefined)?.start ?? -1;
  const portraits = photos.filter(({ start, end }, index) => {
    const text = visible.slice(end, photos[index + 1]?.start ?? visible.length);
    const lineStart = visible.lastIndexOf('\n', start - 1) + 1;
    const named = opensWithName(text, names) || startWithName(visible, start, names) < lineStart;
    return start > lastHeading && (named || looksLikePortrait(visible.slice(start, end), names));
  });
  const last = photos.findLastIndex((photo) => !portraits.includes(photo));
  const first = photos[last + 1];
  if (!first) return undefined;
  const start = startWithName(visible, first.start, names);
  return { start, contentStart: start, end: visible.length };
}

/** Where the block of a photo begins: at the photo, or at a line above it that only names a presenter. */
export function startWithName(visible: string, photoStart: number, names: NameIndex): number {
  const lineStart = visible.lastIndexOf('\n', photoStart - 1) + 1;
  // A photo glued to the end of a text begins in the middle of a line.
  if (/[\p{L}\p{N}]/u.test(withoutTags(visible.slice(lineStart, photoStart)))) return photoStart;
  const above = visible.slice(0, lineStart).trimEnd();
  const nameStart = above.lastIndexOf('\n') + 1;
  return isNameLine(above.slice(nameStart), names) ? nameStart : lineStart;
}

function opensWithName(text: string, names: NameIndex): boolean {
  const line = plainLine(text.replace(/^(?:\s|<br\s*\/?>)*/i, '').split('\n', 1)[0] ?? '');
  return names.opening(line) !== undefined;
}
