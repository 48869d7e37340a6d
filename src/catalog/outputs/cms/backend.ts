/** Where an editor saves: the repository of conference.yaml, by the interface of its host. */
import type { GiteaBackend, GitHubBackend, GitLabBackend } from '@sveltia/cms';
import { forgeOf, type Repository, repositoryPath } from '../../model/repository.ts';

export interface Backend {
  readonly config: GitHubBackend | GitLabBackend | GiteaBackend;
  /** Origins that the editor talks to, and where the pictures of accounts are. */
  readonly origins: { readonly connect: readonly string[]; readonly images: readonly string[] };
  /** Whether it can only be a folder of this computer. */
  readonly isLocal: boolean;
}

/** No repository, or one on a host that the editor does not know, leaves folders: the editor still wants a name for them. */
export function backendFor(repository: Repository | undefined): Backend {
  const local: Backend = {
    config: { name: 'github', repo: 'local/conference', auth_methods: ['token'] },
    origins: { connect: [], images: [] },
    isLocal: true,
  };
  if (!repository) return local;
  const { origin, hostname } = new URL(repository.url);
  // Whatever else a name may hold, such as a semicolon, would say something of its own in the page's policy.
  if (!/^[\w.-]+$/.test(hostname)) return local;
  const repo = repositoryPath(repository);
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
  const server = { ...common, base_url: origin };
  switch (forgeOf(hostname)) {
    case 'gitlab':
      return {
        config: { name: 'gitlab', ...server, api_root: `${origin}/api/v4` },
        origins,
        isLocal: false,
      };
    case 'gitea':
      return {
        config: { name: 'gitea', ...server, api_root: `${origin}/api/v1` },
        origins,
        isLocal: false,
      };
    // The editor knows GitHub's own host only, and Bitbucket not at all.
    default:
      return local;
  }
}
