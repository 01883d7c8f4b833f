import type { ComponentChildren } from "preact";
import { useArrival } from "../routing/hash-location";
import { MembersOnly } from "./members-only";
import { useSession } from "./session";

/** A page for those alone who are logged in: others see its heading with the way in, and come back to it. */
export function OnlyLoggedIn({ heading, children }: { heading: string; children: ComponentChildren }) {
  const { status } = useSession();
  useArrival(status === "out" || status === "failed");
  return (
    <>
      {status !== "in" && <h1 tabIndex={-1}>{heading}</h1>}
      <MembersOnly>{() => children}</MembersOnly>
    </>
  );
}
