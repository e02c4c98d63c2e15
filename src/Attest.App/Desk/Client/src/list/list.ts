import { bind } from '../shortcuts/shortcuts'

/** Told on the document when another item of a list is the current one; the detail is the item. */
export const current = 'desk:current'

/** j and k walk through the list that the page is about; Enter opens where the focus is, as it does without script. */
export function startList(): void {
  if (!document.querySelector('[data-list]')) return
  bind({ j: () => step(1), k: () => step(-1), o: () => items()[indexOfCurrent()]?.querySelector<HTMLAnchorElement>('a')?.click() })
  document.addEventListener('focusin', (event) => tell(event.target))
  document.addEventListener('pointerover', (event) => tell(event.target))
}

export const items = () => [...document.querySelectorAll<HTMLElement>('[data-list] [data-item]')]

/** Where a step leads; before the first step that is the first item, or the last when going back. */
export function nextIndex(at: number, by: 1 | -1, count: number): number {
  if (at < 0) return by > 0 ? 0 : count - 1
  return Math.min(count - 1, Math.max(0, at + by))
}

function step(by: 1 | -1): void {
  const all = items()
  const target = all[nextIndex(indexOfCurrent(), by, all.length)]
  const focus = target?.matches('[tabindex], a') ? target : target?.querySelector<HTMLElement>('a')
  focus?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

function indexOfCurrent(): number {
  const item = document.activeElement?.closest('[data-item]')
  return item instanceof HTMLElement ? items().indexOf(item) : -1
}

function tell(target: EventTarget | null): void {
  const item = target instanceof Element ? target.closest('[data-item]') : null
  if (item) document.dispatchEvent(new CustomEvent(current, { detail: item }))
}
