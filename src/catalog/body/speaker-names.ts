/** How a block of the speakers section names its person: `Name: biography`, a bold line, a heading. */
import { withoutTags } from '../markdown/html.ts';
import type { NameIndex } from '../text/name-index.ts';
import { nameWords, withoutBrackets } from '../text/names.ts';

/** A line without the marks of headings, lists, quotes, emphasis and tags. */
export function plainLine(line: string): string {
  return withoutTags(line)
    .replace(/^[\s#>|*+-]+/, '')
    .replace(/\*\*|__/g, '')
    .trim();
}

export interface Opening {
  readonly name?: string;
  /** What follows the name, Markdown. */
  readonly rest: string;
}

const LEADING_SPACE = /^(?:\s|<br\s*\/?>|<\/?(?:div|p|td|tr|tbody|table|center|section|span)\b[^<>]*>)*/i;
/** Decoration before a name. */
const MARKS = /^(?:[#>*_+-]|<\/?(?:b|strong|h[1-6])>|\s)*/i;
/** A name, what closes its decoration, the colon after it, and what closes it only there. */
const WITH_COLON =
  /^([^:：\n]{0,60}?)((?:\*\*|__|<\/(?:b|strong)>|\s){0,60})[:：](?!\/\/)((?:\*\*|__|<\/(?:b|strong)>){0,9})/i;
/** Colons of a name that was lost in an export. */
const LOST_NAME = /^(?:[#>*_+-]|<\/?(?:b|strong|h[1-6])>|\s)*[:：](?:[\s:：]|\*\*|__)*(?!\/\/)/i;

/**
 * Take the name off the beginning of a block.
 * @param names Every way to read the presenters' names.
 * @param trusting Whether a colon may also follow a name that is none of these: a photo has said that a person follows.
 */
export function readOpening(markdown: string, names: NameIndex, trusting: boolean): Opening {
  const text = markdown.replace(LEADING_SPACE, '');
  const lost = trusting ? (LOST_NAME.exec(text)?.[0] ?? '') : '';
  return readName(boldAfter(lost, text.slice(lost.length)), names, trusting);
}

function readName(text: string, names: NameIndex, trusting: boolean): Opening {
  const before = MARKS.exec(text)?.[0] ?? '';
  const undecorated = text.slice(before.length);
  const [marked, prefix = '', closing = '', late = ''] = WITH_COLON.exec(undecorated) ?? [];
  const name = plainLine(prefix);
  if (marked !== undefined && (names.same(name) !== undefined || (trusting && looksLikeName(name)))) {
    return {
      name,
      rest: boldAfter(
        /\*\*|__/.test(closing + late) ? '' : before,
        undecorated.slice(marked.length).trimStart(),
      ),
    };
  }
  const line = text.split('\n', 1)[0] ?? '';
  if (isNameLine(line, names)) return { name: plainLine(line), rest: text.slice(line.length).trimStart() };
  const beforeComma = plainLine(/^[^,，。]*/.exec(line)?.[0] ?? '');
  return names.same(beforeComma) === undefined ? { rest: text } : { name: beforeComma, rest: text };
}

/** `**Name: title** and more` stays bold after the colon. */
function boldAfter(marks: string, rest: string): string {
  const bold = marks.match(/\*\*|__/g) ?? [];
  return bold.length % 2 === 1 ? `${bold[0] ?? ''}${rest}` : rest;
}

/** Whether a line holds a presenter's name and nothing else. */
export function isNameLine(line: string, names: NameIndex): boolean {
  return nameOfLine(line, names) !== undefined;
}

/** The presenter whose name a line holds, if it holds nothing else. */
export function nameOfLine(line: string, names: NameIndex): string | undefined {
  const text = plainLine(line);
  const words = nameWords(withoutBrackets(text)).toSorted().join(' ');
  return words === '' || /[,，]$/.test(text) ? undefined : names.spelt(words);
}

/** Words that head a biography where its writer left out the name. */
const LABELS =
  /^(?:(?:short |speaker )?bio|biography|about(?: me)?|profile|introduction|title|role|position|company|experience|(?:个人|讲师|嘉宾|自我)?(?:简介|介绍)|职[务位]|公司|单位|研究方向|工作经[历验])$/i;

/** A few words without digits, in Latin letters or at most some ideographs; translators leave a mixture of both. */
export function looksLikeName(text: string): boolean {
  const bare = withoutBrackets(text);
  const words = bare.match(/[\p{Script=Latin}\p{M}'’.-]+/gu) ?? [];
  const ideographs = bare.match(/\p{Script=Han}/gu) ?? [];
  return (
    /^[\p{Script=Latin}\p{Script=Han}\p{Script=Katakana}\p{M}'’.,·•・ -]+$/u.test(bare) &&
    words.length <= 5 &&
    // Only a transcribed foreign name is longer, and has dots between its parts.
    (ideographs.length <= 4 || /\p{Script=Han}[·•・]\p{Script=Han}/u.test(bare)) &&
    !LABELS.test(text)
  );
}
