/**
 * An LMS of a few lines in a page: keeps what is set in localStorage under the name of its profile, and lists the calls
 * in `calls`. Query parameters:
 *
 * - `profile`: `standard` answers as SCORM 1.2 says, `echo` as the players of iGOT do after their server gave everything back, `throws` throws always;
 *   anything else is no LMS.
 * - `late`: milliseconds after which the LMS appears.
 * - `forgets`: the LMS has lost what it had.
 * - `page`: what the frame shows. Default: `index.html`.
 */
export const hostPage = `<!doctype html><title>Host</title><script>
const query = new URLSearchParams(location.search)
const profile = query.get('profile')
const key = 'host-' + profile
const calls = []
if (query.has('forgets')) localStorage.removeItem(key)
const read = () => JSON.parse(localStorage.getItem(key) || '{}')
const supplied = { 'cmi.objectives._children': 'id,score,status', 'cmi.interactions._children': 'id,type' }
const replace = (record) => localStorage.setItem(key, JSON.stringify(record))
const isRestored = ([name]) => name.startsWith('cmi.') || name === 'Initialized'
if (profile === 'echo') replace(Object.fromEntries(Object.entries(read()).filter(isRestored)))
const store = (name, value) => replace({ ...read(), [name]: value })
const count = (list) => Object.keys(read()).filter((name) => new RegExp('^cmi.' + list + '.[0-9]+.id$').test(name)).length
const refuse = () => { throw new Error('the portal is gone') }
const standard = {
  LMSInitialize: () => 'true',
  LMSGetValue: (name) => name.endsWith('._count') ? String(count(name.split('.')[1])) : read()[name] || supplied[name] || '',
  LMSSetValue: (name, value) => (store(name, value), 'true'),
  LMSCommit: () => 'true',
  LMSFinish: () => 'true',
  LMSGetLastError: () => '0',
}
const echo = {
  LMSInitialize: () => (store('Initialized', true), true),
  LMSGetValue: (name) => read().Initialized ? read()[name] || '' : false,
  LMSSetValue: (name, value) => read().Initialized ? (store(name, value), value) : false,
  LMSCommit: () => false,
  LMSFinish: () => (localStorage.removeItem(key), false),
  LMSGetLastError: () => '',
}
const throws = { LMSInitialize: refuse, LMSGetValue: refuse, LMSSetValue: refuse, LMSCommit: refuse, LMSFinish: refuse }
let isGone = false
const chosen = { standard, echo, throws }[profile]
const publish = () => {
  window.API = new Proxy(chosen, { get: (api, name) => (...values) => {
    calls.push(name + '(' + values.join(',') + ')')
    return isGone ? refuse() : api[name](...values)
  } })
}
if (chosen) setTimeout(publish, Number(query.get('late')))
if (chosen && !query.has('late')) publish()
addEventListener('load', () => calls.push('load of the host'))
</script><body style="margin: 0"><iframe width="400" height="600" onload="calls.push('load of the frame')"></iframe><script>
document.querySelector('iframe').src = query.get('page') || 'index.html'
</script>`
