import { isPlatformServer } from "@angular/common";
import { Directive, ElementRef, inject, input, type OnInit, PLATFORM_ID } from "@angular/core";

/**
 * Fills an element with what newsroom-elements/ssr has written, on the server only. Hydration leaves it as it is, because the
 * template has nothing there. Do not give it other HTML: nothing here makes it safe.
 */
@Directive({ selector: "[serverContent]" })
export class ServerContent implements OnInit {
  readonly serverContent = input.required<string>();
  readonly #onServer = isPlatformServer(inject(PLATFORM_ID));
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  ngOnInit() {
    if (!this.#onServer) return;
    const holder = this.#element.ownerDocument.createElement("div");
    holder.innerHTML = this.serverContent();
    this.#element.innerHTML = holder.firstElementChild?.innerHTML ?? "";
  }
}
