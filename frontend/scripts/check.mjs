import { spawnSync } from "node:child_process";

/** Every check of the page, from the quickest to the slowest; stops at the first that fails. */
const STEPS = [
  ["messages", "compile the messages"],
  ["format:check", "layout of the files"],
  ["drift", "types of the API against the contract"],
  ["typecheck", "types"],
  ["lint", "rules"],
  ["unused", "unused code"],
  ["dated", "age of the accessibility statement and of the urgent numbers"],
  ["test", "component tests"],
  ["build", "build"],
  ["size", "size budgets"],
];

for (const [script = "", what] of STEPS) {
  console.log(`-- ${what ?? script} (npm run ${script})`);
  const { status } = spawnSync("npm", ["run", "--silent", script], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
