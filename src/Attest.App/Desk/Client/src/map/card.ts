/** What the map itself knows of a site: an incident at one of its places. */
export type SiteProperties = { incident: string; place: string; grade: string; size?: number; coarse?: boolean }

/** What the server tells of an incident that is pointed at. */
export type Card = { incident: string; title: string; when: string; grade: string; gradeWords: string; killed: string | null; origins: string }

/** Asks for the cards of sites; the same incident once. */
export async function cardsOf(sites: readonly SiteProperties[]): Promise<Card[]> {
  const ids = new URLSearchParams([...new Set(sites.map((site) => site.incident))].map((id) => ['id', id]))
  const answer = await fetch(`/map/cards?${ids.toString()}`)
  return answer.ok ? await answer.json() as Card[] : []
}

/** The words of a pop-up; text only, whatever a report put into a title. */
export function popup(sites: readonly SiteProperties[], cards: readonly Card[], count: number): HTMLElement {
  const list = document.createElement('ul')
  list.className = 'map-card'
  for (const card of cards) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `/incidents/${encodeURIComponent(card.incident)}`
    link.textContent = card.title
    item.append(link, line('map-card-facts', factsOf(card, sites.find((site) => site.incident === card.incident))))
    list.append(item)
  }
  if (count > sites.length) list.append(line('map-card-more', `and ${count - sites.length} more here`, 'li'))
  return list
}

/** "Dorvan · 2031-05-04 · 12–20 civilians killed · fair · 3 origins" */
export function factsOf(card: Card, site: SiteProperties | undefined): string {
  const where = site === undefined ? [] : [site.coarse ? `somewhere in ${site.place}` : site.place]
  return [...where, card.when, ...(card.killed === null ? [] : [card.killed]), card.gradeWords, card.origins].join(' · ')
}

function line(kind: string, words: string, tag: 'p' | 'li' = 'p'): HTMLElement {
  const element = document.createElement(tag)
  element.className = kind
  element.textContent = words
  return element
}
