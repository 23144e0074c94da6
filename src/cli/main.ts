#!/usr/bin/env node
// The command line: the library's first customer.
import { readFileSync } from 'node:fs'
import { extractLayoffEvent } from '../index.ts'

process.stdout.write(`${JSON.stringify(extractLayoffEvent(readFileSync(process.argv[3] ?? 0, 'utf8')), null, 2)}\n`)
