/** The process is gone: nothing it still tries has any effect. */
export class Killed extends Error {
  override readonly name = 'Killed'
}

/** What befalls the process at its n-th outside call, from 0: death before or after it, or a fault in its stead. */
export type Blow = 'before' | 'after' | ((call: Outside) => Promise<unknown>)

export interface Outside {
  name: string
  run: () => Promise<unknown>
}

/** Every outside call of a process goes through its fate. */
export interface Fate {
  calls: string[]
  through: <T>(name: string, run: () => Promise<T>) => Promise<T>
}

export function newFate(at = -1, blow: Blow = 'before', kill: () => void = () => undefined): Fate {
  const calls: string[] = []
  let dead = false
  const die = (): never => {
    dead = true
    kill()
    throw new Killed()
  }
  return {
    calls,
    async through<T>(name: string, run: () => Promise<T>): Promise<T> {
      if (dead) throw new Killed()
      const struck = calls.push(name) - 1 === at
      if (!struck) return run()
      if (blow === 'before') return die()
      if (blow !== 'after') return (await blow({ name, run })) as T
      await run()
      return die()
    }
  }
}
