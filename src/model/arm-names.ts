export const ARMS = ['baseline', 'canary'] as const
export type Arm = (typeof ARMS)[number]

export function isArm(name: string | null): name is Arm {
  return name === 'baseline' || name === 'canary'
}

/** What the manifest says of names that are neither baseline nor canary (`window.source.arms`). */
export type ArmNames = Readonly<Record<string, Arm | 'other'>>

/** Without case and blanks, as services spell their names in many ways. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase()
}

const MOST_KNOWN = 1000

/** Tells which arm a written name means: an arm, `other` for what is mapped to neither, else the name as it stands. */
export function armReader(mapped: ArmNames = {}): (written: string) => string {
  const meaning = new Map<string, string>([
    ['baseline', 'baseline'],
    ['canary', 'canary'],
    ...Object.entries(mapped).map(([name, arm]) => [plainName(name), arm] as const)
  ])
  const known = new Map<string, string>()
  return written => {
    const before = known.get(written)
    if (before !== undefined) return before
    const found = meaning.get(plainName(written)) ?? written
    if (known.size < MOST_KNOWN) known.set(written, found)
    return found
  }
}

/** Names that mean the same once they are compared without case and blanks, where the manifest tells them apart. */
export function equalNames(mapped: ArmNames): { name: string; like: string }[] {
  const first = new Map<string, { name: string; arm: string }>(ARMS.map(arm => [arm, { name: arm, arm }]))
  return Object.entries(mapped).flatMap(([name, arm]) => {
    const plain = plainName(name)
    const before = first.get(plain)
    if (before === undefined) first.set(plain, { name, arm })
    return before === undefined ? [] : [{ name, like: before.name }]
  })
}
