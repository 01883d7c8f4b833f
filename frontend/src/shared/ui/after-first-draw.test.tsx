import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { AfterFirstDraw } from "./after-first-draw";

function Page() {
  return <AfterFirstDraw instead={<p>Platsen hålls</p>}>Resten</AfterFirstDraw>;
}

test("what can wait comes after the first drawing of a visit, and at once on every page after that", async () => {
  const { unmount } = render(<Page />);
  expect(screen.queryByText("Resten")).toBeNull();
  expect(screen.getByText("Platsen hålls")).toBeTruthy();
  expect(await screen.findByText("Resten")).toBeTruthy();
  unmount();

  render(<Page />);
  expect(screen.getByText("Resten")).toBeTruthy();
});
