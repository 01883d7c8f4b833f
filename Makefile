# Samlat. `make run` and `make test` are all a newcomer needs; README.md says what they want of the machine.
.DEFAULT_GOAL := help
.PHONY: help run stop test test-backend test-frontend test-e2e test-keycloak bench import openapi format
.PHONY: build build-launcher build-backend build-frontend
SHELL := /bin/sh

WITH := deploy/local/with.sh
IF_CHANGED := deploy/local/if-changed.sh
LAUNCHER := $(WITH) java maven node -- java -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar deploy/local/target/samlat-local.jar
MVN := $(WITH) java maven -- mvn -B -ntp -q

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  make %-15s %s\n", $$1, $$2 }'

run: ## build what has changed and run PostgreSQL, API, pages, Keycloak and a mailbox here until Ctrl-C
	@$(MAKE) --no-print-directory -s build-launcher
	@$(LAUNCHER) check
	@$(MAKE) --no-print-directory -s build
	@exec $(LAUNCHER) run --train

stop: build-launcher ## stop what `make run` started, also when it was killed
	@$(LAUNCHER) stop

test: ## run everything: back end, contract, front end, browser, Keycloak
	@exec $(WITH) java maven node -- deploy/local/test.sh

test-backend: ## back end, launcher and contract: tests and checks
	@exec $(WITH) java maven node -- deploy/local/test.sh launcher backend contract drift

test-frontend: ## front end: lint, types, unit tests, build, size budget
	@exec $(WITH) java maven node -- deploy/local/test.sh frontend

test-e2e: ## browser tests against the real API
	@exec $(WITH) java maven node -- deploy/local/test.sh e2e

test-keycloak: ## the packaged API: against the real Keycloak, and started from its cache
	@exec $(WITH) java maven node -- deploy/local/test.sh keycloak

bench: build ## measure against raw SQL and nginx, and the page on a slow phone (needs: nginx with brotli, wrk, postgresql)
	@$(LAUNCHER) train
	@exec $(WITH) java maven node -- backend/bench/run.sh

import: build-launcher build-backend ## import a file: make import FILE=content.ndjson
	@if [ -z "$(FILE)" ]; then echo "Say which file: make import FILE=content.ndjson" >&2; exit 1; fi
	@exec $(LAUNCHER) import "$(FILE)"

openapi: build-backend ## write openapi/openapi.yaml from the code, and the page's types from it
	@cp backend/target/classes/META-INF/contract/openapi.yaml openapi/openapi.yaml
	@$(WITH) node -- deploy/local/npm-install.sh frontend
	@$(WITH) node -- npm --prefix frontend run --silent types

format: ## lay out the source files
	@$(WITH) node -- npm --prefix frontend run format

# What `run` and the tests need, built only when its sources have changed.
build: build-launcher build-backend build-frontend

build-launcher:
	@$(IF_CHANGED) deploy/local/target/.built "deploy/local/pom.xml deploy/local/src/main" \
	  sh -c 'echo "Building the launcher." && $(MVN) -f deploy/local/pom.xml package -Dmaven.test.skip=true'

build-backend:
	@$(IF_CHANGED) backend/target/.built "backend/pom.xml backend/src/main" \
	  sh -c 'echo "Building the API." && $(MVN) -f backend/pom.xml package -Dmaven.test.skip=true'

build-frontend:
	@$(WITH) node -- deploy/local/npm-install.sh frontend
	@$(IF_CHANGED) frontend/dist/.built "frontend openapi/openapi.yaml" \
	  sh -c 'echo "Building the pages." && $(WITH) node -- npm --prefix frontend run --silent build'
