import { namesOf } from './names'
import { endWords, type Ending, outcomeWords, type Outcome } from './outcome'

/** Follows the reading of added reports, and lets files be dropped on the form. */
export function startProgress(): void {
  const table = document.querySelector<HTMLTableElement>('table[data-progress]')
  if (table) follow(table)
  for (const zone of document.querySelectorAll<HTMLElement>('[data-drop]')) startDrop(zone)
}

function follow(table: HTMLTableElement): void {
  const events = new EventSource(table.dataset['progress'] ?? '')
  const shown = Number(table.dataset['shown'])
  events.addEventListener('report', (event) => {
    const outcome = JSON.parse((event as MessageEvent<string>).data) as Outcome
    if (outcome.number < shown) return
    table.tBodies[0]?.append(row(outcome))
    tellWaiting(shown)
  })
  events.addEventListener('end', (event) => {
    events.close()
    document.querySelector('[data-progress-waiting]')?.remove()
    const note = document.querySelector('[data-progress-note]')
    if (note) note.textContent = endWords(JSON.parse((event as MessageEvent<string>).data) as Ending)
  })
}

// Rows that the page was drawn with are not among those that it said were still to come.
function tellWaiting(shown: number): void {
  const waiting = document.querySelector<HTMLElement>('[data-progress-waiting]'), table = document.querySelector<HTMLTableElement>('table[data-progress]')
  const count = waiting?.querySelector('span')
  if (!waiting || !count || !table) return
  const left = Number(waiting.dataset['progressWaiting']) - ((table.tBodies[0]?.rows.length ?? 0) - shown)
  if (left > 0) count.textContent = String(left)
  else waiting.remove()
}

function row(outcome: Outcome): HTMLTableRowElement {
  const line = document.createElement('tr')
  line.dataset['state'] = outcome.status
  const name = document.createElement('th')
  name.scope = 'row'
  const own = document.createElement('bdi')
  own.textContent = outcome.name
  name.append(own)
  const words = document.createElement('td')
  words.textContent = outcomeWords(outcome)
  if (outcome.report !== null) {
    const link = document.createElement('a')
    link.href = `/reports/${encodeURIComponent(outcome.report)}`
    link.textContent = 'open'
    words.append(' ', link)
  }
  line.append(name, words)
  return line
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
