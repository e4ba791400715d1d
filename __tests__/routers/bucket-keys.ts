/** Keys that a user could have: names, numbers, uuids, text of every script, the empty one and long ones. */
export function exampleKeys(count: number): string[] {
  const keys = ['', 'a', 'ab', 'abc', 'abcd', 'größe', 'пользователь', '用户', '👩🏽‍💻', 'a b', '%00', '"quoted"']
  for (const length of [255, 256, 1023]) keys.push('x'.repeat(length - 1) + (length % 10))
  for (let i = keys.length; i < count; i++) keys.push(SHAPES[i % SHAPES.length]!(i))
  return keys.slice(0, count)
}

const SHAPES = [
  (i: number) => `user-${i}`,
  (i: number) => String(1_000_003 * i),
  (i: number) => `${(i * 2654435761).toString(16).padStart(12, '0')}-4f1e-8a2b-${(i * 40503).toString(16)}`,
  (i: number) => `kund@${i}.bücher.example`,
  (i: number) => String.fromCodePoint(0x4e00 + (i % 2000)).repeat(1 + (i % 7)) + i
]
