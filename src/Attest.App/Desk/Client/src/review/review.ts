import { bind } from '../shortcuts/shortcuts'
import { items } from '../list/list'

/** Keys of the review queue, each with the action it opens on the current item. */
export const actionKeys: Readonly<Record<string, string>> = {
  c: 'confirm', x: 'reject', e: 'correct', p: 'place', m: 'merge', s: 'split', v: 'move', n: 'no-incident',
}

/** What needs a person, by keyboard: a key opens the form of an action on the item in focus, u takes the last ruling back. */
export function startReview(): void {
  if (!document.querySelector('[data-review]')) return
  // A correction that was begun at a claim, or was not taken, goes on where it is typed.
  document.querySelector<HTMLElement>('details[data-action][open] input:not([type=hidden])')?.focus()
  bind(Object.fromEntries(Object.entries(actionKeys).map(([key, action]) => [key, () => open(action)])))
  bind({ u: () => document.querySelector<HTMLElement>('[data-undo]')?.click() })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const panel = document.activeElement?.closest<HTMLDetailsElement>('details[data-action][open]')
    if (!panel) return
    panel.open = false
    panel.querySelector('summary')?.focus()
  })
  document.addEventListener('toggle', (event) => {
    if (event.target instanceof HTMLDetailsElement && event.target.matches('[data-action]') && event.target.open) closeOthers(event.target)
  }, true)
}

function open(action: string): void {
  const item = document.activeElement?.closest('[data-item]') ?? items()[0]
  const panel = item?.querySelector<HTMLDetailsElement>(`details[data-action="${action}"]`)
  if (!panel) return
  panel.open = true
  panel.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button')?.focus()
}

function closeOthers(opened: HTMLDetailsElement): void {
  for (const panel of opened.closest('[data-item]')?.querySelectorAll<HTMLDetailsElement>('details[data-action][open]') ?? [])
    if (panel !== opened) panel.open = false
}
