import { bootstrapApplication } from "@angular/platform-browser";
import { App } from "./app";
import { config } from "./app.config";

await bootstrapApplication(App, config);
// When Angular has taken over the page.
await import("newsroom-elements/define");
