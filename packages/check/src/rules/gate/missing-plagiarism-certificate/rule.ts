import type { Rule } from '@paath/rules'

/** The course names its plagiarism certificate, and the file is there. */
export const gateMissingPlagiarismCertificate: Rule<'gate/missing-plagiarism-certificate'> = {
  id: 'gate/missing-plagiarism-certificate',
  check(course, { report }) {
    const file = course.metadata.certificates?.plagiarism
    if (file !== undefined && course.files.read(file)) return
    report({ file }, course.source.place(['certificates', 'plagiarism'], 'key'))
  },
}
