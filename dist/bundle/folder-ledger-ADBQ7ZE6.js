import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  folderLedger
} from "./chunk-LQ5L6DXM.js";
import "./chunk-NZZFBV4E.js";
import "./chunk-Q5KYHQA2.js";
import "./chunk-USJCJ6JA.js";
import "./chunk-MITUOUQD.js";
import "./chunk-4S6Y5L77.js";
import "./chunk-E3IGWZYV.js";
import "./chunk-HZOARXOO.js";
export {
  folderLedger
};
