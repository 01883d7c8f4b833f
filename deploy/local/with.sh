#!/bin/sh
# Runs a command with the tools it needs:  deploy/local/with.sh java maven node -- command…
# Finds JDK 25, Maven and Node in the usual places; what is missing is said in one sentence with its cure.
set -eu

missing() {
  echo "$1" >&2
  exit 1
}

jdk_version() { # major version of the JDK in folder $1, 0 when it is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  echo "${version:-0}"
}

find_java() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* /opt/*25*jdk* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge 25 ]; then
      JAVA_HOME=$home
      PATH=$JAVA_HOME/bin:$PATH
      export JAVA_HOME PATH
      return
    fi
  done
  missing "JDK 25 is missing: install one (Debian 13: apt-get install openjdk-25-jdk; Debian 12: temurin-25-jdk from the Adoptium packages; or unpack one under /opt), or set JAVA_HOME to where it lies."
}

find_maven() {
  if command -v mvn >/dev/null 2>&1; then
    SAMLAT_MVN=$(command -v mvn)
  else
    SAMLAT_MVN=
    for candidate in /opt/*maven*/bin/mvn /usr/share/maven/bin/mvn "$HOME"/.sdkman/candidates/maven/current/bin/mvn /opt/homebrew/bin/mvn; do
      [ -x "$candidate" ] && SAMLAT_MVN=$candidate && break
    done
  fi
  [ -n "$SAMLAT_MVN" ] || missing "Maven is missing: install 3.8.7 or newer (Debian: apt-get install maven) and run make again."
  PATH=$PATH:$(dirname "$SAMLAT_MVN")
  export SAMLAT_MVN PATH
}

node_is_new_enough() {
  version=$("$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 20 ]
}

find_node() {
  for candidate in "$(command -v node || true)" /usr/local/bin/node /opt/*node*/bin/node "$HOME"/.nvm/versions/node/*/bin/node /opt/homebrew/bin/node; do
    if [ -n "$candidate" ] && [ -x "$candidate" ] && node_is_new_enough "$candidate" && [ -x "$(dirname "$candidate")/npm" ]; then
      [ "$candidate" = "$(command -v node || true)" ] || PATH=$(dirname "$candidate"):$PATH
      export PATH
      return
    fi
  done
  missing "Node 20 or newer with npm is missing: install it (Debian 13: apt-get install nodejs npm; Debian 12: nodejs from the NodeSource packages) and run make again."
}

needs_java=
while [ $# -gt 0 ]; do
  case $1 in
    java) needs_java=yes ;;
    maven) find_maven ;;
    node) find_node ;;
    --) shift; break ;;
    *) missing "with.sh knows java, maven and node, not $1." ;;
  esac
  shift
done
[ -z "$needs_java" ] || find_java # last, so that its java is the first one found
exec "$@"
