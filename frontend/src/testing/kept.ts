import { aServiceInFull } from "./content";

type Service = ReturnType<typeof aServiceInFull>;

/** Three listings to put on a list. */
export const [SLEEP, FAMILY, HEALTH] = ["Sömngruppen", "Familjehuset", "Hälsoundersökning"].map((sv, index) =>
  aServiceInFull({ id: `01936b1c-0000-7000-8000-00000000000${String(index + 1)}`, name: { sv } }),
) as [Service, Service, Service];
export const ALL = [SLEEP, FAMILY, HEALTH];
export const IDS = ALL.map(({ id }) => id);
