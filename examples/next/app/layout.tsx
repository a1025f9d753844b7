import type { Metadata } from "next";
import type { ReactNode } from "react";
import "newsroom-elements/ssr/light.css";
import "./site.css";

export const metadata: Metadata = {
  title: "Embassy of Ternmark",
  icons: { icon: "data:," },
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
