/** The namespace of a Word document. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The same in a file that was saved as “Strict Open XML Document”. */
export const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
