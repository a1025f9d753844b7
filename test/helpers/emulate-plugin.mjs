/**
 * Server command `emulate` `{ features?, timezone?, locale? }`: true, or false where the engine cannot.
 * The page side is emulate.ts.
 */
export function emulatePlugin() {
  // A session that is detached loses what it emulates, so each page keeps its own.
  const devtools = new WeakMap();

  function devtoolsOf(page) {
    if (!devtools.has(page)) devtools.set(page, openDevtools(page));
    return devtools.get(page);
  }

  return {
    name: "emulate",
    async executeCommand({ command, payload: { features, timezone, locale } = {}, session }) {
      if (command !== "emulate") return undefined;
      const page = session.browser.getPage(session.id);
      const protocol = await devtoolsOf(page);
      if (!protocol) {
        if (features || locale !== undefined || !page.emulateTimezone) return false;
        await page.emulateTimezone(timezone || undefined);
        return true;
      }
      if (features) {
        const list = Object.entries(features).map(([name, value]) => ({ name, value }));
        await protocol.send("Emulation.setEmulatedMedia", { features: list });
      }
      if (timezone !== undefined) {
        await protocol.send("Emulation.setTimezoneOverride", { timezoneId: timezone });
      }
      if (locale !== undefined) {
        await protocol.send("Emulation.setLocaleOverride", { locale });
      }
      return true;
    },
  };
}

/** Undefined where the engine does not speak the DevTools protocol: Firefox and WebKit. */
async function openDevtools(page) {
  try {
    const protocol = await page.createCDPSession();
    await protocol.send("Emulation.setEmulatedMedia", { features: [] });
    return protocol;
  } catch {
    return undefined;
  }
}
