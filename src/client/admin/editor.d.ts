/** The editor's script, and what browsers have that TypeScript does not know yet. */
import type { CmsConfig, FileFormatter, FileParser } from '@sveltia/cms';

declare global {
  interface Editor {
    readonly init: (options: { config: CmsConfig }) => Promise<void>;
    readonly registerCustomFormat: (
      name: string,
      extension: string,
      methods: { fromFile: FileParser; toFile: FileFormatter },
    ) => void;
  }
  interface Window {
    /** Keeps the editor from starting by itself. */
    CMS_MANUAL_INIT?: boolean;
    /** There once the editor's script has run. */
    CMS?: Editor;
    /** Chromium only. */
    showDirectoryPicker?: (options?: object) => Promise<FileSystemDirectoryHandle>;
  }
}
