// A function of this code as the script of a page: it must use nothing from outside itself but the document.

/** Compilers that keep the names of functions call `__name`, so the script brings one. */
const PRELUDE = 'const __name=(value)=>value;'

/** The source of a script that runs a function on the document. */
export function scriptOf(behaviour: (root: Document) => void): string {
  return `'use strict';${PRELUDE}(${behaviour.toString()})(document)`.replaceAll('</', '<\\/')
}
