/** `pnpm examples`: make what the docs show, the Word document of the first hour and the pictures of all components. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { trainingNote } from '../../packages/import/test/training-note/training-note.ts'
import { buildIfNeeded } from '../build.mjs'
import { rootFolder } from '../setup/root.mjs'
import { drawPictures } from './draw-pictures.ts'

writeFileSync(join(rootFolder, 'docs/first-hour/record-keeping.docx'), trainingNote())
process.exitCode = (await buildIfNeeded(rootFolder)) || (await drawPictures(rootFolder))
