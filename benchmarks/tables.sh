#!/usr/bin/env bash
# How fast rankings and aligned series are made, and how that grows with the store: benchmarks/README.md.
# Usage: benchmarks/tables.sh ["SIZES on PostgreSQL", "100000 5000000"]
. "$(dirname "$0")/common.sh"
sizes=${1-100000 5000000}
reads=${READS:-200}
drivers=$(jar_of com.h2database.h2):$(jar_of org.postgresql.postgresql)

reads() { java -Xmx512m -cp "$drivers" benchmarks/Reads.java "$@"; }

start_postgresql
postgresql_variant
app=$work/variant/quarkus-app
for size in $sizes; do
    sql postgres -c "create database dyad_$size"
    # shellcheck disable=SC2046
    start_service "$app" "$work/pg-$size" $(on_postgresql "dyad_$size") # makes the tables
    stop_service
    say "filling PostgreSQL with $size claims"
    reads fill "$size" "jdbc:postgresql://127.0.0.1:$pg_port/dyad_$size?reWriteBatchedInserts=true" postgres
    # shellcheck disable=SC2046
    start_service "$app" "$work/pg-$size" $(on_postgresql "dyad_$size")
    say "reading tables at $size claims"
    reads tables "$size" "$url" "$admin_key" "$reads" >>"$work/measured"
    stop_service
    sql postgres -c "drop database dyad_$size"
done

awk '
    { p50[$1, $2] = $3; p99[$1, $2] = $4; order[++n] = $1 " " $2; if (!($1 in first)) first[$1] = $2 }
    END {
        print "table, claims in the store: p50 and p99; both / those of the smallest store"
        for (i = 1; i <= n; i++) {
            split(order[i], o, " ")
            printf "%s, %d: %.1f ms, %.1f ms; grown %.2f, %.2f\n", o[1], o[2], p50[o[1], o[2]], p99[o[1], o[2]],
                p50[o[1], o[2]] / p50[o[1], first[o[1]]], p99[o[1], o[2]] / p99[o[1], first[o[1]]]
        }
    }' "$work/measured"
