/** What a service remembers of its users, where it does. */
export interface Memory {
  /** False where there is no room for one more user. A request that names none needs no room. */
  admit(user: string | undefined): boolean
}

/** Room for so many users. Nobody is ever forgotten, which is the mistake of the release that has too little. */
export function openMemory(room: number): Memory {
  const known = new Set<string>()
  return {
    admit(user) {
      if (user === undefined || known.has(user)) return true
      if (known.size >= room) return false
      known.add(user)
      return true
    }
  }
}
