import { addressOfForm } from './query'
import { visit } from './regions'

/** Filters apply without a new page; every view has its address. */
export function startFilters(): void {
  if (!document.querySelector('form[data-filters]')) return
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-filters]')) return
    event.preventDefault()
    void visit(addressOfForm(form.action, new FormData(form)))
  })
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement && isChoice(event.target))
      event.target.form?.matches('[data-filters]') && event.target.form.requestSubmit()
  })
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-filter-link]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void visit(link.href)
  })
  addEventListener('popstate', () => void visit(location.href, 'back'))
}

const isChoice = (input: HTMLInputElement) => input.type === 'checkbox' || input.type === 'radio' || input.type === 'date'
