import type { APIRoute } from 'astro';
import { catalogData } from '../../catalog/outputs/catalog-json.ts';
import { pathPerLanguage, siteIn } from '../../site/catalog.ts';
import { portraitsOf } from '../../site/photos/portraits-of-build.ts';

export const getStaticPaths = pathPerLanguage;

export const GET: APIRoute = async ({ params }) => {
  const site = await siteIn(params['lang']);
  const portraits = await portraitsOf(site.catalog);
  const photoUrl = (src: string): string | undefined => {
    const file = portraits.get(src)?.large.fallback;
    return file === undefined ? undefined : site.routes.shared(`portraits/${file}`);
  };
  return Response.json(catalogData(site, photoUrl));
};
