import { describe, expect, test } from "vitest";
import { nextOpening, shortTime, type Hours } from "./opening";

/** Hours on some days; a test says what else matters. */
function hours(days: Hours["days"], said: Partial<Hours> = {}): Hours {
  return { days, opens: "10:00", closes: "12:00", validFrom: null, validTo: null, ...said };
}

/** Wednesday 25 November 2026, 09:30 in Halland. */
const WEDNESDAY_MORNING = new Date("2026-11-25T08:30:00Z");

describe("the next opening", () => {
  test("is today before it closes", () => {
    expect(nextOpening([hours(["WE"])], WEDNESDAY_MORNING)).toMatchObject({ inDays: 0, closedToday: false });
    expect(nextOpening([hours(["WE"])], new Date("2026-11-25T10:59:00Z"))).toMatchObject({ inDays: 0 });
  });

  test("is another day once it has closed, by the clock in Halland and not that of the reader", () => {
    expect(nextOpening([hours(["WE"])], new Date("2026-11-25T11:00:00Z"))).toMatchObject({
      day: "2026-12-02",
      inDays: 7,
      closedToday: true,
    });
  });

  test("is the nearest of several days", () => {
    expect(nextOpening([hours(["MO", "FR"]), hours(["TH"])], WEDNESDAY_MORNING)).toMatchObject({
      weekday: "TH",
      inDays: 1,
      closedToday: false,
    });
  });

  test("keeps only the hours of today that have not ended", () => {
    const rows = [
      hours(["WE"], { opens: "13:00", closes: "15:00" }),
      hours(["WE"], { opens: "08:00", closes: "09:00" }),
    ];
    expect(nextOpening(rows, WEDNESDAY_MORNING)?.hours).toEqual([rows[0]]);
  });

  test("after midnight in Halland is already the new day", () => {
    expect(nextOpening([hours(["TH"])], new Date("2026-11-25T23:10:00Z"))).toMatchObject({
      day: "2026-11-26",
      inDays: 0,
    });
  });

  test("holds from the first day of validity to the last", () => {
    expect(nextOpening([hours(["WE"], { validFrom: "2026-12-01" })], WEDNESDAY_MORNING)).toMatchObject({
      day: "2026-12-02",
    });
    expect(nextOpening([hours(["WE"], { validTo: "2026-11-25" })], WEDNESDAY_MORNING)).toMatchObject({ inDays: 0 });
    expect(nextOpening([hours(["WE"], { validTo: "2026-11-24" })], WEDNESDAY_MORNING)).toBeNull();
  });

  test("that ends after midnight has not ended in the evening", () => {
    const night = hours(["WE"], { opens: "20:00", closes: "02:00" });
    expect(nextOpening([night], new Date("2026-11-25T22:00:00Z"))).toMatchObject({ inDays: 0 });
  });

  test("on a day without stated hours lasts all day", () => {
    const allDay = hours(["WE"], { opens: null, closes: null });
    expect(nextOpening([allDay], new Date("2026-11-25T20:00:00Z"))).toMatchObject({ inDays: 0 });
  });

  test("is not known without hours", () => {
    expect(nextOpening([], WEDNESDAY_MORNING)).toBeNull();
  });

  test("is found over the night when the clocks change", () => {
    expect(nextOpening([hours(["SU"])], new Date("2026-10-24T20:00:00Z"))).toMatchObject({
      day: "2026-10-25",
      inDays: 1,
    });
  });
});

test.each([
  ["10:00", "10"],
  ["09:30", "9:30"],
  ["00:00", "0"],
])("%s is said as %s", (time, said) => {
  expect(shortTime(time)).toBe(said);
});
