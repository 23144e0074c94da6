// One article, cut into paragraphs with their roles and sentences with their offsets; frozen, and never a normalised copy.
import type { Span } from '../record/span.ts'
import { type ParagraphRole, roleOf } from './paragraph-role.ts'
import { splitParagraphs } from './paragraphs.ts'
import { splitSentences } from './sentences/split.ts'

export interface Sentence extends Span {
  readonly index: number
  readonly text: string
  readonly paragraph: Paragraph
}

export interface Paragraph extends Span {
  readonly index: number
  readonly text: string
  readonly role: ParagraphRole
  readonly sentences: readonly Sentence[]
}

export interface Document {
  readonly text: string
  readonly title: string | null
  /** The day of publication, ISO 8601 (`2024-02-07`), as passed in. */
  readonly publishedAt: string | null
  readonly url: string | null
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
}

export interface DocumentOptions {
  readonly title?: string | null | undefined
  readonly publishedAt?: string | null | undefined
  readonly url?: string | null | undefined
}

/** Cuts a text into paragraphs and sentences; every offset counts from the start of `text`. */
export function readDocument(text: string, options: DocumentOptions = {}): Document {
  const title = options.title ?? null
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const blocks = splitParagraphs(text)
  for (const block of blocks) {
    const content = text.slice(block.start, block.end)
    const previous = paragraphs[paragraphs.length - 1]
    const own: Sentence[] = []
    const paragraph: Paragraph = {
      index: paragraphs.length,
      start: block.start,
      end: block.end,
      text: content,
      role: roleOf(content, { index: paragraphs.length, count: blocks.length, title, previous: previous?.role ?? null }),
      sentences: own,
    }
    for (const span of splitSentences(content)) {
      const sentence: Sentence = {
        index: sentences.length,
        start: block.start + span.start,
        end: block.start + span.end,
        text: content.slice(span.start, span.end),
        paragraph,
      }
      own.push(sentence)
      sentences.push(sentence)
    }
    paragraphs.push(paragraph)
  }
  return { text, title, publishedAt: options.publishedAt ?? null, url: options.url ?? null, paragraphs, sentences }
}

/** The sentence that holds an offset, by binary search; null between paragraphs. */
export function sentenceAt(document: Document, offset: number): Sentence | null {
  let low = 0
  let high = document.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = document.sentences[middle]
    if (!sentence) return null
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return null
}
