#!/usr/bin/env bash
# Compares the analyzer, as a whole process, with other tools that list the connections of a
# capture. The tools take turns, so that a machine that slows down slows down all of them.
# usage: compare.sh CAPTURE [ROUNDS]
set -euo pipefail

capture=${1:?usage: compare.sh CAPTURE [ROUNDS]}
rounds=${2:-7}
launcher=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/wireglass

if ! /usr/bin/time -f '' true 2>/dev/null; then
  echo "compare.sh: needs GNU time as /usr/bin/time" >&2
  exit 2
fi

tools=(wireglass)
for tool in tcptrace argus; do
  if command -v "$tool" >/dev/null; then tools+=("$tool"); fi
done

samples=$(mktemp)
trap 'rm -f "$samples" "$samples.run"' EXIT

# Runs a tool once and adds "tool;CPU seconds;wall seconds;peak MB" to the samples.
measure() {
  local command
  case $1 in
    wireglass) command=("$launcher") ;;
    tcptrace) command=(tcptrace -n) ;;
    argus) command=(argus -w /dev/null -r) ;;
  esac
  if ! /usr/bin/time -o "$samples.run" -f '%U %S %e %M' "${command[@]}" "$capture" \
    >/dev/null 2>&1 </dev/null; then
    echo "compare.sh: $1 failed on $capture" >&2
    exit 1
  fi
  awk -v tool="$1" '{ printf "%s;%.2f;%.2f;%d\n", tool, $1 + $2, $3, $4 / 1024 }' \
    "$samples.run" >>"$samples"
}

# Prints minimum and median of a column of a tool's samples.
spread() {
  grep "^$1;" "$samples" | cut -d';' -f"$2" | sort -n |
    awk '{ value[NR] = $1 } END { print value[1], value[int((NR + 1) / 2)] }'
}

# Makes the file cached and the analyzer built before anything is measured.
for tool in "${tools[@]}"; do measure "$tool"; done
: >"$samples"
for ((round = 1; round <= rounds; round++)); do
  for tool in "${tools[@]}"; do measure "$tool"; done
done

read -r _ own < <(spread wireglass 2)
echo "$capture, $(($(stat -Lc %s "$capture") / 1000000)) MB, $rounds rounds"
printf '%-10s %11s %10s %11s %8s %6s\n' "" "CPU s min" median "wall s min" "peak MB" "x CPU"
for tool in "${tools[@]}"; do
  read -r least cpu < <(spread "$tool" 2)
  read -r wall _ < <(spread "$tool" 3)
  read -r _ peak < <(spread "$tool" 4)
  ratio=$(awk -v a="$cpu" -v b="$own" 'BEGIN { printf "%.2f", a / b }')
  printf '%-10s %11s %10s %11s %8s %6s\n' "$tool" "$least" "$cpu" "$wall" "$peak" "$ratio"
done
