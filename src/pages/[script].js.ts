import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bundleScript } from '../site/bundle-script.ts';
import { openEdition } from '../site/edition.ts';

/** Scripts for other sites, at addresses that stay. */
export const getStaticPaths = async () => {
  const { catalog, settings } = await openEdition();
  return catalog.conference.outputs.embed
    ? [{ params: { script: 'embed' }, props: { entry: 'src/client/embed/main.ts', settings } }]
    : [];
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await bundleScript(props.entry, props.settings.packageDir), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
