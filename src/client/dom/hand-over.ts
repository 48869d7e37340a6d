/** Gives an address to the clipboard or to the system's share sheet. */

/** @returns false where it is not allowed, or this page's address is not a secure one */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const canShare = (): boolean => 'share' in navigator;

/** Closing the system's sheet is reported as a failure, and is none. */
export function openShareSheet(data: ShareData): void {
  navigator.share(data).catch(() => undefined);
}
