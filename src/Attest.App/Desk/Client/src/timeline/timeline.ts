import { withParameters } from '../page/query'
import { changed, visit } from '../page/regions'
import { type Bar, rangeBetween, rangeWords } from './range'

/** Dragging over the timeline chooses its days; the bars are links, so that it works without, and by keyboard. */
export function startTimeline(): void {
  attach()
  document.addEventListener(changed, attach)
}

function attach(): void {
  const figure = document.querySelector<SVGSVGElement>('svg[data-timeline]')
  if (!figure || figure.dataset['attached']) return
  figure.dataset['attached'] = 'yes'
  walkByArrows(figure)
  figure.addEventListener('pointerdown', (event) => { if (event.button === 0) brush(figure, event) })
}

function brush(figure: SVGSVGElement, start: PointerEvent): void {
  const shade = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  shade.setAttribute('class', 'timeline-brush')
  shade.setAttribute('y', '0')
  shade.setAttribute('height', '100%')
  const note = document.querySelector<HTMLElement>('[data-timeline-note]')
  const bars = barsOf(figure), begun = place(figure, start)
  let hasMoved = false

  const move = (event: PointerEvent) => {
    const now = place(figure, event)
    if (!hasMoved && Math.abs(event.clientX - start.clientX) < 5) return
    if (!hasMoved) figure.append(shade)
    hasMoved = true
    shade.setAttribute('x', `${Math.min(begun, now)}%`)
    shade.setAttribute('width', `${Math.abs(now - begun)}%`)
    const range = rangeBetween(bars, begun, now)
    if (note && range) note.textContent = rangeWords(range)
  }
  const end = (event: PointerEvent) => {
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', end)
    removeEventListener('pointercancel', end)
    const range = hasMoved && event.type === 'pointerup' ? rangeBetween(bars, begun, place(figure, event)) : null
    if (hasMoved) figure.addEventListener('click', (click) => click.preventDefault(), { once: true, capture: true })
    if (range) void visit(withParameters(location.href, range))
    else shade.remove()
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', end)
  addEventListener('pointercancel', end)
}

/** Where a pointer is: hundredths of the figure's width, as the bars' places are told. */
function place(figure: SVGSVGElement, event: PointerEvent): number {
  const box = figure.getBoundingClientRect()
  return Math.min(100, Math.max(0, (event.clientX - box.left) / box.width * 100))
}

function barsOf(figure: SVGSVGElement): Bar[] {
  return [...figure.querySelectorAll<SVGElement>('[data-from]')].map((bar) => ({
    from: bar.dataset['from'] ?? '', to: bar.dataset['to'] ?? '',
    left: Number(bar.dataset['left']), right: Number(bar.dataset['right']),
  }))
}

// One stop for the whole timeline instead of one a bar; arrows walk, and Enter follows the bar's link.
function walkByArrows(figure: SVGSVGElement): void {
  const links = [...figure.querySelectorAll<SVGAElement>('a')]
  links.forEach((link, index) => { link.setAttribute('tabindex', index === 0 ? '0' : '-1') })
  figure.addEventListener('keydown', (event) => {
    const at = links.indexOf(document.activeElement as unknown as SVGAElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 }[event.key]
    const link = to === undefined ? undefined : links[to]
    if (at < 0 || !link) return
    event.preventDefault()
    links[at]?.setAttribute('tabindex', '-1')
    link.setAttribute('tabindex', '0')
    link.focus()
  })
}
