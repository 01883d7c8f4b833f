import { once } from "node:events";
import { createServer } from "node:net";

/** Below the ports that the system hands out to connections by itself (Linux: from 32768), which could take one before it is used. */
const [LOWEST, ABOVE] = [20_000, 32_768];

/** A port on this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const port = LOWEST + Math.floor(Math.random() * (ABOVE - LOWEST));
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    return freePort();
  }
  server.close();
  await once(server, "close");
  return port;
}
