# What the benchmarks share; to be sourced. Sets `work`, a temporary folder (below DYAD_BENCHMARK_DIR where that is set),
# and takes everything away at the end. Needs a service packaged by
#   mvn package -DskipTests -Dquarkus.package.jar.type=mutable-jar
# and Debian's package postgresql (or PG_BIN, the folder of initdb and pg_ctl).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

pg_bin=${PG_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
heap=${HEAP:-512m}
work=$(mktemp -d "${DYAD_BENCHMARK_DIR:-/tmp}/dyad-benchmark.XXXXXX")
chmod 711 "$work"
admin_key=the-key-of-the-benchmarks
pg_port=
service=

finish() {
    [ -z "$service" ] || stop_service
    [ -z "$pg_port" ] || as_postgres "$pg_bin/pg_ctl" -D "$work/postgresql/data" -m immediate stop >/dev/null
    rm -rf "$work"
}
trap finish EXIT

say() { echo "$(date +%T) $*" >&2; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgresql() {
    say "starting PostgreSQL: $("$pg_bin/postgres" --version)"
    mkdir "$work/postgresql"
    if [ "$(id -u)" = 0 ]; then chown postgres "$work/postgresql"; fi
    as_postgres "$pg_bin/initdb" -D "$work/postgresql/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    cat <<CONF | as_postgres tee -a "$work/postgresql/data/postgresql.conf" >/dev/null
listen_addresses = '127.0.0.1'
unix_socket_directories = '$work/postgresql'
shared_buffers = 1GB
work_mem = 64MB
maintenance_work_mem = 256MB
max_wal_size = 8GB
checkpoint_timeout = 30min
CONF
    pg_port=$(free_port)
    as_postgres "$pg_bin/pg_ctl" -D "$work/postgresql/data" -o "-p $pg_port" -l "$work/postgresql/log" -w start >/dev/null
}

# A query's one answer, or statements: sql DATABASE -c ...
sql() { local database=$1; shift; psql -X -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$pg_port" -U postgres -d "$database" "$@"; }

# The packaged service is one for H2; a copy of it is made one for PostgreSQL. The folder must keep its name.
postgresql_variant() {
    [ -d target/quarkus-app/lib/deployment ] || { say "package it with -Dquarkus.package.jar.type=mutable-jar"; exit 1; }
    say "making a variant of the service for PostgreSQL"
    mkdir "$work/variant"
    cp -r target/quarkus-app "$work/variant/quarkus-app"
    java -Dquarkus.launch.rebuild=true -Dquarkus.datasource.db-kind=postgresql \
        -jar "$work/variant/quarkus-app/quarkus-run.jar" >"$work/variant/log" 2>&1 \
        || { cat "$work/variant/log" >&2; exit 1; }
}

# start_service FOLDER_OF_THE_JAR DATA_FOLDER [NAME=VALUE ...]; sets `service` (its process) and `url`.
start_service() {
    local app=$1 data=$2; shift 2
    mkdir -p "$data"
    local port; port=$(free_port)
    url=http://127.0.0.1:$port
    env QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT="$port" DYAD_DATA_DIR="$data" DYAD_SEED=false \
        DYAD_ADMIN_KEY=$admin_key DYAD_RATE_LIMIT_BURST=1000000000 "$@" \
        java "-Xmx$heap" "-Xlog:gc:file=$data/gc.log" -jar "$app/quarkus-run.jar" >"$data/log" 2>&1 &
    service=$!
    until curl -sf -o "$data/ready" "$url/v1/status"; do
        kill -0 "$service" 2>/dev/null || { cat "$data/log" >&2; service=; exit 1; }
        sleep 0.2
    done
}

stop_service() {
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
    service=
}

on_postgresql() { # the settings of a service on that database
    echo "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$pg_port/$1"
    echo QUARKUS_DATASOURCE_USERNAME=postgres
    echo QUARKUS_DATASOURCE_PASSWORD=postgres
}

jar_of() { ls target/quarkus-app/lib/main/"$1"-[0-9]*.jar; }

now() { date +%s.%N; }

since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.2f", to - from }'; }
