const guarded = [
  /^\.(?:github|gitlab|forgejo|gitea|woodpecker)\//,
  /^\.(?:gitlab-ci|gitattributes|gitmodules|woodpecker|npmrc|yarnrc)/,
  /^(?:package|package-lock|npm-shrinkwrap)\.json$/,
  /^(?:pnpm-|yarn\.lock$|Jenkinsfile$|paath-review\.sh$|plans\/mandates\.yaml$)/,
  /^(?:competency-model|templates|packages|scripts)\//,
  /(?:^|\/)CODEOWNERS$/,
]

/**
 * Does a file of a repository decide how courses are checked, who may approve and what is published?
 *
 * @spec ci/protected-paths
 */
export function isGuarded(path: string): boolean {
  return guarded.some((pattern) => pattern.test(path))
}
