/** The compiled messages: one module a message, which all are reached by way of one list. */
const MESSAGES = /[\\/]i18n[\\/]messages[\\/]/;

/**
 * Whether a module is needed by the one whose path matches: by way of those that import it, unless they load it later.
 * @param {RegExp} root
 * @param {string} id
 * @param {import("vite").Rolldown.ChunkingContext} context
 * @param {Set<string>} seen
 * @returns {boolean}
 */
function isNeededBy(root, id, context, seen = new Set()) {
  if (root.test(id)) return true;
  if (seen.has(id) || MESSAGES.test(id)) return false;
  seen.add(id);
  return context.getModuleInfo(id)?.importers.some((importer) => isNeededBy(root, importer, context, seen)) ?? false;
}

/**
 * A file of the built page for one module and all that it needs, for `codeSplitting.groups`.
 * @param {string} name
 * @param {RegExp} root the path of the module
 * @returns {Pick<import("vite").Rolldown.CodeSplittingGroup, "name" | "debugName">}
 */
export const fileFor = (name, root) => ({
  debugName: name,
  name: (id, context) => (isNeededBy(root, id, context) ? name : null),
});
