/** What `paath attest` signs for a role: `sign/language-hi`. */
export function ruleOfRole(role: string): string {
  return `sign/${role.toLowerCase().replaceAll(':', '-')}`
}
