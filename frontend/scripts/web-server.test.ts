import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NGINX_FILE, NGINX_MAP_FILE, nginxCacheMap, nginxHeaders, readHeaderFile } from "./web-headers.mjs";
import { configFrom, createWebServer } from "./web-server.mjs";

/** What the pages about Samlat tell, where nothing is set. */
const NOTHING_TOLD = { publisher: null, contactEmail: null, sourceUrl: null };

const directory = mkdtempSync(join(tmpdir(), "samlat-web-"));
let server: Server;
let base: string;

function portOf(listening: Server): number {
  return (listening.address() as AddressInfo).port;
}

beforeAll(async () => {
  mkdirSync(join(directory, "assets"));
  writeFileSync(join(directory, "index.html"), "<!doctype html><title>Samlat</title>");
  writeFileSync(join(directory, "404.html"), "<!doctype html><title>Sidan finns inte</title>");
  writeFileSync(join(directory, "assets/index-abc123.js"), "export {};");
  server = createWebServer(directory, {
    apiUrl: "https://api.example/base",
    keycloakUrl: "https://login.example/realms/x",
    ...NOTHING_TOLD,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  base = `http://127.0.0.1:${String(portOf(server))}`;
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

describe("the header file", () => {
  test("is what nginx is given", () => {
    expect(readFileSync(NGINX_FILE, "utf8")).toBe(nginxHeaders(readHeaderFile()));
    expect(readFileSync(NGINX_MAP_FILE, "utf8")).toBe(nginxCacheMap(readHeaderFile()));
  });

  test("gives nginx and the local server the same headers for the same path", async () => {
    const response = await fetch(`${base}/`);
    const nginx = [...readFileSync(NGINX_FILE, "utf8").matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
    expect(nginx.length).toBe(Object.keys(readHeaderFile().headers).length + 1);
    for (const [, name = "", value = ""] of nginx) {
      const filled = value
        .replace("$samlat_api_origin", "https://api.example")
        .replace("$samlat_keycloak_origin", "https://login.example")
        .replace("$samlat_cache_control", "no-cache");
      expect(response.headers.get(name), name).toBe(filled);
    }
  });

  test("allows no inline script or style and nothing from elsewhere", () => {
    const policy = readHeaderFile().headers["Content-Security-Policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
  });

  test("allows the page's own worker, for reading without network", () => {
    expect(readHeaderFile().headers["Content-Security-Policy"]).toContain("worker-src 'self';");
  });
});

describe("the web server", () => {
  test("lets the page talk to the API and the log-in of its installation", async () => {
    const policy = (await fetch(`${base}/`)).headers.get("Content-Security-Policy");
    expect(policy).toContain("connect-src 'self' https://api.example https://login.example;");
  });

  test("lets hashed files be kept for good, and nothing else", async () => {
    expect((await fetch(`${base}/assets/index-abc123.js`)).headers.get("Cache-Control")).toContain("immutable");
    expect((await fetch(`${base}/`)).headers.get("Cache-Control")).toBe("no-cache");
    expect((await fetch(`${base}/assets/not-there.js`)).headers.get("Cache-Control")).toBe("no-cache");
  });

  test("answers /config.json from its settings", async () => {
    const response = await fetch(`${base}/config.json`);
    expect(await response.json()).toEqual({
      apiUrl: "https://api.example/base",
      keycloakUrl: "https://login.example/realms/x",
      ...NOTHING_TOLD,
    });
    expect(response.headers.get("Content-Type")).toContain("application/json");
  });

  test("keeps its headers on what it does not have and refuses to be written to", async () => {
    const missing = await fetch(`${base}/secret`);
    expect([missing.status, missing.headers.get("Referrer-Policy")]).toEqual([404, "no-referrer"]);
    expect(missing.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(missing.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none';/);
    expect(await missing.text()).toContain("Sidan finns inte");
    const written = await fetch(base, { method: "POST", body: "x" });
    expect([written.status, written.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("never serves a file outside its folder", async () => {
    expect((await fetch(`${base}/..%2f..%2fetc/passwd`)).status).toBe(404);
  });
});

test("settings that are empty count as not set, and addresses lose their last slash", () => {
  expect(configFrom({})).toEqual({ apiUrl: "http://127.0.0.1:8080", keycloakUrl: null, ...NOTHING_TOLD });
  expect(configFrom({ SAMLAT_API_URL: "http://127.0.0.1:9/", SAMLAT_KEYCLOAK_URL: " " })).toEqual({
    apiUrl: "http://127.0.0.1:9",
    keycloakUrl: null,
    ...NOTHING_TOLD,
  });
});

/** Runs `serve.mjs` and gives back what it said and how it ended. */
async function serve(environment: Record<string, string>, afterStart?: (stop: () => void) => void) {
  const child = spawn(process.execPath, ["scripts/serve.mjs"], { env: { ...process.env, ...environment } });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    afterStart?.(() => child.kill("SIGTERM"));
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return { said, code };
}

describe("the command", () => {
  // These need a built page: the folder is made when there is none.
  beforeAll(() => {
    mkdirSync("dist", { recursive: true });
    try {
      writeFileSync("dist/index.html", "<!doctype html><title>Samlat</title>", { flag: "wx" });
    } catch {
      // A real build is there already, which does as well.
    }
    try {
      writeFileSync("dist/404.html", "<!doctype html><title>Sidan finns inte</title>", { flag: "wx" });
    } catch {
      // Likewise.
    }
  });

  test("says in one sentence that its port is in use, and ends with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const port = String(portOf(other));
    const { said, code } = await serve({ SAMLAT_WEB_PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} on 127.0.0.1 is in use: stop what uses it, or choose another with SAMLAT_WEB_PORT.\n`,
    );
  });

  test.each([
    [{ SAMLAT_WEB_PORT: "many" }, /^SAMLAT_WEB_PORT must be a port number .* not "many"\.\n$/],
    [
      { SAMLAT_WEB_PORT: "0", SAMLAT_API_URL: "nowhere" },
      /^SAMLAT_API_URL or SAMLAT_KEYCLOAK_URL is not a web address: .*\n$/,
    ],
  ])("says in one sentence what is wrong with %o", async (environment, sentence) => {
    const { said, code } = await serve(environment);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  });

  test("stops cleanly on SIGTERM", async () => {
    const { said, code } = await serve({ SAMLAT_WEB_PORT: "0" }, (stop) => {
      stop();
    });
    expect(said).toMatch(/^The page is served on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(code).toBe(0);
  });
});
