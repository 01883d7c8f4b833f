import { screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { api } from "../../../testing/api";
import { aProblem, aServiceInFull } from "../../../testing/content";
import { visit } from "../../../testing/render";

async function openForm() {
  const service = aServiceInFull({});
  api.answerService(service);
  const { user } = visit(`#/stod/${service.id}`);
  await user.click(await screen.findByText("Stämmer något inte? Säg till"));
  await screen.findByRole("radiogroup", { name: "Vad stämmer inte?" });
  return user;
}

test("a visitor says what is wrong, and is thanked and told what happens now", async () => {
  const sent = api.answerSending(() => null);
  const user = await openForm();
  expect(screen.getByText(/Skriv inte om dig själv eller någon annan person/)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Tiden" }));
  await user.type(screen.getByLabelText(/Vad är rätt i stället/), "De öppnar klockan tio.");
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  const thanks = await screen.findByRole("heading", { name: "Tack" });
  await waitFor(() => {
    expect(document.activeElement).toBe(thanks);
  });
  expect(screen.getByRole("status").textContent).toBe("Det har kommit fram.");
  expect(sent).toEqual([{ topic: "wrong-time", text: "De öppnar klockan tio.", namesNoPerson: null }]);
});

test("what is wrong is asked for before anything is sent", async () => {
  const sent = api.answerSending(() => null);
  const user = await openForm();
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByText("Välj vad som inte stämmer.")).toBeTruthy();
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Tiden" }));
  });
  expect(sent).toEqual([]);
});

test.each([
  [503, "Det gick inte att skicka. Det du skrev finns kvar här"],
  [429, "Det har skickats mycket på kort tid"],
  [410, "Stödet har tagits bort under tiden"],
])("what was written stays when sending is answered %i", async (status, said) => {
  api.answerSending(() => aProblem(status));
  const user = await openForm();
  await user.click(screen.getByRole("radio", { name: "Platsen" }));
  const text = screen.getByLabelText(/Vad är rätt i stället/);
  await user.type(text, "Storgatan");
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect((await screen.findByRole("alert")).textContent).toContain(said);
  expect(text).toHaveProperty("value", "Storgatan");
  expect(screen.getByRole("radio", { name: "Platsen" })).toHaveProperty("checked", true);
});

test("a refused text is marked with the cure, and a warning can be answered", async () => {
  const refusal = aProblem(422, {
    errors: [
      { pointer: "/text", detail: "Texten ser ut att nämna en person vid namn." },
      { pointer: "/namesNoPerson", detail: "Texten handlar inte om en enskild person" },
    ],
  });
  const sent = api.answerSending((body) =>
    (body as { namesNoPerson: boolean | null }).namesNoPerson === true ? null : refusal,
  );
  const user = await openForm();
  await user.click(screen.getByRole("radio", { name: "Något annat" }));
  const text = screen.getByLabelText(/Vad är rätt i stället/);
  await user.type(text, "Lundgrens väg");
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByText("Texten ser ut att nämna en person vid namn.")).toBeTruthy();
  expect(text.getAttribute("aria-invalid")).toBe("true");
  await waitFor(() => {
    expect(document.activeElement).toBe(text);
  });
  await user.click(screen.getByRole("checkbox", { name: "Texten handlar inte om en enskild person" }));
  await user.click(screen.getByRole("button", { name: "Skicka" }));
  expect(await screen.findByRole("heading", { name: "Tack" })).toBeTruthy();
  expect(sent).toHaveLength(2);
});

test("how much more can be written is told once there is much", async () => {
  const user = await openForm();
  const text = screen.getByLabelText(/Vad är rätt i stället/);
  expect(screen.queryByText(/Tecken kvar/)).toBeNull();
  await user.click(text);
  await user.paste("x".repeat(990));
  expect(screen.getByText("Tecken kvar: 10")).toBeTruthy();
});
