/** A code as a drawing, dark on light in any colour scheme. */
import { qrCode } from '../../catalog/outputs/qr-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** @returns nothing when the text is too long for a code */
export function drawQrCode(text: string, label: string): SVGElement | undefined {
  const code = qrCode(text);
  if (!code) return undefined;
  const size = String(code.size);
  const svg = element('svg', {
    class: 'qr',
    role: 'img',
    'aria-label': label,
    viewBox: `0 0 ${size} ${size}`,
  });
  svg.append(
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: code.path, stroke: '#000' }),
  );
  return svg;
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
