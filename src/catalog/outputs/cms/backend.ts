/** Where an editor saves: the repository of conference.yaml, by the interface of its host. */
import type { GiteaBackend, GitHubBackend, GitLabBackend } from '@sveltia/cms';
import type { Conference } from '../../content/conference.ts';

export interface Backend {
  readonly config: GitHubBackend | GitLabBackend | GiteaBackend;
  /** Origins that the editor talks to, and where the pictures of accounts are. */
  readonly origins: { readonly connect: readonly string[]; readonly images: readonly string[] };
  /** Whether it can only be a folder of this computer. */
  readonly isLocal: boolean;
}

/** Of a host of one's own, a part of its name says what runs there. */
const runs = (host: string, ...names: readonly string[]): boolean =>
  host.split('.').some((part) => names.includes(part));

/** No repository, or one on a host that the editor does not know, leaves folders: the editor still wants a name for them. */
export function backendFor(repository: Conference['repository']): Backend {
  const local: Backend = {
    config: { name: 'github', repo: 'local/conference', auth_methods: ['token'] },
    origins: { connect: [], images: [] },
    isLocal: true,
  };
  if (!repository) return local;
  const { origin, hostname, pathname } = new URL(repository.url);
  const repo = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  if (!/^[^/]+(?:\/[^/]+)+$/.test(repo)) return local;
  // Signing in by a window of the host needs a server of one's own between; a token needs none.
  const common = { repo, branch: repository.branch, auth_methods: ['token' as const] };
  if (hostname === 'github.com') {
    return {
      config: { name: 'github', ...common },
      origins: { connect: ['https://api.github.com'], images: ['https://avatars.githubusercontent.com'] },
      isLocal: false,
    };
  }
  const origins = { connect: [origin], images: [origin] };
  if (runs(hostname, 'gitlab')) {
    const config: GitLabBackend = {
      name: 'gitlab',
      ...common,
      base_url: origin,
      api_root: `${origin}/api/v4`,
    };
    return { config, origins, isLocal: false };
  }
  if (runs(hostname, 'codeberg', 'forgejo', 'gitea')) {
    const config: GiteaBackend = { name: 'gitea', ...common, base_url: origin, api_root: `${origin}/api/v1` };
    return { config, origins, isLocal: false };
  }
  return local;
}
