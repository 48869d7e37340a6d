/** All files of the page `/admin/`; none where conference.yaml does not ask for it. */
import type { Catalog } from '../../catalog/model/catalog.ts';
import type { AdminData } from '../../catalog/outputs/cms/admin-data.ts';
import { ADMIN_SCRIPT, adminPage } from '../../catalog/outputs/cms/admin-page.ts';
import { backendFor } from '../../catalog/outputs/cms/backend.ts';
import { cmsConfig, contentFolder } from '../../catalog/outputs/cms/config.ts';
import { forms } from '../../catalog/outputs/cms/forms.ts';
import { inLanguage as textIn } from '../../catalog/schema/fields.ts';
import { bundleScript } from '../bundle-script.ts';
import { type AdminFile, editorFiles } from './editor-files.ts';
import { adminWords, editorWords } from './words.ts';

export async function adminFiles(catalog: Catalog, packageDir: string): Promise<AdminFile[]> {
  const { conference } = catalog;
  if (!conference.admin) return [];
  const { languages, repository } = conference;
  const [language] = languages;
  const t = adminWords(language);
  const title = t('admin.title', { conference: textIn(conference.title, language) });
  const backend = backendFor(repository);
  const page = { language, title, loading: t('admin.loading'), noScript: t('admin.noScript'), backend };
  const form = forms();
  const data: AdminData = {
    config: cmsConfig(catalog, form, editorWords(language, title)),
    forms: form,
    languages,
    folder: contentFolder(catalog),
    isLocal: backend.isLocal,
    words: { failed: t('admin.failed'), nowhere: t('admin.nowhere') },
  };
  return [
    { name: 'index.html', type: 'text/html; charset=utf-8', read: () => Promise.resolve(adminPage(page)) },
    {
      name: ADMIN_SCRIPT,
      type: 'text/javascript; charset=utf-8',
      read: () => bundleScript('src/client/admin/main.ts', packageDir, { ADMIN: JSON.stringify(data) }),
    },
    ...(await editorFiles(packageDir, languages)),
  ];
}
