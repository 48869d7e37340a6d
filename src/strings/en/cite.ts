/** Words of the dialog that cites a session. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  'cite.title': 'Cite this session',
  'cite.entry': 'Entry for BibTeX',
  'cite.occasion': 'Talk at {conference}',
  'cite.recorded': 'Recording on the page of the talk',
  'cite.cancelled': 'Cancelled',
  'cite.copy': 'Copy',
  'cite.copied': 'Copied',
  'cite.notCopied': 'This browser did not let the site copy. Select the text and copy it.',
  'cite.download': 'Download .{type}',
  'cite.close': 'Close',
} as const satisfies MessagesLike;
