import type { ApplicationConfig } from "@angular/core";
import { provideClientHydration } from "@angular/platform-browser";
import {
  provideRouter,
  withComponentInputBinding,
  withEnabledBlockingInitialNavigation,
} from "@angular/router";
import { Home } from "./home";
import { renderList, renderRelease } from "./newsroom";
import { ReleasePage } from "./release-page";

export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter(
      [
        { path: "", component: Home, resolve: { html: renderList } },
        { path: "news/:name", component: ReleasePage, resolve: { html: renderRelease } },
      ],
      withComponentInputBinding(),
      withEnabledBlockingInitialNavigation(),
    ),
  ],
};
