/** `14:05 UTC`, with the day where it is not that of `now`; both in milliseconds since 1970. */
export function shownTime(ms: number, now: number): string {
  const [day, time] = new Date(ms).toISOString().split('T') as [string, string]
  const isToday = new Date(now).toISOString().startsWith(day)
  return `${isToday ? '' : `${day} `}${time.slice(0, 5)} UTC`
}
