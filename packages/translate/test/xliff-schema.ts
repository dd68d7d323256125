import { readFileSync } from 'node:fs'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'

/** The attributes of XML itself, which the schema of XLIFF imports by this address. */
const xmlAttributes = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xsd:attribute name="lang" type="xsd:language"/>
  <xsd:attribute name="space">
    <xsd:simpleType><xsd:restriction base="xsd:NCName"><xsd:enumeration value="default"/><xsd:enumeration value="preserve"/></xsd:restriction></xsd:simpleType>
  </xsd:attribute>
</xsd:schema>`

/**
 * Where xliff-core-1.2-strict.xsd lies on this machine. OASIS publishes it with its standard; it is not ours to keep here.
 */
export const xliffSchema = process.env['PAATH_XLIFF_SCHEMA']

let validator: XsdValidator | undefined

/** Validate XLIFF against the strict schema of OASIS. Gives the faults in words. */
export function findXliffFaults(text: string): string[] {
  validator ??= createValidator()
  const document = XmlDocument.fromString(text)
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
  const imported = { 'http://www.w3.org/2001/xml.xsd': Buffer.from(xmlAttributes) }
  xmlRegisterInputProvider(new XmlBufferInputProvider(imported))
  const schema = readFileSync(xliffSchema ?? '')
  const document = XmlDocument.fromBuffer(schema)
  try {
    return XsdValidator.fromDoc(document)
  } finally {
    document.dispose()
  }
}
