/** Texts as a server would send them, with their media types. */

export const calendarResponse = (text: string): Response => response(text, 'text/calendar; charset=utf-8');
export const htmlResponse = (text: string): Response => response(text, 'text/html; charset=utf-8');
export const xmlResponse = (text: string): Response => response(text, 'application/xml');
export const manifestResponse = (manifest: object): Response =>
  response(JSON.stringify(manifest), 'application/manifest+json');

const response = (text: string, type: string): Response =>
  new Response(text, { headers: { 'Content-Type': type } });
