// Everything that was found, kind by kind: the words of the text, the value read from them, the rule, and why.
import type { Explanation, LayoffRecord, Mention, Span } from '../../index.ts'
import type { MarkKind, Marks } from '../spans/marks.ts'
import { wordInterval } from '../words/days.ts'
import { FIELD, plain, ROLE } from '../words/labels.ts'
import { wordMoney, wordPrecision, wordQuantity } from '../words/quantity.ts'

/** One line of the list, and what the page tells when somebody points at a highlight. */
export interface Found {
  readonly kind: MarkKind
  readonly text: string
  readonly value: string
  readonly rules: readonly string[]
  readonly why: readonly string[]
  readonly marks: readonly number[]
}

const LONGEST = 160

/** The list, in the order of the text within each kind; every highlight is entered in `marks`. */
export function listFound(record: LayoffRecord, explanation: Explanation | null, marks: Marks): readonly Found[] {
  const rules = new Map(explanation?.mentions.map((each) => [each.id, each.rules]))
  const uses = usesOf(explanation)
  const name = (id: string | null): string | null => record.organisations.find((each) => each.id === id)?.name ?? null
  const why = (spans: readonly Span[], reasons: readonly (string | false | null | undefined)[]): string[] => {
    const used = new Set(spans.flatMap((span) => uses.get(`${span.start} ${span.end}`) ?? []))
    return [...reasons.filter((reason) => typeof reason === 'string'), ...(used.size > 0 ? [`gives ${[...used].join(', ')}`] : [])]
  }
  const one = (kind: MarkKind, mention: Mention, value: string, reasons: readonly (string | false | null | undefined)[]): Found => ({
    kind,
    text: mention.text,
    value,
    rules: rules.get(mention.id) ?? [],
    why: why([mention], reasons),
    marks: [marks.add(mention, kind)],
  })
  const many = (kind: MarkKind, mentions: readonly Mention[], text: string, value: string): Found => ({
    kind,
    text,
    value,
    rules: [...new Set(mentions.flatMap((mention) => rules.get(mention.id) ?? []))],
    why: why(mentions, [mentions.length > 1 && `named ${mentions.length} times`]),
    marks: mentions.map((mention) => marks.add(mention, kind)),
  })
  return [
    ...record.headcounts.map((each) =>
      one('headcount', each, `${wordQuantity(each.quantity)}${each.unit === 'percent' ? '%' : ''}, ${wordPrecision(each.quantity)}`, [
        ROLE[each.role] ?? each.role,
        name(each.organisation) && `of ${name(each.organisation)}`,
      ]),
    ),
    ...record.dates.map((each) =>
      one('date', each, each.value ? wordInterval(each.value) : 'not resolved', [
        each.value?.edtf,
        each.basis === 'publication' && 'counted from the day of publication',
        each.basis === 'context' && 'counted from another date of the text',
        !each.value && 'nothing in the text or the options anchors it',
      ]),
    ),
    ...record.money.map((each) => one('money', each, wordMoney(each), [wordPrecision(each.amount), plain(each.role)])),
    ...record.organisations.map((each) => {
      const parent = name(each.parent)
      const also = each.aliases.length > 0 && `also ${each.aliases.join(', ')}`
      return many('organisation', each.mentions, each.name, [each.kind, parent && `part of ${parent}`, also].filter(Boolean).join('; '))
    }),
    ...record.people.map((each) =>
      many('person', each.mentions, each.name, [each.title, name(each.organisation)].filter(Boolean).join(', ') || 'title not given'),
    ),
    ...record.quotes.map((each) => ({
      kind: 'quote' as const,
      text: each.text.length > LONGEST ? `${each.text.slice(0, LONGEST)}…` : each.text,
      value: [each.speaker?.name ?? 'speaker unknown', each.occasion && plain(each.occasion), each.outlet && `to ${each.outlet}`].filter(Boolean).join(', '),
      rules: rules.get(each.id) ?? [],
      why: why(each.parts, [`${each.kind} quote`, each.cue && `“${each.cue.text}” introduces it`]),
      marks: each.parts.map((part) => marks.add(part, 'quote')),
    })),
    ...(explanation?.rejected ?? []).map((each) => ({
      kind: 'refused' as const,
      text: each.text,
      value: `no ${each.kind}`,
      rules: [each.rule],
      why: [each.reason],
      marks: [marks.add(each, 'refused')],
    })),
  ]
}

/** What the events took from each span: "jobs cut", "employer of an earlier round". */
function usesOf(explanation: Explanation | null): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>()
  const events = [
    ...(explanation?.event ? [{ ...explanation.event, main: true }] : []),
    ...(explanation?.background ?? []).map((each) => ({ ...each, main: false })),
  ]
  for (const { fields, main } of events) {
    for (const { field, sources } of fields) {
      for (const { start, end } of sources) {
        const place = `${start} ${end}`
        uses.set(place, [...(uses.get(place) ?? []), main ? `“${FIELD[field] ?? field}” of the event` : `“${FIELD[field] ?? field}” of another round`])
      }
    }
  }
  return uses
}
