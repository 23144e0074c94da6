// Columns with their types, derived from the schema of the record, so that a field which is added there appears in every table.

export type ScalarType = 'BIGINT' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'VARCHAR'
export type ColumnType = ScalarType | { readonly list: ColumnType } | { readonly struct: Readonly<Record<string, ColumnType>> }

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Where the value lies in its object. */
  readonly path: readonly string[]
}

/** As much of JSON Schema as the record's uses. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
}

const ISO_DAY = '^\\d{4}-\\d{2}-\\d{2}$'

/** The columns of an object: objects in it are laid flat ("headcount_min"), lists stay lists. */
export function columnsOf(schema: Schema, path: readonly string[] = []): readonly Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, each]) => {
    const inner = withoutNull(each)
    const place = [...path, name]
    return inner.properties ? columnsOf(inner, place) : [{ name: place.map(snakeCase).join('_'), type: typeOf(inner), path: place }]
  })
}

/** The value of a column in an object; null where anything on the way is. */
export function valueAt(object: unknown, path: readonly string[]): unknown {
  let value = object
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value ?? null
}

/** The type as SQL. */
export function sqlType(type: ColumnType): string {
  if (typeof type === 'string') return type
  if ('list' in type) return `${sqlType(type.list)}[]`
  return `STRUCT(${Object.entries(type.struct)
    .map(([name, each]) => `"${name}" ${sqlType(each)}`)
    .join(', ')})`
}

function typeOf(schema: Schema): ColumnType {
  const inner = withoutNull(schema)
  if (inner.properties) return { struct: Object.fromEntries(Object.entries(inner.properties).map(([name, each]) => [name, typeOf(each)])) }
  if (inner.items) return { list: typeOf(inner.items) }
  const type = typeof inner.type === 'object' ? inner.type.find((each) => each !== 'null') : inner.type
  if (type === 'integer') return 'INTEGER'
  if (type === 'number') return 'DOUBLE'
  if (type === 'boolean') return 'BOOLEAN'
  return inner.pattern === ISO_DAY ? 'DATE' : 'VARCHAR'
}

function withoutNull(schema: Schema): Schema {
  return schema.anyOf?.find((each) => each.type !== 'null') ?? schema
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
}
