#!/usr/bin/env bash
# The built page behind nginx with deploy/web/nginx.conf:
#   backend/bench/page.sh nginx        holds the configuration and the live answers against deploy/web/headers.json
#   backend/bench/page.sh lighthouse   measures start page, results and a listing on Lighthouse's slow phone, with the packaged API
#                                      and Halland's content; fails below performance 100 or above 1.5 s to the largest paint
#   RUNS=1 backend/bench/page.sh       both, with one visit each instead of five
# Needs what `make build` builds, nginx with its brotli module (Debian: nginx libnginx-mod-http-brotli-static) and Chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
. backend/bench/common.sh
need nginx node npm curl
PORT=$(free_port)
API_PORT=$(free_port)
API=http://127.0.0.1:$API_PORT
SITE=http://127.0.0.1:$PORT

answers() { # URL PID LOG: waits until it answers; when the process ends before, says what it said
  for _ in $(seq 600); do
    curl -sf -o "$WORK/answer" "$1" && return
    kill -0 "$2" 2> /dev/null || break
    sleep 0.2
  done
  tail -5 "$3" >&2
  exit 1
}

start_nginx() {
  mkdir -p "$WORK/nginx/temp"
  # A copy, since nginx reads as a user who need not be let into this folder.
  cp -r frontend/dist "$WORK/web"
  printf '{"apiUrl":"%s","keycloakUrl":"https://login.samlat.example/realms/samlat"}' "$SITE" > "$WORK/web/config.json"
  cp deploy/web/headers.conf deploy/web/cache-map.conf "$WORK/nginx/"
  local temp="" kind
  for kind in client_body proxy fastcgi uwsgi scgi; do temp="$temp ${kind}_temp_path $WORK/nginx/temp/$kind;"; done
  sed -e "s|listen 8088|listen 127.0.0.1:$PORT|" -e "s|/usr/share/samlat/web|$WORK/web|" -e "s|https://api.samlat.example|$SITE|" -e "s|server 127.0.0.1:8080|server 127.0.0.1:$API_PORT|" \
    -e "s|/tmp/samlat-web.pid|$WORK/nginx/pid|" -e "s|^http {|&$temp|" deploy/web/nginx.conf > "$WORK/nginx/nginx.conf"
  nginx -t -q -c "$WORK/nginx/nginx.conf" > "$WORK/access.log" # it opens its log as it does later
  nginx -c "$WORK/nginx/nginx.conf" -g "daemon off;" > "$WORK/access.log" 2> "$WORK/error.log" &
  PIDS+=($!)
  answers "$SITE/" $! "$WORK/error.log"
}

start_stack() { # with a database of its own; for log-in, where nobody answers: the open pages need none
  SAMLAT_RUN_DIR=$WORK/run SAMLAT_API_PORT=$API_PORT SAMLAT_WEB_PORT=$(free_port) SAMLAT_DB_PORT=$(free_port) \
    SAMLAT_OIDC_URL=http://127.0.0.1:9/realms/samlat java -Xmx192m -jar deploy/local/target/samlat-local.jar run > "$WORK/stack.log" 2>&1 &
  PIDS+=($!)
  answers "$API/samlat/v1/services?limit=1" $! "$WORK/stack.log"
}

case ${1:-both} in nginx | lighthouse | both) ;; *) sed -n '2,6s/^# *//p' "$0" >&2; exit 2 ;; esac
start_nginx
case ${1:-both} in nginx | both) npm --prefix frontend run --silent nginx -- "$SITE" "$WORK/web" "$API_PORT" "$WORK/access.log" "$WORK/error.log" ;; esac
case ${1:-both} in
  lighthouse | both)
    need java
    CHROMIUM_PATH=$(deploy/local/chromium.sh)
    export CHROMIUM_PATH
    start_stack
    npm --prefix frontend run --silent lighthouse -- "$SITE"
    ;;
esac
