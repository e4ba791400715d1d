import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  CHECK_SUMMARY_BYTES,
  COMMENT_BYTES,
  STEPS,
  STEP_SUMMARY_BYTES,
  bytesOf,
  linesWithin
} from "./chunk-ZFYGQTAQ.js";
export {
  CHECK_SUMMARY_BYTES,
  COMMENT_BYTES,
  STEPS,
  STEP_SUMMARY_BYTES,
  bytesOf,
  linesWithin
};
