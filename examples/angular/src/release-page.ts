import { Component, computed, input } from "@angular/core";
import { RouterLink } from "@angular/router";
import { PressRelease } from "newsroom-elements/angular";
import { src, timeZone, type Headline } from "./newsroom";

@Component({
  imports: [PressRelease, RouterLink],
  template: `
    <main>
      <press-release [src]="src" [releaseId]="id()" [headingLevel]="1" [timeZone]="timeZone">
        @if (release(); as release) {
          <h1>{{ release.title }}</h1>
          <p>{{ release.date }}</p>
          <p>{{ release.lead }}</p>
          <p><a [href]="release.url">The release in the newsroom</a></p>
        }
      </press-release>
      <p><a routerLink="/">All news</a></p>
    </main>
  `,
})
export class ReleasePage {
  readonly id = input.required<string>();
  readonly headlines = input.required<Headline[]>();
  readonly release = computed(() => this.headlines().find(({ id }) => id === this.id()));
  readonly src = src;
  readonly timeZone = timeZone;
}
