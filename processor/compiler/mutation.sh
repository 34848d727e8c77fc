#!/usr/bin/env bash
# Plants faults in a package of the processor and counts those that its tests find:
#   mutation.sh expression   in all of its classes
#   mutation.sh check 4      in every fourth, by name
#   mutation.sh check 4/2    in every fourth from the second on
#   mutation.sh .            in those of no package but the processor's own
#   mutation.sh check 4 …    with options of Maven, such as -Dtests='*.FixturesTogetherTest'
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[[ -n ${1:-} && -d src/main/java/dev/wireglass/processor/$1 ]] || { sed -n '2,7s/^# \?//p' "${0##*/}" >&2; exit 2; }

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
  -Dmutate="$classes" "${@:3}"
