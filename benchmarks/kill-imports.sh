#!/usr/bin/env bash
# Ends the service by kill -9 at random moments of an import, starts it again, and compares the store: benchmarks/README.md.
# Usage: benchmarks/kill-imports.sh [KILLS, 20] ["ENGINES", "h2 postgresql"] [ROWS, 50000]
. "$(dirname "$0")/common.sh"
kills=${1:-20}
engines=${2:-h2 postgresql}
rows=${3:-50000}

begin() { # FILE VINTAGE: prints the job's id
    curl -sSf -H "X-API-Key: $admin_key" -H 'Content-Type: text/csv' -X POST -T "$1" \
        "$url/v1/imports?profile=gravity&vintage=$2&name=table.csv" | field id
}

field() { python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

job() { curl -sSf -H "X-API-Key: $admin_key" "$url/v1/imports/$1"; }

ended() { # JOB: prints its last state
    local state
    while true; do
        state=$(job "$1" | field state)
        case $state in queued | running) sleep 0.1 ;; *) echo "$state"; return ;; esac
    done
}

# How long an import took from when it was given.
seconds() {
    job "$1" | python3 -c 'import json, sys
from datetime import datetime
job = json.load(sys.stdin)
given, done = (datetime.fromisoformat(job[it].rstrip("Z")[:26]) for it in ("created_at", "finished_at"))
print((done - given).total_seconds())'
}

# What the store says, whole: its revision and every claim that was ever published, with the revisions between which it was.
contents() {
    curl -sSf "$url/v1/status" | field revision
    for state in published superseded; do
        curl -sSf "$url/v1/claims?state=$state&format=ndjson&fields=id,value,recorded_from,recorded_to" | sha256sum
    done
}

kill_at_random() { # ENGINE APP [SETTING ...]
    local engine=$1 app=$2 before after state told id vintage=1 length again; shift 2
    local data=$work/$engine as_before=0 as_after=0
    start_service "$app" "$data" "$@"
    python3 benchmarks/gravity_table.py "$rows" >"$work/first.csv"
    id=$(begin "$work/first.csv" $vintage)
    state=$(ended "$id")
    length=$(seconds "$id")
    for kill in $(seq "$kills"); do
        vintage=$((vintage + 1))
        python3 benchmarks/gravity_table.py "$rows" --changed "0.$((10 + kill))" >"$work/next.csv"
        before=$(contents)
        id=$(begin "$work/next.csv" "$vintage")
        sleep "$(awk -v most="$length" -v seed="$RANDOM" 'BEGIN { srand(seed); print rand() * most }')"
        kill -9 "$service"; wait "$service" 2>/dev/null || true
        start_service "$app" "$data" "$@"
        state=$(job "$id" | field state)
        after=$(contents)
        case $state in
            failed) [ "$before" = "$after" ] || { say "$engine: the store changed although import $id failed"; exit 1; }
                as_before=$((as_before + 1)) ;;
            done) [ "$(curl -sSf "$url/v1/status" | field revision)" = "$(job "$id" | field revision)" ] || exit 1
                as_after=$((as_after + 1)) ;;
            *) say "$engine: import $id is $state"; exit 1 ;;
        esac
        again=$(begin "$work/next.csv" "$vintage")
        told=$(ended "$again")
        [ "$told" = done ] || { say "$engine: the same file again: $told"; exit 1; }
        [ "$state" = done ] || id=$again
        length=$(seconds "$id") # of one that changed something, by which the next is killed
    done
    stop_service
    echo "$engine: $kills kills, the store $as_before times as before the import and $as_after times as after it"
}

for engine in $engines; do
    case $engine in
        h2) kill_at_random h2 target/quarkus-app ;;
        postgresql)
            start_postgresql
            postgresql_variant
            sql postgres -c 'create database dyad'
            # shellcheck disable=SC2046
            kill_at_random postgresql "$work/variant/quarkus-app" $(on_postgresql dyad) ;;
        *) say "no engine: $engine"; exit 1 ;;
    esac
done
