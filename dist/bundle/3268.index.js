export const id = 3268;
export const ids = [3268];
export const modules = {

/***/ 63268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkpointFile: () => (/* binding */ checkpointFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/build/src/world/files.js
var files = __webpack_require__(83974);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./out/build/src/window/plain-bytes.js

/**
 * Plain data as bytes, its arrays of numbers as they lie in memory, so that millions of numbers are read where they stand,
 * without a copy. First the length of all but the arrays, then that, then the arrays, each on a place that 8 divides. Bytes
 * come back as a Buffer. To be read by the same node on the same kind of machine.
 */
const WORD = 8;
const KINDS = [Uint8Array, Uint32Array, Float64Array];
function bytesOfPlain(data) {
    const arrays = [];
    let end = 0;
    const serializer = new external_node_v8_.Serializer();
    serializer._setTreatArrayBufferViewsAsHostObjects(true);
    serializer._writeHostObject = array => {
        const { buffer, byteOffset, byteLength } = array;
        serializer.writeUint32(kindOf(array));
        serializer.writeUint32(end / WORD);
        serializer.writeUint32(byteLength);
        arrays.push({ bytes: new Uint8Array(buffer, byteOffset, byteLength), at: end });
        end += wholeWords(byteLength);
    };
    serializer.writeHeader();
    serializer.writeValue(data);
    const rest = serializer.releaseBuffer();
    const start = WORD + wholeWords(rest.length);
    const all = Buffer.alloc(start + end);
    all.writeUInt32LE(rest.length);
    all.set(rest, WORD);
    for (const { bytes, at } of arrays)
        all.set(bytes, start + at);
    return all;
}
/** What `bytesOfPlain` was given. `bytes` lie on a place that 8 divides, and belong to the data from now on. */
function plainOfBytes(bytes) {
    const rest = bytes.subarray(WORD, WORD + bytes.readUInt32LE());
    const start = WORD + wholeWords(rest.length);
    const deserializer = new external_node_v8_.Deserializer(rest);
    deserializer._readHostObject = () => {
        const kind = KINDS[deserializer.readUint32()];
        const at = start + WORD * deserializer.readUint32();
        const own = bytes.subarray(at, at + deserializer.readUint32());
        return kind === Uint8Array ? own : new kind(own.buffer, own.byteOffset, own.length / kind.BYTES_PER_ELEMENT);
    };
    deserializer.readHeader();
    return deserializer.readValue();
}
function kindOf(array) {
    const kind = KINDS.findIndex(each => array instanceof each);
    if (kind < 0)
        throw new TypeError('only bytes, whole numbers of 32 bits and floating-point numbers can be left');
    return kind;
}
function wholeWords(bytes) {
    return WORD * Math.ceil(bytes / WORD);
}

;// CONCATENATED MODULE: ./out/build/src/window/checkpoint.js






/** One that is larger is read in full as soon as it is loaded. */
const MOST_BYTES = 2 ** 29;
const DIGEST = 32;
/** Its owner's alone: it holds what the log says of users and answers. */
const MODE = 0o600;
/**
 * A checkpoint in a file. It is believed where this user wrote it, nobody else can write it, its digest is right, and it
 * is bound to the same: the program, the manifest and the logs that are asked for. `warn` is told where it can't be
 * written.
 */
function checkpointFile(file, bound, warn) {
    const head = digest(Buffer.from(JSON.stringify([...bound, process.version, process.arch])));
    return {
        async read() {
            try {
                const bytes = await ownBytes(file);
                const body = bytes?.subarray(2 * DIGEST);
                const isBound = body && bytes.subarray(0, DIGEST).equals(head);
                if (!isBound || !bytes.subarray(DIGEST, 2 * DIGEST).equals(digest(body)))
                    return [];
                return plainOfBytes(body);
            }
            catch {
                return [];
            }
        },
        async write(windows) {
            try {
                const body = bytesOfPlain(windows);
                if (body.length > MOST_BYTES)
                    return;
                await (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)(file));
                await (0,files/* replaceFile */.fR)(file, [head, digest(body), body], MODE);
            }
            catch (error) {
                warn(`${file} could not be written, so the next look reads the whole log: ${error.message}`);
            }
        }
    };
}
/** Null where the file is not this user's alone. Rejects where there is none. */
async function ownBytes(file) {
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const info = await handle.stat();
        const isOwn = process.getuid === undefined || (info.uid === process.getuid() && (info.mode & 0o077) === 0);
        return info.isFile() && isOwn && info.size <= MOST_BYTES + 2 * DIGEST ? await readWhole(handle, info.size) : null;
    }
    finally {
        await handle.close();
    }
}
/** In memory of its own, so that the arrays in it can be used where they lie. */
async function readWhole(handle, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    for (let end = 0; end < size;) {
        const { bytesRead } = await handle.read(bytes, end, size - end, end);
        if (bytesRead === 0)
            return bytes.subarray(0, end);
        end += bytesRead;
    }
    return bytes;
}
function digest(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}


/***/ })

};
