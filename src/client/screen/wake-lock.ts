/** Ask the device to leave its screen on, for as long as the page is seen; where it may not, its settings decide. */
export function keepAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = (): void => {
    if (!document.hidden) navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
