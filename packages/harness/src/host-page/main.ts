/** The page of a platform, reduced to its player: it publishes the API objects and holds the frame of the SCO. */
import { findProfile } from '@paath/lms'
import type { LmsCall, LmsSession } from '@paath/lms'
import { meeting } from '../player/player-config.ts'
import type { HostPlayer, PlayerConfig } from '../player/player-config.ts'
import { recordPath } from '../player/player-config.ts'
import { createRecordServer } from './record-server.ts'
import { watchActivity } from './watch-activity.ts'

type Meeting = Record<string, unknown>
const meetingPlace = window as unknown as Meeting

const config = JSON.parse(new URLSearchParams(location.search).get('config') ?? '') as PlayerConfig
const server = createRecordServer(recordPath(config))
const session = createSession()
const player: HostPlayer = {
  leave: async () => {
    // The portal's framework takes the frame away before the player is told.
    removeFrame()
    session.teardown()
    await server.idle()
  },
  play: createFrame,
}
meetingPlace[meeting.player] = player
void session.launch().then(createFrame)

function createSession(): LmsSession {
  const profile = findProfile(config.profile)
  if (profile === undefined) throw new Error(`No LMS profile is called ${config.profile}`)
  return profile.create({
    scope: window as { API?: unknown; API_1484_11?: unknown },
    storage: localStorage,
    server,
    clock: {
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    learner: config.learner,
    content: config.content,
    showOverlay,
    onCall: (call: LmsCall) => tell(meeting.onCall, call),
    onFault: (fault: string) => tell(meeting.onFault, fault),
  })
}

function createFrame(): void {
  removeFrame()
  const frame = document.createElement('iframe')
  frame.name = 'sco'
  frame.title = ' HTML Content Viewer'
  frame.allow = 'fullscreen; accelerometer; autoplay; encrypted-media; gyroscope; microphone; camera;'
  frame.src = config.launch + session.query
  frame.addEventListener('load', () => {
    const inner = frame.contentWindow
    if (inner === null) return
    session.onFrameLoad({ onActivity: (run) => watchActivity(inner, run) })
  })
  document.body.append(frame)
}

function removeFrame(): void {
  document.querySelector('iframe')?.remove()
  document.querySelector('[data-overlay]')?.remove()
}

function showOverlay(): void {
  removeFrame()
  const overlay = document.createElement('div')
  overlay.dataset['overlay'] = ''
  const text = document.createElement('p')
  text.textContent = 'This content must be completed in one go; otherwise your progress will not be saved.'
  const play = document.createElement('button')
  play.textContent = 'Play'
  play.addEventListener('click', createFrame)
  overlay.append(text, play)
  document.body.append(overlay)
}

function tell(name: string, value: unknown): void {
  const listen = meetingPlace[name]
  if (typeof listen === 'function') (listen as (text: string) => void)(JSON.stringify(value))
}
