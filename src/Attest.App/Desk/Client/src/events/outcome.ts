/** What became of one input, as the server sends it. */
export type Outcome = { number: number; name: string; status: string; report: string | null; reason: string | null }

/** How an addition ended. */
export type Ending = { read: number; known: number; refused: number; claims: number; problem: string | null; isFresh: boolean }

/** As the page of the server words it (AddedView). */
export function outcomeWords({ status, reason }: Outcome): string {
  if (status === 'known') return 'there already; nothing changed'
  return reason === null ? status : `${status}: ${reason}`
}

export function endWords(end: Ending): string {
  if (end.problem !== null) return end.problem
  const late = end.isFresh ? '' : ' The incidents are still being worked out.'
  return `Done: ${count(end.read, 'report')} read with ${count(end.claims, 'claim')}, ${end.known} there already, ${end.refused} refused.${late}`
}

const count = (number: number, noun: string) => number === 1 ? `1 ${noun}` : `${number} ${noun}s`
