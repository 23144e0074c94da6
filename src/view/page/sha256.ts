// SHA-256 for the hashes of the Content-Security-Policy: synchronous and without a built-in module, which the runtime does not offer.

const PRIMES = firstPrimes(64)
const ROUND_CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)))
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The digest of a string's UTF-8 form, in base64. */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text))
  const view = new DataView(message.buffer)
  const state = Uint32Array.from(START)
  const schedule = new Uint32Array(64)
  for (let block = 0; block < message.length; block += 64) {
    for (let index = 0; index < 16; index++) schedule[index] = view.getUint32(block + index * 4)
    for (let index = 16; index < 64; index++) {
      const [early, late] = [schedule[index - 15] ?? 0, schedule[index - 2] ?? 0]
      const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
      const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
      schedule[index] = (schedule[index - 16] ?? 0) + small + (schedule[index - 7] ?? 0) + large
    }
    compress(state, schedule)
  }
  return base64([...state].flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]))
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const mixed = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g))
    const first = (h + mixed + (ROUND_CONSTANTS[index] ?? 0) + (schedule[index] ?? 0)) | 0
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(message.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(message.length - 4, (bytes.length * 8) >>> 0)
  return message
}

function base64(bytes: readonly number[]): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0)
    const letters = [group >>> 18, (group >>> 12) & 63, (group >>> 6) & 63, group & 63].map((place) => ALPHABET[place])
    text += letters
      .slice(0, Math.min(bytes.length - index, 3) + 1)
      .join('')
      .padEnd(4, '=')
  }
  return text
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate)
  return primes
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return Math.floor((value % 1) * 0x100000000)
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
