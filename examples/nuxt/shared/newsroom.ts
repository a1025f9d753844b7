export const newsroom = "https://newsroom.example";

export const src = `${newsroom}/feed.json`;
