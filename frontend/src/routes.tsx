import { lazy, Route, Router } from "preact-iso";
import SearchPage from "./features/offering/pages/search-page";
import { NotFoundPage } from "./app/not-found-page";

const ServicePage = lazy(() => import("./features/offering/pages/service-page"));
const ActorsPage = lazy(() => import("./features/register/pages/actors-page"));
const ActorPage = lazy(() => import("./features/register/pages/actor-page"));
const TargetGroupPage = lazy(() => import("./features/register/pages/target-group-page"));
const MunicipalityPage = lazy(() => import("./features/register/pages/municipality-page"));
const RightsPage = lazy(() => import("./features/register/pages/rights-page"));
const KnowledgePage = lazy(() => import("./features/register/pages/knowledge-page"));

/** Path after `#` → page. The start page is in the first load, since every visit begins there; the others come when asked for. */
export function Routes() {
  return (
    <Router>
      <Route path="/" component={SearchPage} />
      <Route path="/stod/:id" component={ServicePage} />
      <Route path="/aktorer" component={ActorsPage} />
      <Route path="/aktor/:id" component={ActorPage} />
      <Route path="/malgrupp/:id" component={TargetGroupPage} />
      <Route path="/kommun/:id" component={MunicipalityPage} />
      <Route path="/rattigheter" component={RightsPage} />
      <Route path="/kunskapsstod" component={KnowledgePage} />
      <Route default component={NotFoundPage} />
    </Router>
  );
}
