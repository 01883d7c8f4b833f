// First, so that what a part says of itself comes after what the theme says of all.
import "./shared/theme/index.css";
import { render } from "preact";
import { App, createQueryClient } from "./app/app";
import { askAhead } from "./app/ask-ahead";
import { loadConfig } from "./shared/api/config";

// Asked for at once, beside the drawing; whoever needs it waits for it and reports its failure.
loadConfig().catch(() => undefined);

const queryClient = createQueryClient();
askAhead(queryClient);

const root = document.getElementById("app");
if (root) render(<App queryClient={queryClient} />, root);
