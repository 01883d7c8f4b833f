import { Circle, CircleDashed, Minus } from "lucide-preact";
import type { CoverageState } from "../../../shared/api/wire";

/** The shape that stands for a state: filled, dashed, or a line; readable without colour and always beside words. */
export function StateSign({ state }: { state: CoverageState }) {
  switch (state) {
    case "registered":
      return <Circle aria-hidden="true" size="0.9em" fill="currentColor" />;
    case "only-unconfirmed":
      return <CircleDashed aria-hidden="true" size="0.9em" strokeWidth={3} />;
    case "none":
      return <Minus aria-hidden="true" size="0.9em" strokeWidth={3} />;
  }
}
