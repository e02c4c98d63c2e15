import { LngLatBounds, Map, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { changed } from '../page/regions'
import { current } from '../list/list'
import { boundsOf, readView } from './bounds'
import { coloursOf } from './colours'
import { putIcons } from './icons'
import { offerArea } from './area'
import { startPopups } from './popups'
import { nobody, pickedFilter } from './siteLayers'
import { styleOf, type Tiles } from './style'

setWorkerUrl(workerUrl)

// Sites at the edge of the map would lie under its legend and buttons; a phone has no room to spare.
const roomy = (element: HTMLElement) => ({ padding: Math.min(90, Math.round(Math.min(element.clientWidth, element.clientHeight) / 6)), maxZoom: 7 })

/** Narrower maps, in CSS pixels, keep their legend folded. */
const roomForLegend = 560

/** Draws the sites of the page's incidents; the element says where they are fetched and which area they cover. */
export function startMap(element: HTMLElement): void {
  const map = new Map({
    container: element, style: styleOf(coloursOf(element), sitesOf(element), tilesOf(element)),
    attributionControl: { compact: true }, dragRotate: false, pitchWithRotate: false, maxZoom: 14, renderWorldCopies: true,
    cooperativeGestures: element.dataset['cooperative'] === 'yes', fadeDuration: 0, ...viewOf(element),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-left')
  const legend = element.parentElement?.querySelector<HTMLDetailsElement>('[data-legend]')
  if (legend) legend.open = element.clientWidth >= roomForLegend
  const dress = () => putIcons(map, coloursOf(element))
  map.on('style.load', dress)
  map.once('load', () => { element.dataset['state'] = 'ready' })

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => restyle(map, element))
  document.addEventListener('desk:theme', () => restyle(map, element))
  document.addEventListener(changed, () => follow(map, element))
  document.addEventListener(current, (event) => pick(map, (event as CustomEvent<HTMLElement>).detail.dataset['item'] ?? nobody))
  startPopups(map)
  offerArea(map, element)
  // Measured by the tests: the map's own frame times.
  Object.assign(element, { deskMap: map })
}

function restyle(map: Map, element: HTMLElement): void {
  map.setStyle(styleOf(coloursOf(element), sitesOf(element), tilesOf(element)), { diff: false })
}

// The element itself stays when other parts of the page are replaced; what it should show stands in a region beside it.
function follow(map: Map, element: HTMLElement): void {
  const wanted = document.querySelector<HTMLElement>('[data-map-view]')
  if (!wanted) return
  const before = sitesOf(element)
  element.dataset['sites'] = wanted.dataset['sites'] ?? ''
  element.dataset['bounds'] = wanted.dataset['bounds'] ?? ''
  if (sitesOf(element) === before) return
  map.getSource<GeoJSONSource>('sites')?.setData(sitesOf(element))
  const bounds = boundsOf(element.dataset['bounds'])
  if (bounds && !new URL(location.href).searchParams.has('bbox')) map.fitBounds(bounds, { ...roomy(element), duration: 400 })
}

function pick(map: Map, incident: string): void {
  if (map.getLayer('picked')) map.setFilter('picked', pickedFilter(incident))
}

function viewOf(element: HTMLElement): { bounds: LngLatBounds; fitBoundsOptions: object } | { center: [number, number]; zoom: number } {
  const view = readView(location.href, element.dataset['bounds'])
  return view ? { bounds: new LngLatBounds(view), fitBoundsOptions: roomy(element) } : { center: [20, 25], zoom: 1.4 }
}

const sitesOf = (element: HTMLElement) => new URL(element.dataset['sites'] ?? '', location.href).toString()

function tilesOf(element: HTMLElement): Tiles | null {
  const address = element.dataset['tiles']
  return address ? { address, attribution: element.dataset['tilesAttribution'] ?? '' } : null
}
