// What the report does when somebody types into the search field or clicks on the head of a column.

/** Makes the table of a document searchable and sortable. Uses nothing from outside itself: its source is the script of the page. */
export function sift(root: Document): void {
  const body = root.querySelector('#rounds tbody')
  const search = root.querySelector<HTMLInputElement>('#search')
  const shown = root.getElementById('shown')
  if (!body || !search || !shown) return
  const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr')]
  const words = new Map(rows.map((row) => [row, (row.textContent ?? '').toLowerCase()]))

  search.addEventListener('input', () => {
    const wanted = search.value.toLowerCase().split(/\s+/u).filter(Boolean)
    let count = 0
    for (const row of rows) {
      row.hidden = !wanted.every((word) => words.get(row)?.includes(word))
      if (!row.hidden) count++
    }
    shown.textContent = `${count === rows.length ? '' : `${count} of `}${rows.length} rounds`
  })

  for (const [column, head] of [...root.querySelectorAll<HTMLTableCellElement>('#rounds thead th')].entries()) {
    const button = head.querySelector('button')
    if (!button) continue
    const number = button.dataset['sort'] === 'number'
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === (number ? 'none' : 'ascending') || (number && head.getAttribute('aria-sort') === 'ascending')
      for (const other of root.querySelectorAll('#rounds thead th[aria-sort]')) other.setAttribute('aria-sort', 'none')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const sortValue = (row: HTMLTableRowElement): string => row.cells[column]?.dataset['v'] ?? ''
      const sorted = [...rows].sort((a, b) => {
        const [first, second] = [sortValue(a), sortValue(b)]
        if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1
        const order = number ? Number(first) - Number(second) : first.localeCompare(second)
        return down ? -order : order
      })
      body.append(...sorted)
    })
  }
}
