export default {
  kit: {
    // Add the adapter of your host: https://svelte.dev/docs/kit/adapters
    typescript: {
      config: (config) => ({
        ...config,
        compilerOptions: { ...config.compilerOptions, types: ["newsroom-elements/types/svelte"] },
      }),
    },
  },
};
