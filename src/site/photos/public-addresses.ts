import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';

/** All that has been given out of IPv6; whatever lies outside is local, translated or nobody's yet. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an address is on the public internet, so that a build cannot be led into the network it runs in. */
export function isPublicAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) only exists on local addresses, and short forms of IPv4 are read in more than one way.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}
