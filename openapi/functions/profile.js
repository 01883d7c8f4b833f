// Runs one check of the REST API profile. The rule set names the check; the files beside this one hold them, by area.

import { address } from "./address.js";
import { documentation } from "./documentation.js";
import { messages } from "./messages.js";
import { names } from "./names.js";
import { security } from "./security.js";

const checks = { ...address, ...documentation, ...messages, ...names, ...security };

export default function profile(document, options) {
  const check = checks[options.rule];
  if (!check) {
    return [{ message: `no check is written for ${options.rule}` }];
  }
  return check(document, options).map(({ message, at }) => ({ message, path: at }));
}
