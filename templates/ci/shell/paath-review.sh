#!/bin/sh
# For any git host: review a change against its base, and leave the reports and the packages in a folder. It needs sh, git, tar, Node,
# and `npm ci --ignore-scripts` done in a checkout of the base. The change is fetched as data, and never checked out:
#
#   git fetch origin "refs/merge-requests/7/head:refs/paath/head"   (GitLab; Gitea and Forgejo: refs/pull/7/head)
#   sh paath-review.sh origin/main refs/paath/head report
#
# It ends with 0 where a person may approve, 1 where something stops the change, 2 where it was asked for wrongly. Post
# report/review.md as a comment with the means of your host, from a job that a change cannot edit.
set -eu
if [ "$#" -lt 1 ]; then
  echo 'Name what the change goes to: sh paath-review.sh origin/main [commit of the change] [folder]' >&2
  exit 2
fi
base="$1"
head="${2:-HEAD}"
mkdir -p "${3:-report}"
out="$(cd "${3:-report}" && pwd)"
status=0
npx --no-install paath review --base "$base" --head "$head" --screenshots --out "$out" > /dev/null || status=$?
if [ "$status" -gt 1 ]; then exit "$status"; fi

# Packages of the change, for people who installed nothing. The tool is the one of the base. The log holds words of the change.
tool="$(pwd)/node_modules/paath/bin/paath.cjs"
change="$(mktemp -d)"
trap 'rm -rf "$change"' EXIT
git archive "$(git rev-parse --verify --end-of-options "$head^{commit}")" | tar -x -C "$change"
if ! (cd "$change" && node "$tool" kit --no-browser --show error --out "$out/packages" > "$out/packages.log" 2>&1); then
  echo 'The packages could not be made: the review says why' >&2
fi
exit "$status"
