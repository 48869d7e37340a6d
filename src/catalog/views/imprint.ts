/** What a sheet of paper says of itself: whose it is, as of when, and where one sees whether that still holds. */
import { conferenceTitle, whenAndWhere } from '../model/wording.ts';
import type { Session } from '../model/catalog.ts';
import { type QrCode, qrCode } from '../outputs/qr-code.ts';
import type { ViewContext } from './context.ts';

export interface Imprint {
  readonly conference: string;
  /** Dates and venue. */
  readonly about: string;
  /** The day of the last change, in words; none for content without a history. */
  readonly asOf?: string | undefined;
  /** Absolute. */
  readonly url: string;
  readonly code?: QrCode | undefined;
}

/**
 * @param sessions what the sheet shows
 * @param address of the page that is printed
 * @param fragment what the code says beyond the address, from `#` on
 */
export function imprint(
  sessions: readonly Session[],
  address: string,
  context: ViewContext,
  fragment = '',
): Imprint {
  const { format, changedAt, routes, t } = context;
  const changes = sessions.map(changedAt).filter((time) => time !== undefined);
  const last = changes.length > 0 ? Math.max(...changes) : undefined;
  const url = routes.absolute(address);
  return {
    conference: conferenceTitle(context),
    about: whenAndWhere(context),
    asOf: last === undefined ? undefined : t('print.asOf', { date: format.dayFull(format.date(last)) }),
    url,
    code: qrCode(url + fragment),
  };
}
