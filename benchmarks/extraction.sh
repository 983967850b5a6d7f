#!/usr/bin/env bash
# How many texts a second are read, and how time grows with the length of one: benchmarks/README.md.
# Usage, after mvn package -DskipTests: benchmarks/extraction.sh ["LENGTHS in characters"]
. "$(dirname "$0")/common.sh"
lengths=${1-1000 10000 100000 1000000}

start_service "${APP:-target/quarkus-app}" "$work/data"
# shellcheck disable=SC2086 # each length is an argument
python3 benchmarks/extraction.py "$url" $lengths
