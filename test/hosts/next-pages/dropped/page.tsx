"use client";
import type { PressLoadEvent } from "newsroom-elements";
import { PressList } from "newsroom-elements/react";
import type {} from "newsroom-elements/types/react";
import { useState } from "react";

const releases = [{ id: "1", title: "A release of the page's own" }];

/** The same list twice: as a component, and as a tag, of which React drops the releases and the listener. */
export default function Dropped() {
  const [loaded, setLoaded] = useState("nothing");
  const [tagLoaded, setTagLoaded] = useState("nothing");
  return (
    <main>
      <PressList
        id="component"
        releases={releases}
        onPressLoad={(event) => setLoaded(event.releases[0]!.title)}
      />
      <p id="loaded">{loaded}</p>
      <press-list
        id="tag"
        releases={releases}
        onpress-load={(event: PressLoadEvent) => setTagLoaded(event.releases[0]!.title)}
      />
      <p id="tag-loaded">{tagLoaded}</p>
    </main>
  );
}
