import { mergeApplicationConfig } from "@angular/core";
import { bootstrapApplication, type BootstrapContext } from "@angular/platform-browser";
import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
import { App } from "./app";
import { config } from "./app.config";
import { loadHeadlines, nameOf } from "./newsroom";

const serverConfig = mergeApplicationConfig(config, {
  providers: [
    provideServerRendering(
      withRoutes([
        {
          path: "news/:name",
          renderMode: RenderMode.Prerender,
          getPrerenderParams: async () => (await loadHeadlines()).map(({ id }) => ({ name: nameOf(id) })),
        },
        { path: "**", renderMode: RenderMode.Prerender },
      ]),
    ),
  ],
});

export default (context: BootstrapContext) => bootstrapApplication(App, serverConfig, context);
