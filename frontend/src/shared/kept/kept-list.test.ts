import { beforeEach, describe, expect, test, vi } from "vitest";
import { forgetKeptList, idsAmong, keep, letGo, MAX_KEPT, moveKept, setKeptIds } from "./kept-list";

function id(number: number): string {
  return `01936b1c-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

function stored(): unknown {
  const text = localStorage.getItem("samlat.list");
  return text === null ? null : JSON.parse(text);
}

beforeEach(() => {
  forgetKeptList();
});

describe("what the browser keeps", () => {
  test("is the ids in the visitor's order, and nothing else", () => {
    keep(id(1));
    keep(id(2));
    keep(id(3));
    moveKept(id(3), -1);
    expect(stored()).toEqual([id(1), id(3), id(2)]);
    expect(localStorage.length).toBe(1);
  });

  test("is nothing at all once the list is empty", () => {
    keep(id(1));
    letGo(id(1));
    expect(localStorage.length).toBe(0);
  });

  test("is no longer than a list may be", () => {
    for (let number = 0; number < MAX_KEPT; number += 1) expect(keep(id(number))).toBe(true);
    expect(keep(id(MAX_KEPT))).toBe(false);
    expect(stored()).toHaveLength(MAX_KEPT);
  });
});

test("what another program has written in its place is read as far as it can be", () => {
  localStorage.setItem("samlat.list", JSON.stringify([id(1), "<script>", 7, id(1), id(2)]));
  keep(id(3));
  expect(stored()).toEqual([id(1), id(2), id(3)]);
  localStorage.setItem("samlat.list", "{no list");
  keep(id(4));
  expect(stored()).toEqual([id(4)]);
});

test("a step beyond either end changes nothing", () => {
  setKeptIds([id(1), id(2)]);
  moveKept(id(1), -1);
  moveKept(id(2), 1);
  moveKept(id(9), 1);
  expect(stored()).toEqual([id(1), id(2)]);
});

test("where storage is forbidden the list lasts as long as the page", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("forbidden");
  });
  keep(id(1));
  expect(keep(id(2))).toBe(true);
  moveKept(id(2), -1);
  expect(stored()).toBeNull();
});

test("ids are taken once each, whatever their case", () => {
  expect(idsAmong([id(1).toUpperCase(), id(1), null, "x"])).toEqual([id(1)]);
});
