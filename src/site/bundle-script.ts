/** Scripts that others load by an address that stays: one file each, without the site's other scripts. */
import { build } from 'vite';

/**
 * @param entry a module of Lectern, such as `src/worker/sw.ts`
 * @param define names in it that stand for something of this build: JavaScript by name
 * @returns one script that runs as a module and as a classic one
 */
export async function bundleScript(
  entry: string,
  packageDir: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    root: packageDir,
    configFile: false,
    envDir: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    // Packages ask it whether to log what they do.
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
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
