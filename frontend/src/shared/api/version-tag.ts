/** The tag by which a change names the version that it was made on (`If-Match`). */
export function tagOf(version: number): string {
  return `"${String(version)}"`;
}
