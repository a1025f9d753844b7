/* Compiled with the example `react`: each line below `@ts-expect-error` must not compile, and every other line must. */
import type { PressListElement, Release } from "newsroom-elements";
import { PressList, PressRelease, SubscribeForm } from "newsroom-elements/react";
import type {} from "newsroom-elements/types/react";
import { createRef } from "react";

declare const releases: Release[];
const list = createRef<PressListElement>();

export const right = (
  <>
    <press-list
      ref={list}
      className="news"
      lang="da"
      src="/feed.json"
      limit={5}
      heading-level="2"
      time-zone="Europe/Copenhagen"
      lazy
      layout="cards"
      releases={releases}
      strings={{ more: "Older news" }}
      onpress-select={(event) => event.release.title.trim()}
      onClick={(event) => event.currentTarget.reload()}
    >
      <a href="/">News</a>
    </press-list>
    <press-release src="/feed.json" release-id="1" from-url json-ld tools="print copy-link" more={3} />
    <subscribe-form
      action="/subscriptions"
      provider="plain"
      topics={{ trade: "Trade" }}
      onsubscribe-error={(event) => event.error.code.trim()}
    />
    <PressList
      ref={list}
      className="news"
      aria-label="News"
      src="/feed.json"
      headingLevel={2}
      timeZone="Europe/Copenhagen"
      releases={releases}
      onPressFilter={({ hits }) => hits.toFixed()}
    />
    <PressRelease src="/feed.json" releaseId="1" fromUrl jsonLd tools="print copy-link" more={3} debug />
    <SubscribeForm action="/subscriptions" onSubscribeSuccess={() => {}} />
  </>
);

export const wrong = [
  // @ts-expect-error -- no such attribute
  <press-list layuot="cards" />,
  // @ts-expect-error -- no such layout
  <press-list layout="card" />,
  // @ts-expect-error -- not a number
  <press-list heading-level="two" />,
  // @ts-expect-error -- no release
  <press-list releases={[{ id: 1 }]} />,
  // @ts-expect-error -- the event has no such field
  <press-list onpress-select={(event) => event.detail} />,
  // @ts-expect-error -- an attribute has its name in HTML, so that it is in a server's HTML
  <press-list timeZone="Europe/Copenhagen" />,
  // @ts-expect-error -- of another element
  <press-release limit={5} />,
  // @ts-expect-error -- no such property
  <PressList layuot="cards" />,
  // @ts-expect-error -- no such layout
  <PressList layout="card" />,
  // @ts-expect-error -- no such event
  <PressList onPressSelected={() => {}} />,
  // @ts-expect-error -- the event has no such field
  <PressRelease onPressLoad={(event) => event.release} />,
  // @ts-expect-error -- of another element
  <SubscribeForm releaseId="1" />,
];
