import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { configFrom, createWebServer, setting } from "./web-server.mjs";

/** Says one sentence and stops. @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

const directory = fileURLToPath(new URL("../dist", import.meta.url));
const host = setting(process.env, "SAMLAT_WEB_HOST") ?? "127.0.0.1";
const wantedPort = setting(process.env, "SAMLAT_WEB_PORT") ?? "3000";
const port = Number(wantedPort);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  giveUp(`SAMLAT_WEB_PORT must be a port number from 0 to 65535, not "${wantedPort}".`);
}
if (!["index.html", "404.html"].every((file) => existsSync(`${directory}/${file}`))) {
  giveUp("The page has not been built: run `npm run build` in frontend/ first.");
}

/** @returns {ReturnType<typeof createWebServer>} */
function create() {
  try {
    return createWebServer(directory, configFrom(process.env));
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return giveUp(`SAMLAT_API_URL or SAMLAT_KEYCLOAK_URL is not a web address: ${reason}.`);
  }
}

const server = create();
server.on("error", (/** @type {NodeJS.ErrnoException} */ problem) => {
  giveUp(
    problem.code === "EADDRINUSE"
      ? `Port ${wantedPort} on ${host} is in use: stop what uses it, or choose another with SAMLAT_WEB_PORT.`
      : `The web server could not start: ${problem.message}.`,
  );
});
server.listen(port, host, () => {
  const address = server.address();
  const actualPort = typeof address === "object" && address ? address.port : port;
  console.log(`The page is served on http://${host}:${String(actualPort)}`);
});

for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
