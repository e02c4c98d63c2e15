import { startAsOf } from './incident/asOf'
import { startFilters } from './page/filters'
import { startList } from './list/list'
import { startProgress } from './events/progress'
import { startReview } from './review/review'
import { startShortcuts } from './shortcuts/shortcuts'
import { startTimeline } from './timeline/timeline'

startShortcuts()
startFilters()
startTimeline()
startList()
startReview()
startAsOf()
startProgress()

// The map is the heaviest part by far: pages without one do not fetch it.
const map = document.querySelector<HTMLElement>('[data-map]')
if (map) void import('./map/siteMap').then(({ startMap }) => startMap(map))
