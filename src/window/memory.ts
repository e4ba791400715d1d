/**
 * What a reading has come to so far: plain data under names. Whoever adds up rows keeps nothing beside it from one row to
 * the next, so that a reading can be copied, written down, and gone on with in another process.
 */
export interface Memory {
  /** The data of this name: what was there, which the same program wrote, or what is made now. It is changed in place. */
  of<T extends object>(name: string, make: () => T): T
  part(name: string): Memory
}

export interface Remembered {
  [name: string]: object
}

export function newMemory(data: Remembered = {}): Memory {
  const of = <T extends object>(name: string, make: () => T): T => {
    data[name] ??= make()
    return data[name] as T
  }
  return { of, part: name => newMemory(of<Remembered>(name, () => ({}))) }
}
