// The day of publication as archives write it, turned into an ISO day; what can be read two ways is not read.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:$|[T\s,])/u, // 2024-02-07T10:00:00Z, 2024/2/7
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:$|T?\d{4,6}Z?$)/u, // 20240207, 20240207101500
  new RegExp(`^(?:[a-z]{3,9},?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${NAME}[\\s,-]+(?<year>\\d{4})(?!\\d)`, 'iu'), // Wed, 07 Feb 2024 10:00:00 GMT
  new RegExp(
    `^(?:[a-z]{3,9},?\\s+)?${NAME}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?:\\d{1,2}:\\d{2}:\\d{2}\\s+(?:[A-Z]{3,4}\\s+)?)?(?<year>\\d{4})(?!\\d)`,
    'iu',
  ), // February 7, 2024
  /^(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4})(?:$|[T\s,])/u, // 25/12/2024; 07/02/2024 is two days
]

/** The ISO day, or null where the value is none or could be two days. Numbers are seconds or milliseconds since 1970. */
export function readDay(value: unknown): string | null {
  if (typeof value === 'number') return readEpoch(value)
  if (typeof value !== 'string') return null
  const given = value.trim()
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/u.test(given)) return readEpoch(Number(given))
  for (const form of FORMS) {
    const groups = form.exec(given)?.groups
    if (groups) return readGroups(groups)
  }
  return null
}

function readGroups({ year, month, day, name, first, second }: Readonly<Record<string, string | undefined>>): string | null {
  if (first !== undefined && second !== undefined) {
    const [a, b] = [Number(first), Number(second)]
    if (a > 12) return iso(Number(year), b, a)
    return b > 12 || a === b ? iso(Number(year), a, b) : null
  }
  return iso(Number(year), name ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month), Number(day))
}

function readEpoch(value: number): string | null {
  const time = new Date(value < 1e11 ? value * 1000 : value)
  return Number.isNaN(time.getTime()) || value < 1e8 ? null : time.toISOString().slice(0, 10)
}

function iso(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text ? text : null
}
