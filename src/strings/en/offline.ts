/** What the site says of its copy on a visitor's device. */
import type { MessagesLike } from '../translate.ts';

export const messages = {
  kept: 'Also works without network: kept on this device, as of {age}.',
  keeping: 'Keeping a copy for places without network: {done} of {total}',
  full: 'This device has no more room: {done} of {total} files are kept.',
  failed: 'The copy for places without network could not be fetched.',
  removed: 'Nothing is kept on this device.',
  keep: 'Keep a copy',
  keepOf: 'Keep a copy for places without network ({size})',
  keepAll: 'Keep everything ({size})',
  remove: 'Remove',
  'note.none': 'No network. You see the copy of this page from {age}.',
  'note.slow': 'The site does not answer. You see the copy of this page from {age}.',
  'note.back': 'There is network again. You see the copy of this page from {age}.',
  'note.again': 'Load again',
} as const satisfies MessagesLike;
