/** The workflow with which GitHub builds and publishes a conference. */

/** Where GitHub looks for it. */
export const WORKFLOW_FILE = '.github/workflows/publish.yml';

export const publishWorkflow =
  (): string => `# Publishes the conference on GitHub Pages after each push to main.
# Choose "GitHub Actions" under Settings, Pages, Source.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions: {}
# One at a time; what has begun to deploy is not cut off.
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
      pages: read
    steps:
      # With the whole history, from which calendars know what has changed.
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 # v6.2.0
        with:
          node-version: 24
      # Finished pictures and checked records, found by what they are made of.
      - uses: actions/cache@cdf6c1fa76f9f475f3d7449005a359c84ca0f306 # v5.0.3
        with:
          path: .lectern
          key: lectern-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: lectern-
      - id: pages
        uses: actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0
      # By the lock file where there is one.
      - run: if [ -f package-lock.json ]; then npm ci; else npm install; fi
      - run: npx lectern build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;
