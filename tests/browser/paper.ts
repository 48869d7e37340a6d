/** What comes out of a printer. */
import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';

/** Open a page in which printing is only noted, so that one can look at what would be printed. */
export async function openForPrinting(page: Page, url: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['asked'] = 'to print';
    };
  });
  await page.goto(url);
}

export const askedToPrint = (page: Page): Promise<void> => page.locator('html[data-asked]').waitFor();

/** How many pages of paper the page takes, of the size that its styles ask for. */
export async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** What a camera reads from a code as it is printed. */
export async function scanCode(code: Locator): Promise<string | undefined> {
  const picture = await code.screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The texts of elements that are cut, each with what is too large. */
export const cutTexts = (elements: Locator): Promise<string[]> =>
  elements.evaluateAll((all) =>
    all
      .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map((each) => each.textContent),
  );
