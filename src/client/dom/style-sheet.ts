/** Loads a style sheet that only something opened by a script needs. @param url of the file, from an import that ends in `?url` */
export function loadStyles(url: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  const loaded = new Promise<void>((resolve) => {
    // Without its styles it is plain, and still works.
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  return loaded;
}
