import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  figuresOf,
  typicalFigures
} from "./chunk-JUEMJGYV.js";
import "./chunk-TBHQVOEN.js";
import "./chunk-7GDWPFN7.js";
import "./chunk-TC7FKJ44.js";
export {
  figuresOf,
  typicalFigures
};
