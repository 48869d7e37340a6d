/** `/admin/admin.js`: starts the editor with the forms of this conference. */
import type { AdminData } from '../../catalog/outputs/cms/admin-data.ts';
import { startEditor } from './start-editor.ts';

/** Put in its place when the script is bundled. */
declare const ADMIN: AdminData;

// It has to be there before the editor's script runs, and that one before the editor is started.
window.CMS_MANUAL_INIT = true;
document.addEventListener('DOMContentLoaded', () => {
  startEditor(ADMIN, window);
});
