import { startApp } from './app.ts'
import { startDesk } from './desk.ts'

if (document.documentElement.dataset['page'] === 'say') void startDesk()
else startApp()
