import type { ComponentType } from "preact";
import { LocationProvider, useLocation } from "preact-iso";
import { useContext, useRef } from "preact/hooks";
import { ArrivalContext } from "./hash-location";

/** What the router gives the page of a route. */
export interface RouteProps {
  /** The path that the route was chosen for. */
  readonly path?: string;
  readonly params?: Record<string, string>;
}

/**
 * A page that knows no address but its own. While the code of the next page is on its way the router keeps the one before on
 * show; without this it would take the next address for its own, and show something else for that moment.
 */
export function atOwnAddress(Page: ComponentType<RouteProps>): ComponentType<RouteProps> {
  return function PageAtOwnAddress(props: RouteProps) {
    const now = { location: useLocation(), arrival: useContext(ArrivalContext) };
    const own = useRef(now);
    if (now.location.path === props.path) own.current = now;
    return (
      <LocationProvider.ctx.Provider value={own.current.location}>
        <ArrivalContext.Provider value={own.current.arrival}>
          <Page {...props} />
        </ArrivalContext.Provider>
      </LocationProvider.ctx.Provider>
    );
  };
}
