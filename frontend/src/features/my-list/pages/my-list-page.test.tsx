import { screen, waitFor, within } from "@testing-library/preact";
import { http, HttpResponse } from "msw";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetKeptList, setKeptIds } from "../../../shared/kept/kept-list";
import { api } from "../../../testing/api";
import { aList } from "../../../testing/content";
import { ALL, FAMILY, HEALTH, IDS, SLEEP } from "../../../testing/kept";
import { visit } from "../../../testing/render";

const MERGED = "01936b1c-0000-7000-8000-0000000000ff";

function stored(): unknown {
  return JSON.parse(localStorage.getItem("samlat.list") ?? "[]");
}

function names(): string[] {
  return screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent.replace(/^\d+/, ""));
}

// The pages come when asked for; that they come is not what is waited for in each test.
beforeAll(async () => {
  await Promise.all([import("./my-list-page"), import("./compare-page")]);
});

beforeEach(() => {
  forgetKeptList();
  api.answerServices(ALL);
});

/** The API leads on from the id of a listing that has been merged with another. */
function leadOn(merged: string, survivor: string): void {
  const Location = `http://api.test/samlat/v1/services/${survivor}`;
  api.server.use(
    http.get(`*/services/${merged}`, () => HttpResponse.json(null, { status: 308, headers: { Location } })),
  );
}

/** The way to the list in the head of the page. */
function wayToList(): HTMLElement {
  return within(screen.getByRole("banner")).getByRole("link", { name: /^Min lista/ });
}

describe("the button on a result", () => {
  test("puts the listing on the list, says so, and takes it off again", async () => {
    api.answerSearches(() => aList([SLEEP]));
    const { user } = visit("#/?q=sömn");
    const button = await screen.findByRole("button", { name: "Min lista Sömngruppen" });
    expect(button.getAttribute("aria-pressed")).toBe("false");
    // The results are announced first; what the button says comes after.
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("1 träff");
    });
    await user.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole("status").textContent).toBe("Sömngruppen ligger nu på din lista.");
    expect(wayToList().textContent).toBe("Min lista (1)");
    await user.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("false");
    expect(wayToList().textContent).toBe("Min lista");
    expect(stored()).toEqual([]);
  });

  test("says that a full list is full", async () => {
    setKeptIds(
      Array.from({ length: 30 }, (_, index) => `01936b1c-0000-7000-8000-${String(index + 100).padStart(12, "0")}`),
    );
    api.answerSearches(() => aList([SLEEP]));
    const { user } = visit("#/?q=sömn");
    const button = await screen.findByRole("button", { name: "Min lista Sömngruppen" });
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("1 träff");
    });
    await user.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("false");
    expect(screen.getAllByText("Listan rymmer högst 30 stöd. Ta bort något först.")).toHaveLength(2);
  });
});

describe("one's own list", () => {
  test("with nothing on it says how something gets there", async () => {
    visit("#/min-lista");
    expect(await screen.findByRole("heading", { level: 1, name: "Min lista" })).toBeDefined();
    expect(screen.getByText(/Listan är tom/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Sök stöd" })).toBeDefined();
  });

  test("is shown in its order, and reordered by buttons that keep the focus", async () => {
    setKeptIds(IDS);
    const { user } = visit("#/min-lista");
    await screen.findByRole("heading", { name: /Sömngruppen/ });
    expect(names()).toEqual(["Sömngruppen", "Familjehuset", "Hälsoundersökning"]);
    const up = screen.getByRole("button", { name: "Flytta upp Hälsoundersökning" });
    await user.click(up);
    expect(names()).toEqual(["Sömngruppen", "Hälsoundersökning", "Familjehuset"]);
    expect(screen.getByRole("status").textContent).toBe("Hälsoundersökning är nu nummer 2 av 3.");
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Flytta upp Hälsoundersökning" }));
    });
    // At the top there is no further up: the focus goes to the way that is left.
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Flytta ned Hälsoundersökning" }));
    });
    expect(stored()).toEqual([HEALTH.id, SLEEP.id, FAMILY.id]);
  });

  test("gets back what was removed, at its place", async () => {
    setKeptIds(IDS);
    const { user } = visit("#/min-lista");
    await user.click(await screen.findByRole("button", { name: "Ta bort Familjehuset" }));
    expect(stored()).toEqual([SLEEP.id, HEALTH.id]);
    const undo = await screen.findByRole("button", { name: "Ångra" });
    await waitFor(() => {
      expect(document.activeElement).toBe(undo);
    });
    await user.click(undo);
    expect(stored()).toEqual(IDS);
  });

  test("is emptied with one press, and comes back with another", async () => {
    setKeptIds(IDS);
    const { user } = visit("#/min-lista");
    await user.click(await screen.findByRole("button", { name: "Töm listan" }));
    expect(screen.getByRole("status").textContent).toBe("Listan är tömd.");
    expect(localStorage.getItem("samlat.list")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect(stored()).toEqual(IDS);
    await screen.findByRole("heading", { name: /Sömngruppen/ });
  });

  test("says of a listing that is gone that it is, and lets it be removed", async () => {
    api.answerServices([SLEEP]);
    setKeptIds([SLEEP.id, FAMILY.id]);
    const { user } = visit("#/min-lista");
    expect(await screen.findByText(/Det här stödet finns inte längre här/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Ta bort Stöd nummer 2" }));
    expect(stored()).toEqual([SLEEP.id]);
  });

  test("that cannot be fetched is kept, and fetched when asked again", async () => {
    setKeptIds([SLEEP.id]);
    api.goAway();
    const { user } = visit("#/min-lista");
    const retry = await screen.findByRole("button", { name: "Försök igen" });
    expect(screen.getByText("Uppgifterna gick inte att hämta just nu.")).toBeDefined();
    api.server.resetHandlers();
    api.answerServices(ALL);
    await user.click(retry);
    expect(await screen.findByRole("heading", { name: /Sömngruppen/ })).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("follows a listing that has been merged with another", async () => {
    setKeptIds([MERGED, FAMILY.id]);
    leadOn(MERGED, SLEEP.id);
    visit("#/min-lista");
    await screen.findByRole("heading", { name: /Sömngruppen/ });
    await waitFor(() => {
      expect(stored()).toEqual([SLEEP.id, FAMILY.id]);
    });
    expect(names()).toEqual(["Sömngruppen", "Familjehuset"]);
  });

  test("holds a listing once, also when it held the one that has been merged with it", async () => {
    setKeptIds([SLEEP.id, MERGED]);
    leadOn(MERGED, SLEEP.id);
    visit("#/min-lista");
    await waitFor(() => {
      expect(stored()).toEqual([SLEEP.id]);
    });
    expect(names()).toEqual(["Sömngruppen"]);
  });

  test("is forgotten by Rensa", async () => {
    setKeptIds(IDS);
    const { user } = visit("#/min-lista");
    await user.click(await screen.findByRole("button", { name: "Rensa" }));
    await waitFor(() => {
      expect(localStorage.length).toBe(0);
    });
    await waitFor(() => {
      expect(wayToList().textContent).toBe("Min lista");
    });
  });
});

describe("a shared list", () => {
  const shared = `#/min-lista?ids=${FAMILY.id},${SLEEP.id}`;

  test("is shown in its own order and leaves one's own as it was", async () => {
    setKeptIds([HEALTH.id]);
    visit(shared);
    expect(await screen.findByRole("heading", { level: 1, name: "En lista som du har fått" })).toBeDefined();
    await screen.findByRole("link", { name: "Familjehuset" });
    expect(names()).toEqual(["Familjehuset", "Sömngruppen"]);
    expect(stored()).toEqual([HEALTH.id]);
    expect(screen.queryByRole("button", { name: /Ta bort/ })).toBeNull();
  });

  test("is added to one's own by a button, each listing once", async () => {
    setKeptIds([SLEEP.id]);
    const { user } = visit(shared);
    await user.click(await screen.findByRole("button", { name: "Lägg till i min lista" }));
    expect(stored()).toEqual([SLEEP.id, FAMILY.id]);
    expect(screen.getByText("Allt i den finns på din lista.")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Lägg till i min lista" })).toBeNull();
  });

  test("shows a listing once when the link has an old id of it too, and adds it once", async () => {
    leadOn(MERGED, SLEEP.id);
    const { user } = visit(`#/min-lista?ids=${MERGED},${FAMILY.id},${SLEEP.id}`);
    await screen.findByRole("heading", { name: /Familjehuset/ });
    await waitFor(() => {
      expect(names()).toEqual(["Sömngruppen", "Familjehuset"]);
    });
    await user.click(screen.getByRole("button", { name: "Lägg till i min lista" }));
    expect(stored()).toEqual([SLEEP.id, FAMILY.id]);
  });

  test("of which the link holds nothing says so", async () => {
    visit("#/min-lista?ids=trasig");
    expect(await screen.findByText("Länken innehåller ingen lista. Be om en ny.")).toBeDefined();
  });
});

test("the link that is shared holds the ids in order, and nothing else", async () => {
  setKeptIds([FAMILY.id, SLEEP.id]);
  const { user } = visit("#/min-lista");
  await user.click(await screen.findByRole("button", { name: "Dela" }));
  const field: HTMLInputElement = screen.getByRole("textbox", { name: "Länk" });
  expect(new URL(field.value).hash).toBe(`#/min-lista?ids=${FAMILY.id},${SLEEP.id}`);
  expect(await screen.findByRole("img", { name: "QR-kod med länken" })).toBeDefined();
});
