import fs from "node:fs";
import { fileURLToPath } from "node:url";
import spectralCore from "@stoplight/spectral-core";
import parsers from "@stoplight/spectral-parsers";
import { bundleAndLoadRuleset } from "@stoplight/spectral-ruleset-bundler/with-loader";

const RULES = fileURLToPath(new URL("../rules.spectral.yaml", import.meta.url));

/** Makes a function that holds a document (YAML or JSON text) against our rule set; it answers Spectral's findings. */
export async function linter() {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(await bundleAndLoadRuleset(RULES, { fs, fetch: noNetwork }));
  return (text, name = "openapi.yaml") => spectral.run(new spectralCore.Document(text, parsers.Yaml, name));
}

function noNetwork(address) {
  throw new Error(`The rule set needs nothing from the network, and asked for ${address}`);
}
