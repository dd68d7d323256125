/** The entry of the program. What `--version` needs not is loaded only after it. */
import { version } from './generated/version.ts'

const argv = process.argv.slice(2)

if (argv[0] === '--version' || argv[0] === '-v') process.stdout.write(`${version}\n`)
else void import('./start.ts').then(({ start }) => start(argv))
