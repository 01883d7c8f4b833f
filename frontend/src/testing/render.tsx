import { render } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { App, createQueryClient } from "../app/app";

/** Opens the whole page at an address such as `#/?q=sömn`, as a visitor who reads Swedish would. */
export function visit(hash: string) {
  localStorage.setItem("samlat.language", "sv");
  history.replaceState(null, "", hash);
  return { user: userEvent.setup(), ...render(<App queryClient={createQueryClient()} />) };
}
