/** `pnpm new component|rule|target|profile|scenario <name>`: copy the template of that kind, fill in the name, refresh the indexes. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { ExtensionKind } from './new/extension-kinds.ts'
import { extensionKinds, fillTemplate, toNameForms } from './new/extension-kinds.ts'
import { rootFolder } from './setup/root.mjs'
import { runNode } from './setup/run.mjs'

const [kindName = '', name = ''] = process.argv.slice(2)
const kind = extensionKinds[kindName]
if (kind === undefined) {
  console.error(`Usage: pnpm new ${Object.keys(extensionKinds).join('|')} <name>`)
  process.exitCode = 2
} else if (!kind.pattern.test(name)) {
  console.error(`A ${kindName} is named ${kind.form}`)
  process.exitCode = 2
} else {
  process.exitCode = create(kind, name)
}

function create({ folder }: ExtensionKind, id: string): number {
  const forms = toNameForms(id)
  const target = join(rootFolder, folder, forms.path)
  if (existsSync(target)) {
    console.error(`${relative(rootFolder, target)} is there already`)
    return 2
  }
  const template = join(rootFolder, folder, '_template')
  for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const source = join(entry.parentPath, entry.name)
    const file = join(target, relative(template, source))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, fillTemplate(readFileSync(source, 'utf8'), forms))
    console.log(relative(rootFolder, file))
  }
  return runNode(rootFolder, ['--import', 'tsx', '--conditions=source', 'scripts/generate.ts'])
}
