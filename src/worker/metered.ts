/**
 * Whether every megabyte may cost, or is long in coming, as far as a browser says (https://wicg.github.io/netinfo/).
 * @param connection `navigator.connection`, which not all browsers have
 */
export function isMetered(connection: unknown): boolean {
  if (typeof connection !== 'object' || connection === null) return false;
  const saves = 'saveData' in connection && connection.saveData === true;
  const isMobile = 'type' in connection && connection.type === 'cellular';
  const isSlow = 'effectiveType' in connection && connection.effectiveType !== '4g';
  return saves || isMobile || isSlow;
}

export const isConnectionMetered = (): boolean =>
  isMetered('connection' in navigator ? navigator.connection : undefined);
