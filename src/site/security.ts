/** The content security policy of every page: nothing from other hosts, inline only what is named here, frames of known players only. */
import { createHash } from 'node:crypto';
import { playerOrigins } from '../catalog/model/recording.ts';

/** The texts of the inline elements that a page may have, all of them ours. */
interface InlineTexts {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

export function contentSecurityPolicy({ styles, scripts }: InlineTexts): string {
  return [
    "default-src 'none'",
    // Pagefind's search runs as WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(' '),
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
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

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
