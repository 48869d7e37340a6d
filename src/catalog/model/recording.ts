/** Where a recording is watched, and how it is embedded if its host is a known one. */

export interface Recording {
  /** Where it can be watched. */
  readonly url: string;
  /** What to put into a frame once a visitor asks for it: of one of `playerOrigins`. */
  readonly player?: string | undefined;
  readonly host: string;
}

const YOUTUBE_PLAYER = 'https://www.youtube-nocookie.com';
const BILIBILI_PLAYER = 'https://player.bilibili.com';

/** Origins of all players, for what lets a page have frames of theirs and of no others. */
export const playerOrigins: readonly string[] = [YOUTUBE_PLAYER, BILIBILI_PLAYER];

type Found = Partial<Pick<Recording, 'url' | 'player'>>;

/** Known hosts, by the names that content links to. */
const players: readonly {
  readonly host: RegExp;
  readonly name: string;
  /** Nothing for an address of the host that is no recording, such as a list of them. */
  readonly read: (url: URL) => Found | undefined;
}[] = [
  {
    host: /^(www\.|m\.)?(youtube\.com|youtu\.be|youtube-nocookie\.com)$/,
    name: 'YouTube',
    read: readYoutube,
  },
  { host: /^player\.bilibili\.com$/, name: 'bilibili', read: readBilibili },
];

/** Tell where a recording is watched, and how it is embedded if the host is a known one. */
export function readRecording(address: string): Recording {
  const url = new URL(address);
  const known = players.find(({ host }) => host.test(url.hostname));
  const found = known?.read(url);
  return { url: found?.url ?? address, player: found?.player, host: known?.name ?? url.hostname };
}

function readYoutube(url: URL): Found | undefined {
  const id = youtubeId(url);
  if (id === undefined) return undefined;
  const seconds = startOf(url);
  return {
    url: `https://www.youtube.com/watch?v=${id}${seconds ? `&t=${String(seconds)}s` : ''}`,
    player: `${YOUTUBE_PLAYER}/embed/${id}${seconds ? `?start=${String(seconds)}` : ''}`,
  };
}

/** Every recording of YouTube has an id of as many letters; so have two players of something else. */
const YOUTUBE_ID = /^(?!videoseries$|live_stream$)[\w-]{11}$/;

function youtubeId({ hostname, pathname, searchParams }: URL): string | undefined {
  const [folder = '', file] = pathname.split('/').slice(1);
  const id =
    hostname === 'youtu.be'
      ? folder
      : folder === 'watch'
        ? searchParams.get('v')
        : ['embed', 'live', 'shorts', 'v'].includes(folder)
          ? file
          : undefined;
  return id && YOUTUBE_ID.test(id) ? id : undefined;
}

/** Seconds into the recording, from `90`, `90s` or `1h2m3s`; 0 for the beginning. */
function startOf({ searchParams }: URL): number {
  const text = searchParams.get('t') ?? searchParams.get('start') ?? '';
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function readBilibili({ search, searchParams }: URL): Found {
  const player = `${BILIBILI_PLAYER}/player.html${search}`;
  const [bvid, aid] = [searchParams.get('bvid'), searchParams.get('aid')];
  if (bvid && /^\w+$/.test(bvid)) return { url: `https://www.bilibili.com/video/${bvid}`, player };
  if (aid && /^\d+$/.test(aid)) return { url: `https://www.bilibili.com/video/av${aid}`, player };
  return { player };
}
