#!/bin/sh
# Looks for bytes that break the analyzer, guided by which code they reach (Jazzer).
# usage: analyzer/fuzz.sh TEST [DURATION] [CAPTURE...]
#   TEST      CaptureFuzzTest or PacketFuzzTest
#   DURATION  such as 10m, which is the default
#   CAPTURE   files to start from; their first 4,000 bytes are taken
# What is found stands in src/test/resources/dev/wireglass/analyzer/robustness and is tried in
# every test run from then on.
set -eu

test=${1:?usage: analyzer/fuzz.sh TEST [DURATION] [CAPTURE...]}
duration=${2:-10m}
shift
[ $# -eq 0 ] || shift
here=$(cd "$(dirname "$0")" && pwd)

corpus=$here/.cifuzz-corpus/dev.wireglass.analyzer.robustness.$test/survives
mkdir -p "$corpus"
for capture in "$@"; do
  head -c 4000 "$capture" >"$corpus/seed-$(basename "$capture")"
done

cd "$here/.."
JAZZER_FUZZ=1 exec mvn -q -pl analyzer -am test -Dtest="$test" -DfailIfNoTests=false \
  -Dsurefire.failIfNoSpecifiedTests=false -Djazzer.max_duration="$duration"
