const newsroom = "https://newsroom.example";

export default {
  kit: {
    // Add the adapter of your host: https://svelte.dev/docs/kit/adapters
    csp: {
      directives: {
        "default-src": ["none"],
        // SvelteKit adds the nonce of its own script.
        "script-src": ["self"],
        "style-src": ["self"],
        // SvelteKit's own element that tells screen readers of a new page is hidden by a style attribute.
        "style-src-attr": ["unsafe-hashes", "sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo="],
        "img-src": ["self", "data:"],
        "connect-src": ["self", newsroom],
        "form-action": [newsroom],
        "base-uri": ["none"],
        "frame-ancestors": ["none"],
        "require-trusted-types-for": ["script"],
        "trusted-types": [
          ...["svelte-trusted-html", "sveltekit-trusted-url"],
          ...["embassy", "lit-html", "newsroom-elements"],
        ],
      },
    },
    typescript: {
      config: (config) => ({
        ...config,
        compilerOptions: { ...config.compilerOptions, types: ["newsroom-elements/types/svelte"] },
      }),
    },
  },
};
