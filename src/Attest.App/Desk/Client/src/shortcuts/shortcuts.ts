import { type Bindings, KeySequence } from './keys'

const bindings = new Map<string, () => void>()
const offKey = 'attest-shortcuts'

/** Adds what keys do on this page. */
export function bind(more: Record<string, () => void>): Bindings {
  for (const [keys, action] of Object.entries(more)) bindings.set(keys, action)
  return bindings
}

/** Single keys for what the pages do most; they can be turned off in the help, since they get in the way of speech input. */
export function startShortcuts(): void {
  const help = document.querySelector<HTMLDialogElement>('dialog[data-help]')
  bind({
    '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
    '?': () => { if (help && !help.open) help.showModal() },
  })
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-key]'))
    bind({ [link.dataset['key'] ?? '']: () => link.click() })

  const sequence = new KeySequence((keys) => bindings.has(keys), (key) => [...bindings.keys()].some((keys) => keys.startsWith(`${key} `)))
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isOff() && event.key !== '?' || isTyping(event.target) || document.querySelector('dialog[open]')) return
    const keys = sequence.press(event, event.timeStamp)
    if (keys === null) return
    event.preventDefault()
    bindings.get(keys)?.()
  })
  if (help) startHelp(help)
}

function startHelp(help: HTMLDialogElement): void {
  const box = help.querySelector<HTMLInputElement>('[data-shortcuts-on]')
  if (box) {
    box.checked = !isOff()
    box.addEventListener('change', () => { localStorage.setItem(offKey, box.checked ? 'on' : 'off') })
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-help-open]')) {
    button.hidden = false
    button.addEventListener('click', () => help.showModal())
  }
}

const isOff = () => localStorage.getItem(offKey) === 'off'

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
}
