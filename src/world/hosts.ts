import { BlockList, isIP, isIPv6 } from 'node:net'
import type { HostGuard } from '../model/world.js'

/**
 * Which addresses a request may be sent to. Public ones always; loopback and private ones where the host or the
 * range is allowed; link-local, metadata, unspecified and multicast ones never, whoever allows them.
 */

/** Link-local and multicast networks, and the addresses under which clouds hand out credentials. */
const NEVER = blockList([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '100.100.100.200/32', // Alibaba Cloud
  '168.63.129.16/32', // Azure's host
  '192.0.0.192/32', // Oracle Cloud
  '::/128',
  'fe80::/10',
  'ff00::/8',
  'fd00:ec2::254/128', // AWS
  'fd20:ce::254/128' // Google Cloud
])

/** Networks that the public internet does not route: IANA's special-purpose registries (RFC 6890). */
const PRIVATE = blockList([
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
  '64:ff9b:1::/48',
  '2001::/32', // Teredo
  '2002::/16' // 6to4
])

/** IPv6 networks whose last 32 bits are the IPv4 address that is reached: mapped, compatible, NAT64. */
const EMBEDS_IPV4 = blockList(['::ffff:0:0/96', '::/96', '64:ff9b::/96'])

type AddressClass = 'public' | 'private' | 'never'

/** The class of an IP address in text; an embedded IPv4 address is judged as itself. */
export function classifyAddress(text: string): AddressClass {
  const address = text.replace(/%.*$/, '')
  if (isIn(NEVER, address)) return 'never'
  if (isIn(PRIVATE, address)) return 'private'
  if (isIPv6(address) && isIn(EMBEDS_IPV4, address)) return classifyAddress(lastFourBytes(address))
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

function blockList(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const text of ranges) {
    const range = parseRange(text)
    if (!range) throw new RangeError(`"${text}" is no address range; write one such as 10.20.0.0/16 or fd12:3456::/32`)
    list.addSubnet(range.network, range.prefix, range.family)
  }
  return list
}

/** Dotted IPv4 form of the last 32 bits of an IPv6 address. */
function lastFourBytes(address: string): string {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':').slice(-2)
  const [high = 0, low = 0] = groups.map(group => Number.parseInt(group || '0', 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
