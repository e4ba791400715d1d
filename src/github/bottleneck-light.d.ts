/** The build without Redis, which the throttling plugin loads too; it ships without types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
