import type { StorybookConfig } from "@storybook/web-components-vite";

const config: StorybookConfig = {
  stories: ["../stories/*.stories.ts"],
  staticDirs: [{ from: "../custom-elements.json", to: "/custom-elements.json" }],
  addons: ["@storybook/addon-a11y"],
  framework: {
    name: "@storybook/web-components-vite",
    // The project's own configuration builds the script tags.
    options: { builder: { viteConfigPath: ".storybook/vite.config.ts" } },
  },
  // Storybook's own preview and axe are as large as they are.
  viteFinal: (config) => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 1000 } }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
