import { render } from "preact";
import { App, createQueryClient } from "./app/app";
import { askAhead } from "./app/ask-ahead";
import { loadConfig } from "./shared/api/config";
import "./shared/theme/index.css";

// Asked for at once, beside the drawing; whoever needs it waits for it and reports its failure.
loadConfig().catch(() => undefined);

const queryClient = createQueryClient();
askAhead(queryClient);

const root = document.getElementById("app");
if (root) render(<App queryClient={queryClient} />, root);
