/**
 * An LMS of a few lines: keeps what is set in localStorage under the name of its profile, and lists the calls.
 * `standard` answers as SCORM 1.2 says; `echo` answers as the player of iGOT of 2024 does.
 */
export const hostPage = `<!doctype html><title>Host</title><script>
const profile = new URLSearchParams(location.search).get('profile')
const key = 'host-' + profile
const calls = []
const read = () => JSON.parse(localStorage.getItem(key) || '{}')
const supplied = { 'cmi.objectives._children': 'id,score,status', 'cmi.interactions._children': 'id,type' }
const store = (name, value) => localStorage.setItem(key, JSON.stringify({ ...read(), [name]: value }))
const count = (list) => Object.keys(read()).filter((name) => new RegExp('^cmi.' + list + '.[0-9]+.id$').test(name)).length
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
const chosen = { standard, echo }[profile]
if (chosen) window.API = new Proxy(chosen, { get: (api, name) => (...values) => {
  const answer = api[name](...values)
  calls.push(name + '(' + values.join(',') + ')')
  return answer
} })
</script><iframe src="index.html" width="400" height="600"></iframe>`
