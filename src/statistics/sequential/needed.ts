/** Beyond this many requests nobody waits. */
const MOST = 1e9

/** The smallest n at which something monotone is decided; Infinity where it is not by a billion requests. */
export function requestsUntil(decided: (n: number) => boolean): number {
  let reach = 1
  while (reach < MOST && !decided(reach)) reach = Math.min(MOST, reach * 2)
  return firstWhere(decided, Math.floor(reach / 2), reach)
}

/** The smallest whole number from low to high for which a monotone condition holds; Infinity where it holds for none. */
export function firstWhere(holds: (k: number) => boolean, low: number, high: number): number {
  let [first, end] = [low, high + 1]
  while (first < end) {
    const middle = Math.floor((first + end) / 2)
    if (holds(middle)) end = middle
    else first = middle + 1
  }
  return first > high ? Infinity : first
}
