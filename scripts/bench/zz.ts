import { checkThousand } from './check/thousand-courses.ts'
const root = process.cwd()
console.log(JSON.stringify(await checkThousand(root, [root + '/courses/cyber-safety'])))
