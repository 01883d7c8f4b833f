#!/usr/bin/env bash
# Measures the API against raw SQL (pgbench) and against nginx, interleaved in one run with 8 connections, and prints a table; then
# the page on a slow phone (page.sh, which can also be run alone).
#   backend/bench/run.sh            10 000, 100 000 and 1 000 000 listings
#   SECONDS_EACH=5 SIZES="10000" backend/bench/run.sh
# Needs nginx, wrk, psql and pgbench (Debian: nginx wrk postgresql), and what page.sh needs. Everything runs on loopback, on free ports, on a throw-away database.
set -euo pipefail
cd "$(dirname "$0")/../.."
BENCH=$PWD/backend/bench
SECONDS_EACH=${SECONDS_EACH:-8}
ROUNDS=${ROUNDS:-3}
SIZES=${SIZES:-"10000 100000 1000000"}
WARM_UP=${WARM_UP:-12}
CONNECTIONS=8
. backend/bench/common.sh
need nginx wrk psql pgbench curl java
# A matter of seconds: what is missing or wrong is said before an hour has gone by.
backend/bench/page.sh nginx
export SAMLAT_RUN_DIR=$WORK/run
SAMLAT_DB_PORT=$(free_port); export SAMLAT_DB_PORT
API_PORT=$(free_port)
NGINX_PORT=$(free_port)
API=http://127.0.0.1:$API_PORT
java -jar deploy/local/target/samlat-local.jar database > "$WORK/database.log" 2>&1 &
PIDS+=($!)
for _ in $(seq 300); do grep -q "PostgreSQL answers" "$WORK/database.log" && break; sleep 0.2; done
PGPASSWORD=$(sed -n 's/^postgres=//p' "$SAMLAT_RUN_DIR/secrets.properties"); export PGPASSWORD
SQL=(-h 127.0.0.1 -p "$SAMLAT_DB_PORT" -U postgres -d samlat)

start_api() { # [HEAP, where the register is larger than a county's]
  QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$SAMLAT_DB_PORT/samlat" QUARKUS_DATASOURCE_USERNAME=samlat \
    QUARKUS_DATASOURCE_PASSWORD=$(sed -n 's/^samlat=//p' "$SAMLAT_RUN_DIR/secrets.properties") \
    QUARKUS_HTTP_PORT=$API_PORT SAMLAT_API_URL=$API SAMLAT_IMPORT_ON_EMPTY="$PWD/backend/content/code-lists.ndjson" \
    java "@$PWD/backend/jvm.options" ${1:+"-Xmx$1"} "-XX:AOTCache=$PWD/backend/target/quarkus-app/app.aot" \
    -jar "$PWD/backend/target/quarkus-app/quarkus-run.jar" > "$WORK/api.log" 2>&1 &
  API_PID=$!
  for _ in $(seq 600); do
    curl -sf "$API/samlat/v1/services?limit=1" > /dev/null && return
    kill -0 "$API_PID" || { tail -5 "$WORK/api.log" >&2; exit 1; }
    sleep 0.1
  done
}
stop_api() { kill "$API_PID"; wait "$API_PID" 2> /dev/null || true; API_PID=; }

pg() { # NAME SIZE -> "tps p50 p99" (milliseconds)
  local log=$WORK/pg-$1
  rm -f "$log".*
  pgbench "${SQL[@]}" -n -M prepared -c $CONNECTIONS -j 2 -T "$SECONDS_EACH" -D n="$2" -f "$BENCH/sql/$1.sql" -l --log-prefix="$log" > "$log.out" 2>&1
  local tps
  tps=$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$log.out" | tail -1)
  cat "$log".[0-9]* | awk '{print $3}' | sort -n | awk -v tps="$tps" '{a[NR]=$1} END {printf "%.1f %.3f %.3f\n", tps, a[int(NR*.5)+1]/1000, a[int(NR*.99)+1]/1000}'
}
api() { # KIND SIZE
  KIND=$1 N=$2 IDS=$WORK/ids wrk -t2 -c$CONNECTIONS -d"${SECONDS_EACH}s" -s "$BENCH/requests.lua" "$API" | sed -n 's/^RESULT //p'
}
repeated() { # URL
  wrk -t2 -c$CONNECTIONS -d"${SECONDS_EACH}s" -s "$BENCH/repeated.lua" "$1" | sed -n 's/^RESULT //p'
}
warm_up() { for _ in 1 2 3; do for kind in $KINDS; do SECONDS_EACH=$WARM_UP api "$kind" "$size" > /dev/null; done; done; }
# The middle of several rounds, by throughput.
middle() { sort -n "$1" | awk '{a[NR]=$0} END {print a[int((NR+1)/2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a/b}'; }

ROWS=$WORK/table
row() { printf '| %s |\n' "$(printf '%s' "$*" | sed 's/;/ | /g')" | tee -a "$ROWS"; }

fill() { # N
  psql "${SQL[@]}" -q -v n="$1" -v actors=$(( $1 < 2000 ? $1 : 2000 )) -f "$BENCH/fill.sql" > "$WORK/fill.log"
  psql "${SQL[@]}" -qAt -c "select md5('service' || i)::uuid from generate_series(1, $1, greatest(1, $1 / 20000)) i" > "$WORK/ids"
}
empty() { psql "${SQL[@]}" -q -c "set session_replication_role = replica; truncate service, actor, history; drop index if exists bench_words" > /dev/null; }

versus_sql() { # KIND SQL SIZE LABEL
  : > "$WORK/a"; : > "$WORK/b"
  for _ in $(seq "$ROUNDS"); do pg "$2" "$3" >> "$WORK/b"; api "$1" "$3" >> "$WORK/a"; done
  read -r at a50 a99 errors <<< "$(middle "$WORK/a")"
  read -r bt b50 b99 <<< "$(middle "$WORK/b")"
  row "$4;$at;$bt;$(ratio "$at" "$bt");$a50 / $a99;$b50 / $b99;$(ratio "$a99" "$b99");$errors"
}

versus_nginx() { # PATH LABEL
  local body
  body=$(mktemp "$WORK/www/body.XXXX") # a name of its own each time: nginx keeps what it knows of a file
  chmod 644 "$body"
  curl -s "$API$1" > "$body"
  : > "$WORK/a"; : > "$WORK/b"
  for _ in $(seq "$ROUNDS"); do repeated "http://127.0.0.1:$NGINX_PORT/${body##*/}" >> "$WORK/b"; repeated "$API$1" >> "$WORK/a"; done
  read -r at a50 a99 errors <<< "$(middle "$WORK/a")"
  read -r bt b50 b99 _ <<< "$(middle "$WORK/b")"
  row "$2 ($(wc -c < "$body") bytes);$at;$bt;$(ratio "$at" "$bt");$a50 / $a99;$b50 / $b99;$(ratio "$a99" "$b99");$errors"
}

nginx_start() {
  cat > "$WORK/nginx.conf" <<N
worker_processes 2; daemon off; pid $WORK/nginx.pid; error_log $WORK/nginx.log;
events { worker_connections 256; }
http { access_log off; default_type application/json; sendfile on; keepalive_requests 100000000; open_file_cache max=10;
  client_body_temp_path $WORK; proxy_temp_path $WORK; fastcgi_temp_path $WORK; uwsgi_temp_path $WORK; scgi_temp_path $WORK;
  server { listen 127.0.0.1:$NGINX_PORT; root $WORK/www; } }
N
  mkdir -p "$WORK/www"
  chmod 755 "$WORK/www"
  nginx -c "$WORK/nginx.conf" &
  PIDS+=($!)
}

echo "Date $(date -u +%F), $(nproc) cores, $(awk '/MemTotal/ {printf "%d GiB", $2/1048576}' /proc/meminfo), $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/JDK \1/p'), $CONNECTIONS connections, $ROUNDS rounds of $SECONDS_EACH s, middle one shown"
HEAD="what;API per second;limit per second;ratio;API p50 / p99 ms;limit p50 / p99 ms;p99 ratio;errors"
nginx_start
start_api
stop_api
for size in $SIZES; do
  heap=; [ "$size" -le 10000 ] || heap=1g; [ "$size" -le 100000 ] || heap=6g
  empty
  fill "$size"
  start_api $heap
  case $size in 10000) KINDS="list filter search by-id" ;; 100000) KINDS="facets facets-search filter search" ;; *) KINDS=by-id ;; esac
  echo; echo "### $size listings"; row "$HEAD"; row "---;---;---;---;---;---;---;---"
  # Nothing counts before the JVM's compiler is done: two minutes on a slow machine.
  warm_up
  if [ "$size" -le 10000 ]; then
    versus_sql list list "$size" "list, never seen: the whole question in SQL"
    versus_sql filter filter "$size" "filter, never seen: the whole question in SQL"
    versus_sql search search "$size" "search, never seen: the whole question in SQL"
    for kind in list filter search; do versus_sql $kind sent "$size" "$kind, never seen, rows kept from other answers: the SQL for twenty rows"; done
    versus_sql by-id by-id "$size" "by id, never seen"
    versus_nginx "/samlat/v1/services?municipality=1380&targetGroup=nyanland" "repeated list, against nginx"
    versus_nginx "/samlat/v1/services/$(head -1 "$WORK/ids")" "repeated by id, against nginx"
    echo "Resident memory of the API after this: $(awk '/VmRSS/ {print int($2/1024)}' /proc/$API_PID/status) MB"
    stop_api
    SAMLAT_ROWS_KEPT=0 start_api
    KINDS="list filter search" warm_up
    for kind in list filter search; do versus_sql $kind sent "$size" "$kind, never seen, no row kept: the SQL for twenty rows"; done
  elif [ "$size" -le 100000 ]; then
    for kind in facets facets-search filter search; do
      : > "$WORK/a"; for _ in $(seq "$ROUNDS"); do api "$kind" "$size" >> "$WORK/a"; done
      read -r at a50 a99 errors <<< "$(middle "$WORK/a")"
      row "$kind, exact total;$at;;;$a50 / $a99;;;$errors"
    done
    echo "Resident memory of the API after this: $(awk '/VmRSS/ {print int($2/1024)}' /proc/$API_PID/status) MB"
  fi
  if [ "$size" -gt 100000 ]; then versus_sql by-id by-id "$size" "by id, never seen"; fi
  stop_api
done

echo; echo "### Start"
empty; fill 85
for _ in 1 2 3 4 5; do
  start_api
  awk '{printf "CPU seconds from start to the first answer: %.1f\n", ($14 + $15) / 100}' "/proc/$API_PID/stat"
  stop_api
done

echo; echo "### The page"
backend/bench/page.sh lighthouse
