/* Compiled with the example `angular`: each tag must be a fault. */
import { Component } from "@angular/core";
import { PressList, PressRelease } from "newsroom-elements/angular";

@Component({
  selector: "app-wrong",
  imports: [PressList, PressRelease],
  template: `
    <press-list [layuot]="'cards'" />
    <press-list layout="card" />
    <press-list [headingLevel]="'two'" />
    <press-list [releases]="[{ id: 1 }]" />
    <press-list (press-select)="($event.detail)" />
    <press-release [limit]="5" />
  `,
})
export class Wrong {}
