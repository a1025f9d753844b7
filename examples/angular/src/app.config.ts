import type { ApplicationConfig } from "@angular/core";
import { provideClientHydration } from "@angular/platform-browser";
import {
  provideRouter,
  withComponentInputBinding,
  withEnabledBlockingInitialNavigation,
} from "@angular/router";
import { Home } from "./home";
import { loadHeadlines } from "./newsroom";
import { ReleasePage } from "./release-page";

const resolve = { headlines: loadHeadlines };

export const config: ApplicationConfig = {
  providers: [
    provideClientHydration(),
    provideRouter(
      [
        { path: "", component: Home, resolve },
        { path: "news/:id", component: ReleasePage, resolve },
      ],
      withComponentInputBinding(),
      withEnabledBlockingInitialNavigation(),
    ),
  ],
};
