import { Popup, type GeoJSONSource, type Map, type MapLayerMouseEvent } from 'maplibre-gl'
import { clusterMaxZoom } from './siteLayers'
import { cardsOf, popup as wordsOf, type SiteProperties } from './card'

const mostInPopup = 12

/** Clicking a site tells what happened there; clicking several at once goes nearer, or lists them where they share one point. */
export function startPopups(map: Map): void {
  const popup = new Popup({ maxWidth: '320px', closeButton: true, focusAfterOpen: true })
  const show = async (event: MapLayerMouseEvent, sites: SiteProperties[], count: number) => {
    const cards = await cardsOf(sites)
    popup.setLngLat(event.lngLat).setDOMContent(wordsOf(sites, cards, count)).addTo(map)
  }

  map.on('click', 'sites', (event) => {
    const found = event.features ?? []
    void show(event, found.slice(0, mostInPopup).map((feature) => feature.properties as SiteProperties), found.length)
  })
  map.on('click', 'clusters', async (event) => {
    const cluster = event.features?.[0]
    if (!cluster) return
    const source = map.getSource<GeoJSONSource>('sites')
    const id = cluster.properties['cluster_id'] as number
    const zoom = await source?.getClusterExpansionZoom(id)
    if (zoom !== undefined && zoom <= clusterMaxZoom) return void map.easeTo({ center: event.lngLat, zoom: zoom + 0.2 })
    const leaves = await source?.getClusterLeaves(id, mostInPopup, 0) ?? []
    await show(event, leaves.map((leaf) => leaf.properties as SiteProperties), cluster.properties['point_count'] as number)
  })
  for (const layer of ['sites', 'clusters']) {
    map.on('mouseenter', layer, () => { map.getCanvas().style.cursor = 'pointer' })
    map.on('mouseleave', layer, () => { map.getCanvas().style.cursor = '' })
  }
}
