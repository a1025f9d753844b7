/** @jsxImportSource preact */
/* Compiled with the example `react`: each line below `@ts-expect-error` must not compile, and every other line must. */
import type { PressListElement, Release } from "newsroom-elements";
import type {} from "newsroom-elements/types/preact";
import { createRef } from "preact";

declare const releases: Release[];
const list = createRef<PressListElement>();

export const right = (
  <>
    <press-list
      ref={list}
      class="news"
      lang="da"
      src="/feed.json"
      limit={5}
      heading-level="2"
      lazy
      layout="cards"
      releases={releases}
      onpress-select={(event) => event.release.title.trim()}
      onClick={(event) => event.currentTarget.reload()}
    >
      <a href="/">News</a>
    </press-list>
    <press-release src="/feed.json" release-id="1" from-url />
    <subscribe-form action="/subscriptions" onsubscribe-error={(event) => event.error.code.trim()} />
  </>
);

export const wrong = [
  // @ts-expect-error -- no such attribute
  <press-list layuot="cards" />,
  // @ts-expect-error -- no such layout
  <press-list layout="card" />,
  // @ts-expect-error -- not a number
  <press-list heading-level="two" />,
  // @ts-expect-error -- the event has no such field
  <press-list onpress-select={(event) => event.detail} />,
  // @ts-expect-error -- of another element
  <press-release limit={5} />,
];
