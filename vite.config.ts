import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Nothing is inlined: the content policy lets the page run and show only what the server itself serves. */
export default defineConfig({
  root: "src/desk",
  plugins: [react()],
  build: {
    outDir: "../../build/desk",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: "es2023",
    modulePreload: { polyfill: false },
    // The licences of what is bundled go with it.
    license: { fileName: "licences.md" },
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: "es" },
  server: { proxy: { "/api": "http://127.0.0.1:4783" } },
});
