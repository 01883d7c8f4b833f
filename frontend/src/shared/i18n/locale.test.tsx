import { render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { initialLocale } from "./first-locale";
import { directionOf, LocaleProvider } from "./locale";
import { LocalizedText, wordingFor } from "./localized";

describe("the language to begin with", () => {
  test("is the one chosen before", () => {
    expect(initialLocale("en", ["sv-SE"])).toBe("en");
  });

  test("is else the first of the browser's that the page has", () => {
    expect(initialLocale(null, ["ti", "en-GB", "sv"])).toBe("en");
  });

  test("is else Swedish", () => {
    expect(initialLocale("xx", ["so", "ti"])).toBe("sv");
  });
});

describe("content", () => {
  test("is shown in the page's language where it exists", () => {
    expect(wordingFor({ sv: "sömn", en: "sleep" }, "en")).toEqual({ value: "sleep", language: "en" });
  });

  test("falls back to Swedish and says so", () => {
    expect(wordingFor({ sv: "sömn" }, "en")).toEqual({ value: "sömn", language: "sv" });
  });

  test("that the API words itself is Swedish where the page's language is none of the API's", () => {
    expect(wordingFor("Exempeluppgift", "ar")).toEqual({ value: "Exempeluppgift", language: "sv" });
    expect(wordingFor("Example", "en")).toEqual({ value: "Example", language: "en" });
  });

  test("in another language than the page's carries its own lang and dir", () => {
    localStorage.setItem("samlat.language", "en");
    render(
      <LocaleProvider>
        <LocalizedText of={{ sv: "Stöd" }} />
      </LocaleProvider>,
    );
    const run = screen.getByText("Stöd");
    expect(run.getAttribute("lang")).toBe("sv");
    expect(run.getAttribute("dir")).toBe("ltr");
  });

  test("is written from right to left in Arabic and Dari, not in Tigrinya", () => {
    expect([directionOf("ar"), directionOf("prs"), directionOf("ti")]).toEqual(["rtl", "rtl", "ltr"]);
  });
});
