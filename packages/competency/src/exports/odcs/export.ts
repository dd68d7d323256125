import { toCsv } from '../../csv.ts'
import { platformNameOf } from '../../platform-name.ts'
import type { ModelExport } from '../export.ts'
import { odcsColumns, odcsLimit } from './columns.ts'
import { faultsOfSheet } from './rules.ts'

/** Rows for the workbook that maps designations to competencies. */
export const odcs: ModelExport = {
  id: 'odcs',
  title: 'Designations and competencies, as the bulk sheet of the portal has them',
  extension: 'csv',
  needsDesignation: true,
  faultsOf: faultsOfSheet,
  write: ({ model, tags, designation = '' }) => {
    const items = tags?.map(({ item }) => item) ?? model.items
    const rows = [...new Set(items)]
      .filter(({ rank, deprecated }) => rank === 'sub-theme' && !deprecated)
      .map(({ path }) => [designation, ...path.map(platformNameOf)])
    if (rows.length > odcsLimit) {
      return { problems: [{ code: 'model/too-many-rows', data: { rows: rows.length, most: odcsLimit } }] }
    }
    return { text: toCsv([odcsColumns, ...rows]), problems: [] }
  },
}
