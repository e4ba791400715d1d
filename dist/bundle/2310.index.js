export const id = 2310;
export const ids = [2310];
export const modules = {

/***/ 73976:
/***/ ((__unused_webpack_module, exports) => {

var hasExcape = /~/
var escapeMatcher = /~[01]/g
function escapeReplacer (m) {
  switch (m) {
    case '~1': return '/'
    case '~0': return '~'
  }
  throw new Error('Invalid tilde escape: ' + m)
}

function untilde (str) {
  if (!hasExcape.test(str)) return str
  return str.replace(escapeMatcher, escapeReplacer)
}

function setter (obj, pointer, value) {
  var part
  var hasNextPart

  for (var p = 1, len = pointer.length; p < len;) {
    if (pointer[p] === 'constructor' || pointer[p] === 'prototype' || pointer[p] === '__proto__') return obj

    part = untilde(pointer[p++])
    hasNextPart = len > p

    if (typeof obj[part] === 'undefined') {
      // support setting of /-
      if (Array.isArray(obj) && part === '-') {
        part = obj.length
      }

      // support nested objects/array when setting values
      if (hasNextPart) {
        if ((pointer[p] !== '' && pointer[p] < Infinity) || pointer[p] === '-') obj[part] = []
        else obj[part] = {}
      }
    }

    if (!hasNextPart) break
    obj = obj[part]
  }

  var oldValue = obj[part]
  if (value === undefined) delete obj[part]
  else obj[part] = value
  return oldValue
}

function compilePointer (pointer) {
  if (typeof pointer === 'string') {
    pointer = pointer.split('/')
    if (pointer[0] === '') return pointer
    throw new Error('Invalid JSON pointer.')
  } else if (Array.isArray(pointer)) {
    for (const part of pointer) {
      if (typeof part !== 'string' && typeof part !== 'number') {
        throw new Error('Invalid JSON pointer. Must be of type string or number.')
      }
    }
    return pointer
  }

  throw new Error('Invalid JSON pointer.')
}

function get (obj, pointer) {
  if (typeof obj !== 'object') throw new Error('Invalid input object.')
  pointer = compilePointer(pointer)
  var len = pointer.length
  if (len === 1) return obj

  for (var p = 1; p < len;) {
    obj = obj[untilde(pointer[p++])]
    if (len === p) return obj
    if (typeof obj !== 'object' || obj === null) return undefined
  }
}

function set (obj, pointer, value) {
  if (typeof obj !== 'object') throw new Error('Invalid input object.')
  pointer = compilePointer(pointer)
  if (pointer.length === 0) throw new Error('Invalid JSON pointer for set.')
  return setter(obj, pointer, value)
}

function compile (pointer) {
  var compiled = compilePointer(pointer)
  return {
    get: function (object) {
      return get(object, compiled)
    },
    set: function (object, value) {
      return set(object, compiled, value)
    }
  }
}

exports.get = get
exports.set = set
exports.compile = compile


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knownBaseline: () => (/* binding */ knownBaseline)
/* harmony export */ });
/* harmony import */ var _gates_arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28695);
/* harmony import */ var _gates_mde_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72271);
/* harmony import */ var _gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25102);
/* harmony import */ var _gold_estimate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82603);
/* harmony import */ var _find_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39764);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28428);
/* harmony import */ var _resolution_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66859);







/** The baseline that an option or the manifest names. Throws InputError where a file that was asked for can't be read. */
async function knownBaseline(world, inputs, file) {
    const { manifest, gold } = inputs;
    const found = await (0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .findComparableBaseline */ .P)(world, inputs, file);
    if ('absent' in found)
        return { absent: [(0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .notice */ .lm)(found.absent)], rows: null, experience: null, resolutions: [] };
    const rows = (0,_gold_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOfPass */ .or)(found.baseline, 'baseline_1');
    const resolutions = (0,_gates_mde_js__WEBPACK_IMPORTED_MODULE_1__/* .minimumDetectableEffects */ .q$)(manifest, found.baseline.noise, {
        items: gold.items.length,
        first: (0,_gates_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .armOf */ .cr)(rows)
    });
    return {
        absent: [],
        rows,
        experience: (0,_gold_estimate_js__WEBPACK_IMPORTED_MODULE_6__/* .experienceOf */ .i6)(rows, manifest.prices),
        resolutions: (0,_resolution_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .resolutionNotes */ .E)(resolutions)
    };
}


/***/ }),

/***/ 67383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePointer)
/* harmony export */ });
/* harmony import */ var jsonpointer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73976);

/** A JSON Pointer (RFC 6901), compiled once. */
function compilePointer(pointer) {
    if (pointer === '')
        return value => value;
    const compiled = jsonpointer__WEBPACK_IMPORTED_MODULE_0__.compile(pointer);
    return value => (typeof value === 'object' && value !== null ? compiled.get(value) : undefined);
}


/***/ })

};
