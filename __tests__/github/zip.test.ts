import { describe, expect, it } from '@jest/globals'
import { readMember } from '../../src/github/zip.js'
import { bytes, zipOf } from './support.js'

const wanted = { file: 'baseline.json', maxBytes: 1000, alone: true }
const text = bytes('{"rows":[]}')
const read = (members: Parameters<typeof zipOf>[0], given: Partial<typeof wanted> = {}) =>
  readMember(Buffer.from(zipOf(members)), { ...wanted, ...given })

describe('reading a member of a zip', () => {
  it('gives its text', async () => {
    expect(await read({ 'baseline.json': text })).toBe('{"rows":[]}')
    expect(await read({ 'baseline.json': [bytes('ΔS'), { level: 0 }] })).toBe('ΔS')
  })

  it('passes over other members where they are allowed', async () => {
    expect(await read({ 'rows.jsonl': text, 'baseline.json': text }, { alone: false })).toBe('{"rows":[]}')
  })

  it.each<[string, Parameters<typeof zipOf>[0], RegExp]>([
    ['a second member', { 'baseline.json': text, 'extra.txt': text }, /extra\.txt.*alone/],
    ['the file in a folder', { out: { 'baseline.json': text } }, /out/],
    ['nothing', {}, /no baseline\.json/],
    ['a path that climbs out', { '../baseline.json': text }, /invalid relative path/],
    ['an absolute path', { '/etc/baseline.json': text }, /absolute path/],
    ['a Windows path', { 'C:\\baseline.json': text }, /invalid characters/],
    ['a symbolic link', { 'baseline.json': [bytes('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }, /no regular/],
    ['a device', { 'baseline.json': [text, { os: 3, attrs: 0o060644 << 16 }] }, /no regular file/],
    ['a long member', { 'baseline.json': new Uint8Array(1001) }, /longer than 1000 bytes/]
  ])('refuses %s', async (_, members, why) => {
    await expect(read(members)).rejects.toThrow(why)
  })

  it('refuses a climbing path among members it would pass over', async () => {
    const members = { '../../x': text, 'baseline.json': text }
    await expect(read(members, { alone: false })).rejects.toThrow(/invalid relative path/)
  })

  it('refuses a member that is longer than it says', async () => {
    const zip = Buffer.from(zipOf({ 'baseline.json': new Uint8Array(500_000) }))
    const central = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    zip.writeUInt32LE(900, central + 24)
    await expect(readMember(zip, wanted)).rejects.toThrow(/too many bytes/)
  })

  it('refuses the file twice', async () => {
    const zip = Buffer.from(zipOf({ 'baseline.json': text, 'baseline.jsom': bytes('{"forged":1}') }))
    const twice = Buffer.from(zip.toString('latin1').replaceAll('baseline.jsom', 'baseline.json'), 'latin1')
    await expect(readMember(twice, wanted)).rejects.toThrow(/twice/)
  })

  it('refuses what is no zip, and one that was cut off', async () => {
    await expect(readMember(Buffer.from('not a zip'), wanted)).rejects.toThrow()
    const zip = Buffer.from(zipOf({ 'baseline.json': text }))
    await expect(readMember(zip.subarray(0, zip.length - 30), wanted)).rejects.toThrow()
  })
})
