export default defineNuxtConfig({
  compatibilityDate: "2026-11-01",
  telemetry: false,
  css: ["newsroom-elements/ssr/light.css"],
  app: {
    head: {
      htmlAttrs: { lang: "en" },
      title: "Embassy of Ternmark",
      link: [
        { rel: "icon", href: "data:," },
        { rel: "stylesheet", href: "/site.css" },
      ],
    },
  },
  // Vue leaves elements with these names to the browser.
  vue: {
    compilerOptions: {
      isCustomElement: (tag) => /^(press-list|press-release|subscribe-form)$/.test(tag),
    },
  },
  typescript: {
    tsConfig: {
      compilerOptions: { types: ["newsroom-elements/types/vue"] },
      vueCompilerOptions: { strictTemplates: true },
    },
  },
});
