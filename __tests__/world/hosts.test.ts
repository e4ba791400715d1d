import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { classifyAddress, compileGuard, parseRange } from '../../src/world/hosts.js'
import { checkedUrl, HttpError } from '../../src/world/http.js'

describe('an address', () => {
  test.each([
    ['8.8.8.8', 'public'],
    ['172.15.255.255', 'public'],
    ['172.32.0.0', 'public'],
    ['2606:4700::1111', 'public'],
    ['64:ff9b::808:808', 'public'],
    ['127.0.0.1', 'private'],
    ['10.0.0.0', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['::1', 'private'],
    ['fd12:3456::1', 'private'],
    ['::127.0.0.1', 'private'],
    ['64:ff9b::a00:1', 'private'],
    ['2002:a00:1::', 'private'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['169.254.1.1', 'never'],
    ['fe80::1%eth0', 'never'],
    ['239.255.255.250', 'never'],
    ['255.255.255.255', 'never'],
    ['ff02::1', 'never'],
    ['100.100.100.200', 'never'],
    ['168.63.129.16', 'never'],
    ['192.0.0.192', 'never'],
    ['fd00:ec2::254', 'never'],
    ['fd00:ec2::23', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['0:0:0:0:0:ffff:a9fe:a9fe', 'never'],
    ['::169.254.169.254', 'never'],
    ['::ffff:0:169.254.169.254', 'never'],
    ['64:ff9b:1::a9fe:a9fe', 'never'],
    ['2002:a9fe:a9fe::1', 'never'],
    ['2001:0:a9fe:a9fe::', 'never'],
    ['2001:0:808:808::5601:5601', 'never'],
    ['2606:4700::5efe:a9fe:a9fe', 'never'],
    ['fd12::200:5efe:169.254.169.254', 'never'],
    ['fe80:0:0:0:0:5efe:a00:1', 'never'],
    ['FE80::1', 'never'],
    ['febf::1%1', 'never'],
    ['2606:4700::5efe:a00:1', 'private']
  ])('%s is %s', (address, expected) => {
    expect(classifyAddress(address)).toBe(expected)
  })

  test('of IPv4 is the same within IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), address => {
        expect(classifyAddress(`::ffff:${address}`)).toBe(classifyAddress(address))
        expect(classifyAddress(`64:ff9b::${address}`)).toBe(classifyAddress(address))
      })
    )
  })
})

test.each([
  'http://169.254.169.254/latest',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0xa9.0xfe.0xa9.0xfe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://169.16689662/',
  'http://169.254.169.254./',
  'http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::FFFF:A9FE:A9FE]/',
  'http://[64:ff9b::169.254.169.254]/',
  'http://[2002:a9fe:a9fe::]/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fd00:ec2::254]/',
  'http://0/'
])('%s is never asked, however it is written and whoever lists it', url => {
  const everything = ['0.0.0.0/0', '::/0']
  const names = [url.slice(7, -1), '169.254.169.254', 'fe80::1']
  const rules = compileGuard({ allowedHosts: names, allowedRanges: everything })
  expect(() => checkedUrl(url, rules)).toThrow(HttpError)
})

describe('a guard', () => {
  test('matches hosts whatever their case, a final dot or brackets', () => {
    const rules = compileGuard({ allowedHosts: ['RAG.Internal.', '::1', '[fd12::1]:8080'], allowedRanges: [] })
    expect(rules.allows(new URL('http://rag.internal:81/'), '10.0.0.1')).toBe(true)
    expect(rules.allows(new URL('http://rag.internal./'), '10.0.0.1')).toBe(true)
    expect(rules.allows(new URL('http://sub.rag.internal/'), '10.0.0.1')).toBe(false)
    expect(rules.allows(new URL('http://[::1]:3000/'), '::1')).toBe(true)
    expect(rules.allows(new URL('http://[fd12::1]:8080/'), 'fd12::1')).toBe(true)
    expect(rules.allows(new URL('http://[fd12::1]/'), 'fd12::1')).toBe(false)
  })

  test('knows the port that a scheme means', () => {
    const rules = compileGuard({ allowedHosts: ['a:443'], allowedRanges: [] })
    expect(rules.allows(new URL('https://a/'), '10.0.0.1')).toBe(true)
    expect(rules.allows(new URL('http://a/'), '10.0.0.1')).toBe(false)
  })

  test('allows by range what the range holds, mapped or not', () => {
    const rules = compileGuard({ allowedHosts: [], allowedRanges: ['10.20.0.0/16', 'fd12::/16'] })
    const url = new URL('http://x/')
    const inside = ['10.20.1.1', '::ffff:10.20.1.1', 'fd12::5']
    expect(inside.map(address => rules.allows(url, address))).toEqual([true, true, true])
    expect(['10.21.0.1', 'fd13::5', '127.0.0.1'].map(address => rules.allows(url, address))).toEqual([
      false,
      false,
      false
    ])
  })
})

test.each([
  '10.0.0.0',
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0/8',
  'fd12::/129',
  'host/8',
  '',
  '1.2.3.4/8/8',
  'fe80::1%x/64'
])('%j is no range', text => {
  expect(parseRange(text)).toBeNull()
})
