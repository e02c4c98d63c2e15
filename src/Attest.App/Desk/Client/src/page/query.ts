/** An address with some of its parameters set anew; null takes one out. Paging starts over. */
export function withParameters(address: string, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(address)
  url.searchParams.delete('cursor')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.toString()
}

/** The address a form of filters leads to: what is left empty is left out. */
export function addressOfForm(action: string, fields: Iterable<[string, FormDataEntryValue]>): string {
  const url = new URL(action)
  url.search = ''
  for (const [name, value] of fields)
    if (typeof value === 'string' && value.trim() !== '') url.searchParams.append(name, value.trim())
  return url.toString()
}
