import "./ahead";
// Before the parts of the page, so that what one says of itself comes after what the theme says of all.
import "./shared/theme/index.css";
import { render } from "preact";
import { App, createQueryClient } from "./app/app";
import { fetchHeadingFont } from "./shared/theme/heading-font";

const root = document.getElementById("app");
if (root) render(<App queryClient={createQueryClient()} />, root);
fetchHeadingFont();
