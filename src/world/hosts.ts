import { BlockList, isIP, isIPv6 } from 'node:net'
import type { HostGuard } from '../model/world.js'

/**
 * Which addresses a request may be sent to. Public ones always; loopback and private ones where the host or the
 * range is allowed; link-local, metadata, unspecified and multicast ones never, whoever allows them.
 */

/** Link-local and multicast networks, and the addresses under which clouds hand out credentials. */
const NEVER = lazily([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '100.100.100.200/32', // Alibaba Cloud
  '168.63.129.16/32', // Azure's host
  '192.0.0.192/32', // Oracle Cloud
  '::/128',
  'fe80::/10',
  'ff00::/8',
  'fd00:ec2::/32', // AWS: metadata, and what hands credentials to pods
  'fd20:ce::254/128' // Google Cloud
])

/** Networks that the public internet does not route: IANA's special-purpose registries (RFC 6890). */
const PRIVATE = lazily([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '::1/128',
  'fc00::/7',
  'fec0::/10',
  '64:ff9b:1::/48', // NAT64 of a network of its own
  '2001::/32', // Teredo
  '2002::/16' // 6to4
])

/** It looks as if it led to 0.0.0.1. */
const LOOPBACK = lazily(['::1/128'])
/** IPv6 networks whose addresses are as public as the IPv4 address in them: mapped, compatible, translated, NAT64. */
const STANDS_FOR_IPV4 = lazily(['::ffff:0:0/96', '::/96', '::ffff:0:0:0/96', '64:ff9b::/96'])
const NAT64_OF_ITS_OWN = lazily(['64:ff9b:1::/48'])
const SIX_TO_FOUR = lazily(['2002::/16'])
const TEREDO = lazily(['2001::/32'])

type AddressClass = 'public' | 'private' | 'never'

/** The class of an IP address in text; one that leads to an IPv4 address is never better than that. */
export function classifyAddress(text: string): AddressClass {
  const address = text.replace(/%.*$/, '')
  if (isIn(NEVER(), address)) return 'never'
  const within = isIPv6(address) && !isIn(LOOPBACK(), address) ? ipv4Within(address).map(classifyAddress) : []
  if (within.includes('never')) return 'never'
  if (isIn(PRIVATE(), address) || within.includes('private')) return 'private'
  return 'public'
}

export interface HostRules {
  /** Whether a connection for this URL may be made to this resolved address. */
  allows(url: URL, address: string): boolean
}

/** Compiles a guard. A range that is no CIDR range throws a RangeError that names it. */
export function compileGuard(guard: HostGuard): HostRules {
  const hosts = new Set(guard.allowedHosts.map(normalHost))
  const ranges = blockList(guard.allowedRanges)
  return {
    allows(url, address) {
      const kind = classifyAddress(address)
      if (kind !== 'private') return kind === 'public'
      const host = normalHost(url.hostname)
      return hosts.has(host) || hosts.has(`${host}:${portOf(url)}`) || isIn(ranges, address.replace(/%.*$/, ''))
    }
  }
}

/** The host of a URL without brackets where it is an IP literal, else null. */
export function literalAddress(url: URL): string | null {
  const bare = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) ? bare : null
}

/** `10.0.0.0/8` as its parts, or null where the text is no CIDR range. */
export function parseRange(text: string): { network: string; prefix: number; family: 'ipv4' | 'ipv6' } | null {
  const [, network = '', digits = ''] = /^([^/%]+)\/(\d{1,3})$/.exec(text.trim()) ?? []
  const version = isIP(network)
  const prefix = Number(digits)
  if (version === 0 || prefix > (version === 4 ? 32 : 128)) return null
  return { network, prefix, family: version === 4 ? 'ipv4' : 'ipv6' }
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80')
}

function normalHost(text: string): string {
  const host = text.trim().toLowerCase()
  return isIPv6(host) ? `[${host}]` : host.replace(/\.(?=$|:)/, '')
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** Compiled when it is first asked: most runs meet no address. */
function lazily(ranges: readonly string[]): () => BlockList {
  let list: BlockList | null = null
  return () => {
    list ??= blockList(ranges)
    return list
  }
}

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const text of ranges) {
    const range = parseRange(text)
    if (!range) throw new RangeError(`"${text}" is no address range; write one such as 10.20.0.0/16 or fd12:3456::/32`)
    list.addSubnet(range.network, range.prefix, range.family)
  }
  return list
}

/** The IPv4 addresses that an IPv6 address leads to, by any of the ways to write one into it. */
function ipv4Within(address: string): string[] {
  const groups = groupsOf(address)
  const at = (group: number, mask = 0) => dotted(groups[group]! ^ mask, groups[group + 1]! ^ mask)
  // RFC 5214: the interface of an ISATAP address, in whatever network.
  const isIsatap = groups[5] === 0x5efe && (groups[4]! & ~0x200) === 0
  if (isIn(SIX_TO_FOUR(), address)) return [at(1)]
  // RFC 4380: the server, and the client with its bits turned round.
  if (isIn(TEREDO(), address)) return [at(2), at(6, 0xffff)]
  return isIsatap || isIn(STANDS_FOR_IPV4(), address) || isIn(NAT64_OF_ITS_OWN(), address) ? [at(6)] : []
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const [before = [], after = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map(part => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16))))
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
