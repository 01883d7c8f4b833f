import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { finished, shellOf } from "./finish-worker.mjs";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "samlat-shell-"));
  mkdirSync(join(directory, "assets"));
  for (const name of [
    "index.html",
    "sw.js",
    "robots.txt",
    "404.html",
    "404.css",
    "favicon.svg",
    ".built",
    "assets/a.js",
    "assets/a.js.gz",
  ]) {
    writeFileSync(join(directory, name), name);
  }
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe("the files of the page", () => {
  test("are what a browser asks for, not what servers read nor the worker itself", () => {
    expect(shellOf(directory).files).toEqual(["/", "/assets/a.js", "/favicon.svg"]);
  });

  test("have another version as soon as one of them has changed", () => {
    const before = shellOf(directory).version;
    expect(shellOf(directory).version).toBe(before);
    writeFileSync(join(directory, "index.html"), "changed");
    expect(shellOf(directory).version).not.toBe(before);
  });
});

describe("the worker", () => {
  const shell = { version: "v", files: ["/"] };

  test("is given the files", () => {
    expect(finished("use(SHELL)", shell)).toBe('const SHELL={"version":"v","files":["/"]};\nuse(SHELL)');
  });

  test("is refused when it imports something or knows no files", () => {
    expect(() => finished('import "./x.js";use(SHELL)', shell)).toThrow("one file");
    expect(() => finished("use()", shell)).toThrow("SHELL");
  });
});
