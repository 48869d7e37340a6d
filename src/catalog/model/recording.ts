/** Where a recording is watched, and how it is embedded if its host is a known one. */

export interface Recording {
  /** Where it can be watched. */
  readonly url: string;
  /** What to put into a frame once a visitor asks for it; only hosts that the security policy lists. */
  readonly player?: string | undefined;
  readonly host: string;
}

/** Players whose frames the site's security policy allows, by the host that content links to. */
const players: readonly {
  readonly host: RegExp;
  readonly name: string;
  readonly player: (url: URL) => string | undefined;
  readonly watch: (url: URL) => string | undefined;
}[] = [
  {
    host: /^(www\.|m\.)?(youtube\.com|youtu\.be|youtube-nocookie\.com)$/,
    name: 'YouTube',
    player: (url) => youtubeId(url) && `https://www.youtube-nocookie.com/embed/${youtubeId(url) ?? ''}`,
    watch: (url) => youtubeId(url) && `https://www.youtube.com/watch?v=${youtubeId(url) ?? ''}`,
  },
  {
    host: /^player\.bilibili\.com$/,
    name: 'bilibili',
    player: (url) => `https://player.bilibili.com/player.html${url.search}`,
    watch: (url) => {
      const [bvid, aid] = [url.searchParams.get('bvid'), url.searchParams.get('aid')];
      if (bvid && /^\w+$/.test(bvid)) return `https://www.bilibili.com/video/${bvid}`;
      return aid && /^\d+$/.test(aid) ? `https://www.bilibili.com/video/av${aid}` : undefined;
    },
  },
];

function youtubeId(url: URL): string | undefined {
  const id =
    url.searchParams.get('v') ??
    url.pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1);
  return id !== undefined && /^[\w-]{6,20}$/.test(id) ? id : undefined;
}

/** Tell where a recording is watched, and how it is embedded if the host is a known one. */
export function readRecording(address: string): Recording {
  const url = new URL(address);
  const known = players.find(({ host }) => host.test(url.hostname));
  return { url: known?.watch(url) ?? address, player: known?.player(url), host: known?.name ?? url.hostname };
}
