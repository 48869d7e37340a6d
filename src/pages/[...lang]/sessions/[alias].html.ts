/** Older addresses of a session lead to its page. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sessionTitle } from '../../../catalog/model/wording.ts';
import { redirectPage } from '../../../catalog/outputs/redirect.ts';
import { redirectPaths } from '../../../site/paths.ts';
import { htmlResponse } from '../../../site/responses.ts';

export const getStaticPaths = redirectPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { item, edition },
}) => {
  const url = edition.to.session(item.id);
  return htmlResponse(
    redirectPage({
      url,
      canonical: edition.routes.absolute(url),
      title: sessionTitle(item, edition).text,
      note: edition.t('session.moved'),
      language: edition.language,
    }),
  );
};
