"use client";
import { PressList, type PressListProps } from "newsroom-elements/react";
import { useRouter } from "next/navigation";
import { nameOf } from "./name-of";

/** Opens releases on this site. Without JavaScript, the links lead to the newsroom. */
export function NewsList(props: PressListProps) {
  const router = useRouter();
  return (
    <PressList
      {...props}
      strings={{ more: "Older news" }}
      onPressSelect={(event) => {
        event.preventDefault();
        router.push(`/news/${nameOf(event.release.id)}`);
      }}
    />
  );
}
