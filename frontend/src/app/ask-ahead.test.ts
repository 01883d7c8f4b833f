import { waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { serviceQuery } from "../features/offering/queries";
import { api } from "../testing/api";
import { aServiceInFull } from "../testing/content";
import { createQueryClient } from "./app";
import { askAhead } from "./ask-ahead";

const ID = "01936b1c-0000-7000-8000-000000000001";

afterEach(() => {
  window.location.hash = "";
});

test("a visit that begins with a listing asks for it before its page is there, in the language of the visit", async () => {
  const service = aServiceInFull({});
  api.answerService(service);
  localStorage.setItem("samlat.language", "en");
  window.location.hash = `#/stod/${ID}`;
  const queryClient = createQueryClient();
  askAhead(queryClient);
  await waitFor(() => {
    expect(queryClient.getQueryData(serviceQuery(ID, "en").queryKey)).toEqual(service);
  });
});

test("names in a language that the API does not speak are there from the first answer", async () => {
  api.answerService(aServiceInFull({ targetGroups: [{ code: "nyanland", name: { sv: "Nyanlända" }, welcome: null }] }));
  localStorage.setItem("samlat.language", "ar");
  window.location.hash = `#/stod/${ID}`;
  const queryClient = createQueryClient();
  askAhead(queryClient);
  await waitFor(() => {
    const found = queryClient.getQueryData(serviceQuery(ID, "ar").queryKey);
    expect(found?.targetGroups?.[0]?.name["ar"]).toBe("الوافدون الجدد");
  });
});

test.each(["", "#/", "#/?q=oro", "#/stod/", `#/aktor/${ID}`])(
  "a visit that begins with %o asks for no listing",
  (hash) => {
    window.location.hash = hash;
    const queryClient = createQueryClient();
    askAhead(queryClient);
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
  },
);
