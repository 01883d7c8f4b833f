import { screen, within } from "@testing-library/preact";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetKeptList, setKeptIds } from "../../../shared/kept/kept-list";
import { api } from "../../../testing/api";
import { aServiceInFull } from "../../../testing/content";
import { ALL, FAMILY, HEALTH, IDS, SLEEP } from "../../../testing/kept";
import { visit } from "../../../testing/render";

beforeAll(async () => {
  await import("./my-list-page");
});

beforeEach(() => {
  forgetKeptList();
  api.answerServices(ALL);
});

describe("the hand-out", () => {
  test("is in its reader's language, while the page stays in one's own", async () => {
    api.answerServices([
      aServiceInFull({
        ...SLEEP,
        summary: { sv: "En grupp för den som sover dåligt." },
        access: { ways: ["drop-in"], text: null },
        cost: { kind: "free", text: null },
        when: { rows: [{ days: ["MO"], opens: "10:00", closes: "14:00", validFrom: null, validTo: null }], text: null },
        contact: { phone: "035-12 34 56", email: null, url: null },
        targetGroups: [
          { code: "asylsokande", name: { sv: "Asylsökande", en: "Asylum seekers" }, welcome: "exclusive" },
        ],
      }),
    ]);
    setKeptIds([SLEEP.id]);
    const { user } = visit("#/min-lista?view=utskrift");
    expect(await screen.findByRole("region", { name: "Stöd som du kan vända dig till" })).toBeDefined();
    await user.selectOptions(screen.getByRole("combobox", { name: "Språk på utskriften" }), "English");
    const sheet = screen.getByRole("region", { name: "Support that you can turn to" });
    expect(sheet.getAttribute("lang")).toBe("en");
    expect(sheet.getAttribute("dir")).toBe("ltr");
    for (const words of [
      "only for asylum seekers",
      "For whom",
      "Come without booking",
      "Free of charge",
      "Example data – not confirmed by the actor",
      "In Swedish: ",
      "Not stated",
    ]) {
      expect(sheet.textContent).toContain(words);
    }
    expect(sheet.textContent).toMatch(/Monday\s10:00–14:00/);
    expect(within(sheet).getByText("En grupp för den som sover dåligt.").getAttribute("lang")).toBe("sv");
    expect(within(sheet).getByText("035-12 34 56").getAttribute("dir")).toBe("ltr");
    expect(within(sheet).getByText(/Danger to life/).textContent).toContain("112");
    expect(screen.getByRole("heading", { level: 1, name: "Skriv ut listan" })).toBeDefined();
    expect(document.documentElement.lang).toBe("sv");
    expect(localStorage.getItem("samlat.language")).toBe("sv");
  });

  test("is dated by the clock in Halland, where the support is, whatever the reader's own clock says", async () => {
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T12:00:00Z") });
    setKeptIds([SLEEP.id]);
    visit("#/min-lista?view=utskrift");
    expect(await screen.findByText(/^Uppgifterna hämtades 22 november 2026/)).toBeDefined();
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test("has a code for each listing that says where it leads", async () => {
    setKeptIds(IDS);
    visit("#/min-lista?view=utskrift");
    expect(await screen.findByRole("img", { name: "QR-kod till sidan om Familjehuset" })).toBeDefined();
    expect(screen.getAllByRole("img")).toHaveLength(3);
    expect(screen.getByText(new RegExp(`#/stod/${FAMILY.id}$`))).toBeDefined();
  });

  test("says how many on the list are no longer there to be printed", async () => {
    api.answerServices([SLEEP]);
    visit(`#/min-lista?ids=${SLEEP.id},${FAMILY.id},${HEALTH.id}&view=utskrift`);
    expect(await screen.findByText("2 av stöden finns inte längre i Samlat.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Skriv ut" })).toBeDefined();
  });

  test("of a list of which nothing is left says that, and not that the list is empty", async () => {
    api.answerServices([]);
    visit(`#/min-lista?ids=${SLEEP.id}&view=utskrift`);
    expect(await screen.findByText("1 av stöden finns inte längre i Samlat.")).toBeDefined();
    expect(screen.queryByText(/Listan är tom/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Skriv ut" })).toBeNull();
  });

  test("of an empty list says that it is", async () => {
    visit("#/min-lista?view=utskrift");
    expect(await screen.findByText(/Listan är tom/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Skriv ut" })).toBeNull();
  });
});
