import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DevCourse } from '../course/dev-course.ts'

/** Milliseconds between signs of life, so that nothing between takes the connection for dead. */
const beat = 20_000

/** Tell a browser of changes as they happen. @spec HTML, server-sent events */
export function sendEvents(request: IncomingMessage, response: ServerResponse, course: DevCourse): void {
  const { searchParams } = new URL(request.url ?? '/', 'http://dev')
  const shown = {
    module: searchParams.get('module') ?? '',
    language: searchParams.get('language') ?? '',
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 500\n\n')
  const stop = course.watch({
    shown,
    tell: (event, data) => void response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
  })
  const timer = setInterval(() => void response.write(':\n\n'), beat)
  request.on('close', () => {
    clearInterval(timer)
    stop()
  })
}
