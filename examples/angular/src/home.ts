import { Component, inject, input } from "@angular/core";
import { Router } from "@angular/router";
import type { PressSelectEvent } from "newsroom-elements";
import { PressList, SubscribeForm } from "newsroom-elements/angular";
import { nameOf, newsroom, src, timeZone } from "./newsroom";
import { ServerContent } from "./server-content";

@Component({
  imports: [PressList, ServerContent, SubscribeForm],
  template: `
    <main>
      <h1>News</h1>
      <press-list
        [src]="src"
        [headingLevel]="2"
        [timeZone]="timeZone"
        [limit]="3"
        [strings]="{ more: 'Older news' }"
        (press-select)="openHere($event)"
        [serverContent]="html()"
      />
      <h2>News by email</h2>
      <subscribe-form provider="plain">
        <form method="post" [action]="newsroom + '/subscriptions'">
          <p>
            <label for="email">Email address</label>
            <input id="email" name="email" type="email" autocomplete="email" required />
          </p>
          <p>
            <label>
              <input name="consent" type="checkbox" value="yes" required />
              I agree to receive news by email until I unsubscribe.
            </label>
          </p>
          <p><button>Subscribe</button></p>
        </form>
      </subscribe-form>
    </main>
  `,
})
export class Home {
  readonly html = input.required<string>();
  readonly src = src;
  readonly timeZone = timeZone;
  readonly newsroom = newsroom;
  readonly #router = inject(Router);

  /** Opens releases on this site. Without JavaScript, the links lead to the newsroom. */
  openHere(event: PressSelectEvent) {
    event.preventDefault();
    void this.#router.navigate(["/news", nameOf(event.release.id)]);
  }
}
