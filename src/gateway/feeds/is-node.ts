/** Whether this is Node itself. Other runtimes claim to be Node, but their connections and threads are not the same. */
export const isNode = (): boolean => {
  const { process, navigator } = globalThis as {
    process?: { versions?: { node?: string; bun?: string } };
    navigator?: { userAgent?: string };
  };
  return (
    !!process?.versions?.node &&
    !process.versions.bun &&
    !("Deno" in globalThis) &&
    navigator?.userAgent !== "Cloudflare-Workers"
  );
};
