import { Component, computed, input } from "@angular/core";
import { RouterLink } from "@angular/router";
import { PressRelease } from "newsroom-elements/angular";
import { idOf, src, timeZone } from "./newsroom";
import { ServerContent } from "./server-content";

@Component({
  imports: [PressRelease, RouterLink, ServerContent],
  template: `
    <main>
      <press-release
        [src]="src"
        [releaseId]="id()"
        [headingLevel]="1"
        [timeZone]="timeZone"
        pageTitle="{title}"
        [serverContent]="html()"
      />
      <p><a routerLink="/">All news</a></p>
    </main>
  `,
})
export class ReleasePage {
  readonly name = input.required<string>();
  readonly html = input.required<string>();
  readonly id = computed(() => idOf(this.name()));
  readonly src = src;
  readonly timeZone = timeZone;
}
