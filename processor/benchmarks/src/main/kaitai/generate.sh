#!/usr/bin/env bash
# Makes Java of kaitai_packet.ksy: generate.sh WORK OUTPUT. Without npm, or where it cannot get the
# compiler, nothing is made: Kaitai is then missing in the benchmarks, and all else works.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
output=$2/dev/wireglass/benchmarks

leave_out() {
  echo "Kaitai is left out of the benchmarks: $1" >&2
  rm -rf "$2"
  exit 0
}

command -v npm >/dev/null || leave_out "there is no npm in PATH" "$2"
mkdir -p "$work" "$output/kaitai" "$output/decode"
cp "$here/package.json" "$here/generate.js" "$work"
if [ ! -d "$work/node_modules/kaitai-struct-compiler" ]; then
  (cd "$work" && npm install --silent --no-package-lock --no-audit --no-fund >&2) ||
    leave_out "npm could not install its compiler" "$2"
fi
node "$work/generate.js" "$here/kaitai_packet.ksy" dev.wireglass.benchmarks.kaitai "$output/kaitai"
cp "$here/KaitaiDecoder.java" "$output/decode"
