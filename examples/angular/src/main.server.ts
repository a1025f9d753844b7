import { mergeApplicationConfig } from "@angular/core";
import { bootstrapApplication, type BootstrapContext } from "@angular/platform-browser";
import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
import { loadFeed } from "newsroom-elements/feed";
import { App } from "./app";
import { config } from "./app.config";
import { nameOf, src } from "./newsroom";

const serverConfig = mergeApplicationConfig(config, {
  providers: [
    provideServerRendering(
      withRoutes([
        {
          path: "news/:name",
          renderMode: RenderMode.Prerender,
          getPrerenderParams: async () => {
            const { releases } = await loadFeed(src);
            return releases.map(({ id }) => ({ name: nameOf(id) }));
          },
        },
        { path: "**", renderMode: RenderMode.Prerender },
      ]),
    ),
  ],
});

export default (context: BootstrapContext) => bootstrapApplication(App, serverConfig, context);
