/** The address that calls a telephone: the number without what is there for the eye. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, "")}`;
}
