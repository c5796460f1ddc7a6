import { lookup as resolveName } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Trouble } from "../../model/trouble.ts";

/** Addresses that no public server has: this machine, private and shared networks, link-local, documentation, multicast. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(network, bits, "ipv6");

/** True if the address is none that a public server has. An IPv4 address inside an IPv6 one counts as itself. */
export function isPrivate(address: string): boolean {
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (inner !== undefined) return PRIVATE.check(inner, "ipv4");
  const family = isIP(address);
  return family === 0 || PRIVATE.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Throws Trouble `private-address` where the host is itself a private address and not allowed by name. */
export function refuseLiteral(host: string, allowed: ReadonlySet<string>): void {
  const bare = host.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0 && isPrivate(bare) && !allowed.has(bare)) throw new Trouble("private-address", host);
}

/**
 * Looks a name up for a connection, and refuses one that leads into a private network unless it is allowed. The
 * connection is made to the address that was looked at, so a name cannot lead elsewhere a moment later.
 */
export function guardedLookup(allowed: ReadonlySet<string>): LookupFunction {
  return (host, options, done) => {
    resolveName(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      if (!allowed.has(host) && addresses.some(({ address }) => isPrivate(address)))
        return done(new Trouble("private-address", host), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}
