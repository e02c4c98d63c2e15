/** A state of an incident: as of a day, or all that is known. */
export interface State { words: string, address: string }

const quiet = 400

/** The slider over the days of an incident. Without script the heads of the table lead to the same pages. */
export function startAsOf(): void {
  const frame = document.querySelector<HTMLElement>('[data-as-of]')
  const slider = frame?.querySelector<HTMLInputElement>('input[type=range]')
  if (!frame || !slider) return
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.known thead a')]
  const states = statesOf(links.map((link) => ({ words: link.textContent.trim(), address: link.href })), location.href)
  const told = frame.querySelector('output')
  const shown = Number(slider.value)
  let waiting = 0

  const tell = (): State | undefined => {
    const state = states[Number(slider.value)]
    slider.setAttribute('aria-valuetext', state?.words ?? '')
    if (told) told.textContent = state?.words ?? ''
    return state
  }
  slider.addEventListener('input', () => {
    const state = tell()
    clearTimeout(waiting)
    // Who walks by arrows passes days that are not meant.
    if (state && Number(slider.value) !== shown) waiting = window.setTimeout(() => { location.assign(state.address) }, quiet)
  })
  tell()
  frame.classList.add('ready')
  if (location.hash === `#${slider.id}`) slider.focus()
}

/** The states in their order, all that is known last; each address leads back to the slider. */
export function statesOf(days: State[], page: string): State[] {
  const all = new URL(page)
  all.search = ''
  return [...days, { words: 'all that is known', address: all.href }].map(({ words, address }) => ({ words, address: `${address.split('#')[0] ?? ''}#as-of-day` }))
}
