import { lazy, Route, Router } from "preact-iso";
import SearchPage from "./features/offering/pages/search-page";
import { NotFoundPage } from "./app/not-found-page";

const ServicePage = lazy(() => import("./features/offering/pages/service-page"));
const MyListPage = lazy(() => import("./features/my-list/pages/my-list-page"));
const ComparePage = lazy(() => import("./features/my-list/pages/compare-page"));

/** Path after `#` → page. The start page is in the first load, since every visit begins there; the others come when asked for. */
export function Routes() {
  return (
    <Router>
      <Route path="/" component={SearchPage} />
      <Route path="/stod/:id" component={ServicePage} />
      <Route path="/min-lista" component={MyListPage} />
      <Route path="/jamfor" component={ComparePage} />
      <Route default component={NotFoundPage} />
    </Router>
  );
}
