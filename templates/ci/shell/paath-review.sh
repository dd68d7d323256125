#!/bin/sh
# For any git host: review the commit HEAD against a base, and leave the reports in a folder. It needs git, Node and `npm ci` done
# in a checkout of the base. Post report/review.md as a comment with the means of your host, from a job that a change cannot edit.
#
#   sh paath-review.sh origin/main refs/change/head report
set -eu
base="$1"
head="${2:-HEAD}"
out="${3:-report}"
status=0
npx --no-install paath review --base "$base" --head "$head" --screenshots --out "$out" > /dev/null || status=$?
exit "$status"
