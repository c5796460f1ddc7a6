/** Addresses of files that Vite puts beside the page. */
declare module "*?worker&url" {
  const url: string;
  export = url;
}
declare module "*.css";
