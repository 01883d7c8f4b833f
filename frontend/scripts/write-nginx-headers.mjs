import { writeFileSync } from "node:fs";
import { NGINX_FILE, NGINX_MAP_FILE, nginxCacheMap, nginxHeaders, readHeaderFile } from "./web-headers.mjs";

const file = readHeaderFile();
writeFileSync(NGINX_FILE, nginxHeaders(file));
writeFileSync(NGINX_MAP_FILE, nginxCacheMap(file));
