import { lazy, Route, Router } from "preact-iso";
import SearchPage from "./features/offering/pages/search-page";
import { NotFoundPage } from "./app/not-found-page";

const ServicePage = lazy(() => import("./features/offering/pages/service-page"));
const CoveragePage = lazy(() => import("./features/coverage/pages/coverage-page"));
const CountyPage = lazy(() => import("./features/coverage/pages/county-page"));
const StrategyPage = lazy(() => import("./features/strategy/pages/strategy-page"));

/** Path after `#` → page. The start page is in the first load, since every visit begins there; the others come when asked for. */
export function Routes() {
  return (
    <Router>
      <Route path="/" component={SearchPage} />
      <Route path="/stod/:id" component={ServicePage} />
      <Route path="/tackning" component={CoveragePage} />
      <Route path="/laget" component={CountyPage} />
      <Route path="/strategi" component={StrategyPage} />
      <Route default component={NotFoundPage} />
    </Router>
  );
}
