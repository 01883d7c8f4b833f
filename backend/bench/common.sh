# For the scripts beside it, which read this file in: a folder to work in, free ports, and an end to all that they have started.
WORK=$(mktemp -d)
chmod 755 "$WORK" # nginx reads it as nobody
PIDS=()
API_PID=
cleanup() {
  for pid in $API_PID "${PIDS[@]}"; do kill "$pid" 2> /dev/null || true; done
  for pid in $API_PID "${PIDS[@]}"; do wait "$pid" 2> /dev/null || true; done
  rm -rf "$WORK"
}
trap cleanup EXIT

free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])' 2> /dev/null ||
  node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }

need() { # TOOL…: says which is missing, and stops
  for tool in "$@"; do
    command -v "$tool" > /dev/null ||
      { echo "$tool is missing: apt-get install nginx libnginx-mod-http-brotli-static wrk postgresql curl" >&2; exit 1; }
  done
}
