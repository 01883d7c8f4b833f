import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../scripts/ports.mjs";

/** The line that the launcher prints when pages and API answer. */
const READY = "Samlat runs";

/** An error without the place in the code: what the launcher said is then the last that the report shows. */
function inItsOwnWords(message: string): Error {
  const error = new Error(message);
  error.stack = message;
  return error;
}

/** Resolves when the launcher says that all is up; rejects with what it said when it ends before. */
function untilReady(launcher: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY)) ready();
    };
    launcher.stdout?.on("data", listen);
    launcher.stderr?.on("data", listen);
    launcher.once("error", fail);
    launcher.once("exit", (code) => {
      fail(inItsOwnWords(`The stack did not start (exit code ${String(code)}):\n${said}`));
    });
  });
}

/**
 * Starts the real stack on free ports with a database of its own, which is thrown away afterwards; needs what `make build`
 * builds. Keycloak is ready some time after the rest: tests that log in wait for it (e2e/own.spec.ts). Set SAMLAT_E2E_WEB_URL,
 * SAMLAT_E2E_API_URL, SAMLAT_E2E_OIDC_URL and SAMLAT_E2E_MAIL_URL to use one that runs already.
 */
export default async function startStack(): Promise<() => Promise<void>> {
  if (process.env["SAMLAT_E2E_WEB_URL"]) return () => Promise.resolve();
  const root = resolve(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "samlat-e2e-"));
  const [web, api, database, keycloak] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const [mail, mailbox] = [await freePort(), await freePort()];
  const java = process.env["JAVA_HOME"] ? join(process.env["JAVA_HOME"], "bin/java") : "java";
  const launcher = spawn(
    java,
    ["-Xmx192m", "-XX:+UseSerialGC", "-jar", "deploy/local/target/samlat-local.jar", "run"],
    {
      cwd: root,
      env: {
        ...process.env,
        SAMLAT_RUN_DIR: folder,
        SAMLAT_WEB_PORT: String(web),
        SAMLAT_API_PORT: String(api),
        SAMLAT_DB_PORT: String(database),
        SAMLAT_KEYCLOAK_PORT: String(keycloak),
        SAMLAT_MAIL_PORT: String(mail),
        SAMLAT_MAILBOX_PORT: String(mailbox),
      },
    },
  );
  await untilReady(launcher);
  process.env["SAMLAT_E2E_WEB_URL"] = `http://127.0.0.1:${String(web)}`;
  process.env["SAMLAT_E2E_API_URL"] = `http://127.0.0.1:${String(api)}`;
  process.env["SAMLAT_E2E_OIDC_URL"] = `http://127.0.0.1:${String(keycloak)}/realms/samlat`;
  process.env["SAMLAT_E2E_MAIL_URL"] = `http://127.0.0.1:${String(mailbox)}`;
  return async () => {
    const gone = once(launcher, "exit");
    launcher.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}
