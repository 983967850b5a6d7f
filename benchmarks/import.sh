#!/usr/bin/env bash
# How fast a file of statistics is imported, beside the same rows by the database's own means: benchmarks/README.md.
# Usage: benchmarks/import.sh [ROWS on PostgreSQL, 5000000; 0 for none] [ROWS on H2, 300000; 0 for none]
. "$(dirname "$0")/common.sh"
rows=${1:-5000000}
h2_rows=${2:-300000}

# import FILE VINTAGE [MORE PARAMETERS]: sets `seconds` from the first byte sent until the job is done, and `counts`.
import() {
    local from job answer
    from=$(now)
    job=$(curl -sSf -H "X-API-Key: $admin_key" -H 'Content-Type: text/csv' -X POST -T "$1" \
        "$url/v1/imports?profile=gravity&vintage=$2&name=table.csv${3:-}" | python3 -c 'import json, sys; print(json.load(sys.stdin)["id"])')
    while true; do
        answer=$(curl -sSf -H "X-API-Key: $admin_key" "$url/v1/imports/$job")
        case $answer in
            *'"state":"done"'*) break ;;
            *'"state":"failed"'* | *'"state":"cancelled"'*) echo "$answer" >&2; exit 1 ;;
        esac
        sleep 0.1
    done
    seconds=$(since "$from")
    counts=$(echo "$answer" | python3 -c 'import json, sys; job = json.load(sys.stdin)
print(", ".join(f"{job[it]} {it}" for it in ("added", "unchanged", "superseded", "rejected")))')
}

# A JVM in its first seconds is several times slower, which matters for small files.
warm_up() {
    python3 benchmarks/gravity_table.py 20000 >"$work/warm-up.csv"
    import "$work/warm-up.csv" 2024 "&dry_run=true"
}

report() { # WHAT ROWS SECONDS_OF_DYAD SECONDS_OF_THE_BASELINE
    awk -v what="$1" -v n="$2" -v dyad="$3" -v base="$4" 'BEGIN {
        printf "%s: dyad %.0f rows/s (%.1f s), baseline %.0f rows/s (%.1f s), ratio %.3f\n",
            what, n / dyad, dyad, n / base, base, base / dyad }'
}

memory() { # DATA_FOLDER: what the service used, while it still runs
    awk '/->/ { split($0, part, "->"); match(part[1], /[0-9]+M$/); before = substr(part[1], RSTART) + 0; after = part[2] + 0
            if (before > most) most = before; if (after > live) live = after }
        END { printf "  heap of the service (-Xmx): %d MB at most before a collection, %d MB after one;", most, live }' "$1/gc.log"
    awk '/VmHWM/ { printf " resident %d MB at most\n", $2 / 1024 }' "/proc/$service/status"
}

timed_sql() { local from; from=$(now); sql "$@" >/dev/null; since "$from"; }

on_postgresql_database() {
    start_postgresql
    postgresql_variant
    local app=$work/variant/quarkus-app first second
    sql postgres -c 'create database dyad' -c 'create database raw'
    # shellcheck disable=SC2046
    start_service "$app" "$work/pg" $(on_postgresql dyad)
    python3 benchmarks/gravity_table.py "$rows" >"$work/first.csv"
    sql dyad -c checkpoint
    warm_up
    say "importing $rows rows into PostgreSQL"
    import "$work/first.csv" 2024; first=$seconds
    echo "first import into PostgreSQL: $counts"
    memory "$work/pg"

    say "the same rows by COPY"
    "$pg_bin/pg_dump" -h 127.0.0.1 -p "$pg_port" -U postgres --schema-only dyad | sql raw >/dev/null
    sql dyad -c "\\copy source to '$work/source'"
    sql raw -c "\\copy source from '$work/source'" -c checkpoint
    local base=0 table
    for table in pair claim claim_state; do
        sql dyad -c "\\copy (select * from $table) to '$work/$table'"
        base=$(awk -v a="$base" -v b="$(timed_sql raw -c "\\copy $table from '$work/$table'")" 'BEGIN { print a + b }')
    done
    report "first import into PostgreSQL, baseline COPY into the same tables" "$rows" "$first" "$base"

    rm "$work/first.csv"
    python3 benchmarks/gravity_table.py "$rows" --changed 0.1 >"$work/second.csv"
    sql dyad -c checkpoint
    say "importing the next vintage"
    import "$work/second.csv" 2025; second=$seconds
    echo "next vintage into PostgreSQL: $counts"
    memory "$work/pg"

    say "the same by COPY and an upsert"
    local published="select c.* from claim c join claim_state s on s.pair = c.pair and s.claim_id = c.id"
    published+=" and s.to_revision is null and s.state = 'published'"
    sql dyad -c "\\copy ($published) to '$work/claim'"
    sql dyad -c "\\copy source to '$work/source'"
    sql raw -c 'create unlogged table staging (like claim)' -c 'create table sources (like source)' \
        -c "\\copy sources from '$work/source'" -c 'insert into source select * from sources on conflict do nothing' \
        -c 'create unique index quantity on claim (pair, indicator, origin, destination, period_start, book)' \
        -c 'analyze claim' -c checkpoint
    base=$(timed_sql raw -c "\\copy staging from '$work/claim'" -c 'analyze staging' -c '
        insert into claim select * from staging
        on conflict (pair, indicator, origin, destination, period_start, book) do update
        set id = excluded.id, stated = excluded.stated, stated_precision = excluded.stated_precision,
            source_id = excluded.source_id
        where claim.stated is distinct from excluded.stated')
    report "next vintage into PostgreSQL, baseline COPY and upsert" "$rows" "$second" "$base"
    stop_service
}

on_h2() {
    local first second base
    start_service target/quarkus-app "$work/h2"
    python3 benchmarks/gravity_table.py "$h2_rows" >"$work/first.csv"
    warm_up
    say "importing $h2_rows rows into H2"
    import "$work/first.csv" 2024; first=$seconds
    echo "first import into H2: $counts"
    memory "$work/h2"
    stop_service
    say "the same rows by JDBC"
    base=$(java -cp "$(jar_of com.h2database.h2)" benchmarks/RawBatches.java "$work/h2/dyad" "$work/raw/dyad")
    report "first import into H2, baseline batches of JDBC into the same tables" "$h2_rows" "$first" "$base"

    start_service target/quarkus-app "$work/h2"
    python3 benchmarks/gravity_table.py "$h2_rows" --changed 0.1 >"$work/second.csv"
    warm_up
    say "importing the next vintage"
    import "$work/second.csv" 2025; second=$seconds
    echo "next vintage into H2: $counts"
    memory "$work/h2"
    awk -v n="$h2_rows" -v s="$second" -v f="$first" \
        'BEGIN { printf "next vintage into H2: dyad %.0f rows/s, ratio to its first import %.3f\n", n / s, f / s }'
    stop_service
}

if [ "$rows" -gt 0 ]; then on_postgresql_database; fi
if [ "$h2_rows" -gt 0 ]; then on_h2; fi
