import type { ComponentType } from "preact";
import { lazy, Route, Router } from "preact-iso";
import { HomePage } from "./app/home-page";
import { NotFoundPage } from "./app/not-found-page";
import { NotLoadedPage } from "./app/not-loaded-page";
import { atOwnAddress, type RouteProps } from "./shared/routing/own-address";

/** A page whose code comes when it is asked for. */
function page(load: () => Promise<{ default: ComponentType<RouteProps> }>) {
  return atOwnAddress(lazy<ComponentType<RouteProps>>(() => load().catch(() => ({ default: NotLoadedPage }))));
}

const StartPage = atOwnAddress(HomePage);
const NowherePage = atOwnAddress(NotFoundPage);

const ServicePage = page(() => import("./features/offering/pages/service-page"));
const ActorsPage = page(() => import("./features/register/pages/actors-page"));
const ActorPage = page(() => import("./features/register/pages/actor-page"));
const TargetGroupPage = page(() => import("./features/register/pages/target-group-page"));
const MunicipalityPage = page(() => import("./features/register/pages/municipality-page"));
const RightsPage = page(() => import("./features/register/pages/rights-page"));
const KnowledgePage = page(() => import("./features/register/pages/knowledge-page"));
const AboutPage = page(() => import("./features/about/pages/about-page"));
const AccessibilityPage = page(() => import("./features/about/pages/accessibility-page"));
const PrivacyPage = page(() => import("./features/about/pages/privacy-page"));
const ApiPage = page(() => import("./features/about/pages/api-page"));
const CoveragePage = page(() => import("./features/coverage/pages/coverage-page"));
const CountyPage = page(() => import("./features/coverage/pages/county-page"));
const StrategyPage = page(() => import("./features/strategy/pages/strategy-page"));
const OwnPage = page(() => import("./features/own/pages/own-page"));
const NewServicePage = page(() => import("./features/editing/pages/new-service-page"));
const EditServicePage = page(() => import("./features/editing/pages/edit-service-page"));
const BeginPage = page(() => import("./features/own/pages/begin-page"));
const AccountsPage = page(() => import("./features/accounts/pages/accounts-page"));
const InvitePage = page(() => import("./features/accounts/pages/invite-page"));
const AccountPage = page(() => import("./features/accounts/pages/account-page"));
const UnattendedPage = page(() => import("./features/accounts/pages/unattended-page"));
const QueuePage = page(() => import("./features/own/pages/queue-page"));
const TipPage = page(() => import("./features/submission/pages/tip-page"));
const RegistrationPage = page(() => import("./features/submission/pages/registration-page"));
const OverviewPage = page(() => import("./features/coordination/pages/overview-page"));
const RoundsPage = page(() => import("./features/coordination/pages/rounds-page"));
const RoundPage = page(() => import("./features/coordination/pages/round-page"));
const LinkPage = page(() => import("./features/link/pages/link-page"));
const MyListPage = page(() => import("./features/my-list/pages/my-list-page"));
const ComparePage = page(() => import("./features/my-list/pages/compare-page"));

/** Path after `#` → page. The start page is in the first load, since every visit begins there; the others come when asked for. */
export function Routes() {
  return (
    <Router>
      <Route path="/" component={StartPage} />
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
      <Route path="/min-sida" component={OwnPage} />
      <Route path="/min-sida/ny" component={NewServicePage} />
      <Route path="/min-sida/insats/:id" component={EditServicePage} />
      <Route path="/kom-igang/:actor" component={BeginPage} />
      <Route path="/konton" component={AccountsPage} />
      <Route path="/konton/ny" component={InvitePage} />
      <Route path="/konto/:id" component={AccountPage} />
      <Route path="/aktorer-utan-redaktor" component={UnattendedPage} />
      <Route path="/inkommet" component={QueuePage} />
      <Route path="/tipsa" component={TipPage} />
      <Route path="/anmal-verksamhet" component={RegistrationPage} />
      <Route path="/samordning" component={OverviewPage} />
      <Route path="/samordning/genomgangar" component={RoundsPage} />
      <Route path="/samordning/genomgang/:id" component={RoundPage} />
      <Route path="/bekrafta/:token" component={LinkPage} />
      <Route path="/jamfor" component={ComparePage} />
      <Route default component={NowherePage} />
    </Router>
  );
}
