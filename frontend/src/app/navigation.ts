import { m } from "../shared/i18n/messages/messages.js";

interface Destination {
  readonly path: string;
  readonly name: () => string;
}

const SEARCH: Destination = { path: "/", name: m.nav_search };
const ACTORS: Destination = { path: "/aktorer", name: m.nav_actors };
const RIGHTS: Destination = { path: "/rattigheter", name: m.nav_rights };
const COVERAGE: Destination = { path: "/tackning", name: m.nav_coverage };
const MY_LIST: Destination = { path: "/min-lista", name: m.nav_my_list };

/** What most people come for; beside the wordmark where there is room. The way to one's own list stands there always. */
export const SHORTCUTS: readonly Destination[] = [SEARCH, ACTORS, RIGHTS, COVERAGE];

/** Every main page under the question that it answers, as the menu and the foot of the page show them. */
export const GROUPS: readonly { readonly name: () => string; readonly pages: readonly Destination[] }[] = [
  {
    name: m.nav_group_find,
    pages: [SEARCH, ACTORS, RIGHTS, { path: "/kunskapsstod", name: m.nav_knowledge }, MY_LIST],
  },
  {
    name: m.nav_group_county,
    pages: [COVERAGE, { path: "/laget", name: m.nav_county }, { path: "/strategi", name: m.nav_strategy }],
  },
  {
    name: m.nav_group_about,
    pages: [
      { path: "/om", name: m.nav_about },
      { path: "/tillganglighet", name: m.nav_accessibility },
      { path: "/personuppgifter", name: m.nav_privacy },
      { path: "/api", name: m.nav_api },
    ],
  },
  {
    name: m.nav_group_own,
    pages: [
      { path: "/min-sida", name: m.own_title },
      { path: "/anmal-verksamhet", name: m.registration_title },
      { path: "/tipsa", name: m.tip_title },
    ],
  },
];
