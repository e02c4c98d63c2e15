/** What the server says of a site: an incident at one of its places. */
export type SiteProperties = {
  incident: string; title: string; place: string; when: string; grade: string; gradeWords: string
  killed?: string; size?: number; origins: number; coarse?: boolean
}

/** The words of a pop-up; text only, whatever a report put into a title. */
export function card(sites: readonly SiteProperties[], count: number): HTMLElement {
  const list = document.createElement('ul')
  list.className = 'map-card'
  for (const site of sites) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `/incidents/${encodeURIComponent(site.incident)}`
    link.textContent = site.title
    item.append(link, line('map-card-facts', factsOf(site)))
    list.append(item)
  }
  if (count > sites.length) list.append(line('map-card-more', `and ${count - sites.length} more here`, 'li'))
  return list
}

/** "2031-05-04 · 12 to 20 civilians killed · fair · 3 origins" */
export function factsOf(site: SiteProperties): string {
  const origins = site.origins === 1 ? '1 origin' : `${site.origins} origins`
  const where = site.coarse ? `somewhere in ${site.place}` : site.place
  return [where, site.when, ...(site.killed ? [site.killed] : []), site.gradeWords, origins].join(' · ')
}

function line(kind: string, words: string, tag: 'p' | 'li' = 'p'): HTMLElement {
  const element = document.createElement(tag)
  element.className = kind
  element.textContent = words
  return element
}
