import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url); 
import {
  UNSPACED
} from "./chunk-DHDKIPW3.js";

// src/gold/emphasis.ts
var MARKS = /\*+|_+|`+/g;
var LONGEST_MARK = 3;
function withoutEmphasis(text) {
  const gone = [];
  const open = [];
  const waiting = /* @__PURE__ */ new Map();
  const leave = (mark) => waiting.set(mark.text, waiting.get(mark.text) - 1);
  for (const mark of marksOf(text)) {
    if (mark.closes && (waiting.get(mark.text) ?? 0) > 0) {
      let opener = open.pop();
      leave(opener);
      while (opener.text !== mark.text) {
        opener = open.pop();
        leave(opener);
      }
      gone.push(opener, mark);
    } else if (mark.opens) {
      open.push(mark);
      waiting.set(mark.text, (waiting.get(mark.text) ?? 0) + 1);
    }
  }
  return cut(text, gone);
}
function cut(text, gone) {
  const kept = [];
  let at = 0;
  for (const { start, end } of gone.toSorted((a, b) => a.start - b.start)) {
    kept.push(text.slice(at, start));
    at = end;
  }
  return at === 0 ? text : kept.join("") + text.slice(at);
}
function* marksOf(text) {
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark.length > LONGEST_MARK) continue;
    const end = index + mark.length;
    const before = index === 0 ? " " : String.fromCodePoint(codePointBefore(text, index));
    const after = end === text.length ? " " : String.fromCodePoint(text.codePointAt(end));
    const opens = AROUND.test(before) && INSIDE_AFTER.test(after);
    const closes = AROUND.test(after) && INSIDE_BEFORE.test(before);
    if (opens || closes) yield { start: index, end, text: mark, opens, closes };
  }
}
function codePointBefore(text, at) {
  const whole = at > 1 ? text.codePointAt(at - 2) : 0;
  return whole > 65535 ? whole : text.charCodeAt(at - 1);
}
var AROUND = new RegExp(`[${String.raw`\s()\[\]{}"'.,:;!?、。，：；！？（）|>~*_`}\`${UNSPACED}-]`, "u");
var INSIDE_AFTER = /[^\s\p{Pe}.,:;!?]/u;
var INSIDE_BEFORE = /[^\s\p{Ps}]/u;

// src/gold/numbers.ts
var BY_THREE = /^[1-9]\d{0,2}(?:([.,'])\d{3})(?:\1\d{3})*$/;
var BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
var CHAIN = /(?<!\d)\d+(?:[.,']\d+)+/g;
var WITH_DECIMALS = /^(\d+(?:([.,'])\d{2,3})(?:\2\d{2,3})*)([.,]\d+)$/;
var BY_BLANKS = /(?<![\d.,'])(?<!\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|[.,']\d{3}(?!\d)| \d)/g;
var DECIMAL_COMMA = /(?<![\d.,])\d+(?:\.\d{3})*,\d{1,2} ?[%€$£¥°\p{L}]/u;
function ungrouped(text) {
  const decimalComma = DECIMAL_COMMA.test(text);
  return text.replace(BY_BLANKS, (groups) => groups.replaceAll(" ", "")).replace(CHAIN, (chain) => {
    const parts = WITH_DECIMALS.exec(chain);
    if (parts && parts[2] !== parts[3][0] && isGrouped(parts[1])) return joined(parts[1]) + parts[3];
    return isGrouped(chain) && !mayBeDecimal(chain, decimalComma) ? joined(chain) : chain;
  });
}
var isGrouped = (digits) => BY_THREE.test(digits) || BY_TWO.test(digits);
var joined = (digits) => digits.replace(/[.,']/g, "");
function mayBeDecimal(chain, decimalComma) {
  return /^\d+\.\d+$/.test(chain) || decimalComma && /^\d+,\d+$/.test(chain);
}
var NUMERAL = "\u3007\u96F6\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u842C\u5104\u4EBF\u5169\u4E24";
var STARTS_IN_NUMERAL = new RegExp(`^[\u4E00${NUMERAL}]`);
var ENDS_IN_NUMERAL = new RegExp(`[\u4E00${NUMERAL}]$`);
var AFTER_NUMERAL = new RegExp(`(?:[${NUMERAL}]|(?<![\u7EDF\u7D71\u552F\u5355\u55AE\u4E13\u5C08\u540C])\u4E00)$`);
var MINUS = /(?:^|[\s(:=~])-$/;
function holds(text, sought) {
  const startsInNumber = /^\d/.test(sought);
  const endsInNumber = /\d$/.test(sought);
  const startsInNumeral = STARTS_IN_NUMERAL.test(sought);
  const endsInNumeral = ENDS_IN_NUMERAL.test(sought);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + sought.length, at + sought.length + 2);
    if (startsInNumber && (/(?:\d|\d[.,])$/.test(before) || MINUS.test(before))) continue;
    if (startsInNumeral && AFTER_NUMERAL.test(before)) continue;
    if (endsInNumeral && STARTS_IN_NUMERAL.test(after)) continue;
    if (endsInNumber && /^[.,]?\d/.test(after)) continue;
    return true;
  }
  return false;
}

// src/gold/text.ts
function readable(text) {
  const plainest = withoutVowelMarks(apart(text.replace(INVISIBLE, "")));
  const composed = foldedCase(composedForms(plainest)).normalize("NFKC");
  const plain = spaced(plainMarks(composed));
  return ungrouped(withoutEmphasis(plain));
}
function withoutExcessMarks(text) {
  return text.replace(TOO_MANY_MARKS, "$1");
}
var INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
var MOST_GROWTH = 4;
var TOO_MANY_MARKS = new RegExp("(\\p{M}{30})\\p{M}+", "gu");
var SUPERSCRIPTS = /[\u00B2\u00B3\u00B9\u2070-\u207F]+/g;
var SUBSCRIPTS = /([^\p{L}]?)([\u2080-\u208E]+)(\d?)/gu;
var SQUARED_UNITS = /[\u339F-\u33A6\u33A8\u33AF]/g;
var SQUARED = new Map([..."\u339F\u33A0\u33A1\u33A2\u33A3\u33A4\u33A5\u33A6\u33A8\u33AF"].map((unit) => [unit, unit.normalize("NFKC").replace(/\d$/, "^$&")]));
var BEFORE_NUMERAL = /(\d)(?=[\u00BC-\u00BE\u2150-\u215F\u2189\u2460-\u249B\u24EA\u3358-\u3370\u33E0-\u33FE])/g;
function apart(text) {
  return withoutExcessMarks(text).replace(SUPERSCRIPTS, (run) => `^${run}`).replace(SUBSCRIPTS, (whole, before, run, after) => before || after ? `${before}_${run}${after}` : whole).replace(SQUARED_UNITS, (unit) => SQUARED.get(unit)).replace(BEFORE_NUMERAL, "$1 ").replaceAll("\xB4", "'");
}
function withoutVowelMarks(text) {
  return text.replace(/[\u064B-\u0652\u0670\u05B0-\u05BC\u05C1\u05C2\u05C7]/g, "");
}
var NASALS = /(?:ङ\u094D(?=[क-घ])|ञ\u094D(?=[च-झ])|ण\u094D(?=[ट-ढ])|न\u094D(?=[त-ध])|म\u094D(?=[प-भ]))/g;
function composedForms(text) {
  return text.normalize("NFKC").slice(0, MOST_GROWTH * text.length + 100).replaceAll("\u06A9", "\u0643").replaceAll("\u06CC", "\u064A").replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627").replace(NASALS, "\u0902").replace(/\u0E4D([\u0E48-\u0E4B])/g, "$1\u0E4D").replaceAll("\u0E40\u0E40", "\u0E41");
}
function foldedCase(text) {
  const lower = (letters) => letters.replace(/[Σς]/g, "\u03C3").toLowerCase();
  return lower(lower(text).toUpperCase()).replaceAll("i\u0307", "i");
}
var QUOTES = [
  [/[‘’‚‛′ʹʼʻ‹›\u05F3]/g, "'"],
  [/[“”„‟″«»「」『』〝〞〟\u05F4]/g, '"'],
  [/[〜∼]/g, "~"],
  [/[\p{Pd}\u2212\u2043]/gu, "-"],
  [/[\u2044\u2215]/g, "/"],
  [/\u066A/g, "%"],
  [/\u066B/g, "."],
  [/[\u066C\u060C]/g, ","]
];
var ZEROS = "\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0\u0F20\u1040\u1090\u17E0\u1810\u1946\u19D0\u1A80\u1A90\u1B50\u1BB0\u1C40\u1C50\uA620\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0";
var DIGITS = new Map(
  [...ZEROS].flatMap(
    (zero) => Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero.charCodeAt(0) + value), String(value)])
  )
);
function plainMarks(text) {
  const plain = QUOTES.reduce((result, [forms, form]) => result.replace(forms, form), text);
  return plain.replace(/[^\P{Nd}0-9]/gu, (digit) => DIGITS.get(digit) ?? digit);
}
function spaced(text) {
  return text.replace(/[\s\u0085\u2800]+/g, " ").replace(BLANK_BY_UNSPACED, "").trim();
}
var LETTER = `[${UNSPACED}\u30FC\u3001\u3002]`;
var BLANK_BY_UNSPACED = new RegExp(`(?<=${LETTER}) | (?=${LETTER})`, "gu");

export {
  holds,
  readable,
  withoutExcessMarks
};
