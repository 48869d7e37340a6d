/** How a block of the speakers section names its person: `Name: biography`, a bold line, a heading. */
import { withoutTags } from '../markdown/html.ts';
import { nameForms, nameWords, sameName, withoutBrackets } from '../text/names.ts';

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
/** A name, decorated or not, and the colon after it. Decoration: `**`, `__`, `#`, list marks, a few tags. */
const WITH_COLON =
  /^((?:[#>*_+-]|<\/?(?:b|strong|h[1-6])>|\s)*)([^:：\n]{0,60}?)((?:\*\*|__|<\/(?:b|strong)>|\s)*)[:：](?!\/\/)((?:\*\*|__|<\/(?:b|strong)>)*)/i;

/**
 * Take the name off the beginning of a block.
 * @param names Every way to read the presenters' names.
 * @param trusting Whether a colon may also follow a name that is none of these: a photo has said that a person follows.
 */
export function readOpening(markdown: string, names: readonly string[], trusting: boolean): Opening {
  const text = markdown.replace(LEADING_SPACE, '');
  const [marked, before = '', prefix, closing = '', late = ''] = WITH_COLON.exec(text) ?? [];
  if (marked !== undefined && prefix !== undefined) {
    const name = plainLine(prefix);
    // `**Name: title** and more` stays bold after the colon.
    const bold = /\*\*|__/.exec(closing + late) ? undefined : /\*\*|__/.exec(before)?.[0];
    const rest = `${bold ?? ''}${text.slice(marked.length).trimStart()}`;
    // A colon without a name before it: the name was lost in an export.
    if (name === '') return trusting ? readOpening(rest, names, trusting) : { rest: text };
    if (isOneOf(name, names) || (trusting && looksLikeName(name))) return { name, rest };
  }
  const line = text.split('\n', 1)[0] ?? '';
  if (isNameLine(line, names)) return { name: plainLine(line), rest: text.slice(line.length).trimStart() };
  const beforeComma = plainLine(/^[^,，。]*/.exec(line)?.[0] ?? '');
  return isOneOf(beforeComma, names) ? { name: beforeComma, rest: text } : { rest: text };
}

/** Whether a line holds a presenter's name and nothing else. */
export function isNameLine(line: string, names: readonly string[]): boolean {
  const text = plainLine(line);
  const words = nameWords(withoutBrackets(text)).toSorted().join(' ');
  return words !== '' && !/[,，]$/.test(text) && names.some((name) => nameForms(name).has(words));
}

function isOneOf(name: string, names: readonly string[]): boolean {
  return names.some((each) => sameName(each, name));
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
