import { refusals } from "../../shared/api/problems";

/** What the API says is wrong with an account, by JSON pointer: a rule broken, or an address or a role that is taken. */
export const faultsOf = (error: unknown) => refusals(error, [409, 422]);
