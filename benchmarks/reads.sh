#!/usr/bin/env bash
# How fast a pair's series is read when it must be computed, and how that grows with the store: benchmarks/README.md.
# Usage: benchmarks/reads.sh ["SIZES on H2", "10000 1000000"] ["SIZES on PostgreSQL", "10000 1000000 10000000"]
. "$(dirname "$0")/common.sh"
h2_sizes=${1-10000 1000000}
pg_sizes=${2-10000 1000000 10000000}
reads=${READS:-3000}
drivers=$(jar_of com.h2database.h2):$(jar_of org.postgresql.postgresql)

reads() { java -Xmx512m -cp "$drivers" benchmarks/Reads.java "$@"; }

# measured ENGINE SIZE URL USER APP DATA_FOLDER [SETTING ...]
measured() {
    local engine=$1 size=$2 jdbc=$3 user=$4 app=$5 data=$6; shift 6
    start_service "$app" "$data" "$@" # makes the tables
    stop_service
    say "filling $engine with $size claims"
    reads fill "$size" "$jdbc" "$user"
    start_service "$app" "$data" "$@"
    say "reading from $engine at $size claims"
    reads http "$size" "$url" "$admin_key" "$reads" | sed "s/^/$engine /" >>"$work/measured"
    stop_service
    reads jdbc "$size" "$jdbc" "$user" "$reads" | sed "s/^/$engine /" >>"$work/measured"
    rm -rf "$data"
}

for size in $h2_sizes; do
    measured H2 "$size" "jdbc:h2:file:$work/h2-$size/dyad" sa target/quarkus-app "$work/h2-$size"
done
if [ -n "$pg_sizes" ]; then
    start_postgresql
    postgresql_variant
    for size in $pg_sizes; do
        sql postgres -c "create database dyad_$size"
        # shellcheck disable=SC2046
        measured PostgreSQL "$size" "jdbc:postgresql://127.0.0.1:$pg_port/dyad_$size?reWriteBatchedInserts=true" postgres \
            "$work/variant/quarkus-app" "$work/pg-$size" $(on_postgresql "dyad_$size")
        sql postgres -c "drop database dyad_$size"
    done
fi

awk '
    { at[$1, $2, $3, 50] = $4; at[$1, $2, $3, 99] = $5
      if ($2 == "http") { order[++n] = $1 " " $3; if (!($1 in first)) first[$1] = $3 } }
    END {
        print "engine, claims: HTTP p50 and p99; JDBC p50 and p99; HTTP/JDBC at p50; HTTP p50 and p99 / those of the smallest store"
        for (i = 1; i <= n; i++) {
            split(order[i], o, " ")
            printf "%s, %d: HTTP %.2f ms, %.2f ms; JDBC %.2f ms, %.2f ms; ratio %.2f; grown %.2f, %.2f\n", o[1], o[2],
                at[o[1], "http", o[2], 50], at[o[1], "http", o[2], 99], at[o[1], "jdbc", o[2], 50], at[o[1], "jdbc", o[2], 99],
                at[o[1], "http", o[2], 50] / at[o[1], "jdbc", o[2], 50],
                at[o[1], "http", o[2], 50] / at[o[1], "http", first[o[1]], 50],
                at[o[1], "http", o[2], 99] / at[o[1], "http", first[o[1]], 99]
        }
    }' "$work/measured"
