// Bytes to text: by byte order mark or declared charset, else UTF-8, else windows-1252 and a note of it.

export interface Decoded {
  readonly text: string
  /** Said where the bytes were not what they should have been; null where all is well. */
  readonly note: string | null
}

const strict = new TextDecoder('utf-8', { fatal: true })
const fallback = new TextDecoder('windows-1252')

/** Decodes a document; `declared` is the charset that a server or the document names. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark) return { text: new TextDecoder(mark).decode(bytes), note: null }
  const decoder = declared === null ? null : decoderOf(declared)
  if (decoder && decoder.encoding !== 'utf-8') return { text: decoder.decode(bytes), note: null }
  try {
    return { text: strict.decode(bytes), note: null }
  } catch {
    return { text: fallback.decode(bytes), note: 'not UTF-8, and no other charset declared: read as windows-1252' }
  }
}

/** The text of a cell that was carried as latin1. */
export function decodeCell(cell: string): Decoded {
  for (let at = 0; at < cell.length; at++) if (cell.charCodeAt(at) > 127) return decode(Buffer.from(cell, 'latin1'))
  return { text: cell, note: null }
}

/** UTF-16 and UTF-8 by their marks; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null // "charset=unknown-8bit"
  }
}
