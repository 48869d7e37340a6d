/** Lets the editor work in any folder that holds the conference: it would only take those that git keeps. */

/** @param folder the content folder within the one that is picked; empty where it is that one itself */
export function acceptAnyFolder(folder: string): void {
  const pick = window.showDirectoryPicker;
  if (!pick) return;
  window.showDirectoryPicker = async () => {
    const picked = await pick.call(window, { mode: 'readwrite' });
    const open = picked.getDirectoryHandle.bind(picked);
    // The editor looks for this one folder, to know that the right one was picked.
    Object.defineProperty(picked, 'getDirectoryHandle', {
      value: (name: string, options?: FileSystemGetDirectoryOptions) =>
        name === '.git' ? contentOf(folder, open, picked) : open(name, options),
    });
    return picked;
  };
}

/** @throws a NotFoundError, after which the editor says that another folder should be picked */
async function contentOf(
  folder: string,
  open: FileSystemDirectoryHandle['getDirectoryHandle'],
  picked: FileSystemDirectoryHandle,
): Promise<FileSystemDirectoryHandle> {
  const [first, ...others] = folder.split('/').filter((name) => name !== '');
  let content = first === undefined ? picked : await open(first);
  for (const name of others) content = await content.getDirectoryHandle(name);
  await content.getDirectoryHandle('sessions');
  return content;
}
