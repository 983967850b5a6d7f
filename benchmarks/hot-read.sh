#!/usr/bin/env bash
# How fast a read from memory is, beside nginx serving a file of the same bytes on the same machine in the same run.
# Needs nginx, wrk, curl and python3 (Debian: apt-get install nginx-light wrk curl python3) and a packaged service (mvn package -DskipTests).
# Prints the median of five rounds, in which the two take turns; the ratios count, the figures depend on the machine.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${SECONDS_EACH:-6}
rounds=5
connections=32
path=/v1/pairs/KAZ-KOR
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$work"' EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

dyad_port=$(free_port)
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$dyad_port DYAD_DATA_DIR=$work/data \
    java -jar target/quarkus-app/quarkus-run.jar >"$work/dyad.log" 2>&1 &
dyad=$!
dyad_url=http://127.0.0.1:$dyad_port$path
until curl -sf -o "$work/answer.json" "$dyad_url"; do kill -0 $dyad; sleep 0.2; done

nginx_port=$(free_port)
cat >"$work/nginx.conf" <<CONF
daemon off;
worker_processes 2;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=10;
    default_type application/json;
    client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work;
    uwsgi_temp_path $work; scgi_temp_path $work;
    server { listen 127.0.0.1:$nginx_port; root $work; }
}
CONF
chmod 755 "$work"
nginx -c "$work/nginx.conf" 2>/dev/null &
nginx=$!
nginx_url=http://127.0.0.1:$nginx_port/answer.json
until curl -sf -o /dev/null "$nginx_url"; do kill -0 $nginx; sleep 0.2; done

# Processor time in hundredths of a second of a process and its children.
ticks() { cat $(for pid in $1 $(pgrep -P "$1" || true); do echo "/proc/$pid/stat"; done) | awk '{sum += $14 + $15} END {print sum}'; }

# Requests a second and microseconds of processor time a request.
measure() {
    local pid=$1 url=$2; shift 2
    local before after out
    before=$(ticks "$pid")
    out=$(wrk -t1 -c$connections -d"${seconds}s" "$@" "$url")
    after=$(ticks "$pid")
    echo "$out" | grep -q 'Non-2xx' && { echo "an answer was not good" >&2; exit 1; }
    echo "$out" | awk -v cpu=$((after - before)) \
        '/requests in/ {requests = $1} /Requests\/sec/ {print $2, cpu * 10000 / requests}'
}

median() { sort -n | awk '{value[NR] = $1} END {print value[int((NR + 1) / 2)]}'; }

etag() { curl -sI "$1" | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}'; }

echo "warming up" >&2
wrk -t1 -c$connections -d10s "$dyad_url" >/dev/null
wrk -t1 -c$connections -d5s -H "If-None-Match: $(etag "$dyad_url")" "$dyad_url" >/dev/null

compare() {
    local name=$1 dyad_tag=$2 nginx_tag=$3
    for _ in $(seq $rounds); do
        measure $nginx "$nginx_url" ${nginx_tag:+-H "If-None-Match: $nginx_tag"} >>"$work/$name.nginx"
        measure $dyad "$dyad_url" ${dyad_tag:+-H "If-None-Match: $dyad_tag"} >>"$work/$name.dyad"
    done
    local n d nc dc
    n=$(cut -d' ' -f1 "$work/$name.nginx" | median); d=$(cut -d' ' -f1 "$work/$name.dyad" | median)
    nc=$(cut -d' ' -f2 "$work/$name.nginx" | median); dc=$(cut -d' ' -f2 "$work/$name.dyad" | median)
    awk -v name="$name" -v n="$n" -v d="$d" -v nc="$nc" -v dc="$dc" 'BEGIN {
        printf "%-8s requests/s: nginx %.0f, dyad %.0f, ratio %.2f; processor µs/request: nginx %.1f, dyad %.1f, ratio %.2f\n",
            name, n, d, d / n, nc, dc, dc / nc }'
}

echo "bytes of the body: $(wc -c <"$work/answer.json")"
compare whole "" ""
compare 304 "$(etag "$dyad_url")" "$(etag "$nginx_url")"
