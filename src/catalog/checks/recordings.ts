/** Addresses of recordings that lead to no single recording. A host that we do not know is fine. */
import { placeIn, problem, type Problem } from '../content/problems.ts';
import type { SessionRecord } from '../content/records.ts';
import type { Gathered } from '../model/gather.ts';
import { eachOrOnce } from './each-or-once.ts';

/** So many files with one address have a line each. */
const FEW = 3;

export function doubtfulRecordings({ sessions }: Gathered): Problem[] {
  const doubtful = sessions.flatMap(({ all }) => all.flatMap(doubtfulIn));
  return [...Map.groupBy(doubtful, ({ address }) => address).values()].flatMap((files) =>
    eachOrOnce(files, FEW, ({ file, address, why }, more) =>
      problem('recording', placeIn(file, 'speechLink'), 'speechLink', address, why, more),
    ),
  );
}

function doubtfulIn(file: SessionRecord): { file: SessionRecord; address: string; why: string }[] {
  const { speechLink: address } = file;
  const why = address === undefined ? undefined : doubtOf(new URL(address));
  return address === undefined || why === undefined ? [] : [{ file, address, why }];
}

const YOUTUBE = /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com)$/;

/** What an address is instead of a recording, as far as it shows. */
function doubtOf({ hostname, pathname, search, searchParams }: URL): string | undefined {
  if (hostname !== '' && !/[.:]/.test(hostname)) return 'an address that only one computer or network knows';
  if (hostname === 'studio.youtube.com') return 'a page that only its owner can open';
  if (pathname === '/' && search === '') return 'the first page of a site';
  if (YOUTUBE.test(hostname)) {
    const video = searchParams.get('v');
    if (/^\/(?:playlist|embed\/videoseries)\b/.test(pathname) || (pathname === '/watch' && !video))
      return 'a list of recordings';
    if (/^\/(?:@|c\/|channel\/|user\/)/.test(pathname)) return 'a channel';
  }
  if (hostname === 'space.bilibili.com') return 'a channel';
  if (hostname === 'player.bilibili.com' && !/[?&](?:bvid|aid)=\w/.test(search))
    return 'a player without a recording';
  return undefined;
}
