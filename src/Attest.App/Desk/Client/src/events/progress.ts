/** One input's outcome, as the server sends it. */
export type Outcome = { id: string; name: string; state: 'waiting' | 'reading' | 'added' | 'known' | 'refused'; words: string; link?: string }

const isOver = (state: Outcome['state']) => state === 'added' || state === 'known' || state === 'refused'

/** Follows a run of added reports, and lets files be dropped on the form. */
export function startProgress(): void {
  const table = document.querySelector<HTMLElement>('[data-progress]')
  if (table) follow(table)
  for (const zone of document.querySelectorAll<HTMLElement>('[data-drop]')) startDrop(zone)
}

function follow(table: HTMLElement): void {
  const events = new EventSource(table.dataset['progress'] ?? '')
  events.addEventListener('outcome', (event) => show(table, JSON.parse((event as MessageEvent<string>).data) as Outcome))
  events.addEventListener('done', (event) => {
    events.close()
    const note = document.querySelector('[data-progress-note]')
    if (note) note.textContent = (JSON.parse((event as MessageEvent<string>).data) as { words: string }).words
    document.querySelector<HTMLElement>('[data-progress-done]')?.removeAttribute('hidden')
  })
}

function show(table: HTMLElement, outcome: Outcome): void {
  const row = table.querySelector<HTMLElement>(`[data-outcome="${CSS.escape(outcome.id)}"]`)
  if (!row) return
  row.dataset['state'] = outcome.state
  const cell = row.querySelector('[data-outcome-words]')
  if (!cell) return
  cell.textContent = outcome.words
  if (!outcome.link || !isOver(outcome.state)) return
  const link = document.createElement('a')
  link.href = outcome.link
  link.textContent = 'open'
  cell.append(' ', link)
}

function startDrop(zone: HTMLElement): void {
  const input = zone.querySelector<HTMLInputElement>('input[type=file]')
  const list = zone.querySelector<HTMLElement>('[data-drop-names]')
  if (!input) return
  const tell = () => { if (list) list.textContent = namesOf([...input.files ?? []].map((file) => file.name)) }
  input.addEventListener('change', tell)
  zone.addEventListener('dragover', (event) => { event.preventDefault(); zone.classList.add('is-over') })
  zone.addEventListener('dragleave', () => zone.classList.remove('is-over'))
  zone.addEventListener('drop', (event) => {
    event.preventDefault()
    zone.classList.remove('is-over')
    if (event.dataTransfer?.files.length) input.files = event.dataTransfer.files
    tell()
  })
}

const mostNames = 5

/** "a.html, b.html and 3 more" */
export function namesOf(names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ')
  return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
}
