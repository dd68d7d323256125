import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import type { ScormEdition } from '../src/target.ts'
import { controlFiles } from './control-files.ts'

/*
 * The control documents of SCORM, with the fixes that a strict validator needs. For 1.2 the schema of the `xml:`
 * attributes is that of SCORM 2004, since the older one takes the XML namespace as its default; and foreign elements in
 * LOM must be of another namespace, since otherwise an element could match two rules. The DTDs are not read.
 */
const driver = (documents: Readonly<Record<string, string>>): string =>
  `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${Object.entries(documents)
    .map(([namespace, file]) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xsd:schema>`

const drivers: Readonly<Record<ScormEdition, string>> = {
  scorm12: driver({
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  }),
  scorm2004: driver({
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  }),
}

const validators = new Map<ScormEdition, XsdValidator>()
let registered = false

/** Validate a manifest against the schemas of the edition whose namespace it has. Gives the faults in words. */
export function findSchemaFaults(manifest: string): string[] {
  const edition = manifest.includes('xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"')
    ? 'scorm2004'
    : 'scorm12'
  const validator = validators.get(edition) ?? createValidator(edition)
  validators.set(edition, validator)
  const document = XmlDocument.fromString(manifest)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [(error as Error).message]
  } finally {
    document.dispose()
  }
}

function createValidator(edition: ScormEdition): XsdValidator {
  if (!registered) xmlRegisterInputProvider(new XmlBufferInputProvider(readSchemas()))
  registered = true
  const document = XmlDocument.fromString(drivers[edition])
  try {
    return XsdValidator.fromDoc(document)
  } finally {
    document.dispose()
  }
}

function readSchemas(): Record<string, Uint8Array> {
  const texts = new Map(
    [...controlFiles('scorm12'), ...controlFiles('scorm2004')].map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes).replace(/<!DOCTYPE[^>]*?(\[[^\]]*\]\s*)?>/, ''),
    ]),
  )
  texts.set('ims_xml.xsd', texts.get('xml.xsd') ?? '')
  const metadata = 'imsmd_rootv1p2p1.xsd'
  texts.set(metadata, (texts.get(metadata) ?? '').replace('namespace="##any"', 'namespace="##other"'))
  return Object.fromEntries([...texts].map(([name, text]) => [name, Buffer.from(text)]))
}
