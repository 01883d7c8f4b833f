import { expect, test } from "vitest";
import { aPlace, aServiceInFull } from "../../testing/content";
import { structuredData } from "./structured-data";

const ADDRESS = "https://samlat.example/#/stod/x";

test("says what the listing says, in the words of schema.org", () => {
  const service = aServiceInFull({
    description: { sv: "En grupp." },
    contact: { phone: "035-12 34 56", email: null, url: "https://www.example.se/" },
    cost: { kind: "free", text: null },
    targetGroups: [
      { code: "asylsokande", name: { sv: "Asylsökande" }, welcome: null },
      { code: "kvotflykting", name: { sv: "Kvotflyktingar" }, welcome: "not-served" },
    ],
    when: {
      rows: [{ days: ["MO"], opens: "10:00", closes: "12:00", validFrom: null, validTo: null }],
      text: null,
    },
  });
  expect(structuredData(service, ADDRESS)).toMatchObject({
    "@type": "GovernmentService",
    url: ADDRESS,
    name: "Samtalsgrupp om sömn",
    description: "En grupp.",
    provider: { "@type": "GovernmentOrganization", name: "Vårdcentralen Exempel" },
    audience: [{ "@type": "Audience", audienceType: "Asylsökande" }],
    hoursAvailable: [{ dayOfWeek: ["https://schema.org/Monday"], opens: "10:00", closes: "12:00" }],
    offers: { price: "0" },
  });
});

test("leaves out what is not stated, as nothing would read as a no", () => {
  const data = structuredData(aServiceInFull({ places: [aPlace({ area: { sv: "Centrum" } })] }), ADDRESS);
  expect(data).not.toHaveProperty("description");
  expect(data).not.toHaveProperty("hoursAvailable");
  expect(data).not.toHaveProperty("offers");
  expect(data["availableChannel"]).toEqual({
    "@type": "ServiceChannel",
    serviceLocation: [{ "@type": "Place", name: "Centrum" }],
  });
});

test("an association is no public body", () => {
  const service = aServiceInFull();
  const provider = { ...service.provider, kind: "ideburen" as const };
  expect(structuredData({ ...service, provider }, ADDRESS)["@type"]).toBe("Service");
});
