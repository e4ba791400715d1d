/** Two ids are one where Unicode says so: file names of macOS come decomposed. */
export function isSameId(one: string | null, other: string): boolean {
  return one === other || (one !== null && one.normalize('NFC') === other.normalize('NFC'))
}
