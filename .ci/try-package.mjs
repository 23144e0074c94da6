// Packs the package, installs the tarball into a temporary folder as a stranger would, and tries import, require and the command.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const folder = mkdtempSync(path.join(tmpdir(), 'pinkslip-'))
const run = (command, args, input) => execFileSync(command, args, { cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] })
const SENTENCE = 'Northgate Software is laying off 80 people.'

try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`])

  const ask = `console.log(JSON.stringify(extractLayoffEvent(${JSON.stringify(SENTENCE)})))`
  const imported = run(process.execPath, ['--input-type=module', '-e', `import { extractLayoffEvent } from 'pinkslip'; ${ask}`])
  const required = run(process.execPath, ['-e', `const { extractLayoffEvent } = require('pinkslip'); ${ask}`])
  const printed = run('npx', ['--no-install', 'pinkslip', 'extract', '-'], SENTENCE)
  const bundled = Object.keys(JSON.parse(run('npm', ['ls', '--json'])).dependencies)

  if (imported !== required) throw new Error(`import and require differ:\n${imported}\n${required}`)
  if (JSON.stringify(JSON.parse(printed)) !== imported.trim()) throw new Error(`the command prints another record:\n${printed}`)
  if (JSON.parse(imported).version !== 1) throw new Error(`no record: ${imported}`)
  console.log(`${tarball}: import, require and the command agree (${bundled.join(', ')} installed)`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
