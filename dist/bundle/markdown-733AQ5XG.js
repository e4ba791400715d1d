import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  renderMarkdown
} from "./chunk-37F6RLON.js";
import "./chunk-FRIJJ2QP.js";
import "./chunk-ZFYGQTAQ.js";
import "./chunk-BWSJDIYP.js";
import "./chunk-JKVZZFYF.js";
import "./chunk-ETUVS4H2.js";
import "./chunk-TITLVVZB.js";
import "./chunk-7VQLZJDN.js";
import "./chunk-6PWAOV7F.js";
import "./chunk-AYJU4ZMI.js";
import "./chunk-S43B2SWL.js";
import "./chunk-GAPAQYDZ.js";
export {
  renderMarkdown
};
