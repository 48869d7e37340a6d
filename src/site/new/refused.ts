import type { Refusal } from '../../catalog/scaffold/refusal.ts';
import { escapeLine } from '../../catalog/text/escape.ts';
import { UserError } from '../errors.ts';

/** What cannot be made, said to whoever asked for it. */
export const refused = ({ refusal }: Refusal): UserError =>
  new UserError([...refusal.split('\n').map(escapeLine), 'Nothing was written.'].join('\n'));
