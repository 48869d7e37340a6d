import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { adminFiles } from '../../site/admin/admin-files.ts';
import { openEdition } from '../../site/edition.ts';

/** The page in which organisers edit the files, and all that it loads. */
export const getStaticPaths = async () => {
  const { catalog, settings } = await openEdition();
  const files = await adminFiles(catalog, settings.packageDir);
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) => {
  const content = await file.read();
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  return new Response(body, { headers: { 'Content-Type': file.type } });
};
