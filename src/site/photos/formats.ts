import sharp from 'sharp';

// Of all the readers that libvips has only these can run, whoever asks for an image.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Svg'].map((format) => `VipsForeignLoad${format}`),
});

export type PhotoFormat =
  'JPEG' | 'PNG' | 'WebP' | 'GIF' | 'AVIF' | 'HEIC' | 'SVG' | 'PDF' | 'TIFF' | 'BMP' | 'HTML';

/** The formats that are decoded, with sharp's name of each. The others are known only to say what a file is. */
export const DECODERS: ReadonlyMap<PhotoFormat, string> = new Map([
  ['JPEG', 'jpeg'],
  ['PNG', 'png'],
  ['WebP', 'webp'],
  ['GIF', 'gif'],
  ['AVIF', 'heif'],
]);

/**
 * The format, by the first bytes and never by name or header: a decoder sees a file only after this allowed it,
 * so that a drawing is never read as a photo, and a message can say what a file is.
 */
export function sniffFormat(bytes: Uint8Array): PhotoFormat | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  );
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (/^GIF8[79]a/.test(head)) return 'GIF';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'WebP';
  if (head.slice(4, 8) === 'ftyp') return brands(head).includes('avif') ? 'AVIF' : 'HEIC';
  if (head.startsWith('%PDF')) return 'PDF';
  if (/^(II\*\0|MM\0\*)/.test(head)) return 'TIFF';
  if (head.startsWith('BM')) return 'BMP';
  if (/<svg[\s>]/i.test(head)) return 'SVG';
  return /<(!doctype html|html)[\s>]/i.test(head) ? 'HTML' : undefined;
}

/** The four-letter codes of an ISO media file's first box. */
function brands(head: string): string[] {
  const length = Math.min(Buffer.from(head.slice(0, 4), 'latin1').readUInt32BE(), head.length);
  return head.slice(8, length).match(/[^]{4}/g) ?? [];
}
