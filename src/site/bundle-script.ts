/** Scripts that others load by an address that stays: one file each, without the site's other scripts. */
import { build } from 'vite';

/**
 * @param entry a module, relative to the project
 * @returns one script that runs as a module and as a classic one
 */
export async function bundleScript(entry: string, projectDir: string): Promise<string> {
  const result = await build({
    root: projectDir,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      // Its styles go by the theme of the site around it, which replacements for older browsers could not.
      cssTarget: 'esnext',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const files = 'output' in result ? result.output : [];
  const [code] = files.flatMap((file) => (file.type === 'chunk' ? file.code : []));
  if (code === undefined) throw new Error(`${entry} has become no script.`);
  return code;
}
