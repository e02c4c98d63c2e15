const mostNames = 5

/** "a.html, b.html and 3 more" */
export function namesOf(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ')
  return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
}
