import { lazy, Route, Router } from "preact-iso";
import { HomePage } from "./app/home-page";
import { NotFoundPage } from "./app/not-found-page";

const ServicePage = lazy(() => import("./features/offering/pages/service-page"));
const ActorsPage = lazy(() => import("./features/register/pages/actors-page"));
const ActorPage = lazy(() => import("./features/register/pages/actor-page"));
const TargetGroupPage = lazy(() => import("./features/register/pages/target-group-page"));
const MunicipalityPage = lazy(() => import("./features/register/pages/municipality-page"));
const RightsPage = lazy(() => import("./features/register/pages/rights-page"));
const KnowledgePage = lazy(() => import("./features/register/pages/knowledge-page"));
const AboutPage = lazy(() => import("./features/about/pages/about-page"));
const AccessibilityPage = lazy(() => import("./features/about/pages/accessibility-page"));
const PrivacyPage = lazy(() => import("./features/about/pages/privacy-page"));
const ApiPage = lazy(() => import("./features/about/pages/api-page"));
const CoveragePage = lazy(() => import("./features/coverage/pages/coverage-page"));
const CountyPage = lazy(() => import("./features/coverage/pages/county-page"));
const StrategyPage = lazy(() => import("./features/strategy/pages/strategy-page"));
const MyListPage = lazy(() => import("./features/my-list/pages/my-list-page"));
const ComparePage = lazy(() => import("./features/my-list/pages/compare-page"));

/** Path after `#` → page. The start page is in the first load, since every visit begins there; the others come when asked for. */
export function Routes() {
  return (
    <Router>
      <Route path="/" component={HomePage} />
      <Route path="/stod/:id" component={ServicePage} />
      <Route path="/aktorer" component={ActorsPage} />
      <Route path="/aktor/:id" component={ActorPage} />
      <Route path="/malgrupp/:id" component={TargetGroupPage} />
      <Route path="/kommun/:id" component={MunicipalityPage} />
      <Route path="/rattigheter" component={RightsPage} />
      <Route path="/kunskapsstod" component={KnowledgePage} />
      <Route path="/om" component={AboutPage} />
      <Route path="/tillganglighet" component={AccessibilityPage} />
      <Route path="/personuppgifter" component={PrivacyPage} />
      <Route path="/api" component={ApiPage} />
      <Route path="/tackning" component={CoveragePage} />
      <Route path="/laget" component={CountyPage} />
      <Route path="/strategi" component={StrategyPage} />
      <Route path="/min-lista" component={MyListPage} />
      <Route path="/jamfor" component={ComparePage} />
      <Route default component={NotFoundPage} />
    </Router>
  );
}
