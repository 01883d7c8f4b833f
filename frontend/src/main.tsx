import "./ahead";
import { render } from "preact";
import { App, createQueryClient } from "./app/app";
import "./shared/theme/index.css";

const root = document.getElementById("app");
if (root) render(<App queryClient={createQueryClient()} />, root);
