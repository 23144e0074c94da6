// What the page does when somebody points, clicks or types: fields light up their evidence, highlights tell where they came from.

/** Watches a document that holds a view. Uses nothing from outside itself: its source is the script of the page. */
export function watch(root: Document): void {
  let pinned: Element | null = null
  const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)]
  const piecesOf = (source: Element): HTMLElement[] =>
    all(
      (source.getAttribute('data-lights') ?? '')
        .split(' ')
        .flatMap((number) => (number ? [`mark[data-m="${number}"]`] : []))
        .join(',') || 'mark.none',
    )

  const clear = (): void => {
    for (const each of all('.lit, .fed, .here')) each.classList.remove('lit', 'fed', 'here')
    root.querySelector('.text')?.classList.remove('dimmed')
  }

  const scrolls = (pane: Element | null): boolean => pane !== null && getComputedStyle(pane).overflowY === 'auto'
  const reveal = (piece: HTMLElement, force: boolean): void => {
    const pane = piece.closest<HTMLElement>('.text')
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    if (pane && scrolls(pane)) {
      const [box, frame] = [piece.getBoundingClientRect(), pane.getBoundingClientRect()]
      if (box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8) return
      const far = Math.abs(box.top - frame.top) > 3 * pane.clientHeight
      pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - pane.clientHeight / 3, behavior: still || far ? 'auto' : 'smooth' })
      if (far) requestAnimationFrame(() => piece.scrollIntoView({ block: 'center' })) // paragraphs on the way were as tall as guessed, until they were drawn
    } else if (force) piece.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
  }

  const light = (source: HTMLElement, force: boolean): void => {
    clear()
    const pieces = piecesOf(source)
    for (const piece of pieces) piece.classList.add('lit')
    source.classList.add('here')
    const first = pieces[0]
    if (first) reveal(first, force)
  }

  const inspect = (mark: HTMLElement): void => {
    clear()
    const numbers: string[] = []
    for (let each: HTMLElement | null = mark; each; each = each.parentElement?.closest<HTMLElement>('mark') ?? null) numbers.push(each.dataset['m'] ?? '')
    for (const piece of all(`mark[data-m="${numbers[0]}"]`)) piece.classList.add('lit')
    const rows = numbers.flatMap((number) => all(`.found li[data-lights~="${number}"]`))
    for (const field of all(numbers.map((number) => `.slip .point[data-lights~="${number}"], .rounds .point[data-lights~="${number}"]`).join(',')))
      field.classList.add('fed')
    const inspector = root.querySelector('.inspector')
    if (!inspector) return
    const list = root.createElement('ul')
    for (const row of rows) {
      const copy = row.cloneNode(true) as HTMLElement
      const button = copy.querySelector('button')
      const words = root.createElement('q')
      words.textContent = button?.textContent ?? ''
      button?.replaceWith(words)
      copy.className = row.parentElement?.className.split(' ')[1] ?? ''
      copy.removeAttribute('data-lights')
      list.append(copy)
    }
    if (rows.length === 0) {
      const item = root.createElement('li')
      item.className = 'e'
      item.textContent = 'Evidence: a field of the record was read from this passage.'
      list.append(item)
    }
    inspector.replaceChildren(list)
  }

  const visible = (mark: Element): boolean => {
    const box = root.getElementById(`show-${mark.className.charAt(0)}`)
    return mark.className.charAt(0) !== 'e' && (!(box instanceof HTMLInputElement) || box.checked)
  }
  /** The innermost highlight that is switched on. */
  const shown = (target: EventTarget | null): HTMLElement | null => {
    let mark = closest(target, '.text mark')
    while (mark && !visible(mark)) mark = mark.parentElement?.closest<HTMLElement>('mark') ?? null
    return mark
  }
  const step = (by: number): void => {
    const marks = all('.text mark').filter(visible)
    const at = marks.indexOf(root.activeElement as HTMLElement)
    const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : Math.max(0, Math.min(marks.length - 1, at + by))]
    if (!next) return
    next.tabIndex = -1
    next.focus({ preventScroll: true })
    reveal(next, true)
  }

  root.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const source = closest(event.target, '[data-lights]')
    const mark = source ? null : shown(event.target)
    if (pinned) return
    if (source) light(source, false)
    else if (mark) inspect(mark)
    else clear()
  })
  root.addEventListener('focusin', (event) => {
    const source = closest(event.target, '[data-lights]')
    const mark = closest(event.target, '.text mark')
    if (source && root.activeElement?.matches(':focus-visible')) light(source, false)
    else if (mark) inspect(mark)
  })
  root.addEventListener('click', (event) => {
    const source = closest(event.target, '[data-lights]')
    const mark = source ? null : shown(event.target)
    const target = source ?? mark
    if (!target && !closest(event.target, '.text')) return
    const again = target !== null && target === pinned
    for (const each of all('.pinned')) each.classList.remove('pinned')
    pinned = again ? null : target
    if (source) light(source, true)
    else if (mark) inspect(mark)
    else clear()
    pinned?.classList.add('pinned')
    for (const each of all('[aria-pressed]')) each.removeAttribute('aria-pressed')
    if (pinned === source) (source?.matches('button') ? source : source?.querySelector('button'))?.setAttribute('aria-pressed', 'true')
  })
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      for (const each of all('.pinned')) each.classList.remove('pinned')
      for (const each of all('[aria-pressed]')) each.removeAttribute('aria-pressed')
      pinned = null
      clear()
    }
    if (closest(event.target, '.text') && (event.key === 'ArrowRight' || event.key === 'ArrowLeft') && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault()
      step(event.key === 'ArrowRight' ? 1 : -1)
    }
  })
}
