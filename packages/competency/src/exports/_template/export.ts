import type { ModelExport } from '../export.ts'

/** What it is, and for which system. */
export const templateExport: ModelExport = {
  id: 'template',
  title: 'A list of keys',
  extension: 'csv',
  faultsOf: (text) => text.split('\n').filter((line) => line.includes(' ')),
  write: ({ model, tags }) => {
    const items = tags?.map(({ item }) => item) ?? model.items
    return { text: `${items.map(({ key }) => key).join('\n')}\n`, problems: [] }
  },
}
