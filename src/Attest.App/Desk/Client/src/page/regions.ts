/** Told on the document after parts of the page were replaced. */
export const changed = 'desk:changed'

let running: AbortController | undefined

/**
 * Goes to another view of the same page: fetches it and takes over the regions that both have, so that the map stays as
 * it is. Falls back to an ordinary visit when that fails.
 */
export async function visit(address: string, how: 'push' | 'replace' | 'back' = 'push'): Promise<void> {
  running?.abort()
  const mine = running = new AbortController()
  document.documentElement.classList.add('is-loading')
  try {
    const answer = await fetch(address, { signal: mine.signal, headers: { Accept: 'text/html' } })
    if (!answer.ok || answer.redirected && new URL(answer.url).pathname !== location.pathname) throw new Error(`answered ${answer.status}`)
    takeOver(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    if (how === 'push') history.pushState(null, '', address)
    else if (how === 'replace') history.replaceState(null, '', address)
    document.dispatchEvent(new CustomEvent(changed))
  } catch {
    if (!mine.signal.aborted) location.assign(address)
  } finally {
    if (running === mine) document.documentElement.classList.remove('is-loading')
  }
}

function takeOver(fresh: Document): void {
  for (const region of document.querySelectorAll<HTMLElement>('[data-region]')) {
    const next = fresh.querySelector(`[data-region="${CSS.escape(region.dataset['region'] ?? '')}"]`)
    if (!next) continue
    // What a person is typing in, or has open, stays.
    if (region.contains(document.activeElement) && region.hasAttribute('data-keep-focus')) continue
    const node = document.importNode(next, true)
    region.replaceWith(node)
  }
  document.title = fresh.title
}
