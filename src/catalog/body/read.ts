/** A session's body: the abstract, and the speakers section with its photos and biographies taken out of it. */
import { hideCode } from '../markdown/code.ts';
import { renderMarkdown, type RichText } from '../markdown/render.ts';
import { matchBlocks } from './presenter-blocks.ts';
import { nameReadings, splitPresenters } from './presenters.ts';
import { type Draft, readSpeakerBlocks } from './speaker-blocks.ts';
import { findSpeakersSection, type Section } from './speakers-section.ts';
import { cleanLine, cleanText } from '../text/clean.ts';
import { createNameIndex } from '../text/name-index.ts';

export interface SpeakerBlock {
  /** As the section writes it, where it does. */
  readonly name?: string;
  /** Line and column of the address, counted from 1 in the body. */
  readonly photo?: { readonly src: string; readonly line: number; readonly column: number };
  /** Headings in it are set as bold lines, since biographies appear on pages of different outlines. */
  readonly bio: RichText;
  readonly line: number;
}

export interface Presenter {
  readonly name: string;
  /** Index of the block about this person. */
  readonly block?: number;
}

export interface Body {
  readonly abstract: RichText;
  readonly presenters: readonly Presenter[];
  readonly blocks: readonly SpeakerBlock[];
}

/** @param presenters The value from the front matter: text to divide, or a list that is taken as it stands. */
export function readBody(markdown: string, presenters: string | readonly string[]): Body {
  const text = cleanText(markdown);
  const visible = hideCode(text);
  const readings = nameReadings(presenters);
  const expected = { ...readings, index: createNameIndex(readings.names) };
  const section = findSpeakersSection(visible, expected.index);
  const drafts = section ? readSpeakerBlocks(text, visible, section, expected) : [];
  const blocks = drafts.map((draft) => speakerBlock(draft, markdown, text));
  const openings = blocks.map(({ name, bio }) => (name === undefined ? bio.text : `${name}: ${bio.text}`));
  const names =
    typeof presenters === 'string'
      ? splitPresenters(presenters, openings)
      : presenters.map(cleanLine).filter((name) => name !== '');
  const matches = matchBlocks(
    names,
    blocks.map(({ name, bio }) => ({ text: bio.text, ...(name !== undefined && { name }) })),
  );
  return {
    abstract: renderMarkdown(withoutSection(text, section), { headingOffset: 1 }),
    presenters: names.map((name, index) => {
      const block = matches[index];
      return { name, ...(block !== undefined && { block }) };
    }),
    blocks,
  };
}

function withoutSection(text: string, section: Section | undefined): string {
  if (!section) return text;
  return `${withoutLastRules(text.slice(0, section.start))}\n\n${text.slice(section.end)}`;
}

const RULE = /^(?:-{3,}|\*{3,}|_{3,}|<hr\/?>)$/i;

/** A rule that only led over to the speakers goes with them. */
function withoutLastRules(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => {
    const marks = line.replace(/\s/g, '');
    return marks !== '' && !RULE.test(marks);
  });
  return lines.slice(0, last + 1).join('\n');
}

function speakerBlock({ name, photo, markdown, start }: Draft, written: string, text: string): SpeakerBlock {
  return {
    ...(name !== undefined && { name: cleanLine(name) }),
    ...(photo &&
      photo.src !== '' && { photo: { src: photo.src, ...placeOf(photo.src, photo.start, written, text) } }),
    bio: renderMarkdown(markdown, { headings: 'bold' }),
    line: lineAt(text, start),
  };
}

/** Cleaning keeps line ends but not columns, so the column is looked up in the line as it was written. */
function placeOf(
  source: string,
  offset: number,
  written: string,
  text: string,
): { line: number; column: number } {
  const markupLine = lineAt(text, offset);
  const rest = text.slice(offset);
  const line = markupLine + lineAt(rest, Math.max(0, rest.indexOf(source))) - 1;
  const column = (written.split('\n')[line - 1] ?? '').indexOf(source) + 1;
  return { line, column: Math.max(1, column) };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
