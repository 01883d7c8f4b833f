import type { ActorDetail } from "../../shared/api/wire";
import { m } from "../../shared/i18n/messages/messages.js";

type Kind = ActorDetail["kind"];

/** The kinds of actor, in the order in which a list shows them, with what one of them is called. */
export const ACTOR_KINDS: Readonly<Record<Kind, () => string>> = {
  kommun: m.page_kind_kommun,
  region: m.page_kind_region,
  vardenhet: m.page_kind_vardenhet,
  forvaltning: m.page_kind_forvaltning,
  lansstyrelse: m.page_kind_lansstyrelse,
  "statlig-myndighet": m.page_kind_statlig_myndighet,
  samordningsforbund: m.page_kind_samordningsforbund,
  "gemensam-namnd": m.page_kind_gemensam_namnd,
  samverkansgrupp: m.page_kind_samverkansgrupp,
  ideburen: m.page_kind_ideburen,
  "nationell-ideburen": m.page_kind_nationell_ideburen,
  trossamfund: m.page_kind_trossamfund,
  studieforbund: m.page_kind_studieforbund,
  idrott: m.page_kind_idrott,
  "kommunalt-bolag": m.page_kind_kommunalt_bolag,
  portal: m.page_kind_portal,
  annan: m.page_kind_annan,
};

/** True when a text names a kind of actor. */
export function isActorKind(text: string): text is Kind {
  return Object.hasOwn(ACTOR_KINDS, text);
}
