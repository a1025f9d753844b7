import { PressList, SubscribeForm } from "newsroom-elements/react/server";
import { NewsList } from "./news-list";
import { loadNews, newsroom, src } from "./newsroom";

export const revalidate = 300;

export default async function Home() {
  const feed = await loadNews();
  return (
    <main>
      <h1>News</h1>
      <PressList
        as={NewsList}
        feed={feed}
        src={src}
        headingLevel={2}
        timeZone="Europe/Copenhagen"
        limit={3}
      />
      <h2>News by email</h2>
      <SubscribeForm action={`${newsroom}/subscriptions`} provider="plain" />
    </main>
  );
}
