import type { Map } from 'maplibre-gl'
import { withParameters } from '../page/query'
import { visit } from '../page/regions'
import { areaText } from './bounds'

/** A button that appears once a person has moved the map: the list and the timeline then keep to what the map shows. */
export function offerArea(map: Map, element: HTMLElement): void {
  const button = element.parentElement?.querySelector<HTMLButtonElement>('[data-area]')
  if (!button) return
  map.on('moveend', (event) => {
    // Without an original event the page moved the map itself.
    if ('originalEvent' in event && event.originalEvent) button.hidden = false
  })
  button.addEventListener('click', () => {
    const bounds = map.getBounds()
    button.hidden = true
    void visit(withParameters(location.href, { bbox: areaText([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]) }))
  })
}
