"use client";

/** React must say that this differs. */
export default function Mismatch() {
  return <p>{typeof window === "undefined" ? "server" : "browser"}</p>;
}
