/* Widgets of others that show a list of posts, each from its published file and as its documentation says. */
import { versionOf } from "../peers.mjs";
import { frame, moduleScript } from "./frame.mjs";
import { group } from "./lists.mjs";

/** @returns {import("./page.mjs").Page[]} */
export const peerPages = () =>
  [
    {
      name: "x-postpress",
      peer: "x-postpress",
      title: "x-postpress, WordPress's API",
      items: { selector: "article", count: 20 },
      html: (feeds) =>
        frame({
          head: moduleScript("/peers/x-postpress/build/esm-bundled/src/components/x-postpress.js"),
          main: `<x-postpress apiHost="${feeds}" per_page="20"></x-postpress>`,
        }),
    },
    {
      name: "mastodon-embed-timeline",
      peer: "@idotj/mastodon-embed-timeline",
      title: "Mastodon embed timeline, Mastodon's API",
      items: { selector: ".mt-post", count: 20 },
      html: (feeds) =>
        frame({
          head: `<link rel="stylesheet" href="/peers/@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css">
<script src="/peers/@idotj/mastodon-embed-timeline/dist/mastodon-timeline.umd.js" defer></script>`,
          main: `<div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>
<script type="module">
new MastodonTimeline.Init({ instanceUrl: "${feeds}", timelineType: "profile", userId: "1", profileName: "@news", hidePinnedPosts: true });
</script>`,
        }),
    },
    {
      name: "vanilla-rss",
      peer: "vanilla-rss",
      title: "vanilla-rss, RSS through a service",
      items: { selector: "#rss li", count: 20 },
      html: (feeds) =>
        frame({
          head: `<script src="/peers/vanilla-rss/dist/rss.global.min.js" defer></script>`,
          main: `<div id="rss"></div>
<script type="module">
new RSS(document.querySelector("#rss"), "https://newsroom.example/feed", { ssl: false, host: "${new URL(feeds).host}" }).render();
</script>`,
        }),
    },
    {
      name: "ghost-activitypub-embed",
      peer: "@synapsmedia/ghost-activitypub-embed",
      title: "Ghost ActivityPub embed, ActivityPub, 10 posts",
      items: { selector: ".feed-item", count: 10 },
      html: (feeds) =>
        frame({
          head: `<script src="/peers/@synapsmedia/ghost-activitypub-embed/ghap-embed.js" defer></script>`,
          main: `<ghost-activitypub-embed url="${feeds}/"></ghost-activitypub-embed>`,
        }),
    },
  ].map(({ title, ...page }) => ({
    group,
    baseline: "bare",
    title: title.replace(/^[^,]*/u, (name) => `${name} ${versionOf(page.peer)}`),
    ...page,
  }));
