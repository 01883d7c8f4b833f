import { useMutation } from "@tanstack/preact-query";
import { Download } from "lucide-preact";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import type { OverviewChoice } from "../overview-choice";
import { fetchTable } from "../queries";

/** The API gives the table to whoever is logged in only, so that no plain link could fetch it. */
function save(table: string): void {
  const address = URL.createObjectURL(new Blob([table], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "samordning.csv";
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves what is chosen as a table for spreadsheets, all of it. */
export function SaveTable({ choice }: { choice: OverviewChoice }) {
  const { locale } = useLocale();
  const table = useMutation({ mutationFn: () => fetchTable(choice, locale), onSuccess: save });
  return (
    <>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        disabled={table.isPending}
        onClick={() => {
          table.mutate();
        }}
      >
        <Download aria-hidden="true" size="1.25em" />
        {m.overview_csv()}
      </button>
      {table.isError && <p role="alert">{m.overview_csv_failed()}</p>}
    </>
  );
}
