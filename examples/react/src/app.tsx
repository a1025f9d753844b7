import { PressList, PressRelease, SubscribeForm } from "newsroom-elements/react";
import { useEffect, useState } from "react";
import { written } from "./written";

const newsroom = "https://newsroom.example";
const src = `${newsroom}/feed.json`;

const writtenList = written("press-list");
const writtenForm = written("subscribe-form");

export function App() {
  const [path, goTo] = usePath();
  const [, id] = /^\/news\/(.+)$/.exec(path) ?? [];
  if (id)
    return (
      <main>
        <PressRelease
          src={src}
          releaseId={decodeURIComponent(id)}
          headingLevel={1}
          timeZone="Europe/Copenhagen"
        >
          <a href={newsroom}>Press releases</a>
        </PressRelease>
        <p>
          <a href="/">All news</a>
        </p>
      </main>
    );
  return (
    <main>
      <h1>News</h1>
      <PressList
        ref={writtenList}
        src={src}
        headingLevel={2}
        timeZone="Europe/Copenhagen"
        limit={3}
        strings={{ more: "Older news" }}
        onPressSelect={(event) => {
          event.preventDefault();
          goTo(`/news/${encodeURIComponent(event.release.id)}`);
        }}
      />
      <h2>News by email</h2>
      <SubscribeForm ref={writtenForm} provider="plain" />
    </main>
  );
}

/** The page's path, and a function that changes it. Your router does the same. */
function usePath() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const listener = () => setPath(location.pathname);
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  }, []);
  const goTo = (path: string) => {
    history.pushState(null, "", path);
    setPath(path);
  };
  return [path, goTo] as const;
}
