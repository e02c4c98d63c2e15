const dayMs = 86_400_000

export type DayRange = { from: string; to: string }

/** One bar of the timeline: its days, both included, and where it is drawn. */
export type Bar = DayRange & { left: number; right: number }

/** The days of the bars between two places on the axis, in whichever order these are given; null where there is no bar. */
export function rangeBetween(bars: readonly Bar[], a: number, b: number): DayRange | null {
  const [low, high] = a <= b ? [a, b] : [b, a]
  const hit = bars.filter((bar) => bar.right > low && bar.left < high)
  const first = hit[0], last = hit.at(-1)
  return first && last ? { from: first.from, to: last.to } : null
}

/** Days from the first to the last, both counted. */
export function dayCount({ from, to }: DayRange): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
}

/** "4 May 2031", "4 May 2031 to 7 May 2031, 4 days". */
export function rangeWords(range: DayRange): string {
  if (range.from === range.to) return dayWords(range.from)
  return `${dayWords(range.from)} to ${dayWords(range.to)}, ${dayCount(range)} days`
}

function dayWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}
