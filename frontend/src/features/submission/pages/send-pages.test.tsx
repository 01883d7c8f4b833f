import { screen, waitFor } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { api } from "../../../testing/api";
import { aProblem } from "../../../testing/content";
import { visit } from "../../../testing/render";

beforeEach(() => {
  api.answerRegister({});
});

test("a tip is sent with what was written, and a web address as people write it", async () => {
  const sent = api.answerSending(() => null);
  const { user } = visit("#/tipsa");
  await user.type(await screen.findByLabelText(/Vilket stöd saknas/), "Språkkafé");
  await user.type(screen.getByLabelText(/Webbadress/), "www.bibliotek.example/kafe");
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("heading", { name: "Tack" })).toBeTruthy();
  expect(sent).toEqual([
    {
      text: "Språkkafé",
      municipality: null,
      forWhom: null,
      url: "https://www.bibliotek.example/kafe",
      namesNoPerson: null,
    },
  ]);
  await user.click(screen.getByRole("button", { name: "Skriv något mer" }));
  expect(screen.getByLabelText(/Vilket stöd saknas/)).toHaveProperty("value", "");
});

test("a contact that seems to be a person's can be said to be the association's own", async () => {
  const refusal = aProblem(422, {
    errors: [
      { pointer: "/phone", detail: "Numret ser ut att vara ett mobilnummer." },
      { pointer: "/ownContact", detail: "Detta är föreningens kontakt och får publiceras" },
    ],
  });
  const sent = api.answerSending((body) => ((body as { ownContact: unknown }).ownContact === true ? null : refusal));
  const { user } = visit("#/anmal-verksamhet");
  await user.type(await screen.findByLabelText("Verksamhetens namn"), "Jouren");
  await user.type(screen.getByLabelText("Vad erbjuder ni?"), "Samtal");
  await user.type(screen.getByLabelText("Telefon till verksamheten"), "070-123 45 67");
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByText("Numret ser ut att vara ett mobilnummer.")).toBeTruthy();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByLabelText("Telefon till verksamheten"));
  });
  await user.click(screen.getByRole("checkbox", { name: "Detta är föreningens kontakt och får publiceras" }));
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("heading", { name: "Tack" })).toBeTruthy();
  expect(sent).toHaveLength(2);
});
