#!/usr/bin/env bash
# Builds the benchmarks, runs them and prints the tables:
#   run.sh                 everything, about half an hour
#   run.sh --quick         one short JVM each, in native memory; good for a first look
#   run.sh --decoders …    the decoders alone, with options of JMH, such as -f 20 -p kind=HEAP
#   run.sh --processor …   javac's time alone, with the number of rounds and of headers
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

mode=all
case ${1:-} in
  --quick | --decoders | --processor) mode=${1#--}; shift ;;
  '') ;;
  *) sed -n '2,6s/^# \?//p' "${0##*/}" >&2; exit 2 ;;
esac

mvn -q -B -ntp -f ../../pom.xml -Pbenchmarks -pl processor/benchmarks -am \
  -Dtest=DecodersAgreeTest -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
  package

# The JDK that Maven's toolchain found.
java=$(sed -n 's/^ *java.home = //p' target/java)/bin/java
run() { "$java" --sun-misc-unsafe-memory-access=allow -cp "target/classes:$(cat target/classpath)" "$@"; }
decoders() { run --add-opens=java.base/jdk.internal.misc=ALL-UNNAMED dev.wireglass.benchmarks.Benchmarks "$@"; }
processor() { run dev.wireglass.benchmarks.compile.ProcessorCost "$@"; }

case $mode in
  all) decoders && processor ;;
  quick) decoders -f 1 -wi 3 -i 5 -p kind=NATIVE && processor 2 ;;
  decoders) decoders "$@" ;;
  processor) processor "$@" ;;
esac
