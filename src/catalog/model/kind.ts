import { kinds } from '../schema/session.ts';
import type { SessionKind } from './catalog.ts';

/**
 * What a session is, where its file does not say: its type may be called after it, as `keynote` or `chinese-panel`, and
 * its track as a whole. A track such as `social-impact` is about a subject.
 */
export function kindOf(type: string | undefined, track: string | undefined): SessionKind {
  const names = [lastWord(type ?? ''), track ?? ''].map((name) => name.replace(/s$/, ''));
  return kinds.toReversed().find((kind) => names.includes(kind)) ?? 'talk';
}

/** `lightning-talk` and `panel-session` say with their last word only that they are sessions. */
const lastWord = (id: string): string =>
  id
    .replace(/-(talk|session)s?$/, '')
    .split('-')
    .at(-1) ?? '';
