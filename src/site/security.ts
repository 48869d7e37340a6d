/** The content security policy of every page: nothing from other hosts, no inline script, frames of known players only. */
import { createHash } from 'node:crypto';
import { playerOrigins } from '../catalog/model/recording.ts';

/** @param styles the texts of inline `<style>` elements that the page may have */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    // Pagefind's search runs as WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `frame-src ${playerOrigins.join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
