#!/usr/bin/env bash
# Plants faults in a package of the processor and counts those that tests find:
#   mutation.sh expression   in all of its classes
#   mutation.sh check 4      in every fourth, by name
#   mutation.sh check 4/2    in every fourth from the second on
#   mutation.sh .            in those of no package but the processor's own
#   mutation.sh check 4 …    with options of Maven, such as -Dtests='*.DiagnosticsTest'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[[ -n ${1:-} && -d src/main/java/dev/wireglass/processor/$1 ]] || { sed -n '2,7s/^# \?//p' "${0##*/}" >&2; exit 2; }

# The tests that faults of a package meet: its own, and those that reach it and take a second or two.
compiled='FixturesTogetherTest GeneratedSourceTest'
run='ChecksumSourceTest OptionsSourceTest FlagsTest BitOrderTest OptionalFieldsTest StartedHeaderTest'
declare -A met=(
  [.]="lock.* ExportTest ExportedTextTest FollowersTest TiredMistakesTest NestedHeadersTest
    HeaderProcessorTest TranslatorTest $compiled"
  [check]='FixturesTogetherTest'
  [description]="description.* lock.* $compiled"
  [diagram]="diagram.* $compiled"
  [export]='export.* ExportedTextTest'
  [expression]='expression.*'
  [generate]="generate.* $compiled $run"
  [lock]='lock.*'
  [model]="model.* description.* LockedViewsTest ExportedTextTest FlagsTest $compiled"
  [plan]="plan.* ExportedTextTest $compiled $run"
  [read]="description.* LockedViewsTest ExportedTextTest FollowersTest $compiled"
)
read -ra names -d '' <<<"${met[${1%%/*}]}" || true
tests=$(IFS=,; echo "${names[*]/#/*.}")

export LC_ALL=C
sources=("src/main/java/dev/wireglass/processor/$1"/[A-Z]*.java)
classes=
every=${2:-1}
[[ $every == */* ]] || every+=/1
for ((i = ${every#*/} - 1; i < ${#sources[@]}; i += ${every%/*})); do
  class=dev/wireglass/processor/$1/$(basename "${sources[i]}" .java)
  class=${class//\/.\//\/}
  class=${class//\//.}
  classes+=${classes:+,}$class,$class'$*'
done

mvn -q -B -ntp -f ../../pom.xml -Pmutation -pl processor/compiler -am test-compile \
  -Dmutate="$classes" -Dslow=none -Dtests="$tests" "${@:3}"
