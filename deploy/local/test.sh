#!/bin/sh
# Runs test stages and says how long each took and how many tests passed and failed:
#   deploy/local/test.sh            all stages
#   deploy/local/test.sh STAGE…     launcher backend contract drift frontend e2e keycloak
# Stops at the first stage that fails; exit code 0 only when all passed.
set -u
cd "$(dirname "$0")/../.."

mvn_quiet() {
  mvn -B -ntp "$@"
}

stage_launcher() {
  mvn_quiet -q -f deploy/local/pom.xml verify
}

stage_backend() {
  mvn_quiet -f backend/pom.xml verify
}

stage_contract() {
  deploy/local/npm-install.sh openapi && mkdir -p openapi/target/reports &&
    NODE_OPTIONS="--test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=target/reports/tests.xml" \
      npm --prefix openapi test
}

stage_drift() {
  make --no-print-directory -s build-backend || return 1
  if ! diff -u openapi/openapi.yaml backend/target/classes/META-INF/contract/openapi.yaml; then
    echo "openapi/openapi.yaml is not what the code says: run \`make openapi\`, look at the difference and commit it." >&2
    return 1
  fi
  node deploy/keycloak/realm.mjs --check
}

stage_frontend() {
  deploy/local/npm-install.sh frontend && CHROMIUM_PATH=$(deploy/local/chromium.sh) && export CHROMIUM_PATH && npm --prefix frontend run check
}

stage_e2e() {
  deploy/local/npm-install.sh frontend && CHROMIUM_PATH=$(deploy/local/chromium.sh) && export CHROMIUM_PATH &&
    make --no-print-directory -s build && npm --prefix frontend run e2e
}

stage_keycloak() {
  make --no-print-directory -s build || return 1
  mvn_quiet -f deploy/local/pom.xml verify -Dtest.groups=packaged -Dtest.excludedGroups= -Dtest.reports=keycloak-reports
}

reports() { # STAGE -> where its JUnit reports are: folders, or beginnings of file names
  case $1 in
    launcher) echo deploy/local/target/surefire-reports ;;
    backend) echo backend/target/surefire-reports backend/target/failsafe-reports ;;
    contract) echo openapi/target/reports ;;
    frontend) echo frontend/reports/unit ;;
    e2e) echo frontend/reports/e2e ;;
    keycloak) echo deploy/local/target/keycloak-reports ;;
    *) ;;
  esac
}

[ $# -gt 0 ] || set -- launcher backend contract drift frontend e2e keycloak
for stage in "$@"; do
  for place in $(reports "$stage"); do
    rm -rf "$place" "$place"*.xml
  done
done

minutes=""
counted=""
failed=""
for stage in "$@"; do
  echo "== $stage"
  begun=$(date +%s)
  "stage_$stage" || failed=$stage
  minutes="$minutes
  $stage $(( ($(date +%s) - begun) / 60 )) min $(( ($(date +%s) - begun) % 60 )) s"
  counted="$counted $stage:$(reports "$stage" | tr ' ' ',')"
  [ -z "$failed" ] || break
done

echo
echo "Time per stage$minutes"
[ -z "$failed" ] || echo "Stage $failed failed: its messages are above."
# shellcheck disable=SC2086  # a list
node deploy/local/count.mjs --failed-stage="$failed" $counted
