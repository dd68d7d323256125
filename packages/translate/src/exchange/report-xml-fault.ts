import type { Place, Report } from '@paath/diagnostics'
import type { XmlFault } from '@paath/xml'

/** Say why an XML file is refused, in words for the person who sent it. */
export function reportXmlFault({ kind, detail, point }: XmlFault, place: Place, report: Report): void {
  const at = { ...place, span: { start: point, end: point } }
  if (kind === 'syntax') report('exchange/unreadable-file', { reason: 'xml', detail }, at)
  else report('exchange/unreadable-file', { reason: kind === 'doctype' ? 'doctype' : 'too-large' }, at)
}
