import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 

// src/world/hosts.ts
import { BlockList, isIP, isIPv6 } from "node:net";
var NEVER = lazily([
  "0.0.0.0/8",
  "169.254.0.0/16",
  "224.0.0.0/3",
  "100.100.100.200/32",
  // Alibaba Cloud
  "168.63.129.16/32",
  // Azure's host
  "192.0.0.192/32",
  // Oracle Cloud
  "::/128",
  "fe80::/10",
  "ff00::/8",
  "fd00:ec2::254/128",
  // AWS
  "fd20:ce::254/128"
  // Google Cloud
]);
var PRIVATE = lazily([
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "::1/128",
  "fc00::/7",
  "fec0::/10",
  "64:ff9b:1::/48",
  "2001::/32",
  // Teredo
  "2002::/16"
  // 6to4
]);
var EMBEDS_IPV4 = lazily(["::ffff:0:0/96", "::/96", "64:ff9b::/96"]);
function classifyAddress(text) {
  const address = text.replace(/%.*$/, "");
  if (isIn(NEVER(), address)) return "never";
  if (isIn(PRIVATE(), address)) return "private";
  if (isIPv6(address) && isIn(EMBEDS_IPV4(), address)) return classifyAddress(lastFourBytes(address));
  return "public";
}
function compileGuard(guard) {
  const hosts = new Set(guard.allowedHosts.map(normalHost));
  const ranges = blockList(guard.allowedRanges);
  return {
    allows(url, address) {
      const kind = classifyAddress(address);
      if (kind !== "private") return kind === "public";
      const host = normalHost(url.hostname);
      return hosts.has(host) || hosts.has(`${host}:${portOf(url)}`) || isIn(ranges, address.replace(/%.*$/, ""));
    }
  };
}
function literalAddress(url) {
  const bare = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) ? bare : null;
}
function parseRange(text) {
  const [, network = "", digits = ""] = /^([^/%]+)\/(\d{1,3})$/.exec(text.trim()) ?? [];
  const version = isIP(network);
  const prefix = Number(digits);
  if (version === 0 || prefix > (version === 4 ? 32 : 128)) return null;
  return { network, prefix, family: version === 4 ? "ipv4" : "ipv6" };
}
function portOf(url) {
  return url.port || (url.protocol === "https:" ? "443" : "80");
}
function normalHost(text) {
  const host = text.trim().toLowerCase();
  return isIPv6(host) ? `[${host}]` : host.replace(/\.(?=$|:)/, "");
}
function isIn(list, address) {
  return list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
function lazily(ranges) {
  let list = null;
  return () => {
    list ??= blockList(ranges);
    return list;
  };
}
function blockList(ranges) {
  const list = new BlockList();
  for (const text of ranges) {
    const range = parseRange(text);
    if (!range) throw new RangeError(`"${text}" is no address range; write one such as 10.20.0.0/16 or fd12:3456::/32`);
    list.addSubnet(range.network, range.prefix, range.family);
  }
  return list;
}
function lastFourBytes(address) {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(":").slice(-2);
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group || "0", 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

export {
  classifyAddress,
  compileGuard,
  literalAddress,
  parseRange
};
