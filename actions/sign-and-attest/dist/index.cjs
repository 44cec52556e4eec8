const __waybillModuleUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
var init_utils = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js"() {
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var os, CMD_STRING, Command;
var init_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js"() {
    os = __toESM(require("os"), 1);
    init_utils();
    CMD_STRING = "::";
    Command = class {
      constructor(command, properties, message) {
        if (!command) {
          command = "missing.command";
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
      }
      toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
          cmdStr += " ";
          let first = true;
          for (const key in this.properties) {
            if (this.properties.hasOwnProperty(key)) {
              const val = this.properties[key];
              if (val) {
                if (first) {
                  first = false;
                } else {
                  cmdStr += ",";
                }
                cmdStr += `${key}=${escapeProperty(val)}`;
              }
            }
          }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
      }
    };
  }
});

// on-use:crypto
var require_crypto = __commonJS({
  "on-use:crypto"(exports2, module2) {
    var load = () => require("node:crypto");
    module2.exports = {
      get "argon2"() {
        return load()["argon2"];
      },
      get "argon2Sync"() {
        return load()["argon2Sync"];
      },
      get "checkPrime"() {
        return load()["checkPrime"];
      },
      get "checkPrimeSync"() {
        return load()["checkPrimeSync"];
      },
      get "createCipheriv"() {
        return load()["createCipheriv"];
      },
      get "createDecipheriv"() {
        return load()["createDecipheriv"];
      },
      get "createDiffieHellman"() {
        return load()["createDiffieHellman"];
      },
      get "createDiffieHellmanGroup"() {
        return load()["createDiffieHellmanGroup"];
      },
      get "createECDH"() {
        return load()["createECDH"];
      },
      get "createHash"() {
        return load()["createHash"];
      },
      get "createHmac"() {
        return load()["createHmac"];
      },
      get "createPrivateKey"() {
        return load()["createPrivateKey"];
      },
      get "createPublicKey"() {
        return load()["createPublicKey"];
      },
      get "createSecretKey"() {
        return load()["createSecretKey"];
      },
      get "createSign"() {
        return load()["createSign"];
      },
      get "createVerify"() {
        return load()["createVerify"];
      },
      get "diffieHellman"() {
        return load()["diffieHellman"];
      },
      get "generatePrime"() {
        return load()["generatePrime"];
      },
      get "generatePrimeSync"() {
        return load()["generatePrimeSync"];
      },
      get "getCiphers"() {
        return load()["getCiphers"];
      },
      get "getCipherInfo"() {
        return load()["getCipherInfo"];
      },
      get "getCurves"() {
        return load()["getCurves"];
      },
      get "getDiffieHellman"() {
        return load()["getDiffieHellman"];
      },
      get "getHashes"() {
        return load()["getHashes"];
      },
      get "hkdf"() {
        return load()["hkdf"];
      },
      get "hkdfSync"() {
        return load()["hkdfSync"];
      },
      get "pbkdf2"() {
        return load()["pbkdf2"];
      },
      get "pbkdf2Sync"() {
        return load()["pbkdf2Sync"];
      },
      get "generateKeyPair"() {
        return load()["generateKeyPair"];
      },
      get "generateKeyPairSync"() {
        return load()["generateKeyPairSync"];
      },
      get "generateKey"() {
        return load()["generateKey"];
      },
      get "generateKeySync"() {
        return load()["generateKeySync"];
      },
      get "privateDecrypt"() {
        return load()["privateDecrypt"];
      },
      get "privateEncrypt"() {
        return load()["privateEncrypt"];
      },
      get "publicDecrypt"() {
        return load()["publicDecrypt"];
      },
      get "publicEncrypt"() {
        return load()["publicEncrypt"];
      },
      get "randomBytes"() {
        return load()["randomBytes"];
      },
      get "randomFill"() {
        return load()["randomFill"];
      },
      get "randomFillSync"() {
        return load()["randomFillSync"];
      },
      get "randomInt"() {
        return load()["randomInt"];
      },
      get "randomUUID"() {
        return load()["randomUUID"];
      },
      get "randomUUIDv7"() {
        return load()["randomUUIDv7"];
      },
      get "scrypt"() {
        return load()["scrypt"];
      },
      get "scryptSync"() {
        return load()["scryptSync"];
      },
      get "sign"() {
        return load()["sign"];
      },
      get "setEngine"() {
        return load()["setEngine"];
      },
      get "timingSafeEqual"() {
        return load()["timingSafeEqual"];
      },
      get "getFips"() {
        return load()["getFips"];
      },
      get "setFips"() {
        return load()["setFips"];
      },
      get "verify"() {
        return load()["verify"];
      },
      get "hash"() {
        return load()["hash"];
      },
      get "encapsulate"() {
        return load()["encapsulate"];
      },
      get "decapsulate"() {
        return load()["decapsulate"];
      },
      get "Certificate"() {
        return load()["Certificate"];
      },
      get "Cipheriv"() {
        return load()["Cipheriv"];
      },
      get "Decipheriv"() {
        return load()["Decipheriv"];
      },
      get "DiffieHellman"() {
        return load()["DiffieHellman"];
      },
      get "DiffieHellmanGroup"() {
        return load()["DiffieHellmanGroup"];
      },
      get "ECDH"() {
        return load()["ECDH"];
      },
      get "Hash"() {
        return load()["Hash"];
      },
      get "Hmac"() {
        return load()["Hmac"];
      },
      get "KeyObject"() {
        return load()["KeyObject"];
      },
      get "Sign"() {
        return load()["Sign"];
      },
      get "Verify"() {
        return load()["Verify"];
      },
      get "X509Certificate"() {
        return load()["X509Certificate"];
      },
      get "secureHeapUsed"() {
        return load()["secureHeapUsed"];
      },
      get "fips"() {
        return load()["fips"];
      },
      get "constants"() {
        return load()["constants"];
      },
      get "webcrypto"() {
        return load()["webcrypto"];
      },
      get "subtle"() {
        return load()["subtle"];
      },
      get "getRandomValues"() {
        return load()["getRandomValues"];
      },
      get "prng"() {
        return load()["prng"];
      },
      get "pseudoRandomBytes"() {
        return load()["pseudoRandomBytes"];
      },
      get "rng"() {
        return load()["rng"];
      }
    };
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var crypto, fs, os2;
var init_file_command = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js"() {
    crypto = __toESM(require_crypto(), 1);
    fs = __toESM(require("fs"), 1);
    os2 = __toESM(require("os"), 1);
    init_utils();
  }
});

// left-out:@actions/http-client
var require_http_client = __commonJS({
  "left-out:@actions/http-client"(exports2, module2) {
    module2.exports = new Proxy({}, { get: (_, name) => name === "__esModule" ? false : class {
      constructor() {
        throw new Error("@actions/http-client is left out of this bundle: use the HTTP client of @waybill/toolkit");
      }
    } });
  }
});

// left-out:@actions/http-client/lib/auth
var require_auth = __commonJS({
  "left-out:@actions/http-client/lib/auth"(exports2, module2) {
    module2.exports = new Proxy({}, { get: (_, name) => name === "__esModule" ? false : class {
      constructor() {
        throw new Error("@actions/http-client/lib/auth is left out of this bundle: use the HTTP client of @waybill/toolkit");
      }
    } });
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/oidc-utils.js
var import_http_client, import_auth;
var init_oidc_utils = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/oidc-utils.js"() {
    import_http_client = __toESM(require_http_client(), 1);
    import_auth = __toESM(require_auth(), 1);
    init_core();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var import_os, import_fs, __awaiter, access, appendFile, writeFile, SUMMARY_ENV_VAR, Summary, _summary;
var init_summary = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js"() {
    import_os = require("os");
    import_fs = require("fs");
    __awaiter = function(thisArg, _arguments, P, generator) {
      function adopt(value) {
        return value instanceof P ? value : new P(function(resolve) {
          resolve(value);
        });
      }
      return new (P || (P = Promise))(function(resolve, reject) {
        function fulfilled(value) {
          try {
            step(generator.next(value));
          } catch (e) {
            reject(e);
          }
        }
        function rejected(value) {
          try {
            step(generator["throw"](value));
          } catch (e) {
            reject(e);
          }
        }
        function step(result) {
          result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
        }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
      });
    };
    ({ access, appendFile, writeFile } = import_fs.promises);
    SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
    Summary = class {
      constructor() {
        this._buffer = "";
      }
      /**
       * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
       * Also checks r/w permissions.
       *
       * @returns step summary file path
       */
      filePath() {
        return __awaiter(this, void 0, void 0, function* () {
          if (this._filePath) {
            return this._filePath;
          }
          const pathFromEnv = process.env[SUMMARY_ENV_VAR];
          if (!pathFromEnv) {
            throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
          }
          try {
            yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
          } catch (_a) {
            throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
          }
          this._filePath = pathFromEnv;
          return this._filePath;
        });
      }
      /**
       * Wraps content in an HTML tag, adding any HTML attributes
       *
       * @param {string} tag HTML tag to wrap
       * @param {string | null} content content within the tag
       * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
       *
       * @returns {string} content wrapped in HTML element
       */
      wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
        if (!content) {
          return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
      }
      /**
       * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
       *
       * @param {SummaryWriteOptions} [options] (optional) options for write operation
       *
       * @returns {Promise<Summary>} summary instance
       */
      write(options) {
        return __awaiter(this, void 0, void 0, function* () {
          const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
          const filePath = yield this.filePath();
          const writeFunc = overwrite ? writeFile : appendFile;
          yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
          return this.emptyBuffer();
        });
      }
      /**
       * Clears the summary buffer and wipes the summary file
       *
       * @returns {Summary} summary instance
       */
      clear() {
        return __awaiter(this, void 0, void 0, function* () {
          return this.emptyBuffer().write({ overwrite: true });
        });
      }
      /**
       * Returns the current summary buffer as a string
       *
       * @returns {string} string of summary buffer
       */
      stringify() {
        return this._buffer;
      }
      /**
       * If the summary buffer is empty
       *
       * @returns {boolen} true if the buffer is empty
       */
      isEmptyBuffer() {
        return this._buffer.length === 0;
      }
      /**
       * Resets the summary buffer without writing to summary file
       *
       * @returns {Summary} summary instance
       */
      emptyBuffer() {
        this._buffer = "";
        return this;
      }
      /**
       * Adds raw text to the summary buffer
       *
       * @param {string} text content to add
       * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
       *
       * @returns {Summary} summary instance
       */
      addRaw(text2, addEOL = false) {
        this._buffer += text2;
        return addEOL ? this.addEOL() : this;
      }
      /**
       * Adds the operating system-specific end-of-line marker to the buffer
       *
       * @returns {Summary} summary instance
       */
      addEOL() {
        return this.addRaw(import_os.EOL);
      }
      /**
       * Adds an HTML codeblock to the summary buffer
       *
       * @param {string} code content to render within fenced code block
       * @param {string} lang (optional) language to syntax highlight code
       *
       * @returns {Summary} summary instance
       */
      addCodeBlock(code, lang) {
        const attrs = Object.assign({}, lang && { lang });
        const element = this.wrap("pre", this.wrap("code", code), attrs);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML list to the summary buffer
       *
       * @param {string[]} items list of items to render
       * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
       *
       * @returns {Summary} summary instance
       */
      addList(items, ordered = false) {
        const tag = ordered ? "ol" : "ul";
        const listItems = items.map((item) => this.wrap("li", item)).join("");
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML table to the summary buffer
       *
       * @param {SummaryTableCell[]} rows table rows
       *
       * @returns {Summary} summary instance
       */
      addTable(rows) {
        const tableBody = rows.map((row) => {
          const cells = row.map((cell) => {
            if (typeof cell === "string") {
              return this.wrap("td", cell);
            }
            const { header: header2, data, colspan, rowspan } = cell;
            const tag = header2 ? "th" : "td";
            const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
            return this.wrap(tag, data, attrs);
          }).join("");
          return this.wrap("tr", cells);
        }).join("");
        const element = this.wrap("table", tableBody);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds a collapsable HTML details element to the summary buffer
       *
       * @param {string} label text for the closed state
       * @param {string} content collapsable content
       *
       * @returns {Summary} summary instance
       */
      addDetails(label, content) {
        const element = this.wrap("details", this.wrap("summary", label) + content);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML image tag to the summary buffer
       *
       * @param {string} src path to the image you to embed
       * @param {string} alt text description of the image
       * @param {SummaryImageOptions} options (optional) addition image attributes
       *
       * @returns {Summary} summary instance
       */
      addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
        const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML section heading element
       *
       * @param {string} text heading text
       * @param {number | string} [level=1] (optional) the heading level, default: 1
       *
       * @returns {Summary} summary instance
       */
      addHeading(text2, level) {
        const tag = `h${level}`;
        const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
        const element = this.wrap(allowedTag, text2);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML thematic break (<hr>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addSeparator() {
        const element = this.wrap("hr", null);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML line break (<br>) to the summary buffer
       *
       * @returns {Summary} summary instance
       */
      addBreak() {
        const element = this.wrap("br", null);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML blockquote to the summary buffer
       *
       * @param {string} text quote text
       * @param {string} cite (optional) citation url
       *
       * @returns {Summary} summary instance
       */
      addQuote(text2, cite) {
        const attrs = Object.assign({}, cite && { cite });
        const element = this.wrap("blockquote", text2, attrs);
        return this.addRaw(element).addEOL();
      }
      /**
       * Adds an HTML anchor tag to the summary buffer
       *
       * @param {string} text link text/content
       * @param {string} href hyperlink
       *
       * @returns {Summary} summary instance
       */
      addLink(text2, href) {
        const element = this.wrap("a", text2, { href });
        return this.addRaw(element).addEOL();
      }
    };
    _summary = new Summary();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/path-utils.js
var init_path_utils = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/path-utils.js"() {
  }
});

// left-out:@actions/exec
var require_exec = __commonJS({
  "left-out:@actions/exec"(exports2, module2) {
    module2.exports = new Proxy({}, { get: (_, name) => name === "__esModule" ? false : class {
      constructor() {
        throw new Error("@actions/exec is left out of this bundle: use the HTTP client of @waybill/toolkit");
      }
    } });
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var import_os2, exec, platform, arch;
var init_platform = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js"() {
    import_os2 = __toESM(require("os"), 1);
    exec = __toESM(require_exec(), 1);
    platform = import_os2.default.platform();
    arch = import_os2.default.arch();
  }
});

// node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
function setSecret(secret2) {
  issueCommand("add-mask", {}, secret2);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
var os4, ExitCode;
var init_core = __esm({
  "node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js"() {
    init_command();
    init_file_command();
    init_utils();
    os4 = __toESM(require("os"), 1);
    init_oidc_utils();
    init_summary();
    init_summary();
    init_path_utils();
    init_platform();
    (function(ExitCode2) {
      ExitCode2[ExitCode2["Success"] = 0] = "Success";
      ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
  }
});

// packages/toolkit/src/secrets.ts
function maskedForms(secret2) {
  const bytes = Buffer.from(secret2, "utf8");
  const lines2 = secret2.split(/\r?\n/);
  const forms = [
    secret2,
    ...lines2.length > 1 ? lines2 : [],
    bytes.toString("base64"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    encodeURIComponent(secret2),
    JSON.stringify(secret2).slice(1, -1)
  ];
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form.length >= SHORTEST_MASKED))].sort(
    (a, b) => b.length - a.length
  );
}
function masked(secret2) {
  for (const form of maskedForms(secret2)) {
    if (known.has(form)) continue;
    known.add(form);
    if (runnerListens() && !/[\r\n]/.test(form)) setSecret(form);
  }
  return secret2;
}
function runnerListens() {
  return process.env.GITHUB_ACTIONS === "true";
}
function redact(text2) {
  let out = text2;
  for (const form of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form, "***");
  return out;
}
var SHORTEST_MASKED, known;
var init_secrets = __esm({
  "packages/toolkit/src/secrets.ts"() {
    "use strict";
    init_core();
    SHORTEST_MASKED = 4;
    known = /* @__PURE__ */ new Set();
  }
});

// packages/toolkit/src/audit.ts
function auditLog(action, context, env, now = () => /* @__PURE__ */ new Date()) {
  const path = env.WAYBILL_AUDIT_LOG ?? (0, import_node_path.join)(context.runnerTemp, "waybill", "audit.jsonl");
  let ready = false;
  return {
    path,
    write(record) {
      if (record.event === "" || record.subject === "")
        throw new TypeError("an audit record names its event and its subject");
      if (!ready) {
        (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path), { recursive: true });
        ready = true;
      }
      const line = {
        time: now().toISOString(),
        action,
        ...record,
        where: {
          repository: stated(context.repository),
          run: stated(context.runId),
          attempt: stated(context.runAttempt),
          job: stated(context.job)
        },
        actor: stated(context.actor)
      };
      (0, import_node_fs.appendFileSync)(path, `${redact(JSON.stringify(line))}
`, { mode: 384 });
    }
  };
}
function stated(fact) {
  return fact === "" ? "(not set by the runner)" : fact;
}
var import_node_fs, import_node_path;
var init_audit = __esm({
  "packages/toolkit/src/audit.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_secrets();
  }
});

// packages/toolkit/src/context.ts
function runContext(env) {
  const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
  const repository = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const runAttempt = env.GITHUB_RUN_ATTEMPT ?? "1";
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  return {
    repository,
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    actorId: Number(env.GITHUB_ACTOR_ID ?? 0),
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    runId,
    runNumber: env.GITHUB_RUN_NUMBER ?? "",
    runAttempt,
    serverUrl,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    runnerTemp: env.RUNNER_TEMP ?? process.getBuiltinModule("node:os").tmpdir(),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`
  };
}
function eventPayload(env) {
  const path = env.GITHUB_EVENT_PATH;
  if (!path) return {};
  return JSON.parse((0, import_node_fs2.readFileSync)(path, "utf8"));
}
var import_node_fs2;
var init_context = __esm({
  "packages/toolkit/src/context.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
  }
});

// packages/toolkit/src/errors.ts
function defineErrors(entries) {
  const catalogue = {
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [`WAYBILL_${key}`, entry]))
  };
  for (const [key, entry] of Object.entries(entries)) {
    catalogue[key] = (facts) => new WaybillError(`WAYBILL_${key}`, entry, facts);
  }
  return catalogue;
}
function describeError(error2) {
  if (!(error2 instanceof WaybillError)) return [messageOf(error2), ...causes(error2)].join("\n");
  const [first = "", ...rest] = error2.message.split("\n");
  const lines2 = [`${first} [${error2.code}]`, ...rest];
  if (error2.where !== void 0) lines2.push(`  where:    ${error2.where}`);
  if (error2.expected !== void 0) lines2.push(`  expected: ${error2.expected}`);
  if (error2.found !== void 0) lines2.push(`  found:    ${error2.found}`);
  lines2.push(`  to mend:  ${error2.fix}`);
  return [...lines2, ...causes(error2)].join("\n");
}
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
function causes(error2) {
  const out = [];
  let current = error2 instanceof Error ? error2.cause : void 0;
  while (current !== void 0 && out.length < MAX_CAUSES) {
    out.push(`  caused by: ${messageOf(current)}`);
    current = current instanceof Error ? current.cause : void 0;
  }
  return out;
}
var WaybillError, MAX_CAUSES;
var init_errors = __esm({
  "packages/toolkit/src/errors.ts"() {
    "use strict";
    WaybillError = class extends Error {
      /** `WAYBILL_` and the key of the catalogue entry. Never changes once released. */
      code;
      kind;
      where;
      expected;
      found;
      fix;
      details;
      constructor(code, entry, facts) {
        super(facts.message, facts.cause === void 0 ? void 0 : { cause: facts.cause });
        this.name = "WaybillError";
        this.code = code;
        this.kind = entry.kind;
        this.where = facts.where;
        this.expected = facts.expected;
        this.found = facts.found;
        this.fix = facts.fix ?? entry.fix;
        this.details = facts.details ?? {};
      }
    };
    MAX_CAUSES = 5;
  }
});

// on-use:http
var require_http = __commonJS({
  "on-use:http"(exports2, module2) {
    var load = () => require("node:http");
    module2.exports = {
      get "_connectionListener"() {
        return load()["_connectionListener"];
      },
      get "METHODS"() {
        return load()["METHODS"];
      },
      get "STATUS_CODES"() {
        return load()["STATUS_CODES"];
      },
      get "Agent"() {
        return load()["Agent"];
      },
      get "ClientRequest"() {
        return load()["ClientRequest"];
      },
      get "IncomingMessage"() {
        return load()["IncomingMessage"];
      },
      get "OutgoingMessage"() {
        return load()["OutgoingMessage"];
      },
      get "Server"() {
        return load()["Server"];
      },
      get "ServerResponse"() {
        return load()["ServerResponse"];
      },
      get "createServer"() {
        return load()["createServer"];
      },
      get "validateHeaderName"() {
        return load()["validateHeaderName"];
      },
      get "validateHeaderValue"() {
        return load()["validateHeaderValue"];
      },
      get "get"() {
        return load()["get"];
      },
      get "request"() {
        return load()["request"];
      },
      get "setMaxIdleHTTPParsers"() {
        return load()["setMaxIdleHTTPParsers"];
      },
      get "setGlobalProxyFromEnv"() {
        return load()["setGlobalProxyFromEnv"];
      },
      get "maxHeaderSize"() {
        return load()["maxHeaderSize"];
      },
      get "globalAgent"() {
        return load()["globalAgent"];
      },
      get "WebSocket"() {
        return load()["WebSocket"];
      },
      get "CloseEvent"() {
        return load()["CloseEvent"];
      },
      get "MessageEvent"() {
        return load()["MessageEvent"];
      }
    };
  }
});

// on-use:https
var require_https = __commonJS({
  "on-use:https"(exports2, module2) {
    var load = () => require("node:https");
    module2.exports = {
      get "Agent"() {
        return load()["Agent"];
      },
      get "globalAgent"() {
        return load()["globalAgent"];
      },
      get "Server"() {
        return load()["Server"];
      },
      get "createServer"() {
        return load()["createServer"];
      },
      get "get"() {
        return load()["get"];
      },
      get "request"() {
        return load()["request"];
      }
    };
  }
});

// on-use:zlib
var require_zlib = __commonJS({
  "on-use:zlib"(exports2, module2) {
    var load = () => require("node:zlib");
    module2.exports = {
      get "crc32"() {
        return load()["crc32"];
      },
      get "Deflate"() {
        return load()["Deflate"];
      },
      get "Inflate"() {
        return load()["Inflate"];
      },
      get "Gzip"() {
        return load()["Gzip"];
      },
      get "Gunzip"() {
        return load()["Gunzip"];
      },
      get "DeflateRaw"() {
        return load()["DeflateRaw"];
      },
      get "InflateRaw"() {
        return load()["InflateRaw"];
      },
      get "Unzip"() {
        return load()["Unzip"];
      },
      get "BrotliCompress"() {
        return load()["BrotliCompress"];
      },
      get "BrotliDecompress"() {
        return load()["BrotliDecompress"];
      },
      get "ZstdCompress"() {
        return load()["ZstdCompress"];
      },
      get "ZstdDecompress"() {
        return load()["ZstdDecompress"];
      },
      get "deflate"() {
        return load()["deflate"];
      },
      get "deflateSync"() {
        return load()["deflateSync"];
      },
      get "gzip"() {
        return load()["gzip"];
      },
      get "gzipSync"() {
        return load()["gzipSync"];
      },
      get "deflateRaw"() {
        return load()["deflateRaw"];
      },
      get "deflateRawSync"() {
        return load()["deflateRawSync"];
      },
      get "unzip"() {
        return load()["unzip"];
      },
      get "unzipSync"() {
        return load()["unzipSync"];
      },
      get "inflate"() {
        return load()["inflate"];
      },
      get "inflateSync"() {
        return load()["inflateSync"];
      },
      get "gunzip"() {
        return load()["gunzip"];
      },
      get "gunzipSync"() {
        return load()["gunzipSync"];
      },
      get "inflateRaw"() {
        return load()["inflateRaw"];
      },
      get "inflateRawSync"() {
        return load()["inflateRawSync"];
      },
      get "brotliCompress"() {
        return load()["brotliCompress"];
      },
      get "brotliCompressSync"() {
        return load()["brotliCompressSync"];
      },
      get "brotliDecompress"() {
        return load()["brotliDecompress"];
      },
      get "brotliDecompressSync"() {
        return load()["brotliDecompressSync"];
      },
      get "zstdCompress"() {
        return load()["zstdCompress"];
      },
      get "zstdCompressSync"() {
        return load()["zstdCompressSync"];
      },
      get "zstdDecompress"() {
        return load()["zstdDecompress"];
      },
      get "zstdDecompressSync"() {
        return load()["zstdDecompressSync"];
      },
      get "createDeflate"() {
        return load()["createDeflate"];
      },
      get "createInflate"() {
        return load()["createInflate"];
      },
      get "createDeflateRaw"() {
        return load()["createDeflateRaw"];
      },
      get "createInflateRaw"() {
        return load()["createInflateRaw"];
      },
      get "createGzip"() {
        return load()["createGzip"];
      },
      get "createGunzip"() {
        return load()["createGunzip"];
      },
      get "createUnzip"() {
        return load()["createUnzip"];
      },
      get "createBrotliCompress"() {
        return load()["createBrotliCompress"];
      },
      get "createBrotliDecompress"() {
        return load()["createBrotliDecompress"];
      },
      get "createZstdCompress"() {
        return load()["createZstdCompress"];
      },
      get "createZstdDecompress"() {
        return load()["createZstdDecompress"];
      },
      get "constants"() {
        return load()["constants"];
      },
      get "codes"() {
        return load()["codes"];
      },
      get "Z_NO_FLUSH"() {
        return load()["Z_NO_FLUSH"];
      },
      get "Z_PARTIAL_FLUSH"() {
        return load()["Z_PARTIAL_FLUSH"];
      },
      get "Z_SYNC_FLUSH"() {
        return load()["Z_SYNC_FLUSH"];
      },
      get "Z_FULL_FLUSH"() {
        return load()["Z_FULL_FLUSH"];
      },
      get "Z_FINISH"() {
        return load()["Z_FINISH"];
      },
      get "Z_BLOCK"() {
        return load()["Z_BLOCK"];
      },
      get "Z_OK"() {
        return load()["Z_OK"];
      },
      get "Z_STREAM_END"() {
        return load()["Z_STREAM_END"];
      },
      get "Z_NEED_DICT"() {
        return load()["Z_NEED_DICT"];
      },
      get "Z_ERRNO"() {
        return load()["Z_ERRNO"];
      },
      get "Z_STREAM_ERROR"() {
        return load()["Z_STREAM_ERROR"];
      },
      get "Z_DATA_ERROR"() {
        return load()["Z_DATA_ERROR"];
      },
      get "Z_MEM_ERROR"() {
        return load()["Z_MEM_ERROR"];
      },
      get "Z_BUF_ERROR"() {
        return load()["Z_BUF_ERROR"];
      },
      get "Z_VERSION_ERROR"() {
        return load()["Z_VERSION_ERROR"];
      },
      get "Z_NO_COMPRESSION"() {
        return load()["Z_NO_COMPRESSION"];
      },
      get "Z_BEST_SPEED"() {
        return load()["Z_BEST_SPEED"];
      },
      get "Z_BEST_COMPRESSION"() {
        return load()["Z_BEST_COMPRESSION"];
      },
      get "Z_DEFAULT_COMPRESSION"() {
        return load()["Z_DEFAULT_COMPRESSION"];
      },
      get "Z_FILTERED"() {
        return load()["Z_FILTERED"];
      },
      get "Z_HUFFMAN_ONLY"() {
        return load()["Z_HUFFMAN_ONLY"];
      },
      get "Z_RLE"() {
        return load()["Z_RLE"];
      },
      get "Z_FIXED"() {
        return load()["Z_FIXED"];
      },
      get "Z_DEFAULT_STRATEGY"() {
        return load()["Z_DEFAULT_STRATEGY"];
      },
      get "ZLIB_VERNUM"() {
        return load()["ZLIB_VERNUM"];
      },
      get "DEFLATE"() {
        return load()["DEFLATE"];
      },
      get "INFLATE"() {
        return load()["INFLATE"];
      },
      get "GZIP"() {
        return load()["GZIP"];
      },
      get "GUNZIP"() {
        return load()["GUNZIP"];
      },
      get "DEFLATERAW"() {
        return load()["DEFLATERAW"];
      },
      get "INFLATERAW"() {
        return load()["INFLATERAW"];
      },
      get "UNZIP"() {
        return load()["UNZIP"];
      },
      get "ZSTD_DECOMPRESS"() {
        return load()["ZSTD_DECOMPRESS"];
      },
      get "ZSTD_COMPRESS"() {
        return load()["ZSTD_COMPRESS"];
      },
      get "Z_MIN_WINDOWBITS"() {
        return load()["Z_MIN_WINDOWBITS"];
      },
      get "Z_MAX_WINDOWBITS"() {
        return load()["Z_MAX_WINDOWBITS"];
      },
      get "Z_DEFAULT_WINDOWBITS"() {
        return load()["Z_DEFAULT_WINDOWBITS"];
      },
      get "Z_MIN_CHUNK"() {
        return load()["Z_MIN_CHUNK"];
      },
      get "Z_MAX_CHUNK"() {
        return load()["Z_MAX_CHUNK"];
      },
      get "Z_DEFAULT_CHUNK"() {
        return load()["Z_DEFAULT_CHUNK"];
      },
      get "Z_MIN_MEMLEVEL"() {
        return load()["Z_MIN_MEMLEVEL"];
      },
      get "Z_MAX_MEMLEVEL"() {
        return load()["Z_MAX_MEMLEVEL"];
      },
      get "Z_DEFAULT_MEMLEVEL"() {
        return load()["Z_DEFAULT_MEMLEVEL"];
      },
      get "Z_MIN_LEVEL"() {
        return load()["Z_MIN_LEVEL"];
      },
      get "Z_MAX_LEVEL"() {
        return load()["Z_MAX_LEVEL"];
      },
      get "Z_DEFAULT_LEVEL"() {
        return load()["Z_DEFAULT_LEVEL"];
      },
      get "ZSTD_e_continue"() {
        return load()["ZSTD_e_continue"];
      },
      get "ZSTD_e_flush"() {
        return load()["ZSTD_e_flush"];
      },
      get "ZSTD_e_end"() {
        return load()["ZSTD_e_end"];
      },
      get "ZSTD_fast"() {
        return load()["ZSTD_fast"];
      },
      get "ZSTD_dfast"() {
        return load()["ZSTD_dfast"];
      },
      get "ZSTD_greedy"() {
        return load()["ZSTD_greedy"];
      },
      get "ZSTD_lazy"() {
        return load()["ZSTD_lazy"];
      },
      get "ZSTD_lazy2"() {
        return load()["ZSTD_lazy2"];
      },
      get "ZSTD_btlazy2"() {
        return load()["ZSTD_btlazy2"];
      },
      get "ZSTD_btopt"() {
        return load()["ZSTD_btopt"];
      },
      get "ZSTD_btultra"() {
        return load()["ZSTD_btultra"];
      },
      get "ZSTD_btultra2"() {
        return load()["ZSTD_btultra2"];
      },
      get "ZSTD_c_compressionLevel"() {
        return load()["ZSTD_c_compressionLevel"];
      },
      get "ZSTD_c_windowLog"() {
        return load()["ZSTD_c_windowLog"];
      },
      get "ZSTD_c_hashLog"() {
        return load()["ZSTD_c_hashLog"];
      },
      get "ZSTD_c_chainLog"() {
        return load()["ZSTD_c_chainLog"];
      },
      get "ZSTD_c_searchLog"() {
        return load()["ZSTD_c_searchLog"];
      },
      get "ZSTD_c_minMatch"() {
        return load()["ZSTD_c_minMatch"];
      },
      get "ZSTD_c_targetLength"() {
        return load()["ZSTD_c_targetLength"];
      },
      get "ZSTD_c_strategy"() {
        return load()["ZSTD_c_strategy"];
      },
      get "ZSTD_c_enableLongDistanceMatching"() {
        return load()["ZSTD_c_enableLongDistanceMatching"];
      },
      get "ZSTD_c_ldmHashLog"() {
        return load()["ZSTD_c_ldmHashLog"];
      },
      get "ZSTD_c_ldmMinMatch"() {
        return load()["ZSTD_c_ldmMinMatch"];
      },
      get "ZSTD_c_ldmBucketSizeLog"() {
        return load()["ZSTD_c_ldmBucketSizeLog"];
      },
      get "ZSTD_c_ldmHashRateLog"() {
        return load()["ZSTD_c_ldmHashRateLog"];
      },
      get "ZSTD_c_contentSizeFlag"() {
        return load()["ZSTD_c_contentSizeFlag"];
      },
      get "ZSTD_c_checksumFlag"() {
        return load()["ZSTD_c_checksumFlag"];
      },
      get "ZSTD_c_dictIDFlag"() {
        return load()["ZSTD_c_dictIDFlag"];
      },
      get "ZSTD_c_nbWorkers"() {
        return load()["ZSTD_c_nbWorkers"];
      },
      get "ZSTD_c_jobSize"() {
        return load()["ZSTD_c_jobSize"];
      },
      get "ZSTD_c_overlapLog"() {
        return load()["ZSTD_c_overlapLog"];
      },
      get "ZSTD_d_windowLogMax"() {
        return load()["ZSTD_d_windowLogMax"];
      },
      get "ZSTD_CLEVEL_DEFAULT"() {
        return load()["ZSTD_CLEVEL_DEFAULT"];
      },
      get "ZSTD_error_no_error"() {
        return load()["ZSTD_error_no_error"];
      },
      get "ZSTD_error_GENERIC"() {
        return load()["ZSTD_error_GENERIC"];
      },
      get "ZSTD_error_prefix_unknown"() {
        return load()["ZSTD_error_prefix_unknown"];
      },
      get "ZSTD_error_version_unsupported"() {
        return load()["ZSTD_error_version_unsupported"];
      },
      get "ZSTD_error_frameParameter_unsupported"() {
        return load()["ZSTD_error_frameParameter_unsupported"];
      },
      get "ZSTD_error_frameParameter_windowTooLarge"() {
        return load()["ZSTD_error_frameParameter_windowTooLarge"];
      },
      get "ZSTD_error_corruption_detected"() {
        return load()["ZSTD_error_corruption_detected"];
      },
      get "ZSTD_error_checksum_wrong"() {
        return load()["ZSTD_error_checksum_wrong"];
      },
      get "ZSTD_error_literals_headerWrong"() {
        return load()["ZSTD_error_literals_headerWrong"];
      },
      get "ZSTD_error_dictionary_corrupted"() {
        return load()["ZSTD_error_dictionary_corrupted"];
      },
      get "ZSTD_error_dictionary_wrong"() {
        return load()["ZSTD_error_dictionary_wrong"];
      },
      get "ZSTD_error_dictionaryCreation_failed"() {
        return load()["ZSTD_error_dictionaryCreation_failed"];
      },
      get "ZSTD_error_parameter_unsupported"() {
        return load()["ZSTD_error_parameter_unsupported"];
      },
      get "ZSTD_error_parameter_combination_unsupported"() {
        return load()["ZSTD_error_parameter_combination_unsupported"];
      },
      get "ZSTD_error_parameter_outOfBound"() {
        return load()["ZSTD_error_parameter_outOfBound"];
      },
      get "ZSTD_error_tableLog_tooLarge"() {
        return load()["ZSTD_error_tableLog_tooLarge"];
      },
      get "ZSTD_error_maxSymbolValue_tooLarge"() {
        return load()["ZSTD_error_maxSymbolValue_tooLarge"];
      },
      get "ZSTD_error_maxSymbolValue_tooSmall"() {
        return load()["ZSTD_error_maxSymbolValue_tooSmall"];
      },
      get "ZSTD_error_stabilityCondition_notRespected"() {
        return load()["ZSTD_error_stabilityCondition_notRespected"];
      },
      get "ZSTD_error_stage_wrong"() {
        return load()["ZSTD_error_stage_wrong"];
      },
      get "ZSTD_error_init_missing"() {
        return load()["ZSTD_error_init_missing"];
      },
      get "ZSTD_error_memory_allocation"() {
        return load()["ZSTD_error_memory_allocation"];
      },
      get "ZSTD_error_workSpace_tooSmall"() {
        return load()["ZSTD_error_workSpace_tooSmall"];
      },
      get "ZSTD_error_dstSize_tooSmall"() {
        return load()["ZSTD_error_dstSize_tooSmall"];
      },
      get "ZSTD_error_srcSize_wrong"() {
        return load()["ZSTD_error_srcSize_wrong"];
      },
      get "ZSTD_error_dstBuffer_null"() {
        return load()["ZSTD_error_dstBuffer_null"];
      },
      get "ZSTD_error_noForwardProgress_destFull"() {
        return load()["ZSTD_error_noForwardProgress_destFull"];
      },
      get "ZSTD_error_noForwardProgress_inputEmpty"() {
        return load()["ZSTD_error_noForwardProgress_inputEmpty"];
      }
    };
  }
});

// packages/toolkit/src/retry.ts
async function retrying(policy, pace, attempt, onWait) {
  let spentMs = 0;
  const begun = pace.now();
  for (let number = 1; ; number++) {
    const outcome = await attempt(number);
    if (outcome.done) return outcome.value;
    if (!outcome.again || number >= policy.attempts) throw outcome.error;
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (number - 1));
    const waitMs = Math.max(outcome.retryAfterMs ?? 0, Math.round(pace.random() * ceiling));
    if (spentMs + waitMs > policy.budgetMs) throw outcome.error;
    if (policy.totalMs !== void 0 && pace.now() - begun + waitMs >= policy.totalMs) throw outcome.error;
    onWait?.(number, waitMs, outcome.error);
    await pace.sleep(waitMs);
    spentMs += waitMs;
  }
}
function retryAfterMs(header2, nowMs) {
  if (header2 === void 0) return void 0;
  if (/^\d{1,9}$/.test(header2.trim())) return Number(header2.trim()) * 1e3;
  const date = Date.parse(header2);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - nowMs);
}
var defaultRetry, realPace;
var init_retry = __esm({
  "packages/toolkit/src/retry.ts"() {
    "use strict";
    defaultRetry = { attempts: 5, baseMs: 250, capMs: 8e3, budgetMs: 6e4 };
    realPace = {
      now: () => Date.now(),
      random: () => Math.random(),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
    };
  }
});

// packages/toolkit/src/toolkit-errors.ts
var errors;
var init_toolkit_errors = __esm({
  "packages/toolkit/src/toolkit-errors.ts"() {
    "use strict";
    init_errors();
    errors = defineErrors({
      INVALID_INPUT: {
        kind: "user",
        summary: "One or more inputs of the action are missing or not of the allowed form.",
        fix: "correct the inputs named above in the step that uses the action"
      },
      HTTP_UNREACHABLE: {
        kind: "remote",
        summary: "A server could not be reached, or cut the connection, after all tries.",
        fix: "check the address, the proxy (HTTPS_PROXY, NO_PROXY) and the private CA (NODE_EXTRA_CA_CERTS), then run the job again"
      },
      HTTP_TIMEOUT: {
        kind: "remote",
        summary: "A server did not answer within the time limit, after all tries.",
        fix: "run the job again; if it lasts, check the status of the service named above"
      },
      HTTP_STATUS: {
        kind: "remote",
        summary: "A server answered with a status that is not a success.",
        fix: "read the answer above; run the job again if the service had an outage"
      },
      HTTP_TOO_LARGE: {
        kind: "remote",
        summary: "A server sent more than the limit for this kind of answer; reading was stopped.",
        fix: "check that the address is right: an answer of this size is not expected there"
      },
      HTTP_NOT_JSON: {
        kind: "remote",
        summary: "A server answered with something that is not JSON where JSON is the contract.",
        fix: "check the address and the proxy: login pages and error pages of proxies look like this"
      },
      ID_TOKEN_NO_PERMISSION: {
        kind: "user",
        summary: "The job may not request an OIDC ID token.",
        fix: 'add "permissions: id-token: write" to the job (and to the job that calls a reusable workflow)'
      },
      ID_TOKEN_FORK: {
        kind: "user",
        summary: "Pull requests from forks never get an OIDC ID token, whatever the permissions say.",
        fix: "run this step only for branches of the repository itself; a fork must not be able to sign or to reach the cloud"
      },
      ID_TOKEN_REFUSED: {
        kind: "remote",
        summary: "GitHub's token service refused to issue an ID token.",
        fix: "run the job again; an ID token can be had only while its job is running"
      },
      YAML_LIMIT: {
        kind: "user",
        summary: "A YAML file is larger, deeper or uses more aliases than is allowed.",
        fix: "split the file, or write the aliased parts out"
      },
      YAML_INVALID: {
        kind: "user",
        summary: "A YAML file does not parse.",
        fix: "correct the file at the line named above"
      },
      PROGRAM_MISSING: {
        kind: "user",
        summary: "A program that the action runs is not on the runner.",
        fix: "install it in an earlier step, or name its path in the input"
      },
      PROGRAM_TIMEOUT: {
        kind: "remote",
        summary: "A program did not end within its time limit and was stopped.",
        fix: "raise the limit in the input, or look at why the program takes so long"
      },
      OUTPUT_TOO_LARGE: {
        kind: "remote",
        summary: "A program printed more than the limit; it was stopped.",
        fix: "narrow what the program is asked to look at"
      },
      UNEXPECTED: {
        kind: "bug",
        summary: "Something happened that Waybill did not foresee: a bug of ours.",
        fix: "open an issue with the log of this step"
      }
    });
  }
});

// packages/toolkit/src/http.ts
function serviceLimits(seconds) {
  if (seconds === void 0) return {};
  const totalMs = seconds * 1e3;
  return { maxTimeoutMs: totalMs / TRIES_IN_TIME, retry: { totalMs } };
}
function httpClient(options = {}) {
  const env = options.env ?? process.env;
  const pace = options.pace ?? realPace;
  const agentOptions = {
    keepAlive: true,
    proxyEnv: env,
    ...options.ca?.length ? { ca: caBundle(options.ca) } : {}
  };
  const agents = {};
  const agentFor = (protocol) => {
    const Agent = protocol === "https:" ? import_node_https.Agent : import_node_http.Agent;
    agents[protocol] ??= new Agent(agentOptions);
    return agents[protocol];
  };
  async function once2(request, url2, headers, payload) {
    const limit = request.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    const timeoutMs = Math.min(
      request.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      options.maxTimeoutMs ?? Number.POSITIVE_INFINITY
    );
    const method = request.method ?? "GET";
    if (url2.protocol !== "http:" && url2.protocol !== "https:") {
      throw failure(
        "HTTP_UNREACHABLE",
        request,
        url2,
        `${url2.protocol}// is not an address that can be fetched`
      );
    }
    const agent = agentFor(url2.protocol);
    const send = url2.protocol === "https:" ? import_node_https.request : import_node_http.request;
    const requestOptions = { method, headers, agent, signal: AbortSignal.timeout(timeoutMs) };
    return new Promise((resolve, reject) => {
      const outgoing = send(url2, requestOptions, (incoming) => {
        const chunks = [];
        let size = 0;
        incoming.on("data", (chunk) => {
          size += chunk.length;
          if (size > limit) {
            outgoing.destroy();
            reject(failure("HTTP_TOO_LARGE", request, url2, `answer is larger than ${limit} bytes`));
            return;
          }
          chunks.push(chunk);
        });
        incoming.on("error", reject);
        incoming.on("end", () => {
          decode(Buffer.concat(chunks), incoming.headers["content-encoding"], limit).then((body) => resolve(response(incoming.statusCode ?? 0, incoming.headers, body, url2.href))).catch(
            () => reject(
              failure("HTTP_TOO_LARGE", request, url2, `answer does not decompress within ${limit} bytes`)
            )
          );
        });
      });
      outgoing.on("error", reject);
      outgoing.end(payload);
    });
  }
  async function follow(request) {
    let url2 = new URL(request.url);
    let method = (request.method ?? "GET").toUpperCase();
    const headers = {
      "user-agent": options.userAgent ?? "waybill",
      "accept-encoding": "gzip, deflate, br"
    };
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      if (value !== void 0) headers[name.toLowerCase()] = value;
    }
    let payload;
    if (request.json !== void 0) {
      payload = Buffer.from(JSON.stringify(request.json));
      headers["content-type"] ??= "application/json";
    } else if (request.body !== void 0) {
      const { body } = request;
      payload = typeof body === "string" ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    }
    if (payload) headers["content-length"] = String(payload.length);
    const wanted = request.redirect ?? (method === "GET" || method === "HEAD" ? "follow" : "manual");
    for (let hop = 0; ; hop++) {
      const answer = await once2({ ...request, method }, url2, headers, payload);
      const location = answer.headers.location;
      const redirected = [301, 302, 303, 307, 308].includes(answer.status) && location !== void 0;
      if (!redirected || wanted === "manual") return answer;
      if (hop >= MAX_REDIRECTS)
        throw failure("HTTP_UNREACHABLE", request, url2, `more than ${MAX_REDIRECTS} redirects`);
      const next = new URL(location, url2);
      if (url2.protocol === "https:" && next.protocol !== "https:") {
        throw failure(
          "HTTP_UNREACHABLE",
          request,
          url2,
          `redirect from https to ${next.protocol}//${next.host} refused`
        );
      }
      if (next.origin !== url2.origin) {
        for (const name of Object.keys(headers)) if (CREDENTIAL_HEADERS.has(name)) delete headers[name];
      }
      if (answer.status === 303 && method !== "HEAD") {
        method = "GET";
        payload = void 0;
        delete headers["content-length"];
        delete headers["content-type"];
      }
      url2 = next;
    }
  }
  async function attempt(request) {
    const method = (request.method ?? "GET").toUpperCase();
    const idempotent = request.idempotent ?? ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(method);
    const url2 = new URL(request.url);
    try {
      const answer = await follow(request);
      const fine = answer.status >= 200 && answer.status < 300 || answer.status >= 300 && answer.status < 400;
      if (fine || request.accept?.includes(answer.status)) return { done: true, value: answer };
      const again = TRANSIENT_STATUS.has(answer.status) && (idempotent || NOT_CARRIED_OUT_STATUS.has(answer.status));
      return {
        done: false,
        error: statusError(request, answer),
        again,
        retryAfterMs: retryAfterMs(header(answer.headers, "retry-after"), pace.now())
      };
    } catch (error2) {
      if (error2 instanceof WaybillError) return { done: false, error: error2, again: false };
      const code = codeOf(error2);
      if (code === "ABORT_ERR" || error2 instanceof Error && error2.name === "TimeoutError") {
        return {
          done: false,
          error: failure("HTTP_TIMEOUT", request, url2, "no answer in time", error2),
          again: idempotent
        };
      }
      const permanent = code.startsWith("ERR_TLS") || code.includes("CERT") || code === "ERR_INVALID_URL";
      return {
        done: false,
        error: failure("HTTP_UNREACHABLE", request, url2, IN_WORDS[code] ?? (messageOf(error2) || code), error2),
        again: !permanent && (idempotent || NEVER_SENT.has(code))
      };
    }
  }
  return {
    request: (request) => retrying(
      { ...defaultRetry, ...options.retry, ...request.retry },
      pace,
      () => attempt(request),
      (number, waitMs, error2) => options.onRetry?.(`try ${number} failed (${messageOf(error2)}); next in ${waitMs} ms`)
    )
  };
}
function header(headers, name) {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}
function shownUrl(url2) {
  const parsed2 = new URL(url2);
  return `${parsed2.origin}${parsed2.pathname}`;
}
function response(status, headers, body, url2) {
  return {
    status,
    headers,
    body,
    url: url2,
    text: () => body.toString("utf8"),
    json() {
      try {
        return JSON.parse(body.toString("utf8"));
      } catch (cause) {
        throw errors.HTTP_NOT_JSON({
          message: `${shownUrl(url2)} answered ${status} with something that is not JSON`,
          found: body.toString("utf8").slice(0, 120),
          cause
        });
      }
    }
  };
}
function statusError(request, answer) {
  const method = (request.method ?? "GET").toUpperCase();
  const body = answer.text().slice(0, SHOWN_BODY_CHARS).trim();
  return errors.HTTP_STATUS({
    message: `${method} ${shownUrl(answer.url)} answered ${answer.status}`,
    found: body === "" ? `HTTP ${answer.status} with no body` : body,
    details: {
      status: answer.status,
      method,
      url: shownUrl(answer.url),
      body: answer.text().slice(0, MEBIBYTE),
      headers: answer.headers
    }
  });
}
function failure(code, request, url2, what, cause) {
  const method = (request.method ?? "GET").toUpperCase();
  const facts = {
    message: `${method} ${shownUrl(url2)}: ${what}`,
    cause,
    details: { method, url: shownUrl(url2) }
  };
  return errors[code](facts);
}
function codeOf(error2) {
  const code = error2?.code;
  return typeof code === "string" ? code : "";
}
async function decode(body, encoding, limit) {
  const bounds = { maxOutputLength: limit };
  if (body.length === 0) return body;
  if (encoding === "gzip" || encoding === "x-gzip") return (0, import_node_util.promisify)(import_node_zlib.gunzip)(body, bounds);
  if (encoding === "br") return (0, import_node_util.promisify)(import_node_zlib.brotliDecompress)(body, bounds);
  if (encoding === "deflate") return (0, import_node_util.promisify)(import_node_zlib.inflate)(body, bounds);
  return body;
}
function caBundle(extra) {
  const tls = process.getBuiltinModule("node:tls");
  return [...tls.getCACertificates("default"), ...extra];
}
var import_node_http, import_node_https, import_node_util, import_node_zlib, MEBIBYTE, DEFAULT_TIMEOUT_MS, DEFAULT_MAX_RESPONSE_BYTES, MAX_REDIRECTS, SHOWN_BODY_CHARS, CREDENTIAL_HEADERS, NEVER_SENT, IN_WORDS, TRANSIENT_STATUS, NOT_CARRIED_OUT_STATUS, TRIES_IN_TIME;
var init_http = __esm({
  "packages/toolkit/src/http.ts"() {
    "use strict";
    import_node_http = __toESM(require_http(), 1);
    import_node_https = __toESM(require_https(), 1);
    import_node_util = require("node:util");
    import_node_zlib = __toESM(require_zlib(), 1);
    init_errors();
    init_retry();
    init_toolkit_errors();
    MEBIBYTE = 1024 * 1024;
    DEFAULT_TIMEOUT_MS = 3e4;
    DEFAULT_MAX_RESPONSE_BYTES = 32 * MEBIBYTE;
    MAX_REDIRECTS = 5;
    SHOWN_BODY_CHARS = 600;
    CREDENTIAL_HEADERS = /* @__PURE__ */ new Set([
      "authorization",
      "cookie",
      "proxy-authorization",
      "private-token",
      "x-vault-token"
    ]);
    NEVER_SENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
    IN_WORDS = {
      ECONNREFUSED: "nothing listens at this address",
      ENOTFOUND: "there is no host of this name",
      EAI_AGAIN: "the name of the host could not be looked up",
      ECONNRESET: "the connection was cut before the answer was whole",
      EPIPE: "the connection was cut while the request was sent"
    };
    TRANSIENT_STATUS = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
    NOT_CARRIED_OUT_STATUS = /* @__PURE__ */ new Set([425, 429, 503]);
    TRIES_IN_TIME = 3;
  }
});

// packages/toolkit/src/id-token.ts
async function requestIdToken(http, env, audience, event = {}) {
  const requestUrl = env.ACTIONS_ID_TOKEN_REQUEST_URL;
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  if (!requestUrl || !bearer) {
    if (isForkPullRequest(event))
      throw errors.ID_TOKEN_FORK({
        message: "this run was started by a pull request from a fork, which gets no ID token"
      });
    throw errors.ID_TOKEN_NO_PERMISSION({
      message: "the job has no permission to request an OIDC ID token",
      expected: 'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN, which the runner sets for jobs with "id-token: write"',
      found: requestUrl ? "the address only" : "neither"
    });
  }
  masked(bearer);
  const address = `${requestUrl}&audience=${encodeURIComponent(audience)}`;
  let answer;
  try {
    answer = (await http.request({ url: address, headers: { authorization: `Bearer ${bearer}` } })).json();
  } catch (cause) {
    throw errors.ID_TOKEN_REFUSED({
      message: `GitHub did not issue an ID token for the audience "${audience}"`,
      found: cause instanceof WaybillError ? cause.found ?? cause.message : String(cause),
      cause
    });
  }
  if (typeof answer.value !== "string")
    throw errors.ID_TOKEN_REFUSED({ message: "GitHub answered without a token" });
  return { value: masked(answer.value), claims: decodeClaims(answer.value) };
}
function decodeClaims(token) {
  const part = token.split(".")[1];
  try {
    return JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
  } catch {
    throw errors.ID_TOKEN_REFUSED({ message: "the ID token that GitHub issued is not a JWT" });
  }
}
function shownClaims(claims) {
  return SHOWN_CLAIMS.filter((name) => claims[name] !== void 0).map((name) => [
    name,
    String(claims[name])
  ]);
}
function isForkPullRequest(event) {
  const pull = event.pull_request;
  return pull?.head?.repo?.fork === true;
}
var SHOWN_CLAIMS;
var init_id_token = __esm({
  "packages/toolkit/src/id-token.ts"() {
    "use strict";
    init_errors();
    init_secrets();
    init_toolkit_errors();
    SHOWN_CLAIMS = [
      "iss",
      "sub",
      "aud",
      "repository",
      "repository_id",
      "repository_owner",
      "repository_owner_id",
      "repository_visibility",
      "ref",
      "ref_type",
      "sha",
      "event_name",
      "environment",
      "workflow_ref",
      "job_workflow_ref",
      "job_workflow_sha",
      "runner_environment",
      "actor",
      "actor_id",
      "run_id",
      "run_attempt"
    ];
  }
});

// packages/toolkit/src/inputs.ts
function parseInputs(schema, env, check) {
  const faults = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema)) {
    const raw = env[inputVariable(spec2.name)]?.trim();
    try {
      values[property] = spec2.parse(raw === "" ? void 0 : raw);
    } catch (fault2) {
      if (!(fault2 instanceof InputFault)) throw fault2;
      unread.add(property);
      faults.push({ name: spec2.name, allowed: fault2.allowed, found: fault2.found });
    }
  }
  if (check) faults.push(...checked(values, unread, check));
  if (faults.length > 0) throw invalidInputs(faults);
  return values;
}
function checked(values, unread, check) {
  const asked = new Error("an input that could not be read was asked for");
  const guarded = new Proxy(values, {
    get(target, property) {
      if (unread.has(String(property))) throw asked;
      return Reflect.get(target, property);
    }
  });
  try {
    return check(guarded);
  } catch (error2) {
    if (error2 === asked) return [];
    throw error2;
  }
}
function invalidInputs(faults) {
  const lines2 = faults.map(
    (fault2) => fault2.found === void 0 ? `"${fault2.name}": ${fault2.allowed}` : `"${fault2.name}": ${fault2.allowed}; found ${JSON.stringify(fault2.found)}`
  );
  const noun = faults.length === 1 ? "input is" : "inputs are";
  return errors.INVALID_INPUT({
    message: `${faults.length} ${noun} missing or wrong:
${lines2.map((line) => `  - ${line}`).join("\n")}`,
    details: { faults }
  });
}
function inputVariable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function spec(name, options, parse, required) {
  return {
    name,
    parse(raw) {
      if (raw !== void 0) return parse(raw);
      if (options?.required) throw new InputFault(required);
      return options?.fallback;
    }
  };
}
function text(name, options) {
  const form = options?.form ?? "a text";
  return spec(
    name,
    options,
    (raw) => {
      if (/[\0\r]/.test(raw)) throw new InputFault(`${form}, without control characters`, raw);
      if (options?.pattern && !options.pattern.test(raw)) throw new InputFault(`must be ${form}`, raw);
      return raw;
    },
    `is required: ${form}`
  );
}
function secret(name, options) {
  return spec(name, options, (raw) => masked(raw), `is required: ${options?.form ?? "a secret"}`);
}
function flag(name, options) {
  return spec(
    name,
    options,
    (raw) => {
      if (["true", "True", "TRUE"].includes(raw)) return true;
      if (["false", "False", "FALSE"].includes(raw)) return false;
      throw new InputFault("must be true or false", raw);
    },
    "is required: true or false"
  );
}
function integer(name, options) {
  const min = options?.min ?? 0;
  const max = options?.max ?? Number.MAX_SAFE_INTEGER;
  const form = max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`;
  return spec(
    name,
    options,
    (raw) => {
      const value = Number(raw);
      if (!/^-?\d{1,16}$/.test(raw) || value < min || value > max)
        throw new InputFault(`must be ${form}`, raw);
      return value;
    },
    `is required: ${form}`
  );
}
function choice(name, words, options) {
  return spec(
    name,
    options,
    (raw) => {
      const word = words.find((candidate) => candidate === raw);
      if (word === void 0) throw new InputFault(`must be one of: ${words.join(", ")}`, raw);
      return word;
    },
    `is required: one of ${words.join(", ")}`
  );
}
function lines(name, options) {
  const form = options?.form ?? "one value a line";
  return spec(
    name,
    options,
    (raw) => {
      const values = raw.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
      const wrong2 = values.find((value) => options?.pattern && !options.pattern.test(value));
      if (wrong2 !== void 0) throw new InputFault(`each line must be ${form}`, wrong2);
      if (options?.max !== void 0 && values.length > options.max) {
        throw new InputFault(`must hold at most ${options.max} lines`, `${values.length} lines`);
      }
      return values;
    },
    `is required: ${form}`
  );
}
function pairs(name, options) {
  return spec(
    name,
    options,
    (raw) => {
      const out = {};
      for (const line of raw.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === "" || trimmed.startsWith("#")) continue;
        const at2 = trimmed.indexOf("=");
        if (at2 < 1) throw new InputFault("each line must be key=value", trimmed);
        const key = trimmed.slice(0, at2).trim();
        if (Object.hasOwn(out, key)) throw new InputFault("each key may stand once", key);
        out[key] = trimmed.slice(at2 + 1).trim();
      }
      return out;
    },
    "is required: key=value, one a line"
  );
}
function existingPath(name, options) {
  return spec(
    name,
    options,
    (raw) => {
      if (/[\0\r\n]/.test(raw)) throw new InputFault("must be the path of a file or folder", raw);
      if (!(0, import_node_fs3.existsSync)(raw)) throw new InputFault("must be the path of a file or folder that exists", raw);
      return raw;
    },
    "is required: the path of a file or folder"
  );
}
function custom(name, parse, options) {
  return spec(
    name,
    options,
    parse,
    `is required: ${options?.form ?? "see the description of the input"}`
  );
}
var import_node_fs3, InputFault;
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_secrets();
    init_toolkit_errors();
    InputFault = class extends Error {
      allowed;
      found;
      constructor(allowed, found) {
        super(allowed);
        this.allowed = allowed;
        this.found = found;
      }
    };
  }
});

// packages/toolkit/src/json.ts
function canonicalJson(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("JSON has no form for a number that is not finite");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  throw new TypeError(`JSON has no form for a ${typeof value}`);
}
function sha256Hex(data) {
  return (0, import_node_crypto.createHash)("sha256").update(data).digest("hex");
}
var import_node_crypto;
var init_json = __esm({
  "packages/toolkit/src/json.ts"() {
    "use strict";
    import_node_crypto = __toESM(require_crypto(), 1);
  }
});

// packages/toolkit/src/text.ts
function logText(value) {
  return value.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").split("\n").map((line) => line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
}
function oneLine(value, max = 300) {
  const flat = value.replace(ANSI, "").replace(/\s+/g, " ").replace(CONTROL, "\uFFFD").replace(INVISIBLE, "\uFFFD").trim();
  const characters = [...flat];
  return characters.length <= max ? flat : `${characters.slice(0, max - 1).join("")}\u2026`;
}
function markdownText(value, max = 300) {
  return oneLine(value, max).replace(/[\\`*_{}[\]()<>#!|~$]/g, (character) => `\\${character}`).replace(/\\</g, "&lt;").replace(/\\>/g, "&gt;").replaceAll("@", "@\u2060").replace(/\b(https?|ftp|mailto):/gi, "$1\u2060:").replace(/\bwww\./gi, "www\u2060.").replace(/\bGH-(\d)/gi, "GH\u2060-$1").replace(/^(?:[-+]|\d{1,9}[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
function markdownCode(value, max = 300) {
  const flat = oneLine(value, max).replaceAll("`", "\u02CB").replaceAll("|", "\\|");
  return flat === "" ? "" : `\`${flat}\``;
}
var ANSI, CONTROL, INVISIBLE;
var init_text = __esm({
  "packages/toolkit/src/text.ts"() {
    "use strict";
    ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
    CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
    INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
  }
});

// packages/toolkit/src/logger.ts
function actionsLogger() {
  return {
    debug: (text2) => debug(logText(text2)),
    info: (text2) => info(logText(text2)),
    notice: (text2, place) => notice(logText(text2), place),
    warning: (text2, place) => warning(logText(text2), place),
    error: (text2, place) => error(logText(text2), place),
    async group(title, body) {
      startGroup(oneLine(title));
      try {
        return await body();
      } finally {
        endGroup();
      }
    }
  };
}
var init_logger = __esm({
  "packages/toolkit/src/logger.ts"() {
    "use strict";
    init_core();
    init_text();
  }
});

// packages/toolkit/src/outputs.ts
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== void 0) setOutput(name, String(value));
  }
}
var init_outputs = __esm({
  "packages/toolkit/src/outputs.ts"() {
    "use strict";
    init_core();
  }
});

// on-use:child_process
var require_child_process = __commonJS({
  "on-use:child_process"(exports2, module2) {
    var load = () => require("node:child_process");
    module2.exports = {
      get "_forkChild"() {
        return load()["_forkChild"];
      },
      get "ChildProcess"() {
        return load()["ChildProcess"];
      },
      get "exec"() {
        return load()["exec"];
      },
      get "execFile"() {
        return load()["execFile"];
      },
      get "execFileSync"() {
        return load()["execFileSync"];
      },
      get "execSync"() {
        return load()["execSync"];
      },
      get "fork"() {
        return load()["fork"];
      },
      get "spawn"() {
        return load()["spawn"];
      },
      get "spawnSync"() {
        return load()["spawnSync"];
      }
    };
  }
});

// packages/toolkit/src/program.ts
async function runProgram(file, args, options) {
  const result = await runBinaryProgram(file, args, options);
  return { ...result, stdout: result.stdout.toString("utf8") };
}
function runBinaryProgram(file, args, options) {
  const timeoutMs = options.timeoutMs ?? 10 * 6e4;
  const limit = options.maxOutputBytes ?? 256 * MEBIBYTE2;
  return new Promise((resolve, reject) => {
    const child = (0, import_node_child_process.spawn)(file, args, { cwd: options.cwd, env: options.env, stdio: ["pipe", "pipe", "pipe"] });
    const out = [];
    const err = [];
    let size = 0;
    let failure2;
    const stop = (error2) => {
      failure2 ??= error2;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => {
      stop(
        errors.PROGRAM_TIMEOUT({
          message: `${file} did not end within ${Math.round(timeoutMs / 1e3)} s`,
          where: file
        })
      );
    }, timeoutMs);
    const collect = (chunks) => (chunk) => {
      size += chunk.length;
      if (size > limit)
        stop(errors.OUTPUT_TOO_LARGE({ message: `${file} printed more than ${limit} bytes`, where: file }));
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(err));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(errors.PROGRAM_MISSING({ message: `${file} could not be started`, where: file, cause }));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (failure2) return reject(failure2);
      resolve({
        code: code ?? (signal ? 128 : 1),
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString("utf8")
      });
    });
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input);
  });
}
var import_node_child_process, MEBIBYTE2;
var init_program = __esm({
  "packages/toolkit/src/program.ts"() {
    "use strict";
    import_node_child_process = __toESM(require_child_process(), 1);
    init_toolkit_errors();
    MEBIBYTE2 = 1024 * 1024;
  }
});

// packages/toolkit/src/summary.ts
function fitSummary(blocks, limit = SUMMARY_LIMIT_BYTES) {
  let out = "";
  let left = 0;
  for (const block of blocks) {
    const next = `${out}${out === "" ? "" : "\n\n"}${block.trim()}`;
    if (left > 0 || Buffer.byteLength(next) > limit - RESERVE_BYTES) left++;
    else out = next;
  }
  if (left > 0)
    out += `

_${left} of ${blocks.length} parts did not fit into GitHub's limit of ${limit} bytes; the log has all of them._`;
  return `${out}
`;
}
function writeSummary(blocks, env) {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const used = (0, import_node_fs4.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs4.appendFileSync)(
    file,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0))
  );
}
function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\r?\n/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(title, body) {
  return `<details><summary>${markdownText(title)}</summary>

${body}

</details>`;
}
var import_node_fs4, SUMMARY_LIMIT_BYTES, RESERVE_BYTES, KEPT_FOR_FAILURE_BYTES;
var init_summary2 = __esm({
  "packages/toolkit/src/summary.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_text();
    SUMMARY_LIMIT_BYTES = 1024 * 1024;
    RESERVE_BYTES = 512;
    KEPT_FOR_FAILURE_BYTES = 16 * 1024;
  }
});

// packages/toolkit/src/run-action.ts
function actionFrame(action, env) {
  const context = runContext(env);
  return {
    env,
    context,
    log: actionsLogger(),
    audit: auditLog(action, context, env),
    summary: (blocks) => writeSummary(blocks, env)
  };
}
async function runAction(action, main) {
  const frame = actionFrame(action, process.env);
  let failed = false;
  let ended = false;
  const fail = (error2) => {
    failed = true;
    reportFailure(action, frame, error2);
  };
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);
  process.exitCode = 1;
  process.once("exit", () => {
    if (!ended)
      error(`${action} ended before its work was done`, { title: `${action}: WAYBILL_UNEXPECTED` });
  });
  try {
    await main(frame);
    if (!failed) process.exitCode = 0;
  } catch (error2) {
    fail(error2);
  } finally {
    ended = true;
  }
}
function reportFailure(action, frame, thrown) {
  const error2 = thrown instanceof WaybillError ? thrown : errors.UNEXPECTED({
    message: `${action} met something unforeseen: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    cause: thrown
  });
  process.exitCode = 1;
  error(logText(redact(describeError(error2))), { title: `${action}: ${error2.code}` });
  if (error2.kind === "bug" && thrown instanceof Error && thrown.stack) frame.log.debug(redact(thrown.stack));
  try {
    frame.audit.write({
      event: "failed",
      subject: error2.where ?? action,
      outcome: "fail",
      code: error2.code,
      reason: error2.message
    });
    frame.summary([
      `### ${action}: failed`,
      ...messageBlocks(redact(error2.message), error2.code),
      `**To mend:** ${markdownText(redact(error2.fix), 1e3)}`
    ]);
  } catch (cause) {
    frame.log.warning(
      `the failure could not be recorded: ${cause instanceof Error ? cause.message : String(cause)}`
    );
  }
}
function messageBlocks(message, code) {
  const [first = "", ...items] = message.split(/\n {2}- /);
  const list2 = items.map((item) => `- ${markdownText(item, 500)}`).join("\n");
  return [`${markdownText(first, 2e3)} ${markdownCode(code)}`, ...list2 === "" ? [] : [list2]];
}
var init_run_action = __esm({
  "packages/toolkit/src/run-action.ts"() {
    "use strict";
    init_core();
    init_audit();
    init_context();
    init_errors();
    init_logger();
    init_secrets();
    init_summary2();
    init_text();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/state.ts
var init_state = __esm({
  "packages/toolkit/src/state.ts"() {
    "use strict";
    init_core();
  }
});

// packages/toolkit/src/index.ts
var init_src = __esm({
  "packages/toolkit/src/index.ts"() {
    "use strict";
    init_audit();
    init_context();
    init_errors();
    init_http();
    init_id_token();
    init_inputs();
    init_json();
    init_logger();
    init_outputs();
    init_program();
    init_retry();
    init_run_action();
    init_secrets();
    init_state();
    init_summary2();
    init_text();
    init_toolkit_errors();
  }
});

// packages/registry/src/errors.ts
var errors2;
var init_errors2 = __esm({
  "packages/registry/src/errors.ts"() {
    "use strict";
    init_src();
    errors2 = defineErrors({
      DIGEST_INVALID: {
        kind: "user",
        summary: "A digest is not `sha256:` followed by exactly 64 lower-case hexadecimal digits.",
        fix: "copy the digest from the output of the step that pushed the image"
      },
      REFERENCE_FORMAT: {
        kind: "user",
        summary: "An image reference is not of the form registry/repository[:tag][@digest].",
        fix: "write the reference as registry/repository@sha256:<64 hex digits>, without https://"
      },
      IMAGE_UNKNOWN: {
        kind: "user",
        summary: "The registry has no such repository, tag or digest, or hides it from this identity.",
        fix: "check the name and the digest; if they are right, the identity named above may not see the repository"
      },
      BLOB_UNKNOWN: {
        kind: "remote",
        summary: "The registry does not have a blob or manifest that a manifest names.",
        fix: "push the image again"
      },
      REGISTRY_UNAUTHORIZED: {
        kind: "user",
        summary: "The registry does not accept the credentials, or wants some and there are none.",
        fix: 'log in to the registry in an earlier step (oidc-auth with "registries"), in the same job'
      },
      REGISTRY_DENIED: {
        kind: "user",
        summary: "The registry knows the identity but does not allow it to do this.",
        fix: "grant the permission named above to the identity named above, on this repository alone"
      },
      REGISTRY_AUTH_ORIGIN: {
        kind: "remote",
        summary: "A registry asked for its credentials to be sent to a host that they do not belong to.",
        fix: "check the address of the registry and of a proxy in front of it; nothing was sent"
      },
      REGISTRY_CHALLENGE: {
        kind: "remote",
        summary: "A registry asks for a way of logging in that cannot be read or is not supported.",
        fix: "check that the address is that of an OCI registry"
      },
      DOCKER_CONFIG_INVALID: {
        kind: "user",
        summary: "The Docker configuration file with the registry credentials cannot be read.",
        fix: "mend or remove the file named above; DOCKER_CONFIG names its folder"
      },
      CREDENTIAL_HELPER: {
        kind: "user",
        summary: "A Docker credential helper failed or answered with something that cannot be read.",
        fix: "run the helper by hand, or log in with oidc-auth, which needs no helper"
      },
      REGISTRY_DIGEST: {
        kind: "remote",
        summary: "The bytes that a registry sent are not those of the digest that was asked for.",
        fix: "do not use the image: find out what stands between this job and the registry"
      },
      MANIFEST_AMBIGUOUS: {
        kind: "remote",
        summary: "A manifest can be read in two ways: as an index and as an image (CVE-2021-41190), or its type differs by place.",
        fix: "build and push the image again with an up-to-date tool"
      },
      MANIFEST_INVALID: {
        kind: "remote",
        summary: "A manifest is not valid JSON of the OCI image specification.",
        fix: "build and push the image again with an up-to-date tool"
      },
      NOT_AN_IMAGE: {
        kind: "user",
        summary: "The digest is that of an attestation, a signature, a chart or another artifact, not of an image that can run.",
        fix: "name the digest of the image itself (or of its index), as the build step printed it"
      },
      REGISTRY_TOO_LARGE: {
        kind: "remote",
        summary: "A manifest or blob is larger than its limit, or larger than the registry accepts.",
        fix: "make it smaller, or raise the limit where there is an input for it"
      },
      TAG_IMMUTABLE: {
        kind: "user",
        summary: "The tag is set to another digest already and may not be moved.",
        fix: "use another tag; a tag named after a commit is set once and never moved"
      },
      REGISTRY_CONFLICT: {
        kind: "remote",
        summary: "Somebody else changed the tag between reading and writing it.",
        fix: "run the job again"
      },
      REGISTRY_REFUSED: {
        kind: "remote",
        summary: "The registry refused a request for another reason than missing rights.",
        fix: "read the answer above"
      },
      REFERRERS_LIMIT: {
        kind: "remote",
        summary: "An image has more referrers than are read: what is beyond the limit could contradict what was read.",
        fix: "remove referrers that are no evidence, or move the image to a repository of its own"
      },
      REFERRERS_INVALID: {
        kind: "remote",
        summary: "The list of referrers of an image is not an OCI image index.",
        fix: "look at the tag sha256-<hex of the digest> in the repository: it is reserved for referrers"
      },
      REFERRER_LOST: {
        kind: "remote",
        summary: "A referrer was pushed but does not stand in the list of referrers, after all tries.",
        fix: "run the job again; if it lasts, other jobs are writing evidence for the same image all the time"
      }
    });
  }
});

// packages/registry/src/digest.ts
function isDigest(text2) {
  return typeof text2 === "string" && DIGEST.test(text2);
}
function parseDigest(text2, where) {
  if (isDigest(text2)) return text2;
  throw errors2.DIGEST_INVALID({
    message: "this is not a sha256 digest in its canonical form",
    where,
    expected: "sha256: followed by 64 lower-case hexadecimal digits",
    // Cut and quoted: the text may be hostile.
    found: JSON.stringify(text2.slice(0, 100))
  });
}
function digestOf(data) {
  return `sha256:${sha256Hex(data)}`;
}
function digestHex(digest) {
  return digest.slice("sha256:".length);
}
var DIGEST;
var init_digest = __esm({
  "packages/registry/src/digest.ts"() {
    "use strict";
    init_src();
    init_errors2();
    DIGEST = /^sha256:[0-9a-f]{64}(?![\s\S])/;
  }
});

// packages/registry/src/reference.ts
function parseReference(text2, where) {
  const at2 = text2.indexOf("@");
  const digest = at2 < 0 ? void 0 : parseDigest(text2.slice(at2 + 1), where);
  let name = at2 < 0 ? text2 : text2.slice(0, at2);
  const colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  let tag;
  if (colon >= 0) {
    tag = name.slice(colon + 1);
    name = name.slice(0, colon);
    if (!TAG.test(tag)) throw wrong(text2, "the tag is not of the allowed form", where);
  }
  return { ...parseRepository(name, where), ...tag !== void 0 && { tag }, ...digest && { digest } };
}
function parseRepository(text2, where) {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text2)) throw wrong(text2, "it is a web address", where);
  const slash = text2.indexOf("/");
  const first = slash < 0 ? "" : text2.slice(0, slash);
  const hasHost = /[.:[]/.test(first) || first === "localhost";
  const registry = hasHost ? parseHost(first, text2, where) : DOCKER_HUB;
  let repository = hasHost ? text2.slice(slash + 1) : text2;
  if (registry === DOCKER_HUB && !repository.includes("/")) repository = `library/${repository}`;
  if (!NAME.test(repository)) throw wrong(text2, "the repository is not of the allowed form", where);
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
    throw wrong(text2, `the name is longer than ${MAX_NAME_LENGTH} characters`, where);
  return { registry, repository };
}
function parseRegistry(text2, where) {
  return parseHost(text2, text2, where);
}
function formatReference(reference2) {
  const { registry, repository, tag, digest } = reference2;
  return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
function isTag(text2) {
  return TAG.test(text2);
}
function isLoopback(registry) {
  return LOOPBACK_HOSTS.has(registry.replace(/:\d+$/, ""));
}
function registryOrigin(registry) {
  if (registry === DOCKER_HUB) return "https://registry-1.docker.io";
  return `${isLoopback(registry) ? "http" : "https"}://${registry}`;
}
function parseHost(host, text2, where) {
  const lower = host.toLowerCase();
  const match = HOST.exec(lower);
  const port = match?.[1] === void 0 ? void 0 : Number(match[1]);
  if (!match || port !== void 0 && (port < 1 || port > 65535))
    throw wrong(text2, "the registry is not a host name with an optional port", where);
  const canonical = port === 443 && !isLoopback(lower) ? lower.replace(/:0*443$/, "") : lower;
  return DOCKER_HUB_HOSTS.has(canonical) ? DOCKER_HUB : canonical;
}
function wrong(text2, what, where) {
  return errors2.REFERENCE_FORMAT({
    message: `this is not an image reference: ${what}`,
    where,
    expected: "registry/repository[:tag][@sha256:...], lower-case letters, digits, and . _ - / between them",
    found: JSON.stringify(text2.slice(0, 300))
  });
}
var DOCKER_HUB, DOCKER_HUB_HOSTS, NAME, MAX_NAME_LENGTH, TAG, HOST, LOOPBACK_HOSTS;
var init_reference = __esm({
  "packages/registry/src/reference.ts"() {
    "use strict";
    init_digest();
    init_errors2();
    DOCKER_HUB = "docker.io";
    DOCKER_HUB_HOSTS = /* @__PURE__ */ new Set([DOCKER_HUB, "index.docker.io", "registry-1.docker.io"]);
    NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
    MAX_NAME_LENGTH = 255;
    TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
    HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?$/;
    LOOPBACK_HOSTS = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
  }
});

// packages/evidence/src/media-types.ts
function kindOf(predicateType) {
  if (SBOM_TYPES.test(predicateType)) return "sbom";
  switch (predicateType) {
    case predicateTypes.signature:
      return "signature";
    case predicateTypes.provenance:
      return "provenance";
    case predicateTypes.gate:
      return "gate";
    case predicateTypes.tests:
      return "tests";
    case predicateTypes.summary:
      return "summary";
    default:
      return void 0;
  }
}
var IN_TOTO_PAYLOAD, BUNDLE_V03, BUNDLE_PREFIX, STATEMENT_V1, STATEMENT_V01, predicateTypes, WORKFLOW_BUILD_TYPE, annotations, SBOM_TYPES;
var init_media_types = __esm({
  "packages/evidence/src/media-types.ts"() {
    "use strict";
    IN_TOTO_PAYLOAD = "application/vnd.in-toto+json";
    BUNDLE_V03 = "application/vnd.dev.sigstore.bundle.v0.3+json";
    BUNDLE_PREFIX = "application/vnd.dev.sigstore.bundle";
    STATEMENT_V1 = "https://in-toto.io/Statement/v1";
    STATEMENT_V01 = "https://in-toto.io/Statement/v0.1";
    predicateTypes = {
      signature: "https://sigstore.dev/cosign/sign/v1",
      provenance: "https://slsa.dev/provenance/v1",
      cyclonedx: "https://cyclonedx.org/bom",
      spdx: "https://spdx.dev/Document/v2.3",
      gate: "https://in-toto.io/attestation/svr/v0.1",
      tests: "https://in-toto.io/attestation/test-result/v0.1",
      summary: "https://slsa.dev/verification_summary/v1",
      promotion: "urn:waybill:promotion:v1",
      rollback: "urn:waybill:rollback:v1",
      withdrawal: "urn:waybill:withdrawal:v1"
    };
    WORKFLOW_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
    annotations = {
      content: "dev.sigstore.bundle.content",
      predicateType: "dev.sigstore.bundle.predicateType",
      created: "org.opencontainers.image.created"
    };
    SBOM_TYPES = /^https:\/\/(?:cyclonedx\.org\/bom(?:\/v?\d+\.\d+)?|spdx\.dev\/Document(?:\/v2\.[23])?)$/;
  }
});

// packages/evidence/src/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}
function envelope(payload, signature) {
  return {
    payloadType: IN_TOTO_PAYLOAD,
    payload: Buffer.from(payload).toString("base64"),
    signatures: [{ sig: Buffer.from(signature).toString("base64") }]
  };
}
var init_dsse = __esm({
  "packages/evidence/src/dsse.ts"() {
    "use strict";
    init_media_types();
  }
});

// packages/evidence/src/errors.ts
var errors3;
var init_errors3 = __esm({
  "packages/evidence/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      TRUST_ROOT_MISSING: {
        kind: "user",
        summary: "No Sigstore trusted root is given: without one nothing can be verified.",
        fix: 'commit the trusted root of your Sigstore instance (JSON, "cosign trusted-root create" or the TUF target trusted_root.json) and name it in "trusted-root" of the delivery policy or in the input'
      },
      TRUST_ROOT_INVALID: {
        kind: "user",
        summary: "The Sigstore trusted root cannot be read, or lacks what verification needs.",
        fix: "fetch the trusted root again from the Sigstore instance that signs"
      },
      TRUST_ROOT_STALE: {
        kind: "remote",
        summary: "The trusted root is out of date: its TUF metadata has expired or is older than what was seen before, or none of its authorities is valid any more.",
        fix: "fetch it again from the Sigstore instance itself; if its own repository is out of date, or a mirror serves old metadata, that must be mended there"
      },
      TRUST_ROOT_UNREACHABLE: {
        kind: "remote",
        summary: "The trusted root of a public Sigstore instance could not be fetched, and no valid one is cached.",
        fix: 'let the job reach the address above, or commit the trusted root and name it in "trusted-root" of the delivery policy or in the input'
      },
      TRUST_ROOT_UNVERIFIED: {
        kind: "remote",
        summary: "What was served as the trusted root of a public Sigstore instance is not signed by the keys that it must be signed by.",
        fix: "do not go on; look at what stands between this job and the address above"
      },
      SIGNING_CONFIG_INVALID: {
        kind: "user",
        summary: "The Sigstore signing config cannot be read, or names no service that can be used.",
        fix: "fetch the signing config (v0.2, JSON) again from the Sigstore instance, or leave the input away for the public one"
      },
      LEGACY_NEEDS_LOG: {
        kind: "user",
        summary: "Signatures in the format before bundles need a transparency log of version 1, which signs the time of its entries.",
        fix: 'set "format: bundle", or add a log with "majorApiVersion": 1 to "rekorTlogUrls" of the signing config'
      },
      KEY_INVALID: {
        kind: "user",
        summary: "A key that is to sign or to be trusted cannot be read.",
        fix: "hand the key over as PEM, whole, with its line breaks: the private one to sign with, the public one to verify with"
      },
      KEY_KIND: {
        kind: "user",
        summary: "A key is of a kind that not every verifier, or not this format, can take.",
        fix: 'use an ECDSA P-256 key, which every format, log and verifier takes ("cosign generate-key-pair" makes one)'
      },
      KEY_PASSWORD: {
        kind: "user",
        summary: "The signing key is encrypted and cannot be opened.",
        fix: 'hand the password of the key over in "key-password"'
      },
      KEY_PAIR: {
        kind: "user",
        summary: "The signing key does not belong to the public key that is given beside it.",
        fix: 'hand over the public half of the signing key, or leave "public-key" away'
      },
      KEY_COMMAND_FAILED: {
        kind: "remote",
        summary: "The program that signs with a key of its own did not sign.",
        fix: "run the program by hand with the same arguments; check that this job may use the key"
      },
      KEY_COMMAND_SIGNATURE: {
        kind: "user",
        summary: "The program that signs wrote something that is not a signature by the public key.",
        fix: 'check that "public-key" is that of the key the program uses, that it signs with SHA-256, and that "key-command-input" says what it reads'
      },
      CERTIFICATE_REFUSED: {
        kind: "remote",
        summary: "The certificate authority did not issue a certificate for the identity of this run.",
        fix: "check that the authority trusts the OIDC issuer named above; run the job again if the service had an outage"
      },
      CERTIFICATE_INVALID: {
        kind: "remote",
        summary: "The certificate authority answered with a certificate that is not for the key of this run.",
        fix: "check the address of the certificate authority in the signing config"
      },
      TIMESTAMP_REFUSED: {
        kind: "remote",
        summary: "The timestamp authority did not issue a timestamp.",
        fix: "run the job again; if it lasts, check the timestamp authority in the signing config"
      },
      TLOG_REFUSED: {
        kind: "remote",
        summary: "The transparency log did not take the entry.",
        fix: 'run the job again; with "transparency-log: prefer" and a timestamp authority an outage of the log does not stop a release'
      },
      TLOG_PROOF_LOST: {
        kind: "remote",
        summary: "The transparency log took the entry, but its answer was lost, and it answers once only.",
        fix: "run the job again: each signature is a new entry; a key whose signatures are always the same can only be logged in a log of version 1"
      },
      TLOG_ENTRY_INVALID: {
        kind: "remote",
        summary: "The transparency log answered with something that is not an entry.",
        fix: "check the address and version of the log in the signing config"
      },
      SIGN_NO_TIME: {
        kind: "user",
        summary: "The signing config has neither a log that signs the time nor a timestamp authority: such a signature could not be verified.",
        fix: "add a timestamp authority to the signing config"
      },
      SIGN_CLAIMS: {
        kind: "remote",
        summary: "The ID token lacks claims that provenance is made of.",
        fix: "check the OIDC issuer: GitHub names all of them"
      },
      STATEMENT_TOO_LARGE: {
        kind: "user",
        summary: "A statement is larger than the verifiers of the field read.",
        fix: "attest a smaller document: Kyverno reads at most 10 MB, GitHub 16 MB"
      },
      SIGNED_NOT_VERIFIED: {
        kind: "user",
        summary: "What this run has signed does not verify with the trusted root; nothing was attached.",
        fix: "take trusted root and signing config from the same Sigstore instance, and both up to date"
      },
      EVIDENCE_NOT_KEPT: {
        kind: "remote",
        summary: "Evidence was written but cannot be read back from the registry as it was written.",
        fix: "run the job again; look at what stands between this job and the registry"
      },
      EVIDENCE_FOLDER_INVALID: {
        kind: "user",
        summary: "The folder with bundles has not what offline verification needs.",
        fix: 'use the folder that sign-and-attest wrote ("bundles" output): manifests/ and bundles/ inside'
      },
      BUNDLE_INVALID: {
        kind: "remote",
        summary: "A Sigstore bundle does not follow its format.",
        fix: "sign again with an up-to-date tool"
      }
    });
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/envelope.js
var require_envelope = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/envelope.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Signature = exports2.Envelope = void 0;
    exports2.Envelope = {
      fromJSON(object) {
        return {
          payload: isSet(object.payload) ? Buffer.from(bytesFromBase64(object.payload)) : Buffer.alloc(0),
          payloadType: isSet(object.payloadType) ? globalThis.String(object.payloadType) : "",
          signatures: globalThis.Array.isArray(object?.signatures) ? object.signatures.map((e) => exports2.Signature.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.payload.length !== 0) {
          obj.payload = base64FromBytes(message.payload);
        }
        if (message.payloadType !== "") {
          obj.payloadType = message.payloadType;
        }
        if (message.signatures?.length) {
          obj.signatures = message.signatures.map((e) => exports2.Signature.toJSON(e));
        }
        return obj;
      }
    };
    exports2.Signature = {
      fromJSON(object) {
        return {
          sig: isSet(object.sig) ? Buffer.from(bytesFromBase64(object.sig)) : Buffer.alloc(0),
          keyid: isSet(object.keyid) ? globalThis.String(object.keyid) : ""
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.sig.length !== 0) {
          obj.sig = base64FromBytes(message.sig);
        }
        if (message.keyid !== "") {
          obj.keyid = message.keyid;
        }
        return obj;
      }
    };
    function bytesFromBase64(b64) {
      return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
    }
    function base64FromBytes(arr) {
      return globalThis.Buffer.from(arr).toString("base64");
    }
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/google/protobuf/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/google/protobuf/timestamp.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Timestamp = void 0;
    exports2.Timestamp = {
      fromJSON(object) {
        return {
          seconds: isSet(object.seconds) ? globalThis.String(object.seconds) : "0",
          nanos: isSet(object.nanos) ? globalThis.Number(object.nanos) : 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.seconds !== "0") {
          obj.seconds = message.seconds;
        }
        if (message.nanos !== 0) {
          obj.nanos = Math.round(message.nanos);
        }
        return obj;
      }
    };
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_common.js
var require_sigstore_common = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_common.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TimeRange = exports2.X509CertificateChain = exports2.SubjectAlternativeName = exports2.X509Certificate = exports2.DistinguishedName = exports2.ObjectIdentifierValuePair = exports2.ObjectIdentifier = exports2.PublicKeyIdentifier = exports2.PublicKey = exports2.RFC3161SignedTimestamp = exports2.LogId = exports2.MessageSignature = exports2.HashOutput = exports2.SubjectAlternativeNameType = exports2.PublicKeyDetails = exports2.HashAlgorithm = void 0;
    exports2.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
    exports2.hashAlgorithmToJSON = hashAlgorithmToJSON;
    exports2.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
    exports2.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
    exports2.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
    exports2.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
    var timestamp_1 = require_timestamp();
    var HashAlgorithm;
    (function(HashAlgorithm2) {
      HashAlgorithm2[HashAlgorithm2["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
      HashAlgorithm2[HashAlgorithm2["SHA2_256"] = 1] = "SHA2_256";
      HashAlgorithm2[HashAlgorithm2["SHA2_384"] = 2] = "SHA2_384";
      HashAlgorithm2[HashAlgorithm2["SHA2_512"] = 3] = "SHA2_512";
      HashAlgorithm2[HashAlgorithm2["SHA3_256"] = 4] = "SHA3_256";
      HashAlgorithm2[HashAlgorithm2["SHA3_384"] = 5] = "SHA3_384";
    })(HashAlgorithm || (exports2.HashAlgorithm = HashAlgorithm = {}));
    function hashAlgorithmFromJSON(object) {
      switch (object) {
        case 0:
        case "HASH_ALGORITHM_UNSPECIFIED":
          return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;
        case 1:
        case "SHA2_256":
          return HashAlgorithm.SHA2_256;
        case 2:
        case "SHA2_384":
          return HashAlgorithm.SHA2_384;
        case 3:
        case "SHA2_512":
          return HashAlgorithm.SHA2_512;
        case 4:
        case "SHA3_256":
          return HashAlgorithm.SHA3_256;
        case 5:
        case "SHA3_384":
          return HashAlgorithm.SHA3_384;
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
      }
    }
    function hashAlgorithmToJSON(object) {
      switch (object) {
        case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
          return "HASH_ALGORITHM_UNSPECIFIED";
        case HashAlgorithm.SHA2_256:
          return "SHA2_256";
        case HashAlgorithm.SHA2_384:
          return "SHA2_384";
        case HashAlgorithm.SHA2_512:
          return "SHA2_512";
        case HashAlgorithm.SHA3_256:
          return "SHA3_256";
        case HashAlgorithm.SHA3_384:
          return "SHA3_384";
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
      }
    }
    var PublicKeyDetails;
    (function(PublicKeyDetails2) {
      PublicKeyDetails2[PublicKeyDetails2["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
      PublicKeyDetails2[PublicKeyDetails2["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
      PublicKeyDetails2[PublicKeyDetails2["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ED25519"] = 7] = "PKIX_ED25519";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
      PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
      PublicKeyDetails2[PublicKeyDetails2["LMS_SHA256"] = 14] = "LMS_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
      PublicKeyDetails2[PublicKeyDetails2["ML_DSA_44"] = 23] = "ML_DSA_44";
      PublicKeyDetails2[PublicKeyDetails2["ML_DSA_65"] = 21] = "ML_DSA_65";
      PublicKeyDetails2[PublicKeyDetails2["ML_DSA_87"] = 22] = "ML_DSA_87";
    })(PublicKeyDetails || (exports2.PublicKeyDetails = PublicKeyDetails = {}));
    function publicKeyDetailsFromJSON(object) {
      switch (object) {
        case 0:
        case "PUBLIC_KEY_DETAILS_UNSPECIFIED":
          return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;
        case 1:
        case "PKCS1_RSA_PKCS1V5":
          return PublicKeyDetails.PKCS1_RSA_PKCS1V5;
        case 2:
        case "PKCS1_RSA_PSS":
          return PublicKeyDetails.PKCS1_RSA_PSS;
        case 3:
        case "PKIX_RSA_PKCS1V5":
          return PublicKeyDetails.PKIX_RSA_PKCS1V5;
        case 4:
        case "PKIX_RSA_PSS":
          return PublicKeyDetails.PKIX_RSA_PSS;
        case 9:
        case "PKIX_RSA_PKCS1V15_2048_SHA256":
          return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;
        case 10:
        case "PKIX_RSA_PKCS1V15_3072_SHA256":
          return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;
        case 11:
        case "PKIX_RSA_PKCS1V15_4096_SHA256":
          return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;
        case 16:
        case "PKIX_RSA_PSS_2048_SHA256":
          return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;
        case 17:
        case "PKIX_RSA_PSS_3072_SHA256":
          return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;
        case 18:
        case "PKIX_RSA_PSS_4096_SHA256":
          return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;
        case 6:
        case "PKIX_ECDSA_P256_HMAC_SHA_256":
          return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;
        case 5:
        case "PKIX_ECDSA_P256_SHA_256":
          return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;
        case 12:
        case "PKIX_ECDSA_P384_SHA_384":
          return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;
        case 13:
        case "PKIX_ECDSA_P521_SHA_512":
          return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;
        case 7:
        case "PKIX_ED25519":
          return PublicKeyDetails.PKIX_ED25519;
        case 8:
        case "PKIX_ED25519_PH":
          return PublicKeyDetails.PKIX_ED25519_PH;
        case 19:
        case "PKIX_ECDSA_P384_SHA_256":
          return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;
        case 20:
        case "PKIX_ECDSA_P521_SHA_256":
          return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;
        case 14:
        case "LMS_SHA256":
          return PublicKeyDetails.LMS_SHA256;
        case 15:
        case "LMOTS_SHA256":
          return PublicKeyDetails.LMOTS_SHA256;
        case 23:
        case "ML_DSA_44":
          return PublicKeyDetails.ML_DSA_44;
        case 21:
        case "ML_DSA_65":
          return PublicKeyDetails.ML_DSA_65;
        case 22:
        case "ML_DSA_87":
          return PublicKeyDetails.ML_DSA_87;
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
      }
    }
    function publicKeyDetailsToJSON(object) {
      switch (object) {
        case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:
          return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
        case PublicKeyDetails.PKCS1_RSA_PKCS1V5:
          return "PKCS1_RSA_PKCS1V5";
        case PublicKeyDetails.PKCS1_RSA_PSS:
          return "PKCS1_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V5:
          return "PKIX_RSA_PKCS1V5";
        case PublicKeyDetails.PKIX_RSA_PSS:
          return "PKIX_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:
          return "PKIX_RSA_PKCS1V15_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
          return "PKIX_RSA_PKCS1V15_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:
          return "PKIX_RSA_PKCS1V15_4096_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
          return "PKIX_RSA_PSS_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:
          return "PKIX_RSA_PSS_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
          return "PKIX_RSA_PSS_4096_SHA256";
        case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:
          return "PKIX_ECDSA_P256_HMAC_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
          return "PKIX_ECDSA_P256_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:
          return "PKIX_ECDSA_P384_SHA_384";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:
          return "PKIX_ECDSA_P521_SHA_512";
        case PublicKeyDetails.PKIX_ED25519:
          return "PKIX_ED25519";
        case PublicKeyDetails.PKIX_ED25519_PH:
          return "PKIX_ED25519_PH";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:
          return "PKIX_ECDSA_P384_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:
          return "PKIX_ECDSA_P521_SHA_256";
        case PublicKeyDetails.LMS_SHA256:
          return "LMS_SHA256";
        case PublicKeyDetails.LMOTS_SHA256:
          return "LMOTS_SHA256";
        case PublicKeyDetails.ML_DSA_44:
          return "ML_DSA_44";
        case PublicKeyDetails.ML_DSA_65:
          return "ML_DSA_65";
        case PublicKeyDetails.ML_DSA_87:
          return "ML_DSA_87";
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
      }
    }
    var SubjectAlternativeNameType;
    (function(SubjectAlternativeNameType2) {
      SubjectAlternativeNameType2[SubjectAlternativeNameType2["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
      SubjectAlternativeNameType2[SubjectAlternativeNameType2["EMAIL"] = 1] = "EMAIL";
      SubjectAlternativeNameType2[SubjectAlternativeNameType2["URI"] = 2] = "URI";
      SubjectAlternativeNameType2[SubjectAlternativeNameType2["OTHER_NAME"] = 3] = "OTHER_NAME";
    })(SubjectAlternativeNameType || (exports2.SubjectAlternativeNameType = SubjectAlternativeNameType = {}));
    function subjectAlternativeNameTypeFromJSON(object) {
      switch (object) {
        case 0:
        case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
          return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
        case 1:
        case "EMAIL":
          return SubjectAlternativeNameType.EMAIL;
        case 2:
        case "URI":
          return SubjectAlternativeNameType.URI;
        case 3:
        case "OTHER_NAME":
          return SubjectAlternativeNameType.OTHER_NAME;
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
      }
    }
    function subjectAlternativeNameTypeToJSON(object) {
      switch (object) {
        case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
          return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
        case SubjectAlternativeNameType.EMAIL:
          return "EMAIL";
        case SubjectAlternativeNameType.URI:
          return "URI";
        case SubjectAlternativeNameType.OTHER_NAME:
          return "OTHER_NAME";
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
      }
    }
    exports2.HashOutput = {
      fromJSON(object) {
        return {
          algorithm: isSet(object.algorithm) ? hashAlgorithmFromJSON(object.algorithm) : 0,
          digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0)
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.algorithm !== 0) {
          obj.algorithm = hashAlgorithmToJSON(message.algorithm);
        }
        if (message.digest.length !== 0) {
          obj.digest = base64FromBytes(message.digest);
        }
        return obj;
      }
    };
    exports2.MessageSignature = {
      fromJSON(object) {
        return {
          messageDigest: isSet(object.messageDigest) ? exports2.HashOutput.fromJSON(object.messageDigest) : void 0,
          signature: isSet(object.signature) ? Buffer.from(bytesFromBase64(object.signature)) : Buffer.alloc(0)
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.messageDigest !== void 0) {
          obj.messageDigest = exports2.HashOutput.toJSON(message.messageDigest);
        }
        if (message.signature.length !== 0) {
          obj.signature = base64FromBytes(message.signature);
        }
        return obj;
      }
    };
    exports2.LogId = {
      fromJSON(object) {
        return { keyId: isSet(object.keyId) ? Buffer.from(bytesFromBase64(object.keyId)) : Buffer.alloc(0) };
      },
      toJSON(message) {
        const obj = {};
        if (message.keyId.length !== 0) {
          obj.keyId = base64FromBytes(message.keyId);
        }
        return obj;
      }
    };
    exports2.RFC3161SignedTimestamp = {
      fromJSON(object) {
        return {
          signedTimestamp: isSet(object.signedTimestamp) ? Buffer.from(bytesFromBase64(object.signedTimestamp)) : Buffer.alloc(0)
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.signedTimestamp.length !== 0) {
          obj.signedTimestamp = base64FromBytes(message.signedTimestamp);
        }
        return obj;
      }
    };
    exports2.PublicKey = {
      fromJSON(object) {
        return {
          rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : void 0,
          keyDetails: isSet(object.keyDetails) ? publicKeyDetailsFromJSON(object.keyDetails) : 0,
          validFor: isSet(object.validFor) ? exports2.TimeRange.fromJSON(object.validFor) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.rawBytes !== void 0) {
          obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        if (message.keyDetails !== 0) {
          obj.keyDetails = publicKeyDetailsToJSON(message.keyDetails);
        }
        if (message.validFor !== void 0) {
          obj.validFor = exports2.TimeRange.toJSON(message.validFor);
        }
        return obj;
      }
    };
    exports2.PublicKeyIdentifier = {
      fromJSON(object) {
        return { hint: isSet(object.hint) ? globalThis.String(object.hint) : "" };
      },
      toJSON(message) {
        const obj = {};
        if (message.hint !== "") {
          obj.hint = message.hint;
        }
        return obj;
      }
    };
    exports2.ObjectIdentifier = {
      fromJSON(object) {
        return { id: globalThis.Array.isArray(object?.id) ? object.id.map((e) => globalThis.Number(e)) : [] };
      },
      toJSON(message) {
        const obj = {};
        if (message.id?.length) {
          obj.id = message.id.map((e) => Math.round(e));
        }
        return obj;
      }
    };
    exports2.ObjectIdentifierValuePair = {
      fromJSON(object) {
        return {
          oid: isSet(object.oid) ? exports2.ObjectIdentifier.fromJSON(object.oid) : void 0,
          value: isSet(object.value) ? Buffer.from(bytesFromBase64(object.value)) : Buffer.alloc(0)
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.oid !== void 0) {
          obj.oid = exports2.ObjectIdentifier.toJSON(message.oid);
        }
        if (message.value.length !== 0) {
          obj.value = base64FromBytes(message.value);
        }
        return obj;
      }
    };
    exports2.DistinguishedName = {
      fromJSON(object) {
        return {
          organization: isSet(object.organization) ? globalThis.String(object.organization) : "",
          commonName: isSet(object.commonName) ? globalThis.String(object.commonName) : ""
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.organization !== "") {
          obj.organization = message.organization;
        }
        if (message.commonName !== "") {
          obj.commonName = message.commonName;
        }
        return obj;
      }
    };
    exports2.X509Certificate = {
      fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
      },
      toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
          obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
      }
    };
    exports2.SubjectAlternativeName = {
      fromJSON(object) {
        return {
          type: isSet(object.type) ? subjectAlternativeNameTypeFromJSON(object.type) : 0,
          identity: isSet(object.regexp) ? { $case: "regexp", regexp: globalThis.String(object.regexp) } : isSet(object.value) ? { $case: "value", value: globalThis.String(object.value) } : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.type !== 0) {
          obj.type = subjectAlternativeNameTypeToJSON(message.type);
        }
        if (message.identity?.$case === "regexp") {
          obj.regexp = message.identity.regexp;
        } else if (message.identity?.$case === "value") {
          obj.value = message.identity.value;
        }
        return obj;
      }
    };
    exports2.X509CertificateChain = {
      fromJSON(object) {
        return {
          certificates: globalThis.Array.isArray(object?.certificates) ? object.certificates.map((e) => exports2.X509Certificate.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.certificates?.length) {
          obj.certificates = message.certificates.map((e) => exports2.X509Certificate.toJSON(e));
        }
        return obj;
      }
    };
    exports2.TimeRange = {
      fromJSON(object) {
        return {
          start: isSet(object.start) ? fromJsonTimestamp(object.start) : void 0,
          end: isSet(object.end) ? fromJsonTimestamp(object.end) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.start !== void 0) {
          obj.start = message.start.toISOString();
        }
        if (message.end !== void 0) {
          obj.end = message.end.toISOString();
        }
        return obj;
      }
    };
    function bytesFromBase64(b64) {
      return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
    }
    function base64FromBytes(arr) {
      return globalThis.Buffer.from(arr).toString("base64");
    }
    function fromTimestamp(t) {
      let millis = (globalThis.Number(t.seconds) || 0) * 1e3;
      millis += (t.nanos || 0) / 1e6;
      return new globalThis.Date(millis);
    }
    function fromJsonTimestamp(o) {
      if (o instanceof globalThis.Date) {
        return o;
      } else if (typeof o === "string") {
        return new globalThis.Date(o);
      } else {
        return fromTimestamp(timestamp_1.Timestamp.fromJSON(o));
      }
    }
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_rekor.js
var require_sigstore_rekor = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_rekor.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TransparencyLogEntry = exports2.InclusionPromise = exports2.InclusionProof = exports2.Checkpoint = exports2.KindVersion = void 0;
    var sigstore_common_1 = require_sigstore_common();
    exports2.KindVersion = {
      fromJSON(object) {
        return {
          kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
          version: isSet(object.version) ? globalThis.String(object.version) : ""
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
          obj.kind = message.kind;
        }
        if (message.version !== "") {
          obj.version = message.version;
        }
        return obj;
      }
    };
    exports2.Checkpoint = {
      fromJSON(object) {
        return { envelope: isSet(object.envelope) ? globalThis.String(object.envelope) : "" };
      },
      toJSON(message) {
        const obj = {};
        if (message.envelope !== "") {
          obj.envelope = message.envelope;
        }
        return obj;
      }
    };
    exports2.InclusionProof = {
      fromJSON(object) {
        return {
          logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
          rootHash: isSet(object.rootHash) ? Buffer.from(bytesFromBase64(object.rootHash)) : Buffer.alloc(0),
          treeSize: isSet(object.treeSize) ? globalThis.String(object.treeSize) : "0",
          hashes: globalThis.Array.isArray(object?.hashes) ? object.hashes.map((e) => Buffer.from(bytesFromBase64(e))) : [],
          checkpoint: isSet(object.checkpoint) ? exports2.Checkpoint.fromJSON(object.checkpoint) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
          obj.logIndex = message.logIndex;
        }
        if (message.rootHash.length !== 0) {
          obj.rootHash = base64FromBytes(message.rootHash);
        }
        if (message.treeSize !== "0") {
          obj.treeSize = message.treeSize;
        }
        if (message.hashes?.length) {
          obj.hashes = message.hashes.map((e) => base64FromBytes(e));
        }
        if (message.checkpoint !== void 0) {
          obj.checkpoint = exports2.Checkpoint.toJSON(message.checkpoint);
        }
        return obj;
      }
    };
    exports2.InclusionPromise = {
      fromJSON(object) {
        return {
          signedEntryTimestamp: isSet(object.signedEntryTimestamp) ? Buffer.from(bytesFromBase64(object.signedEntryTimestamp)) : Buffer.alloc(0)
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.signedEntryTimestamp.length !== 0) {
          obj.signedEntryTimestamp = base64FromBytes(message.signedEntryTimestamp);
        }
        return obj;
      }
    };
    exports2.TransparencyLogEntry = {
      fromJSON(object) {
        return {
          logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
          logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : void 0,
          kindVersion: isSet(object.kindVersion) ? exports2.KindVersion.fromJSON(object.kindVersion) : void 0,
          integratedTime: isSet(object.integratedTime) ? globalThis.String(object.integratedTime) : "0",
          inclusionPromise: isSet(object.inclusionPromise) ? exports2.InclusionPromise.fromJSON(object.inclusionPromise) : void 0,
          inclusionProof: isSet(object.inclusionProof) ? exports2.InclusionProof.fromJSON(object.inclusionProof) : void 0,
          canonicalizedBody: isSet(object.canonicalizedBody) ? Buffer.from(bytesFromBase64(object.canonicalizedBody)) : Buffer.alloc(0)
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
          obj.logIndex = message.logIndex;
        }
        if (message.logId !== void 0) {
          obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.kindVersion !== void 0) {
          obj.kindVersion = exports2.KindVersion.toJSON(message.kindVersion);
        }
        if (message.integratedTime !== "0") {
          obj.integratedTime = message.integratedTime;
        }
        if (message.inclusionPromise !== void 0) {
          obj.inclusionPromise = exports2.InclusionPromise.toJSON(message.inclusionPromise);
        }
        if (message.inclusionProof !== void 0) {
          obj.inclusionProof = exports2.InclusionProof.toJSON(message.inclusionProof);
        }
        if (message.canonicalizedBody.length !== 0) {
          obj.canonicalizedBody = base64FromBytes(message.canonicalizedBody);
        }
        return obj;
      }
    };
    function bytesFromBase64(b64) {
      return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
    }
    function base64FromBytes(arr) {
      return globalThis.Buffer.from(arr).toString("base64");
    }
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_bundle.js
var require_sigstore_bundle = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_bundle.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Bundle = exports2.VerificationMaterial = exports2.TimestampVerificationData = void 0;
    var envelope_1 = require_envelope();
    var sigstore_common_1 = require_sigstore_common();
    var sigstore_rekor_1 = require_sigstore_rekor();
    exports2.TimestampVerificationData = {
      fromJSON(object) {
        return {
          rfc3161Timestamps: globalThis.Array.isArray(object?.rfc3161Timestamps) ? object.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.rfc3161Timestamps?.length) {
          obj.rfc3161Timestamps = message.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.toJSON(e));
        }
        return obj;
      }
    };
    exports2.VerificationMaterial = {
      fromJSON(object) {
        return {
          content: isSet(object.publicKey) ? { $case: "publicKey", publicKey: sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey) } : isSet(object.x509CertificateChain) ? {
            $case: "x509CertificateChain",
            x509CertificateChain: sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain)
          } : isSet(object.certificate) ? { $case: "certificate", certificate: sigstore_common_1.X509Certificate.fromJSON(object.certificate) } : void 0,
          tlogEntries: globalThis.Array.isArray(object?.tlogEntries) ? object.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.fromJSON(e)) : [],
          timestampVerificationData: isSet(object.timestampVerificationData) ? exports2.TimestampVerificationData.fromJSON(object.timestampVerificationData) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.content?.$case === "publicKey") {
          obj.publicKey = sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey);
        } else if (message.content?.$case === "x509CertificateChain") {
          obj.x509CertificateChain = sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain);
        } else if (message.content?.$case === "certificate") {
          obj.certificate = sigstore_common_1.X509Certificate.toJSON(message.content.certificate);
        }
        if (message.tlogEntries?.length) {
          obj.tlogEntries = message.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.toJSON(e));
        }
        if (message.timestampVerificationData !== void 0) {
          obj.timestampVerificationData = exports2.TimestampVerificationData.toJSON(message.timestampVerificationData);
        }
        return obj;
      }
    };
    exports2.Bundle = {
      fromJSON(object) {
        return {
          mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
          verificationMaterial: isSet(object.verificationMaterial) ? exports2.VerificationMaterial.fromJSON(object.verificationMaterial) : void 0,
          content: isSet(object.messageSignature) ? { $case: "messageSignature", messageSignature: sigstore_common_1.MessageSignature.fromJSON(object.messageSignature) } : isSet(object.dsseEnvelope) ? { $case: "dsseEnvelope", dsseEnvelope: envelope_1.Envelope.fromJSON(object.dsseEnvelope) } : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
          obj.mediaType = message.mediaType;
        }
        if (message.verificationMaterial !== void 0) {
          obj.verificationMaterial = exports2.VerificationMaterial.toJSON(message.verificationMaterial);
        }
        if (message.content?.$case === "messageSignature") {
          obj.messageSignature = sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature);
        } else if (message.content?.$case === "dsseEnvelope") {
          obj.dsseEnvelope = envelope_1.Envelope.toJSON(message.content.dsseEnvelope);
        }
        return obj;
      }
    };
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_trustroot.js
var require_sigstore_trustroot = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_trustroot.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ClientTrustConfig = exports2.ServiceConfiguration = exports2.Service = exports2.SigningConfig = exports2.TrustedRoot = exports2.CertificateAuthority = exports2.TransparencyLogInstance = exports2.ServiceSelector = void 0;
    exports2.serviceSelectorFromJSON = serviceSelectorFromJSON;
    exports2.serviceSelectorToJSON = serviceSelectorToJSON;
    var sigstore_common_1 = require_sigstore_common();
    var ServiceSelector;
    (function(ServiceSelector2) {
      ServiceSelector2[ServiceSelector2["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
      ServiceSelector2[ServiceSelector2["ALL"] = 1] = "ALL";
      ServiceSelector2[ServiceSelector2["ANY"] = 2] = "ANY";
      ServiceSelector2[ServiceSelector2["EXACT"] = 3] = "EXACT";
    })(ServiceSelector || (exports2.ServiceSelector = ServiceSelector = {}));
    function serviceSelectorFromJSON(object) {
      switch (object) {
        case 0:
        case "SERVICE_SELECTOR_UNDEFINED":
          return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;
        case 1:
        case "ALL":
          return ServiceSelector.ALL;
        case 2:
        case "ANY":
          return ServiceSelector.ANY;
        case 3:
        case "EXACT":
          return ServiceSelector.EXACT;
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
      }
    }
    function serviceSelectorToJSON(object) {
      switch (object) {
        case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
          return "SERVICE_SELECTOR_UNDEFINED";
        case ServiceSelector.ALL:
          return "ALL";
        case ServiceSelector.ANY:
          return "ANY";
        case ServiceSelector.EXACT:
          return "EXACT";
        default:
          throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
      }
    }
    exports2.TransparencyLogInstance = {
      fromJSON(object) {
        return {
          baseUrl: isSet(object.baseUrl) ? globalThis.String(object.baseUrl) : "",
          hashAlgorithm: isSet(object.hashAlgorithm) ? (0, sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm) : 0,
          publicKey: isSet(object.publicKey) ? sigstore_common_1.PublicKey.fromJSON(object.publicKey) : void 0,
          logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : void 0,
          checkpointKeyId: isSet(object.checkpointKeyId) ? sigstore_common_1.LogId.fromJSON(object.checkpointKeyId) : void 0,
          operator: isSet(object.operator) ? globalThis.String(object.operator) : ""
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.baseUrl !== "") {
          obj.baseUrl = message.baseUrl;
        }
        if (message.hashAlgorithm !== 0) {
          obj.hashAlgorithm = (0, sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm);
        }
        if (message.publicKey !== void 0) {
          obj.publicKey = sigstore_common_1.PublicKey.toJSON(message.publicKey);
        }
        if (message.logId !== void 0) {
          obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.checkpointKeyId !== void 0) {
          obj.checkpointKeyId = sigstore_common_1.LogId.toJSON(message.checkpointKeyId);
        }
        if (message.operator !== "") {
          obj.operator = message.operator;
        }
        return obj;
      }
    };
    exports2.CertificateAuthority = {
      fromJSON(object) {
        return {
          subject: isSet(object.subject) ? sigstore_common_1.DistinguishedName.fromJSON(object.subject) : void 0,
          uri: isSet(object.uri) ? globalThis.String(object.uri) : "",
          certChain: isSet(object.certChain) ? sigstore_common_1.X509CertificateChain.fromJSON(object.certChain) : void 0,
          validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : void 0,
          operator: isSet(object.operator) ? globalThis.String(object.operator) : ""
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.subject !== void 0) {
          obj.subject = sigstore_common_1.DistinguishedName.toJSON(message.subject);
        }
        if (message.uri !== "") {
          obj.uri = message.uri;
        }
        if (message.certChain !== void 0) {
          obj.certChain = sigstore_common_1.X509CertificateChain.toJSON(message.certChain);
        }
        if (message.validFor !== void 0) {
          obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
          obj.operator = message.operator;
        }
        return obj;
      }
    };
    exports2.TrustedRoot = {
      fromJSON(object) {
        return {
          mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
          tlogs: globalThis.Array.isArray(object?.tlogs) ? object.tlogs.map((e) => exports2.TransparencyLogInstance.fromJSON(e)) : [],
          certificateAuthorities: globalThis.Array.isArray(object?.certificateAuthorities) ? object.certificateAuthorities.map((e) => exports2.CertificateAuthority.fromJSON(e)) : [],
          ctlogs: globalThis.Array.isArray(object?.ctlogs) ? object.ctlogs.map((e) => exports2.TransparencyLogInstance.fromJSON(e)) : [],
          timestampAuthorities: globalThis.Array.isArray(object?.timestampAuthorities) ? object.timestampAuthorities.map((e) => exports2.CertificateAuthority.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
          obj.mediaType = message.mediaType;
        }
        if (message.tlogs?.length) {
          obj.tlogs = message.tlogs.map((e) => exports2.TransparencyLogInstance.toJSON(e));
        }
        if (message.certificateAuthorities?.length) {
          obj.certificateAuthorities = message.certificateAuthorities.map((e) => exports2.CertificateAuthority.toJSON(e));
        }
        if (message.ctlogs?.length) {
          obj.ctlogs = message.ctlogs.map((e) => exports2.TransparencyLogInstance.toJSON(e));
        }
        if (message.timestampAuthorities?.length) {
          obj.timestampAuthorities = message.timestampAuthorities.map((e) => exports2.CertificateAuthority.toJSON(e));
        }
        return obj;
      }
    };
    exports2.SigningConfig = {
      fromJSON(object) {
        return {
          mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
          caUrls: globalThis.Array.isArray(object?.caUrls) ? object.caUrls.map((e) => exports2.Service.fromJSON(e)) : [],
          oidcUrls: globalThis.Array.isArray(object?.oidcUrls) ? object.oidcUrls.map((e) => exports2.Service.fromJSON(e)) : [],
          rekorTlogUrls: globalThis.Array.isArray(object?.rekorTlogUrls) ? object.rekorTlogUrls.map((e) => exports2.Service.fromJSON(e)) : [],
          rekorTlogConfig: isSet(object.rekorTlogConfig) ? exports2.ServiceConfiguration.fromJSON(object.rekorTlogConfig) : void 0,
          tsaUrls: globalThis.Array.isArray(object?.tsaUrls) ? object.tsaUrls.map((e) => exports2.Service.fromJSON(e)) : [],
          tsaConfig: isSet(object.tsaConfig) ? exports2.ServiceConfiguration.fromJSON(object.tsaConfig) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
          obj.mediaType = message.mediaType;
        }
        if (message.caUrls?.length) {
          obj.caUrls = message.caUrls.map((e) => exports2.Service.toJSON(e));
        }
        if (message.oidcUrls?.length) {
          obj.oidcUrls = message.oidcUrls.map((e) => exports2.Service.toJSON(e));
        }
        if (message.rekorTlogUrls?.length) {
          obj.rekorTlogUrls = message.rekorTlogUrls.map((e) => exports2.Service.toJSON(e));
        }
        if (message.rekorTlogConfig !== void 0) {
          obj.rekorTlogConfig = exports2.ServiceConfiguration.toJSON(message.rekorTlogConfig);
        }
        if (message.tsaUrls?.length) {
          obj.tsaUrls = message.tsaUrls.map((e) => exports2.Service.toJSON(e));
        }
        if (message.tsaConfig !== void 0) {
          obj.tsaConfig = exports2.ServiceConfiguration.toJSON(message.tsaConfig);
        }
        return obj;
      }
    };
    exports2.Service = {
      fromJSON(object) {
        return {
          url: isSet(object.url) ? globalThis.String(object.url) : "",
          majorApiVersion: isSet(object.majorApiVersion) ? globalThis.Number(object.majorApiVersion) : 0,
          validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : void 0,
          operator: isSet(object.operator) ? globalThis.String(object.operator) : ""
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.url !== "") {
          obj.url = message.url;
        }
        if (message.majorApiVersion !== 0) {
          obj.majorApiVersion = Math.round(message.majorApiVersion);
        }
        if (message.validFor !== void 0) {
          obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
          obj.operator = message.operator;
        }
        return obj;
      }
    };
    exports2.ServiceConfiguration = {
      fromJSON(object) {
        return {
          selector: isSet(object.selector) ? serviceSelectorFromJSON(object.selector) : 0,
          count: isSet(object.count) ? globalThis.Number(object.count) : 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.selector !== 0) {
          obj.selector = serviceSelectorToJSON(message.selector);
        }
        if (message.count !== 0) {
          obj.count = Math.round(message.count);
        }
        return obj;
      }
    };
    exports2.ClientTrustConfig = {
      fromJSON(object) {
        return {
          mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
          trustedRoot: isSet(object.trustedRoot) ? exports2.TrustedRoot.fromJSON(object.trustedRoot) : void 0,
          signingConfig: isSet(object.signingConfig) ? exports2.SigningConfig.fromJSON(object.signingConfig) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
          obj.mediaType = message.mediaType;
        }
        if (message.trustedRoot !== void 0) {
          obj.trustedRoot = exports2.TrustedRoot.toJSON(message.trustedRoot);
        }
        if (message.signingConfig !== void 0) {
          obj.signingConfig = exports2.SigningConfig.toJSON(message.signingConfig);
        }
        return obj;
      }
    };
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_verification.js
var require_sigstore_verification = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/sigstore_verification.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Input = exports2.Artifact = exports2.ArtifactVerificationOptions_ObserverTimestampOptions = exports2.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = exports2.ArtifactVerificationOptions_TimestampAuthorityOptions = exports2.ArtifactVerificationOptions_CtlogOptions = exports2.ArtifactVerificationOptions_TlogOptions = exports2.ArtifactVerificationOptions = exports2.PublicKeyIdentities = exports2.CertificateIdentities = exports2.CertificateIdentity = void 0;
    var sigstore_bundle_1 = require_sigstore_bundle();
    var sigstore_common_1 = require_sigstore_common();
    var sigstore_trustroot_1 = require_sigstore_trustroot();
    exports2.CertificateIdentity = {
      fromJSON(object) {
        return {
          issuer: isSet(object.issuer) ? globalThis.String(object.issuer) : "",
          san: isSet(object.san) ? sigstore_common_1.SubjectAlternativeName.fromJSON(object.san) : void 0,
          oids: globalThis.Array.isArray(object?.oids) ? object.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.issuer !== "") {
          obj.issuer = message.issuer;
        }
        if (message.san !== void 0) {
          obj.san = sigstore_common_1.SubjectAlternativeName.toJSON(message.san);
        }
        if (message.oids?.length) {
          obj.oids = message.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.toJSON(e));
        }
        return obj;
      }
    };
    exports2.CertificateIdentities = {
      fromJSON(object) {
        return {
          identities: globalThis.Array.isArray(object?.identities) ? object.identities.map((e) => exports2.CertificateIdentity.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.identities?.length) {
          obj.identities = message.identities.map((e) => exports2.CertificateIdentity.toJSON(e));
        }
        return obj;
      }
    };
    exports2.PublicKeyIdentities = {
      fromJSON(object) {
        return {
          publicKeys: globalThis.Array.isArray(object?.publicKeys) ? object.publicKeys.map((e) => sigstore_common_1.PublicKey.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.publicKeys?.length) {
          obj.publicKeys = message.publicKeys.map((e) => sigstore_common_1.PublicKey.toJSON(e));
        }
        return obj;
      }
    };
    exports2.ArtifactVerificationOptions = {
      fromJSON(object) {
        return {
          signers: isSet(object.certificateIdentities) ? {
            $case: "certificateIdentities",
            certificateIdentities: exports2.CertificateIdentities.fromJSON(object.certificateIdentities)
          } : isSet(object.publicKeys) ? { $case: "publicKeys", publicKeys: exports2.PublicKeyIdentities.fromJSON(object.publicKeys) } : void 0,
          tlogOptions: isSet(object.tlogOptions) ? exports2.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions) : void 0,
          ctlogOptions: isSet(object.ctlogOptions) ? exports2.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions) : void 0,
          tsaOptions: isSet(object.tsaOptions) ? exports2.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions) : void 0,
          integratedTsOptions: isSet(object.integratedTsOptions) ? exports2.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions) : void 0,
          observerOptions: isSet(object.observerOptions) ? exports2.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.signers?.$case === "certificateIdentities") {
          obj.certificateIdentities = exports2.CertificateIdentities.toJSON(message.signers.certificateIdentities);
        } else if (message.signers?.$case === "publicKeys") {
          obj.publicKeys = exports2.PublicKeyIdentities.toJSON(message.signers.publicKeys);
        }
        if (message.tlogOptions !== void 0) {
          obj.tlogOptions = exports2.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions);
        }
        if (message.ctlogOptions !== void 0) {
          obj.ctlogOptions = exports2.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions);
        }
        if (message.tsaOptions !== void 0) {
          obj.tsaOptions = exports2.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions);
        }
        if (message.integratedTsOptions !== void 0) {
          obj.integratedTsOptions = exports2.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions);
        }
        if (message.observerOptions !== void 0) {
          obj.observerOptions = exports2.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions);
        }
        return obj;
      }
    };
    exports2.ArtifactVerificationOptions_TlogOptions = {
      fromJSON(object) {
        return {
          threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
          performOnlineVerification: isSet(object.performOnlineVerification) ? globalThis.Boolean(object.performOnlineVerification) : false,
          disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
          obj.threshold = Math.round(message.threshold);
        }
        if (message.performOnlineVerification !== false) {
          obj.performOnlineVerification = message.performOnlineVerification;
        }
        if (message.disable !== false) {
          obj.disable = message.disable;
        }
        return obj;
      }
    };
    exports2.ArtifactVerificationOptions_CtlogOptions = {
      fromJSON(object) {
        return {
          threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
          disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
          obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
          obj.disable = message.disable;
        }
        return obj;
      }
    };
    exports2.ArtifactVerificationOptions_TimestampAuthorityOptions = {
      fromJSON(object) {
        return {
          threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
          disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
          obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
          obj.disable = message.disable;
        }
        return obj;
      }
    };
    exports2.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
      fromJSON(object) {
        return {
          threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
          disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
          obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
          obj.disable = message.disable;
        }
        return obj;
      }
    };
    exports2.ArtifactVerificationOptions_ObserverTimestampOptions = {
      fromJSON(object) {
        return {
          threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
          disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
          obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
          obj.disable = message.disable;
        }
        return obj;
      }
    };
    exports2.Artifact = {
      fromJSON(object) {
        return {
          data: isSet(object.artifactUri) ? { $case: "artifactUri", artifactUri: globalThis.String(object.artifactUri) } : isSet(object.artifact) ? { $case: "artifact", artifact: Buffer.from(bytesFromBase64(object.artifact)) } : isSet(object.artifactDigest) ? { $case: "artifactDigest", artifactDigest: sigstore_common_1.HashOutput.fromJSON(object.artifactDigest) } : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.data?.$case === "artifactUri") {
          obj.artifactUri = message.data.artifactUri;
        } else if (message.data?.$case === "artifact") {
          obj.artifact = base64FromBytes(message.data.artifact);
        } else if (message.data?.$case === "artifactDigest") {
          obj.artifactDigest = sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest);
        }
        return obj;
      }
    };
    exports2.Input = {
      fromJSON(object) {
        return {
          artifactTrustRoot: isSet(object.artifactTrustRoot) ? sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot) : void 0,
          artifactVerificationOptions: isSet(object.artifactVerificationOptions) ? exports2.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions) : void 0,
          bundle: isSet(object.bundle) ? sigstore_bundle_1.Bundle.fromJSON(object.bundle) : void 0,
          artifact: isSet(object.artifact) ? exports2.Artifact.fromJSON(object.artifact) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.artifactTrustRoot !== void 0) {
          obj.artifactTrustRoot = sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot);
        }
        if (message.artifactVerificationOptions !== void 0) {
          obj.artifactVerificationOptions = exports2.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions);
        }
        if (message.bundle !== void 0) {
          obj.bundle = sigstore_bundle_1.Bundle.toJSON(message.bundle);
        }
        if (message.artifact !== void 0) {
          obj.artifact = exports2.Artifact.toJSON(message.artifact);
        }
        return obj;
      }
    };
    function bytesFromBase64(b64) {
      return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
    }
    function base64FromBytes(arr) {
      return globalThis.Buffer.from(arr).toString("base64");
    }
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/index.js
var require_dist = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/index.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    __exportStar(require_envelope(), exports2);
    __exportStar(require_sigstore_bundle(), exports2);
    __exportStar(require_sigstore_common(), exports2);
    __exportStar(require_sigstore_rekor(), exports2);
    __exportStar(require_sigstore_trustroot(), exports2);
    __exportStar(require_sigstore_verification(), exports2);
  }
});

// node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/bundle.js
var require_bundle = __commonJS({
  "node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/bundle.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.BUNDLE_V03_MEDIA_TYPE = exports2.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports2.BUNDLE_V02_MEDIA_TYPE = exports2.BUNDLE_V01_MEDIA_TYPE = void 0;
    exports2.isBundleWithCertificateChain = isBundleWithCertificateChain;
    exports2.isBundleWithPublicKey = isBundleWithPublicKey;
    exports2.isBundleWithMessageSignature = isBundleWithMessageSignature;
    exports2.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
    exports2.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
    exports2.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
    exports2.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
    exports2.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
    function isBundleWithCertificateChain(b) {
      return b.verificationMaterial.content.$case === "x509CertificateChain";
    }
    function isBundleWithPublicKey(b) {
      return b.verificationMaterial.content.$case === "publicKey";
    }
    function isBundleWithMessageSignature(b) {
      return b.content.$case === "messageSignature";
    }
    function isBundleWithDsseEnvelope(b) {
      return b.content.$case === "dsseEnvelope";
    }
  }
});

// node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/build.js
var require_build = __commonJS({
  "node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/build.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.toMessageSignatureBundle = toMessageSignatureBundle;
    exports2.toDSSEBundle = toDSSEBundle;
    var protobuf_specs_1 = require_dist();
    var bundle_1 = require_bundle();
    function toMessageSignatureBundle(options) {
      return {
        mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
          $case: "messageSignature",
          messageSignature: {
            messageDigest: {
              algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
              digest: options.digest
            },
            signature: options.signature
          }
        },
        verificationMaterial: toVerificationMaterial(options)
      };
    }
    function toDSSEBundle(options) {
      return {
        mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
          $case: "dsseEnvelope",
          dsseEnvelope: toEnvelope(options)
        },
        verificationMaterial: toVerificationMaterial(options)
      };
    }
    function toEnvelope(options) {
      return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)]
      };
    }
    function toSignature(options) {
      return {
        keyid: options.keyHint || "",
        sig: options.signature
      };
    }
    function toVerificationMaterial(options) {
      return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] }
      };
    }
    function toKeyContent(options) {
      if (options.certificate) {
        if (options.certificateChain) {
          return {
            $case: "x509CertificateChain",
            x509CertificateChain: {
              certificates: [{ rawBytes: options.certificate }]
            }
          };
        } else {
          return {
            $case: "certificate",
            certificate: { rawBytes: options.certificate }
          };
        }
      } else {
        return {
          $case: "publicKey",
          publicKey: {
            hint: options.keyHint || ""
          }
        };
      }
    }
  }
});

// node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/error.js
var require_error = __commonJS({
  "node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/error.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ValidationError = void 0;
    var ValidationError = class extends Error {
      fields;
      constructor(message, fields) {
        super(message);
        this.fields = fields;
      }
    };
    exports2.ValidationError = ValidationError;
  }
});

// node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/validate.js
var require_validate = __commonJS({
  "node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/validate.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.assertBundle = assertBundle;
    exports2.assertBundleV01 = assertBundleV01;
    exports2.isBundleV01 = isBundleV01;
    exports2.assertBundleV02 = assertBundleV02;
    exports2.assertBundleLatest = assertBundleLatest;
    var error_1 = require_error();
    function assertBundle(b) {
      const invalidValues = validateBundleBase(b);
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid bundle", invalidValues);
      }
    }
    function assertBundleV01(b) {
      const invalidValues = [];
      invalidValues.push(...validateBundleBase(b));
      invalidValues.push(...validateInclusionPromise(b));
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
      }
    }
    function isBundleV01(b) {
      try {
        assertBundleV01(b);
        return true;
      } catch (e) {
        return false;
      }
    }
    function assertBundleV02(b) {
      const invalidValues = [];
      invalidValues.push(...validateBundleBase(b));
      invalidValues.push(...validateInclusionProof(b));
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
      }
    }
    function assertBundleLatest(b) {
      const invalidValues = [];
      invalidValues.push(...validateBundleBase(b));
      invalidValues.push(...validateInclusionProof(b));
      invalidValues.push(...validateNoCertificateChain(b));
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid bundle", invalidValues);
      }
    }
    function validateBundleBase(b) {
      const invalidValues = [];
      if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) {
        invalidValues.push("mediaType");
      }
      if (b.content === void 0) {
        invalidValues.push("content");
      } else {
        switch (b.content.$case) {
          case "messageSignature":
            if (b.content.messageSignature.messageDigest === void 0) {
              invalidValues.push("content.messageSignature.messageDigest");
            } else {
              if (b.content.messageSignature.messageDigest.digest.length === 0) {
                invalidValues.push("content.messageSignature.messageDigest.digest");
              }
            }
            if (b.content.messageSignature.signature.length === 0) {
              invalidValues.push("content.messageSignature.signature");
            }
            break;
          case "dsseEnvelope":
            if (b.content.dsseEnvelope.payload.length === 0) {
              invalidValues.push("content.dsseEnvelope.payload");
            }
            if (b.content.dsseEnvelope.signatures.length !== 1) {
              invalidValues.push("content.dsseEnvelope.signatures");
            } else {
              if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                invalidValues.push("content.dsseEnvelope.signatures[0].sig");
              }
            }
            break;
        }
      }
      if (b.verificationMaterial === void 0) {
        invalidValues.push("verificationMaterial");
      } else {
        if (b.verificationMaterial.content === void 0) {
          invalidValues.push("verificationMaterial.content");
        } else {
          switch (b.verificationMaterial.content.$case) {
            case "x509CertificateChain":
              if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) {
                invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
              }
              b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                if (cert.rawBytes.length === 0) {
                  invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                }
              });
              break;
            case "certificate":
              if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                invalidValues.push("verificationMaterial.content.certificate.rawBytes");
              }
              break;
          }
        }
        if (b.verificationMaterial.tlogEntries === void 0) {
          invalidValues.push("verificationMaterial.tlogEntries");
        } else {
          if (b.verificationMaterial.tlogEntries.length > 0) {
            b.verificationMaterial.tlogEntries.forEach((entry, i) => {
              if (entry.logId === void 0) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
              }
              if (entry.kindVersion === void 0) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
              }
            });
          }
        }
      }
      return invalidValues;
    }
    function validateInclusionPromise(b) {
      const invalidValues = [];
      if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
          if (entry.inclusionPromise === void 0) {
            invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
          }
        });
      }
      return invalidValues;
    }
    function validateInclusionProof(b) {
      const invalidValues = [];
      if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
          if (entry.inclusionProof === void 0) {
            invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
          } else {
            if (entry.inclusionProof.checkpoint === void 0) {
              invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
            }
          }
        });
      }
      return invalidValues;
    }
    function validateNoCertificateChain(b) {
      const invalidValues = [];
      if (b.verificationMaterial?.content?.$case === "x509CertificateChain") {
        invalidValues.push("verificationMaterial.content.$case");
      }
      return invalidValues;
    }
  }
});

// node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/serialized.js
var require_serialized = __commonJS({
  "node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/serialized.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.envelopeToJSON = exports2.envelopeFromJSON = exports2.bundleToJSON = exports2.bundleFromJSON = void 0;
    var protobuf_specs_1 = require_dist();
    var bundle_1 = require_bundle();
    var validate_1 = require_validate();
    var bundleFromJSON = (obj) => {
      const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
      switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
          (0, validate_1.assertBundleV01)(bundle);
          break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
          (0, validate_1.assertBundleV02)(bundle);
          break;
        default:
          (0, validate_1.assertBundleLatest)(bundle);
          break;
      }
      return bundle;
    };
    exports2.bundleFromJSON = bundleFromJSON;
    var bundleToJSON = (bundle) => {
      return protobuf_specs_1.Bundle.toJSON(bundle);
    };
    exports2.bundleToJSON = bundleToJSON;
    var envelopeFromJSON = (obj) => {
      return protobuf_specs_1.Envelope.fromJSON(obj);
    };
    exports2.envelopeFromJSON = envelopeFromJSON;
    var envelopeToJSON = (envelope2) => {
      return protobuf_specs_1.Envelope.toJSON(envelope2);
    };
    exports2.envelopeToJSON = envelopeToJSON;
  }
});

// node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/index.js
var require_dist2 = __commonJS({
  "node_modules/.pnpm/@sigstore+bundle@5.0.1/node_modules/@sigstore/bundle/dist/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.isBundleV01 = exports2.assertBundleV02 = exports2.assertBundleV01 = exports2.assertBundleLatest = exports2.assertBundle = exports2.envelopeToJSON = exports2.envelopeFromJSON = exports2.bundleToJSON = exports2.bundleFromJSON = exports2.ValidationError = exports2.isBundleWithPublicKey = exports2.isBundleWithMessageSignature = exports2.isBundleWithDsseEnvelope = exports2.isBundleWithCertificateChain = exports2.BUNDLE_V03_MEDIA_TYPE = exports2.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports2.BUNDLE_V02_MEDIA_TYPE = exports2.BUNDLE_V01_MEDIA_TYPE = exports2.toMessageSignatureBundle = exports2.toDSSEBundle = void 0;
    var build_1 = require_build();
    Object.defineProperty(exports2, "toDSSEBundle", { enumerable: true, get: function() {
      return build_1.toDSSEBundle;
    } });
    Object.defineProperty(exports2, "toMessageSignatureBundle", { enumerable: true, get: function() {
      return build_1.toMessageSignatureBundle;
    } });
    var bundle_1 = require_bundle();
    Object.defineProperty(exports2, "BUNDLE_V01_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V01_MEDIA_TYPE;
    } });
    Object.defineProperty(exports2, "BUNDLE_V02_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V02_MEDIA_TYPE;
    } });
    Object.defineProperty(exports2, "BUNDLE_V03_LEGACY_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
    } });
    Object.defineProperty(exports2, "BUNDLE_V03_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V03_MEDIA_TYPE;
    } });
    Object.defineProperty(exports2, "isBundleWithCertificateChain", { enumerable: true, get: function() {
      return bundle_1.isBundleWithCertificateChain;
    } });
    Object.defineProperty(exports2, "isBundleWithDsseEnvelope", { enumerable: true, get: function() {
      return bundle_1.isBundleWithDsseEnvelope;
    } });
    Object.defineProperty(exports2, "isBundleWithMessageSignature", { enumerable: true, get: function() {
      return bundle_1.isBundleWithMessageSignature;
    } });
    Object.defineProperty(exports2, "isBundleWithPublicKey", { enumerable: true, get: function() {
      return bundle_1.isBundleWithPublicKey;
    } });
    var error_1 = require_error();
    Object.defineProperty(exports2, "ValidationError", { enumerable: true, get: function() {
      return error_1.ValidationError;
    } });
    var serialized_1 = require_serialized();
    Object.defineProperty(exports2, "bundleFromJSON", { enumerable: true, get: function() {
      return serialized_1.bundleFromJSON;
    } });
    Object.defineProperty(exports2, "bundleToJSON", { enumerable: true, get: function() {
      return serialized_1.bundleToJSON;
    } });
    Object.defineProperty(exports2, "envelopeFromJSON", { enumerable: true, get: function() {
      return serialized_1.envelopeFromJSON;
    } });
    Object.defineProperty(exports2, "envelopeToJSON", { enumerable: true, get: function() {
      return serialized_1.envelopeToJSON;
    } });
    var validate_1 = require_validate();
    Object.defineProperty(exports2, "assertBundle", { enumerable: true, get: function() {
      return validate_1.assertBundle;
    } });
    Object.defineProperty(exports2, "assertBundleLatest", { enumerable: true, get: function() {
      return validate_1.assertBundleLatest;
    } });
    Object.defineProperty(exports2, "assertBundleV01", { enumerable: true, get: function() {
      return validate_1.assertBundleV01;
    } });
    Object.defineProperty(exports2, "assertBundleV02", { enumerable: true, get: function() {
      return validate_1.assertBundleV02;
    } });
    Object.defineProperty(exports2, "isBundleV01", { enumerable: true, get: function() {
      return validate_1.isBundleV01;
    } });
  }
});

// packages/evidence/src/bundle.ts
function serializeBundle(parts) {
  const bundle = {
    mediaType: BUNDLE_V03,
    verificationMaterial: {
      ..."keyHint" in parts.signer ? { publicKey: { hint: parts.signer.keyHint } } : { certificate: { rawBytes: Buffer.from(parts.signer.certificate).toString("base64") } },
      tlogEntries: [...parts.logEntries],
      timestampVerificationData: {
        rfc3161Timestamps: parts.timestamps.map((timestamp) => ({
          signedTimestamp: Buffer.from(timestamp).toString("base64")
        }))
      }
    },
    dsseEnvelope: envelope(parts.payload, parts.signature)
  };
  return Buffer.from(JSON.stringify(bundle), "utf8");
}
async function parseBundle(bytes, where) {
  const { bundleFromJSON } = await Promise.resolve().then(() => __toESM(require_dist2(), 1));
  try {
    return bundleFromJSON(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw errors3.BUNDLE_INVALID({ message: "this is not a Sigstore bundle", where, cause });
  }
}
var init_bundle = __esm({
  "packages/evidence/src/bundle.ts"() {
    "use strict";
    init_dsse();
    init_errors3();
    init_media_types();
  }
});

// packages/evidence/src/json-values.ts
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function asArray(value) {
  return Array.isArray(value) ? value : void 0;
}
function asText(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function asCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
function at(value, ...path) {
  let current = value;
  for (const step of path) {
    if (typeof step === "number") current = asArray(current)?.[step];
    else {
      const object = asObject(current);
      current = object && Object.hasOwn(object, step) ? object[step] : void 0;
    }
  }
  return current;
}
function textAt(value, ...path) {
  return asText(at(value, ...path));
}
var init_json_values = __esm({
  "packages/evidence/src/json-values.ts"() {
    "use strict";
  }
});

// packages/evidence/src/predicates/gate-verdict.ts
function parseGateVerdict(value) {
  const fields = asObject(value);
  if (!fields) throw new VerdictFault("it is not a JSON object");
  if (fields.schema !== "waybill/gate-verdict/v1")
    throw new VerdictFault(
      `"schema" is ${JSON.stringify(fields.schema ?? null)}, not "waybill/gate-verdict/v1"`
    );
  const { verdict } = fields;
  if (verdict !== "pass" && verdict !== "fail" && verdict !== "indeterminate")
    throw new VerdictFault('"verdict" is not one of pass, fail, indeterminate');
  const text2 = (...path) => {
    const found = textAt(fields, ...path);
    if (found === void 0) throw new VerdictFault(`"${path.join(".")}" is missing`);
    return found;
  };
  const like = (pattern, form, ...path) => {
    const found = text2(...path);
    if (!pattern.test(found)) throw new VerdictFault(`"${path.join(".")}" is not ${form}`);
    return found;
  };
  const evaluatedAt = text2("evaluatedAt");
  if (Number.isNaN(Date.parse(evaluatedAt))) throw new VerdictFault('"evaluatedAt" is not a time');
  return {
    schema: "waybill/gate-verdict/v1",
    verdict,
    repository: text2("repository"),
    repositoryId: text2("repositoryId"),
    commit: like(COMMIT, "a full commit id", "commit"),
    tree: like(COMMIT, "a full tree id", "tree"),
    ref: text2("ref"),
    run: { id: text2("run", "id"), attempt: text2("run", "attempt") },
    evaluatedAt,
    policy: {
      path: text2("policy", "path"),
      revision: text2("policy", "revision"),
      digest: like(SHA256, "a sha256 digest", "policy", "digest")
    },
    tools: list(fields, "tools").map((item, i) => tool(item, i)),
    counts: Object.fromEntries(
      SEVERITIES.map((name) => [name, count(at(fields, "counts", name), `counts.${name}`)])
    ),
    reasons: list(fields, "reasons").map((item, i) => ({
      code: needed(textAt(item, "code"), `reasons[${i}].code`),
      text: needed(textAt(item, "text"), `reasons[${i}].text`)
    })),
    reports: list(fields, "reports").map((item, i) => ({
      name: needed(textAt(item, "name"), `reports[${i}].name`),
      digest: needed(textAt(item, "digest"), `reports[${i}].digest`)
    }))
  };
}
function gatePredicate(verdict, verifier) {
  return {
    verifier: {
      id: verifier,
      policy: {
        name: verdict.policy.path,
        digest: { sha256: verdict.policy.digest.slice("sha256:".length) }
      }
    },
    timeCreated: verdict.evaluatedAt,
    // Only what holds is a property: a verdict that is not a pass proves none.
    properties: verdict.verdict === "pass" ? [PASSED] : [],
    [VERDICT_FIELD]: verdict
  };
}
function verdictOf(predicate) {
  if (!Object.hasOwn(predicate, VERDICT_FIELD))
    throw new VerdictFault("the verification result carries no verdict of the gate");
  const verdict = parseGateVerdict(predicate[VERDICT_FIELD]);
  const passed = (asArray(predicate.properties) ?? []).includes(PASSED);
  if (passed !== (verdict.verdict === "pass"))
    throw new VerdictFault(
      `the properties say ${passed ? "passed" : "not passed"}, the verdict says ${verdict.verdict}`
    );
  return verdict;
}
function tool(item, position) {
  const where = `tools[${position}]`;
  return {
    name: needed(textAt(item, "name"), `${where}.name`),
    version: needed(textAt(item, "version"), `${where}.version`),
    filesExpected: count(at(item, "filesExpected"), `${where}.filesExpected`),
    filesRead: count(at(item, "filesRead"), `${where}.filesRead`),
    rulesEvaluated: count(at(item, "rulesEvaluated"), `${where}.rulesEvaluated`),
    parseErrors: count(at(item, "parseErrors"), `${where}.parseErrors`)
  };
}
function list(value, name) {
  const found = asArray(value[name]);
  if (!found) throw new VerdictFault(`"${name}" is not a list`);
  return found;
}
function needed(value, name) {
  if (asText(value) === void 0 || value === void 0) throw new VerdictFault(`"${name}" is missing`);
  return value;
}
function count(value, name) {
  const found = asCount(value);
  if (found === void 0) throw new VerdictFault(`"${name}" is not a count`);
  return found;
}
var VerdictFault, VERDICT_FIELD, PASSED, COMMIT, SHA256, SEVERITIES;
var init_gate_verdict = __esm({
  "packages/evidence/src/predicates/gate-verdict.ts"() {
    "use strict";
    init_json_values();
    VerdictFault = class extends Error {
    };
    VERDICT_FIELD = "urn:waybill:gate-verdict:v1";
    PASSED = "WAYBILL_GATE_PASSED";
    COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
    SHA256 = /^sha256:[0-9a-f]{64}$/;
    SEVERITIES = ["critical", "high", "medium", "low", "unknown", "excepted"];
  }
});

// packages/evidence/src/predicates/provenance.ts
function parseWorkflowRef(text2) {
  const match = /^([^/@\s]+\/[^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(text2);
  return match?.[1] && match[2] && match[3] ? { repository: match[1], path: match[2], ref: match[3] } : void 0;
}
function missingClaims(claims) {
  return NEEDED.filter((name) => claim(claims, name) === "");
}
function provenancePredicate(claims, options) {
  const server = options.serverUrl;
  const caller = parseWorkflowRef(claim(claims, "workflow_ref"));
  const builder = parseWorkflowRef(claim(claims, "job_workflow_ref"));
  const source = {
    uri: `git+${server}/${claim(claims, "repository")}@${claim(claims, "ref")}`,
    digest: { gitCommit: claim(claims, "sha") }
  };
  const reusable = builder && claim(claims, "job_workflow_ref") !== claim(claims, "workflow_ref") ? [
    {
      uri: `git+${server}/${builder.repository}@${builder.ref}`,
      digest: { gitCommit: claim(claims, "job_workflow_sha") }
    }
  ] : [];
  return {
    buildDefinition: {
      buildType: WORKFLOW_BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: caller?.ref ?? claim(claims, "ref"),
          repository: `${server}/${caller?.repository ?? claim(claims, "repository")}`,
          path: caller?.path ?? claim(claims, "workflow_ref")
        },
        ...options.inputs && Object.keys(options.inputs).length > 0 ? { inputs: options.inputs } : {}
      },
      internalParameters: {
        github: {
          event_name: claim(claims, "event_name"),
          repository_id: claim(claims, "repository_id"),
          repository_owner_id: claim(claims, "repository_owner_id"),
          runner_environment: claim(claims, "runner_environment")
        }
      },
      resolvedDependencies: [source, ...reusable]
    },
    runDetails: {
      builder: { id: `${server}/${claim(claims, "job_workflow_ref")}` },
      metadata: {
        invocationId: `${server}/${claim(claims, "repository")}/actions/runs/${claim(claims, "run_id")}/attempts/${claim(claims, "run_attempt")}`
      }
    }
  };
}
function provenanceFacts(predicate) {
  const definition = "buildDefinition";
  const workflow = [definition, "externalParameters", "workflow"];
  return {
    buildType: textAt(predicate, definition, "buildType"),
    builderId: textAt(predicate, "runDetails", "builder", "id"),
    repository: textAt(predicate, ...workflow, "repository"),
    ref: textAt(predicate, ...workflow, "ref"),
    commit: textAt(predicate, definition, "resolvedDependencies", 0, "digest", "gitCommit"),
    sourceUri: textAt(predicate, definition, "resolvedDependencies", 0, "uri"),
    invocationId: textAt(predicate, "runDetails", "metadata", "invocationId")
  };
}
function runOf(invocation) {
  return invocation.replace(/\/attempts\/\d+$/, "");
}
function claim(claims, name) {
  const value = claims[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
var NEEDED;
var init_provenance = __esm({
  "packages/evidence/src/predicates/provenance.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    NEEDED = [
      "repository",
      "repository_id",
      "repository_owner_id",
      "ref",
      "sha",
      "event_name",
      "workflow_ref",
      "job_workflow_ref",
      "job_workflow_sha",
      "run_id",
      "run_attempt",
      "runner_environment"
    ];
  }
});

// packages/evidence/src/predicates/test-result.ts
function testResultPredicate(report, file, url2) {
  return {
    result: report.failed.length > 0 ? "FAILED" : report.passed.length === 0 ? "WARNED" : "PASSED",
    configuration: [
      { name: file.name, digest: { sha256: sha256Hex(file.bytes) }, mediaType: "application/xml" }
    ],
    url: url2,
    passedTests: report.passed.slice(0, MAX_NAMES),
    warnedTests: [],
    failedTests: report.failed.slice(0, MAX_NAMES),
    [COUNTS_FIELD]: {
      passed: report.passed.length,
      failed: report.failed.length,
      skipped: report.skipped
    }
  };
}
function testFacts(predicate) {
  const { result } = predicate;
  if (result !== "PASSED" && result !== "WARNED" && result !== "FAILED")
    throw new TestResultFault(`"result" is ${JSON.stringify(result ?? null)}, not PASSED, WARNED or FAILED`);
  if (!asArray(predicate.configuration)) throw new TestResultFault('"configuration" is not a list');
  const names = (key) => {
    const list2 = predicate[key] === void 0 ? [] : asArray(predicate[key]);
    if (!list2 || list2.some((name) => asText(name) === void 0))
      throw new TestResultFault(`"${key}" is not a list of names`);
    return list2.length;
  };
  const counted = (key, fallback) => Math.max(fallback, asCount(at(predicate, COUNTS_FIELD, key)) ?? 0);
  const failed = counted("failed", names("failedTests"));
  if (result === "PASSED" && failed > 0)
    throw new TestResultFault(`"result" is PASSED, but ${failed} tests failed`);
  return {
    result,
    passed: counted("passed", names("passedTests")),
    failed,
    skipped: counted("skipped", 0)
  };
}
var TestResultFault, MAX_NAMES, COUNTS_FIELD;
var init_test_result = __esm({
  "packages/evidence/src/predicates/test-result.ts"() {
    "use strict";
    init_src();
    init_json_values();
    TestResultFault = class extends Error {
    };
    MAX_NAMES = 2e3;
    COUNTS_FIELD = "urn:waybill:test-counts:v1";
  }
});

// packages/evidence/src/claim-key.ts
function claimOf(statement) {
  const { predicate, predicateType } = statement;
  switch (kindOf(predicateType)) {
    case "provenance": {
      const facts = provenanceFacts(predicate);
      const run = runOf(facts.invocationId ?? "");
      return {
        key: canonicalJson([facts.builderId, facts.repository, facts.ref, facts.commit, run]),
        shown: `run ${run} of commit ${facts.commit ?? "unknown"}`
      };
    }
    case "gate": {
      const verdict = verdictOf(predicate);
      return {
        key: canonicalJson([verdict.repositoryId, verdict.commit, verdict.tree, verdict.verdict]),
        shown: `verdict ${verdict.verdict} for commit ${verdict.commit}`
      };
    }
    case "tests": {
      const { result, failed } = testFacts(predicate);
      return { key: canonicalJson([result, failed > 0]), shown: `tests ${result}` };
    }
    case "summary": {
      const result = at(predicate, "verificationResult");
      return { key: canonicalJson(result ?? null), shown: `summary ${String(result)}` };
    }
    case "sbom":
      return sbomClaim(statement);
    default:
      return { key: predicateType, shown: predicateType };
  }
}
function sbomClaim({ predicate, predicateType, subjects }) {
  const { serialNumber: _1, metadata, creationInfo, documentNamespace: _2, ...rest } = predicate;
  const without = (value, name) => value === void 0 ? void 0 : { ...value, [name]: void 0 };
  return {
    key: canonicalJson([
      predicateType,
      subjects.map(({ digest }) => digest).sort(),
      { ...rest, metadata: without(metadata, "timestamp"), creationInfo: without(creationInfo, "created") }
    ]),
    shown: `${predicateType} of ${subjects.map(({ digest }) => digest).join(", ")}`
  };
}
var init_claim_key = __esm({
  "packages/evidence/src/claim-key.ts"() {
    "use strict";
    init_src();
    init_json_values();
    init_media_types();
    init_gate_verdict();
    init_provenance();
    init_test_result();
  }
});

// packages/registry/src/challenge.ts
function parseChallenges(header2, where) {
  if (header2.length > MAX_HEADER_LENGTH) throw unreadable(header2, where);
  const challenges = [];
  let at2 = 0;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const match = pattern.exec(header2);
    if (match === null) return void 0;
    at2 = pattern.lastIndex;
    return match;
  };
  for (take(SEPARATORS); at2 < header2.length; take(SEPARATORS)) {
    const start = at2;
    const name = take(TOKEN)?.[0];
    if (name === void 0) throw unreadable(header2, where);
    const current = challenges.at(-1);
    if (take(EQUALS) && current) {
      const quoted2 = take(QUOTED)?.[1];
      const value = quoted2 === void 0 ? take(TOKEN)?.[0] : quoted2.replace(/\\(.)/g, "$1");
      const key = name.toLowerCase();
      if (value === void 0 || Object.hasOwn(current.params, key)) throw unreadable(header2, where);
      current.params[key] = value;
      take(BLANKS);
      if (at2 < header2.length && header2[at2] !== ",") throw unreadable(header2, where);
      continue;
    }
    if (at2 !== start + name.length) throw unreadable(header2, where);
    challenges.push({ scheme: name.toLowerCase(), params: /* @__PURE__ */ Object.create(null) });
    const blanks = take(BLANKS)?.[0] ?? "";
    if (blanks === "" && at2 < header2.length && header2[at2] !== ",") throw unreadable(header2, where);
    const before = at2;
    const single = take(TOKEN68)?.[0];
    if (single === void 0) at2 = before;
  }
  if (challenges.length === 0) throw unreadable(header2, where);
  return challenges;
}
function unreadable(header2, where) {
  return errors2.REGISTRY_CHALLENGE({
    message: "the registry sent a WWW-Authenticate header that cannot be read",
    where,
    expected: 'Bearer realm="...",service="...",scope="..." or Basic realm="..."',
    found: JSON.stringify(header2.slice(0, 200))
  });
}
var MAX_HEADER_LENGTH, TOKEN, TOKEN68, QUOTED, EQUALS, BLANKS, SEPARATORS;
var init_challenge = __esm({
  "packages/registry/src/challenge.ts"() {
    "use strict";
    init_errors2();
    MAX_HEADER_LENGTH = 8192;
    TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
    TOKEN68 = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
    QUOTED = /"((?:[^"\\]|\\.)*)"/y;
    EQUALS = /[ \t]*=[ \t]*/y;
    BLANKS = /[ \t]*/y;
    SEPARATORS = /[ \t,]*/y;
  }
});

// packages/registry/src/blobs.ts
function blobs(transport2, pace = realPace) {
  async function hasBlob(digest, access2 = "pull") {
    const answer = await transport2.send({
      method: "HEAD",
      path: `blobs/${digest}`,
      access: access2,
      accept: [404],
      what: `blob ${digest}`
    });
    return answer.status === 200;
  }
  async function upload(source, { mountFrom, fresh }) {
    const { digest, size } = source;
    const what = `blob ${digest}`;
    if (fresh !== true && await hasBlob(digest, "push")) return { digest, size, how: "existed" };
    const mount = mountFrom === void 0 ? "" : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const begun = await transport2.send({
      method: "POST",
      path: `blobs/uploads/${mount}`,
      access: "push",
      from: mountFrom,
      what
    });
    if (begun.status === 201) return { digest, size, how: "mounted" };
    const target = transport2.resolve(header(begun.headers, "location"), begun.url, what);
    target.searchParams.append("digest", digest);
    const bytes = await source.read();
    if (bytes.length !== size || digestOf(bytes) !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the bytes to be pushed are not those of their digest",
        where: what,
        expected: `${digest}, ${size} bytes`,
        found: `${digestOf(bytes)}, ${bytes.length} bytes`,
        fix: "find out what writes to the image while it is being pushed"
      });
    const done = await transport2.send({
      method: "PUT",
      url: target,
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
      access: "push",
      accept: [404, 416],
      what,
      timeoutMs: timeoutFor(size),
      attempts: 1
    });
    if (done.status !== 201) throw new LostUpload(done);
    return { digest, size, how: "sent" };
  }
  return {
    hasBlob: (digest) => hasBlob(digest),
    async getBlob(blob, maxBytes = DEFAULT_MAX_BLOB_BYTES) {
      const { digest, size } = blob;
      const what = `blob ${digest}`;
      if (size !== void 0 && size > maxBytes)
        throw errors2.REGISTRY_TOO_LARGE({
          message: `${what} is larger than its limit`,
          where: transport2.name,
          expected: `at most ${maxBytes} bytes`,
          found: `${size} bytes`
        });
      const answer = await transport2.send({
        method: "GET",
        path: `blobs/${digest}`,
        access: "pull",
        accept: [404],
        what,
        maxResponseBytes: maxBytes,
        timeoutMs: timeoutFor(size ?? maxBytes)
      });
      if (answer.status === 404)
        throw errors2.BLOB_UNKNOWN({
          message: `${transport2.repository.registry} has no ${what}`,
          where: transport2.name
        });
      const found = digestOf(answer.body);
      if (found !== digest || size !== void 0 && answer.body.length !== size)
        throw errors2.REGISTRY_DIGEST({
          message: `${transport2.repository.registry} sent other bytes than those of the digest`,
          where: `${transport2.name}, ${what}`,
          expected: `${digest}${size === void 0 ? "" : `, ${size} bytes`}`,
          found: `${found}, ${answer.body.length} bytes`
        });
      return answer.body;
    },
    pushBlob(blob, options = {}) {
      const source = blob instanceof Uint8Array ? { digest: digestOf(blob), size: blob.length, read: async () => blob } : blob;
      return retrying(UPLOAD_TRIES, pace, async () => {
        try {
          return { done: true, value: await upload(source, options) };
        } catch (error2) {
          return { done: false, again: isTransient(error2), error: lasting(error2, transport2, source) };
        }
      });
    }
  };
}
function isTransient(error2) {
  if (error2 instanceof LostUpload) return true;
  if (!(error2 instanceof WaybillError)) return false;
  if (error2.code === "WAYBILL_HTTP_UNREACHABLE" || error2.code === "WAYBILL_HTTP_TIMEOUT") return true;
  return error2.code === "WAYBILL_HTTP_STATUS" && TRANSIENT_STATUS2.has(Number(error2.details.status));
}
function lasting(error2, transport2, source) {
  if (!(error2 instanceof LostUpload)) return error2;
  return errors2.REGISTRY_REFUSED({
    message: `${transport2.repository.registry} lost the upload of blob ${source.digest}: ${messageOf(error2)}`,
    where: transport2.name,
    found: error2.response.text().slice(0, 400)
  });
}
function timeoutFor(bytes) {
  return 6e4 + Math.ceil(bytes / SLOWEST_BYTES_PER_SECOND) * 1e3;
}
var MEBIBYTE3, DEFAULT_MAX_BLOB_BYTES, SLOWEST_BYTES_PER_SECOND, UPLOAD_TRIES, LostUpload, TRANSIENT_STATUS2;
var init_blobs = __esm({
  "packages/registry/src/blobs.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    MEBIBYTE3 = 1024 * 1024;
    DEFAULT_MAX_BLOB_BYTES = 64 * MEBIBYTE3;
    SLOWEST_BYTES_PER_SECOND = 256 * 1024;
    UPLOAD_TRIES = { attempts: 4, baseMs: 500, capMs: 8e3, budgetMs: 6e4 };
    LostUpload = class extends Error {
      response;
      constructor(response2) {
        super(`upload session answered ${response2.status}`);
        this.response = response2;
      }
    };
    TRANSIENT_STATUS2 = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
  }
});

// packages/registry/src/docker-config.ts
function dockerConfigFolder(env) {
  return env.DOCKER_CONFIG ? env.DOCKER_CONFIG : (0, import_node_path2.join)(env.HOME || (0, import_node_os.homedir)(), ".docker");
}
function readDockerConfig(folder) {
  const path = (0, import_node_path2.join)(folder, "config.json");
  let text2;
  try {
    text2 = (0, import_node_fs5.readFileSync)(path, "utf8");
  } catch (cause) {
    if (cause.code === "ENOENT") return void 0;
    throw errors2.DOCKER_CONFIG_INVALID({
      message: "the Docker configuration cannot be read",
      where: path,
      cause
    });
  }
  if (text2.length > MAX_BYTES) throw invalid(path, `it is larger than ${MAX_BYTES} bytes`);
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw invalid(path, "it is not JSON");
  }
  if (!isObject(value)) throw invalid(path, "it is not a JSON object");
  for (const member of ["auths", "credHelpers"]) {
    if (value[member] !== void 0 && !isObject(value[member]))
      throw invalid(path, `"${member}" is not an object`);
  }
  if (value.credsStore !== void 0 && typeof value.credsStore !== "string")
    throw invalid(path, '"credsStore" is not a text');
  if (Object.values(value.auths ?? {}).some((entry) => !isObject(entry)))
    throw invalid(path, 'an entry of "auths" is not an object');
  if (Object.values(value.credHelpers ?? {}).some((helper) => typeof helper !== "string"))
    throw invalid(path, 'an entry of "credHelpers" is not a text');
  return value;
}
function configKey(registry) {
  return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
}
function keysFor(entries, registry) {
  const keys = Object.keys(entries).filter((key) => hostOfKey(key) === registry);
  const exact = (key) => Number(key === configKey(registry) || key === registry);
  return keys.sort((a, b) => exact(b) - exact(a));
}
function hostOfKey(key) {
  const match = /^(?:https?:\/\/)?([^/?#@\s]+)(\/v[12]\/?|\/)?$/.exec(key);
  if (!match?.[1]) return void 0;
  try {
    return parseRegistry(match[1]);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invalid(path, what) {
  return errors2.DOCKER_CONFIG_INVALID({
    message: `the Docker configuration is not valid: ${what}`,
    where: path
  });
}
var import_node_fs5, import_node_os, import_node_path2, MAX_BYTES;
var init_docker_config = __esm({
  "packages/registry/src/docker-config.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    init_errors2();
    init_reference();
    MAX_BYTES = 1024 * 1024;
  }
});

// packages/registry/src/credentials.ts
async function credentialsFor(registry, options) {
  if (options.explicit) return options.explicit;
  const folder = dockerConfigFolder(options.env);
  const config = readDockerConfig(folder);
  const none = {
    kind: "anonymous",
    source: `no entry for ${registry} in ${folder}/config.json`
  };
  if (!config) return none;
  const helpers = config.credHelpers ?? {};
  const [helperKey] = keysFor(helpers, registry);
  const helper = helperKey === void 0 ? config.credsStore : helpers[helperKey];
  if (helper) {
    const found = await askHelper(helper, configKey(registry), options.env);
    if (found) return found;
  }
  for (const key of keysFor(config.auths ?? {}, registry)) {
    const found = fromEntry(config.auths?.[key] ?? {}, `${folder}/config.json, "${key}"`);
    if (found) return found;
  }
  return none;
}
function describeCredentials(credentials) {
  if (credentials.kind === "anonymous") return `nobody (${credentials.source})`;
  if (credentials.kind === "basic") return `user "${credentials.username}" (${credentials.source})`;
  return `the holder of a ${credentials.kind === "bearer" ? "registry" : "identity"} token (${credentials.source})`;
}
function fromEntry(entry, source) {
  if (entry.identitytoken) return { kind: "identity-token", token: masked(entry.identitytoken), source };
  if (entry.registrytoken) return { kind: "bearer", token: masked(entry.registrytoken), source };
  if (entry.auth) {
    masked(entry.auth);
    const text2 = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
    const colon = text2.indexOf(":");
    if (colon < 1)
      throw errors2.DOCKER_CONFIG_INVALID({
        message: 'an "auth" is not base64 of user:password',
        where: source
      });
    return { kind: "basic", username: text2.slice(0, colon), password: masked(text2.slice(colon + 1)), source };
  }
  if (entry.username && entry.password)
    return { kind: "basic", username: entry.username, password: masked(entry.password), source };
  return void 0;
}
async function askHelper(name, serverUrl, env) {
  const program = `docker-credential-${name}`;
  const failed = (message, found, cause) => errors2.CREDENTIAL_HELPER({ message, where: `${program} get, for ${serverUrl}`, found, cause });
  if (!HELPER_NAME.test(name))
    throw failed(
      "the name of the credential helper is not a program name",
      JSON.stringify(name.slice(0, 100))
    );
  const result = await runProgram(program, ["get"], {
    env,
    input: serverUrl,
    timeoutMs: HELPER_TIMEOUT_MS,
    maxOutputBytes: HELPER_MAX_BYTES
  }).catch((cause) => {
    throw failed(`the credential helper could not be run: ${messageOf(cause)}`, void 0, cause);
  });
  if (result.code !== 0) {
    if (result.stdout.includes(HELPER_NOT_FOUND)) return void 0;
    throw failed("the credential helper failed", (result.stdout || result.stderr).trim().slice(0, 300));
  }
  let answer;
  try {
    answer = JSON.parse(result.stdout);
  } catch {
    throw failed("the credential helper did not answer with JSON");
  }
  if (typeof answer?.Username !== "string" || typeof answer.Secret !== "string" || answer.Secret === "")
    throw failed('the credential helper answered without "Username" or "Secret"');
  const source = `credential helper ${program}`;
  const secret2 = masked(answer.Secret);
  return answer.Username === HELPER_TOKEN_USER ? { kind: "identity-token", token: secret2, source } : { kind: "basic", username: answer.Username, password: secret2, source };
}
var HELPER_TIMEOUT_MS, HELPER_MAX_BYTES, HELPER_NAME, HELPER_NOT_FOUND, HELPER_TOKEN_USER;
var init_credentials = __esm({
  "packages/registry/src/credentials.ts"() {
    "use strict";
    init_src();
    init_docker_config();
    init_errors2();
    HELPER_TIMEOUT_MS = 3e4;
    HELPER_MAX_BYTES = 1024 * 1024;
    HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
    HELPER_NOT_FOUND = "credentials not found in native keychain";
    HELPER_TOKEN_USER = "<token>";
  }
});

// packages/registry/src/manifest.ts
function parseManifest(bytes, mediaType, where) {
  if (bytes.length > MAX_MANIFEST_BYTES)
    throw errors2.REGISTRY_TOO_LARGE({
      message: `the manifest is larger than ${MAX_MANIFEST_BYTES} bytes`,
      where
    });
  const content = parseObject(bytes, where);
  const both2 = "manifests" in content && ("layers" in content || "config" in content);
  if (both2)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: "the manifest has the members of an index and of an image",
      where,
      expected: 'either "manifests", or "config" and "layers"'
    });
  const stated2 = content.mediaType;
  if (stated2 !== void 0 && typeof stated2 !== "string") throw invalid2('"mediaType" is not a text', where);
  if (stated2 !== void 0 && mediaType !== void 0 && stated2 !== mediaType)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: "the manifest came with another media type than it states itself",
      where,
      expected: stated2,
      found: mediaType
    });
  const type = stated2 ?? mediaType ?? ("manifests" in content ? OCI_INDEX : OCI_MANIFEST);
  if (!MANIFEST_TYPES.includes(type))
    throw errors2.MANIFEST_INVALID({
      message: "the manifest has a media type that is not read",
      where,
      expected: MANIFEST_TYPES.join(", "),
      found: JSON.stringify(type.slice(0, 200))
    });
  if (content.schemaVersion !== 2) throw invalid2('"schemaVersion" is not 2', where);
  const index = INDEX_TYPES.includes(type);
  if (index !== "manifests" in content)
    throw errors2.MANIFEST_AMBIGUOUS({
      message: `the manifest says that it is ${index ? "an index" : "an image manifest"}, but has the members of the other`,
      where,
      found: type
    });
  if (index) descriptors(content.manifests, "manifests", where);
  else {
    descriptor(content.config, "config", where);
    descriptors(content.layers, "layers", where);
  }
  if (content.subject !== void 0) descriptor(content.subject, "subject", where);
  const common = { digest: digestOf(bytes), mediaType: type, bytes: Buffer.from(bytes) };
  return index ? { ...common, kind: "index", content } : { ...common, kind: "manifest", content };
}
function descriptorOf(manifest) {
  return { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
}
function platforms(index, where) {
  const images = [];
  const attestations = [];
  for (const entry of index.manifests) {
    const { os: os5, architecture } = entry.platform ?? { os: void 0, architecture: void 0 };
    const attestation = entry.annotations?.["vnd.docker.reference.type"] === "attestation-manifest" || os5 === "unknown" && architecture === "unknown";
    if (attestation && os5 === "unknown" && architecture === "unknown") {
      attestations.push(entry);
      continue;
    }
    if (attestation || !os5 || !architecture || ![OCI_MANIFEST, DOCKER_MANIFEST].includes(entry.mediaType))
      throw errors2.NOT_AN_IMAGE({
        message: "the index has an entry that is neither an image with a platform nor an attestation",
        where: `${where}, entry ${entry.digest}`,
        expected: `${OCI_MANIFEST} with os and architecture`,
        found: `${entry.mediaType} for ${os5 ?? "no os"}/${architecture ?? "no architecture"}`
      });
    images.push({ platform: platformName(entry.platform ?? { os: os5, architecture }), descriptor: entry });
  }
  if (images.length === 0)
    throw errors2.NOT_AN_IMAGE({ message: "the index has no image that can run", where });
  return { images, attestations };
}
function platformName(platform2) {
  return [platform2.os, platform2.architecture, platform2.variant].filter(Boolean).join("/");
}
function assertImage(manifest, where) {
  const not = (message, expected, found) => errors2.NOT_AN_IMAGE({ message, where, expected, found: JSON.stringify(found.slice(0, 200)) });
  if (manifest.artifactType !== void 0)
    throw not(
      "the manifest is that of an artifact, not of an image",
      'no "artifactType"',
      manifest.artifactType
    );
  if (manifest.subject !== void 0)
    throw not("the manifest refers to another image", 'no "subject"', manifest.subject.digest);
  if (!CONFIG_TYPES.includes(manifest.config.mediaType))
    throw not(
      "the config of the manifest is not that of an image",
      OCI_IMAGE_CONFIG,
      manifest.config.mediaType
    );
  for (const layer of manifest.layers) {
    if (!LAYER_TYPES.includes(layer.mediaType))
      throw not("the manifest has a layer that is not a file system", LAYER_TYPES[1] ?? "", layer.mediaType);
  }
}
function parseObject(bytes, where) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw errors2.MANIFEST_INVALID({ message: "the manifest is not JSON in UTF-8", where, cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalid2("it is not a JSON object", where);
  return value;
}
function descriptors(value, member, where) {
  if (!Array.isArray(value)) throw invalid2(`"${member}" is not a list`, where);
  if (value.length > MAX_ENTRIES) throw invalid2(`"${member}" has more than ${MAX_ENTRIES} entries`, where);
  value.forEach((item, i) => {
    descriptor(item, `${member}[${i}]`, where);
  });
}
function descriptor(value, member, where) {
  const { mediaType, digest, size, annotations: annotations2, platform: platform2 } = value ?? {};
  if (typeof mediaType !== "string") throw invalid2(`"${member}" has no media type`, where);
  if (!isDigest(digest)) throw invalid2(`"${member}" has no sha256 digest`, where);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
    throw invalid2(`"${member}" has no size`, where);
  for (const [name, map] of Object.entries({ annotations: annotations2, platform: platform2 })) {
    if (map !== void 0 && (typeof map !== "object" || map === null || Array.isArray(map)))
      throw invalid2(`"${member}.${name}" is not an object`, where);
  }
  if (annotations2 !== void 0 && Object.values(annotations2).some((text2) => typeof text2 !== "string"))
    throw invalid2(`"${member}.annotations" has a value that is not a text`, where);
}
function invalid2(what, where) {
  return errors2.MANIFEST_INVALID({ message: `the manifest is not valid: ${what}`, where });
}
var OCI_MANIFEST, OCI_INDEX, OCI_IMAGE_CONFIG, OCI_EMPTY, DOCKER_MANIFEST, DOCKER_INDEX, DOCKER_IMAGE_CONFIG, MANIFEST_TYPES, INDEX_TYPES, CONFIG_TYPES, LAYER_TYPES, MAX_MANIFEST_BYTES, MAX_ENTRIES;
var init_manifest = __esm({
  "packages/registry/src/manifest.ts"() {
    "use strict";
    init_digest();
    init_errors2();
    OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    OCI_INDEX = "application/vnd.oci.image.index.v1+json";
    OCI_IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
    OCI_EMPTY = "application/vnd.oci.empty.v1+json";
    DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    DOCKER_INDEX = "application/vnd.docker.distribution.manifest.list.v2+json";
    DOCKER_IMAGE_CONFIG = "application/vnd.docker.container.image.v1+json";
    MANIFEST_TYPES = [OCI_INDEX, OCI_MANIFEST, DOCKER_INDEX, DOCKER_MANIFEST];
    INDEX_TYPES = [OCI_INDEX, DOCKER_INDEX];
    CONFIG_TYPES = [OCI_IMAGE_CONFIG, DOCKER_IMAGE_CONFIG];
    LAYER_TYPES = [
      "application/vnd.oci.image.layer.v1.tar",
      "application/vnd.oci.image.layer.v1.tar+gzip",
      "application/vnd.oci.image.layer.v1.tar+zstd",
      "application/vnd.oci.image.layer.nondistributable.v1.tar",
      "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip",
      "application/vnd.oci.image.layer.nondistributable.v1.tar+zstd",
      "application/vnd.docker.image.rootfs.diff.tar",
      "application/vnd.docker.image.rootfs.diff.tar.gzip",
      "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"
    ];
    MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
    MAX_ENTRIES = 4096;
  }
});

// packages/registry/src/auth.ts
function registryAuth(repository, credentials, options) {
  const origin = registryOrigin(repository.registry);
  const now = options.now ?? Date.now;
  const tokens = /* @__PURE__ */ new Map();
  let challenge;
  async function token(asked, scopes) {
    const key = scopes.join(" ");
    const known3 = tokens.get(key);
    if (known3 && (await known3).goodUntil > now()) return (await known3).value;
    const fresh = requestToken(asked, scopes);
    tokens.set(key, fresh);
    fresh.catch(() => tokens.delete(key));
    return (await fresh).value;
  }
  async function requestToken(asked, scopes) {
    const realm = checkedRealm(asked.params.realm ?? "");
    const url2 = new URL(realm);
    const common = { maxResponseBytes: MAX_TOKEN_ANSWER_BYTES, redirect: "manual" };
    let answer;
    try {
      if (credentials.kind === "identity-token") {
        const form = new URLSearchParams({
          grant_type: "refresh_token",
          refresh_token: credentials.token,
          client_id: CLIENT_ID,
          service: asked.params.service ?? "",
          scope: scopes.join(" ")
        });
        answer = await options.http.request({
          ...common,
          method: "POST",
          url: url2,
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: form.toString(),
          idempotent: true
        });
      } else {
        if (asked.params.service !== void 0) url2.searchParams.set("service", asked.params.service);
        for (const scope of scopes) url2.searchParams.append("scope", scope);
        answer = await options.http.request({
          ...common,
          url: url2,
          headers: { authorization: credentials.kind === "basic" ? basic(credentials) : void 0 }
        });
      }
    } catch (cause) {
      const status = cause.details?.status;
      if (status !== 400 && status !== 401 && status !== 403) throw cause;
      throw refused(
        `the token service of ${repository.registry} did not issue a token`,
        scopes,
        cause
      );
    }
    if (answer.status !== 200)
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered ${answer.status} in place of a token`,
        where: url2.origin + url2.pathname
      });
    const body = answer.json();
    const value = typeof body.token === "string" && body.token !== "" ? body.token : body.access_token;
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value))
      throw errors2.REGISTRY_CHALLENGE({
        message: `the token service of ${repository.registry} answered without a token`,
        where: url2.origin + url2.pathname
      });
    const lifetime = typeof body.expires_in === "number" && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFETIME_S;
    return { value: masked(value), goodUntil: now() + (lifetime - EARLY_S) * 1e3 };
  }
  function checkedRealm(text2) {
    const realm = URL.parse(text2);
    const wrongOrigin = (expected) => errors2.REGISTRY_AUTH_ORIGIN({
      message: `${repository.registry} wants its credentials to be sent to another host; nothing was sent`,
      where: `realm of the Bearer challenge of ${origin}`,
      expected,
      found: JSON.stringify(realm === null ? text2.slice(0, 200) : realm.origin),
      details: { registry: repository.registry, realm: realm?.origin }
    });
    const bothLoopback = isLoopback(repository.registry) && realm !== null && isLoopback(realm.host);
    if (realm === null || realm.protocol !== "https:" && !(realm.protocol === "http:" && bothLoopback))
      throw wrongOrigin("an https address");
    if (realm.username !== "" || realm.password !== "") throw wrongOrigin("an address without a user");
    const own = new URL(origin);
    const trusted = credentials.kind === "anonymous" || realm.origin === own.origin || bothLoopback || isParentDomain(realm.host, own.hostname) || KNOWN_REALMS[repository.registry]?.includes(realm.host) || options.trustedRealms?.includes(realm.host);
    if (!trusted) throw wrongOrigin(`${origin}, or a parent domain of its host`);
    return realm.href;
  }
  function refused(message, scopes, cause) {
    return errors2.REGISTRY_UNAUTHORIZED({
      message,
      where: `${repository.registry}/${repository.repository}`,
      expected: `credentials for ${scopes.join(" ")}`,
      found: `${describeCredentials(credentials)}${cause?.found ? `; answer: ${cause.found}` : ""}`,
      cause
    });
  }
  return {
    credentials,
    async authorization(scopes) {
      if (credentials.kind === "bearer") return challenge ? `Bearer ${credentials.token}` : void 0;
      if (!challenge) return void 0;
      if (challenge.scheme === "basic") return credentials.kind === "basic" ? basic(credentials) : void 0;
      return `Bearer ${await token(challenge, scopes)}`;
    },
    challenged(response2, sent, scopes) {
      const header2 = response2.headers["www-authenticate"];
      if (header2 === void 0) return false;
      const found = parseChallenges(header2, origin);
      const usable = found.find(
        (one) => one.scheme === "bearer" && one.params.realm !== void 0 || one.scheme === "basic"
      );
      if (!usable)
        throw errors2.REGISTRY_CHALLENGE({
          message: `${repository.registry} asks for a way of logging in that is not supported`,
          where: origin,
          expected: "Bearer with a realm, or Basic",
          found: found.map((one) => one.scheme).join(", ")
        });
      const before = challenge;
      challenge = usable;
      if (sent === void 0) return usable.scheme === "bearer" || credentials.kind === "basic";
      if (usable.scheme === "basic" || credentials.kind === "bearer") return before?.scheme !== usable.scheme;
      tokens.delete(scopes.join(" "));
      return true;
    }
  };
}
function basic(credentials) {
  const value = Buffer.from(`${credentials.username}:${credentials.password}`, "utf8").toString("base64");
  return `Basic ${masked(value)}`;
}
function isParentDomain(parent, child) {
  return parent.includes(".") && !/^[0-9.]+$|[:[]/.test(parent) && child.endsWith(`.${parent}`);
}
var KNOWN_REALMS, DEFAULT_LIFETIME_S, EARLY_S, MAX_TOKEN_ANSWER_BYTES, CLIENT_ID;
var init_auth = __esm({
  "packages/registry/src/auth.ts"() {
    "use strict";
    init_src();
    init_challenge();
    init_credentials();
    init_errors2();
    init_reference();
    KNOWN_REALMS = { "docker.io": ["auth.docker.io"] };
    DEFAULT_LIFETIME_S = 60;
    EARLY_S = 20;
    MAX_TOKEN_ANSWER_BYTES = 256 * 1024;
    CLIENT_ID = "waybill";
  }
});

// packages/registry/src/transport.ts
function transport(repository, credentials, options) {
  const origin = registryOrigin(repository.registry);
  const name = `${repository.registry}/${repository.repository}`;
  const auth = registryAuth(repository, credentials, options);
  let first;
  async function send(request) {
    const url2 = request.url ?? new URL(`${origin}/v2/${repository.repository}/${request.path ?? ""}`);
    const own = url2.origin === origin;
    const rights = request.access === "push" || options.access === "push" ? "pull,push" : "pull";
    const scopes = [`repository:${repository.repository}:${rights}`];
    if (request.from !== void 0) scopes.push(`repository:${request.from}:pull`);
    for (let round = 0; ; round++) {
      if (round === 0 && own) await first;
      const authorization = own ? await auth.authorization(scopes) : void 0;
      const answer = options.http.request({
        method: request.method,
        url: url2,
        // The digest is that of the bytes as they are: no content coding in between.
        headers: { "accept-encoding": "identity", ...request.headers, authorization },
        body: request.body,
        accept: REFUSALS,
        idempotent: true,
        redirect: "follow",
        maxResponseBytes: request.maxResponseBytes,
        timeoutMs: request.timeoutMs,
        retry: request.attempts === void 0 ? void 0 : { attempts: request.attempts }
      }).catch((error2) => {
        throw tooLarge(error2, request, name);
      });
      if (own) first ??= answer.catch(() => void 0);
      const response2 = await answer;
      if (response2.status < 400 || request.accept?.includes(response2.status)) return response2;
      const again = response2.status === 401 && own && round === 0 && auth.challenged(response2, authorization, scopes);
      if (!again) throw refusal2(request, response2);
    }
  }
  function refusal2(request, response2) {
    const { status } = response2;
    const codes = errorCodes(response2);
    const who = describeCredentials(credentials);
    const answer = response2.text().trim().slice(0, SHOWN_ANSWER_CHARS);
    const facts = {
      where: `${request.what} in ${name}`,
      found: answer === "" ? `HTTP ${status} with no body` : `HTTP ${status}: ${answer}`,
      details: { status, codes, registry: repository.registry, repository: repository.repository }
    };
    const permission = request.access === "push" ? "push to" : "pull from";
    if (status === 401)
      return errors2.REGISTRY_UNAUTHORIZED({
        ...facts,
        message: `${repository.registry} does not let ${who} ${permission} ${name}`,
        expected: `credentials for ${repository.registry} that may ${permission} ${repository.repository}`
      });
    if (status === 403)
      return errors2.REGISTRY_DENIED({
        ...facts,
        message: `${who} may not ${permission} ${name}`,
        expected: `the permission to ${permission} this repository`
      });
    if (codes.includes("MANIFEST_BLOB_UNKNOWN"))
      return errors2.BLOB_UNKNOWN({
        ...facts,
        message: `${request.what} names content that ${name} does not have`
      });
    if (status === 404 || status === 410)
      return errors2.IMAGE_UNKNOWN({
        ...facts,
        message: `${repository.registry} has no ${request.what} in ${name}`
      });
    if (status === 412)
      return errors2.REGISTRY_CONFLICT({ ...facts, message: `${request.what} was changed meanwhile` });
    if (status === 413 || codes.includes("SIZE_INVALID"))
      return errors2.REGISTRY_TOO_LARGE({
        ...facts,
        message: `${repository.registry} takes nothing as large as this`
      });
    return errors2.REGISTRY_REFUSED({ ...facts, message: `${repository.registry} refused ${request.what}` });
  }
  return {
    repository,
    name,
    send,
    refusal: refusal2,
    resolve(location, base, what) {
      const url2 = location === void 0 ? null : URL.parse(location, base);
      if (url2 === null)
        throw errors2.REGISTRY_REFUSED({
          message: `${repository.registry} answered without the address for ${what}`
        });
      if (url2.protocol === "http:" && origin.startsWith("https:") && url2.host === new URL(origin).host)
        url2.protocol = "https:";
      if (url2.protocol !== "https:" && url2.origin !== origin)
        throw errors2.REGISTRY_AUTH_ORIGIN({
          message: `${repository.registry} wants ${what} to be sent without TLS`,
          found: shownUrl(url2),
          expected: "an https address"
        });
      return url2;
    }
  };
}
function errorCodes(response2) {
  try {
    const { errors: list2 } = JSON.parse(response2.text());
    return Array.isArray(list2) ? list2.map((entry) => String(entry?.code ?? "")).filter((code) => code !== "") : [];
  } catch {
    return [];
  }
}
function mediaTypeOf(response2) {
  return header(response2.headers, "content-type")?.split(";")[0]?.trim().toLowerCase();
}
function tooLarge(error2, request, name) {
  if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_HTTP_TOO_LARGE") return error2;
  return errors2.REGISTRY_TOO_LARGE({
    message: `${request.what} is larger than its limit of ${request.maxResponseBytes} bytes; reading was stopped`,
    where: name,
    cause: error2
  });
}
var REFUSALS, SHOWN_ANSWER_CHARS;
var init_transport = __esm({
  "packages/registry/src/transport.ts"() {
    "use strict";
    init_src();
    init_auth();
    init_credentials();
    init_errors2();
    init_reference();
    REFUSALS = [400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 416, 422, 501];
    SHOWN_ANSWER_CHARS = 400;
  }
});

// packages/registry/src/manifests.ts
function manifests(transport2) {
  const { registry } = transport2.repository;
  function checked2(reference2) {
    if (reference2.includes(":")) return parseDigest(reference2);
    if (isTag(reference2)) return reference2;
    throw errors2.REFERENCE_FORMAT({
      message: "this is neither a tag nor a digest",
      found: JSON.stringify(reference2.slice(0, 200))
    });
  }
  async function getIfThere(reference2) {
    const what = `manifest ${checked2(reference2)}`;
    const answer = await transport2.send({
      method: "GET",
      path: `manifests/${reference2}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what,
      maxResponseBytes: MAX_MANIFEST_BYTES
    });
    if (answer.status === 404) return void 0;
    const where = isDigest(reference2) ? `${transport2.name}@${reference2}` : `${transport2.name}:${reference2}`;
    const found = digestOf(answer.body);
    const stated2 = header(answer.headers, "docker-content-digest");
    if (isDigest(reference2) && found !== reference2)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} sent other bytes than those of the digest`,
        where,
        expected: reference2,
        found
      });
    if (isDigest(stated2) && stated2 !== found)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} states another digest than that of the bytes it sent`,
        where,
        expected: found,
        found: stated2
      });
    const manifest = parseManifest(answer.body, mediaTypeOf(answer), where);
    return { manifest, etag: header(answer.headers, "etag") };
  }
  async function put(reference2, bytes, options) {
    const what = `manifest ${checked2(reference2)}`;
    const digest = digestOf(bytes);
    if (isDigest(reference2) && reference2 !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: "the manifest to be pushed does not have the digest it is to be pushed by",
        where: transport2.name,
        expected: reference2,
        found: digest
      });
    const answer = await transport2.send({
      method: "PUT",
      path: `manifests/${reference2}`,
      headers: {
        "content-type": options.mediaType,
        "if-match": options.ifMatch,
        "if-none-match": options.ifNoneMatch ? "*" : void 0
      },
      body: bytes,
      access: "push",
      accept: [400, 403, 405, 409, 412],
      what
    });
    if (answer.status >= 400) {
      const immutable = !isDigest(reference2) && answer.status !== 412 && (answer.status === 409 || errorCodes(answer).includes("TAG_INVALID") || IMMUTABLE.test(answer.text()));
      if (!immutable) throw transport2.refusal({ access: "push", what }, answer);
      throw errors2.TAG_IMMUTABLE({
        message: `${registry} does not let the tag ${reference2} of ${transport2.name} be moved`,
        where: `${transport2.name}:${reference2}`,
        found: answer.text().trim().slice(0, 300),
        details: { status: answer.status }
      });
    }
    const stated2 = header(answer.headers, "docker-content-digest");
    if (isDigest(stated2) && stated2 !== digest)
      throw errors2.REGISTRY_DIGEST({
        message: `${registry} stored the manifest under another digest than that of the bytes sent`,
        where: transport2.name,
        expected: digest,
        found: stated2
      });
    const subject = header(answer.headers, "oci-subject");
    return { digest, ...isDigest(subject) && { subject } };
  }
  async function head(reference2) {
    const answer = await transport2.send({
      method: "HEAD",
      path: `manifests/${checked2(reference2)}`,
      headers: { accept: ACCEPT },
      access: "pull",
      accept: [404],
      what: `manifest ${reference2}`
    });
    if (answer.status === 404) return void 0;
    const digest = header(answer.headers, "docker-content-digest");
    const size = Number(header(answer.headers, "content-length") ?? Number.NaN);
    return {
      ...isDigest(digest) && { digest },
      mediaType: mediaTypeOf(answer),
      ...Number.isSafeInteger(size) && { size }
    };
  }
  async function putIfUnchanged(tag, bytes, options) {
    try {
      return await put(tag, bytes, options);
    } catch (error2) {
      if (error2.code !== "WAYBILL_REGISTRY_CONFLICT") throw error2;
      const current = await head(tag);
      const digest = digestOf(bytes);
      return current?.digest === digest ? { digest } : void 0;
    }
  }
  async function get(reference2) {
    const found = await getIfThere(reference2);
    if (found) return found.manifest;
    throw unknown(reference2);
  }
  function unknown(reference2) {
    return errors2.IMAGE_UNKNOWN({
      message: `${registry} has no ${isDigest(reference2) ? reference2 : `tag "${reference2}"`} in ${transport2.name}`,
      where: transport2.name
    });
  }
  async function resolve(reference2) {
    const answer = await head(reference2);
    if (!answer) throw unknown(reference2);
    if (isDigest(reference2)) return reference2;
    return answer.digest ?? (await get(reference2)).digest;
  }
  return {
    get,
    getIfThere,
    head,
    resolve,
    put,
    putIfUnchanged,
    async setTagOnce(tag, manifest) {
      const conflict = (found) => errors2.TAG_IMMUTABLE({
        message: `the tag ${tag} of ${transport2.name} is set to another digest already`,
        where: `${transport2.name}:${tag}`,
        expected: manifest.digest,
        found,
        details: { tag, expected: manifest.digest, found }
      });
      const before = await getIfThere(tag);
      if (before?.manifest.digest === manifest.digest) return "already";
      if (before) throw conflict(before.manifest.digest);
      const { mediaType, bytes } = manifest;
      await putIfUnchanged(tag, bytes, { mediaType, ifNoneMatch: true }).catch((error2) => {
        if (error2.code !== "WAYBILL_TAG_IMMUTABLE") throw error2;
      });
      const after = await getIfThere(tag);
      if (after?.manifest.digest !== manifest.digest) throw conflict(after?.manifest.digest ?? "no such tag");
      return "set";
    }
  };
}
var ACCEPT, IMMUTABLE;
var init_manifests = __esm({
  "packages/registry/src/manifests.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    init_manifest();
    init_reference();
    init_transport();
    ACCEPT = MANIFEST_TYPES.join(", ");
    IMMUTABLE = /immutab|cannot be overwritten|already exists/i;
  }
});

// packages/registry/src/shared-tag.ts
async function extendTag(store, tag, { mediaType, next, refused }, pace = realPace, conditions = { state: "unknown" }) {
  let confirmed = 0;
  for (let tries = 0; tries < MAX_UPDATES; ) {
    const current = await store.read(tag);
    const bytes = await next(current?.manifest);
    if (bytes === void 0 && current) {
      if (conditions.state !== "ignored" || confirmed++ >= SETTLE_READS) return current.manifest.digest;
      await pace.sleep(Math.round(SETTLE_MS.from + pace.random() * (SETTLE_MS.to - SETTLE_MS.from)));
      continue;
    }
    if (bytes === void 0) return void 0;
    confirmed = 0;
    tries++;
    if (conditions.state === "unknown") {
      const answer2 = await write(bytes, { ifMatch: NO_SUCH_ETAG });
      if (answer2 === "again") continue;
      conditions.state = answer2 === "conflict" ? "kept" : "ignored";
      if (answer2 === "done") continue;
    }
    const answer = await write(bytes, conditions.state === "ignored" ? {} : conditionOf(current));
    if (answer === "done" || answer === "again") continue;
    await pace.sleep(Math.round(pace.random() * SETTLE_MS.from));
    const after = await store.read(tag);
    if (after?.manifest.digest === current?.manifest.digest) conditions.state = "ignored";
  }
  return void 0;
  async function write(bytes, condition) {
    try {
      await store.write(tag, bytes, { mediaType, ...condition });
      return "done";
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      if (error2.code === "WAYBILL_REGISTRY_CONFLICT") return "conflict";
      if (refused?.(error2)) return "again";
      const conditional = condition.ifMatch !== void 0 || condition.ifNoneMatch === true;
      if (conditional && UNDERSTOOD_NOT.includes(error2.code)) return "not-understood";
      throw error2;
    }
  }
}
function conditionOf(current) {
  if (!current) return { ifNoneMatch: true };
  return { ifMatch: current.etag ?? `"${current.manifest.digest}"` };
}
var MAX_UPDATES, SETTLE_MS, SETTLE_READS, NO_SUCH_ETAG, UNDERSTOOD_NOT;
var init_shared_tag = __esm({
  "packages/registry/src/shared-tag.ts"() {
    "use strict";
    init_src();
    MAX_UPDATES = 30;
    SETTLE_MS = { from: 300, to: 900 };
    SETTLE_READS = 2;
    NO_SUCH_ETAG = `"sha256:${"0".repeat(64)}"`;
    UNDERSTOOD_NOT = ["WAYBILL_REGISTRY_REFUSED", "WAYBILL_IMAGE_UNKNOWN"];
  }
});

// packages/registry/src/referrers.ts
function referrersTag(subject) {
  return `sha256-${digestHex(subject)}`;
}
function referrers(transport2, manifests2, pace = realPace) {
  const waiting = /* @__PURE__ */ new Map();
  const writing = /* @__PURE__ */ new Map();
  const conditions = { state: "unknown" };
  const store = { read: manifests2.getIfThere, write: manifests2.put };
  let apiSeen = false;
  async function fromApi(subject) {
    const what = `list of referrers of ${subject}`;
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    let url2;
    for (let page = 0; ; page++) {
      const answer = await transport2.send({
        method: "GET",
        ...url2 ? { url: url2 } : { path: `referrers/${subject}` },
        headers: { accept: OCI_INDEX },
        access: "pull",
        accept: page === 0 ? NO_API : [],
        what,
        maxResponseBytes: MAX_MANIFEST_BYTES
      });
      if (answer.status >= 400) return void 0;
      apiSeen = true;
      found.push(...readIndex(answer.body, mediaTypeOf(answer), what, transport2.name).manifests);
      const next = nextLink(header(answer.headers, "link"));
      if (found.length > MAX_REFERRERS || next !== void 0 && page + 1 >= MAX_PAGES)
        throw overLimit(subject);
      if (next === void 0) return found;
      url2 = transport2.resolve(next, answer.url, what);
      if (url2.origin !== new URL(answer.url).origin || seen.has(url2.href))
        throw errors2.REFERRERS_INVALID({
          message: `the ${what} goes on at an address of another host, or in a circle`,
          where: transport2.name,
          found: JSON.stringify(next.slice(0, 300))
        });
      seen.add(url2.href);
    }
  }
  async function fromTag(subject) {
    const found = await manifests2.getIfThere(referrersTag(subject));
    return found && indexOf(found.manifest, subject);
  }
  function indexOf(manifest, subject) {
    if (manifest.kind !== "index") throw notAnIndex(subject);
    if (manifest.content.manifests.length > MAX_REFERRERS) throw overLimit(subject);
    return manifest.content;
  }
  async function update(subject) {
    const wanted = /* @__PURE__ */ new Map();
    try {
      await writeUntilListed(subject, wanted);
    } catch (error2) {
      waiting.set(subject, [...wanted.values(), ...waiting.get(subject) ?? []]);
      throw error2;
    }
  }
  async function writeUntilListed(subject, wanted) {
    let prune = false;
    const digest = await extendTag(
      store,
      referrersTag(subject),
      {
        mediaType: OCI_INDEX,
        async next(current) {
          for (const descriptor2 of waiting.get(subject) ?? []) wanted.set(descriptor2.digest, descriptor2);
          waiting.set(subject, []);
          const index = current && indexOf(current, subject);
          const there = index?.manifests ?? [];
          const missing = [...wanted.values()].filter(
            (item) => !there.some((entry) => entry.digest === item.digest)
          );
          if (missing.length === 0) return void 0;
          if (there.length + missing.length > MAX_REFERRERS) throw overLimit(subject);
          const kept = prune ? await existing2(there) : there;
          const content = {
            schemaVersion: 2,
            ...index,
            mediaType: OCI_INDEX,
            manifests: [...kept, ...missing]
          };
          return Buffer.from(JSON.stringify(content));
        },
        // An entry whose manifest was deleted makes some registries refuse the whole index: leave such entries out.
        refused(error2) {
          const again = !prune && error2.code === "WAYBILL_BLOB_UNKNOWN";
          prune ||= again;
          return again;
        }
      },
      pace,
      conditions
    );
    if (digest === void 0)
      throw errors2.REFERRER_LOST({
        message: `${wanted.size} referrers of ${subject} do not stay in the index at tag ${referrersTag(subject)}`,
        where: transport2.name
      });
  }
  async function existing2(entries) {
    const found = await Promise.all(entries.map((entry) => manifests2.head(entry.digest)));
    return entries.filter((_, i) => found[i] !== void 0);
  }
  async function list2(subject) {
    const [api, tag] = await Promise.all([fromApi(subject), fromTag(subject)]);
    const byDigest = /* @__PURE__ */ new Map();
    for (const entry of [...api ?? [], ...tag?.manifests ?? []])
      if (!byDigest.has(entry.digest)) byDigest.set(entry.digest, entry);
    return { entries: [...byDigest.values()], api: api !== void 0 };
  }
  async function typed(entry) {
    if (entry.artifactType !== void 0 && entry.artifactType !== OCI_EMPTY) return entry;
    if (entry.mediaType !== OCI_MANIFEST) return entry;
    const { content, kind } = await manifests2.get(entry.digest);
    return {
      ...entry,
      artifactType: content.artifactType ?? (kind === "manifest" ? content.config.mediaType : void 0)
    };
  }
  function overLimit(subject) {
    return errors2.REFERRERS_LIMIT({
      message: `${subject} has more than ${MAX_REFERRERS} referrers or ${MAX_PAGES} pages of them`,
      where: transport2.name,
      expected: `at most ${MAX_REFERRERS}`
    });
  }
  function notAnIndex(subject) {
    return errors2.REFERRERS_INVALID({
      message: `the tag ${referrersTag(subject)} is not an index of referrers; it was left as it is`,
      where: transport2.name
    });
  }
  return {
    async listReferrers(subject, filter = {}) {
      const { entries, api } = await list2(subject);
      const wanted = filter.artifactType;
      if (wanted === void 0) return { referrers: entries, api };
      const all = await Promise.all(entries.map(typed));
      return { referrers: all.filter((entry) => matches(entry.artifactType, wanted)), api };
    },
    async attachReferrer(content, { confirmedBy = "attach" } = {}) {
      const bytes = Buffer.from(JSON.stringify(content));
      const manifest = parseManifest(bytes, content.mediaType ?? OCI_MANIFEST, transport2.name);
      const { subject } = manifest.content;
      if (manifest.kind !== "manifest" || subject === void 0)
        throw errors2.MANIFEST_INVALID({
          message: "a referrer is a manifest with a subject",
          where: transport2.name
        });
      const descriptor2 = referrerDescriptor(manifest, manifest.content);
      const put = await manifests2.put(manifest.digest, bytes, { mediaType: manifest.mediaType });
      if (put.subject === subject.digest) {
        if (confirmedBy === "caller" && apiSeen) return { descriptor: descriptor2, listed: "api" };
        const listed = await fromApi(subject.digest);
        if (listed?.some((entry) => entry.digest === descriptor2.digest)) return { descriptor: descriptor2, listed: "api" };
      }
      waiting.set(subject.digest, [...waiting.get(subject.digest) ?? [], descriptor2]);
      await serialised(writing, subject.digest, async () => {
        if (waiting.get(subject.digest)?.some((item) => item.digest === descriptor2.digest))
          await update(subject.digest);
      });
      return { descriptor: descriptor2, listed: "tag" };
    }
  };
}
function referrerDescriptor(manifest, content) {
  return {
    mediaType: manifest.mediaType,
    digest: digestOf(manifest.bytes),
    size: manifest.bytes.length,
    artifactType: content.artifactType ?? content.config.mediaType,
    ...content.annotations && { annotations: content.annotations }
  };
}
function readIndex(bytes, mediaType, what, name) {
  const manifest = parseManifest(bytes, mediaType, `${what} in ${name}`);
  if (manifest.kind !== "index")
    throw errors2.REFERRERS_INVALID({
      message: `the ${what} is not an index`,
      where: name,
      found: manifest.mediaType
    });
  return manifest.content;
}
function nextLink(link) {
  for (const match of (link ?? "").matchAll(/<([^>]*)>((?:\s*;\s*[^,;]+)*)/g)) {
    if (/;\s*rel="?next"?(?:\s|;|$)/i.test(match[2] ?? "")) return match[1];
  }
  return void 0;
}
function matches(type, wanted) {
  return wanted.endsWith("*") ? type?.startsWith(wanted.slice(0, -1)) === true : type === wanted;
}
async function serialised(chains, key, body) {
  const run = (chains.get(key) ?? Promise.resolve()).catch(() => {
  }).then(body);
  chains.set(key, run);
  await run;
}
var MAX_REFERRERS, MAX_PAGES, NO_API;
var init_referrers = __esm({
  "packages/registry/src/referrers.ts"() {
    "use strict";
    init_src();
    init_digest();
    init_errors2();
    init_manifest();
    init_shared_tag();
    init_transport();
    MAX_REFERRERS = 1e3;
    MAX_PAGES = 100;
    NO_API = [404, 405, 501];
  }
});

// packages/registry/src/client.ts
async function registryClient(repository, options) {
  const credentials = await credentialsFor(repository.registry, {
    env: options.env,
    explicit: options.credentials
  });
  const wire = transport(
    { registry: repository.registry, repository: repository.repository },
    credentials,
    options
  );
  const ofManifests = manifests(wire);
  const ofBlobs = blobs(wire, options.pace);
  const ofReferrers = referrers(wire, ofManifests, options.pace);
  return {
    repository: wire.repository,
    name: wire.name,
    getManifest: ofManifests.get,
    headManifest: ofManifests.head,
    resolve: ofManifests.resolve,
    putManifest: ofManifests.put,
    setTagOnce: ofManifests.setTagOnce,
    hasBlob: ofBlobs.hasBlob,
    getBlob: ofBlobs.getBlob,
    pushBlob: ofBlobs.pushBlob,
    listReferrers: ofReferrers.listReferrers,
    attachReferrer: ofReferrers.attachReferrer
  };
}
var init_client = __esm({
  "packages/registry/src/client.ts"() {
    "use strict";
    init_blobs();
    init_credentials();
    init_manifests();
    init_referrers();
    init_transport();
  }
});

// packages/registry/src/index.ts
var init_src2 = __esm({
  "packages/registry/src/index.ts"() {
    "use strict";
    init_client();
    init_digest();
    init_errors2();
    init_manifest();
    init_reference();
    init_shared_tag();
  }
});

// packages/evidence/src/legacy/layer-store.ts
async function addLayers(registry, tag, layers, pace = realPace) {
  let uploaded = false;
  const store = {
    async read(at2) {
      const manifest = await manifestAt(registry, at2);
      return manifest && { manifest };
    },
    write: registry.putManifest
  };
  const digest = await extendTag(
    store,
    tag,
    {
      mediaType: OCI_MANIFEST,
      async next(current) {
        const content = current && contentOf(current, registry, tag);
        const missing = layers.filter((layer) => !content?.layers.some((there) => sameLayer(there, layer)));
        if (current && missing.length === 0) return void 0;
        if (!uploaded) await Promise.all(layers.map(({ bytes }) => registry.pushBlob(bytes)));
        uploaded = true;
        return nextManifest(registry, content, missing);
      }
    },
    pace
  );
  if (digest !== void 0) return digest;
  throw errors3.EVIDENCE_NOT_KEPT({
    message: `${layers.length} layers do not stay at the tag ${tag}`,
    where: registry.name
  });
}
async function manifestAt(registry, tag) {
  try {
    return await registry.getManifest(tag);
  } catch (error2) {
    if (error2 instanceof WaybillError && error2.code === "WAYBILL_IMAGE_UNKNOWN") return void 0;
    throw error2;
  }
}
function contentOf(manifest, registry, tag) {
  if (manifest.kind === "manifest") return manifest.content;
  throw errors3.BUNDLE_INVALID({
    message: `the tag ${tag} is an index, not a list of signatures; it was left as it is`,
    where: registry.name
  });
}
function sameLayer(there, layer) {
  return there.digest === digestOf(layer.bytes) && Object.entries(layer.annotations).every(([name, value]) => (there.annotations?.[name] ?? "") === value);
}
async function nextManifest(registry, content, missing) {
  const layers = [
    ...content?.layers ?? [],
    ...missing.map(({ mediaType, bytes, annotations: annotations2 }) => ({
      mediaType,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations: annotations2
    }))
  ];
  const config = Buffer.from(
    JSON.stringify({
      architecture: "",
      created: "0001-01-01T00:00:00Z",
      history: layers.map(() => ({ created: "0001-01-01T00:00:00Z" })),
      os: "",
      rootfs: { type: "layers", diff_ids: layers.map(({ digest: digest2 }) => digest2) },
      config: {}
    })
  );
  const { digest } = await registry.pushBlob(config);
  return Buffer.from(
    JSON.stringify({
      ...content,
      schemaVersion: 2,
      mediaType: OCI_MANIFEST,
      config: { mediaType: OCI_IMAGE_CONFIG, digest, size: config.length },
      layers
    })
  );
}
var init_layer_store = __esm({
  "packages/evidence/src/legacy/layer-store.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_errors3();
  }
});

// packages/evidence/src/legacy/names.ts
function legacyTag(subject, kind) {
  return `sha256-${digestHex(subject)}.${kind}`;
}
var SIMPLE_SIGNING, DSSE_ENVELOPE, layerAnnotations;
var init_names = __esm({
  "packages/evidence/src/legacy/names.ts"() {
    "use strict";
    init_src2();
    SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
    DSSE_ENVELOPE = "application/vnd.dsse.envelope.v1+json";
    layerAnnotations = {
      /** base64 signature over the bytes of the layer; empty for an envelope, which has its own. */
      signature: "dev.cosignproject.cosign/signature",
      /** PEM of the signing certificate. */
      certificate: "dev.sigstore.cosign/certificate",
      /** PEM of what stands above it; left empty, verifiers take it from their trusted root. */
      chain: "dev.sigstore.cosign/chain",
      /** Entry of a transparency log with its signed time, JSON. */
      bundle: "dev.sigstore.cosign/bundle",
      /** RFC 3161 response over the signature, JSON. */
      timestamp: "dev.sigstore.cosign/rfc3161timestamp",
      predicateType: "predicateType"
    };
  }
});

// packages/evidence/src/legacy/layers.ts
function signatureLayer(payload, signature, proof) {
  return {
    mediaType: SIMPLE_SIGNING,
    bytes: payload,
    annotations: {
      [layerAnnotations.signature]: Buffer.from(signature).toString("base64"),
      ...proofAnnotations(proof)
    }
  };
}
function attestationLayer(bundle, predicateType, given = {}) {
  const json2 = JSON.parse(Buffer.from(bundle).toString("utf8"));
  const envelope2 = asObject(at(json2, "dsseEnvelope"));
  const material = at(json2, "verificationMaterial");
  const certificate = asText(at(material, "certificate", "rawBytes")) ?? asText(at(material, "x509CertificateChain", "certificates", 0, "rawBytes"));
  if (!envelope2 || !certificate && !at(material, "publicKey")) return void 0;
  const bytes = Buffer.from(JSON.stringify(envelope2));
  const entry = given.entry ?? promisedEntry(bundle);
  if (entry) {
    if (envelopeHash(entry) !== sha256Hex(bytes)) return void 0;
  } else if (certificate || asArray(at(material, "tlogEntries"))?.length) return void 0;
  return {
    mediaType: DSSE_ENVELOPE,
    bytes,
    annotations: {
      [layerAnnotations.signature]: "",
      [layerAnnotations.predicateType]: predicateType,
      ...proofAnnotations({
        certificate: certificate && new import_node_crypto2.X509Certificate(Buffer.from(certificate, "base64")).toString(),
        entry
      })
    }
  };
}
function promisedEntry(bundle) {
  const json2 = JSON.parse(Buffer.from(bundle).toString("utf8"));
  const entries = at(json2, "verificationMaterial", "tlogEntries");
  if (!Array.isArray(entries)) return void 0;
  return entries.find((entry) => asText(at(entry, "inclusionPromise", "signedEntryTimestamp")) !== void 0);
}
function envelopeHash({ canonicalizedBody }) {
  const body = JSON.parse(Buffer.from(canonicalizedBody, "base64").toString("utf8"));
  return asText(at(body, "spec", "envelopeHash", "value"));
}
function proofAnnotations({ certificate, entry }) {
  return {
    ...certificate && { [layerAnnotations.certificate]: certificate, [layerAnnotations.chain]: "" },
    ...entry && {
      [layerAnnotations.bundle]: JSON.stringify({
        SignedEntryTimestamp: entry.inclusionPromise?.signedEntryTimestamp,
        Payload: {
          body: entry.canonicalizedBody,
          integratedTime: Number(entry.integratedTime),
          logIndex: Number(entry.logIndex),
          logID: Buffer.from(entry.logId.keyId, "base64").toString("hex")
        }
      })
    }
  };
}
function layerAsBundle(mediaType, annotations2, bytes, sha256) {
  const certificate = annotations2[layerAnnotations.certificate];
  const timestamp = annotations2[layerAnnotations.timestamp];
  const response2 = timestamp && asText(at(JSON.parse(timestamp), "SignedRFC3161Timestamp"));
  const material = {
    // A signature by a bare key names none: whoever verifies must be told it.
    ...certificate ? {
      x509CertificateChain: {
        certificates: [{ rawBytes: new import_node_crypto2.X509Certificate(certificate).raw.toString("base64") }]
      }
    } : { publicKey: { hint: "" } },
    tlogEntries: logEntries(annotations2[layerAnnotations.bundle]),
    // Over an envelope, cosign asks for the time of the whole layer; a bundle has that of the signature alone.
    ...response2 && mediaType === SIMPLE_SIGNING && {
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: response2 }] }
    }
  };
  const head = { mediaType: BUNDLE_V01, verificationMaterial: material };
  if (mediaType === DSSE_ENVELOPE) {
    const dsseEnvelope = asObject(JSON.parse(bytes.toString("utf8")));
    return { bundle: Buffer.from(JSON.stringify({ ...head, dsseEnvelope })) };
  }
  const messageSignature = {
    messageDigest: { algorithm: "SHA2_256", digest: Buffer.from(sha256, "hex").toString("base64") },
    signature: annotations2[layerAnnotations.signature] ?? ""
  };
  return { bundle: Buffer.from(JSON.stringify({ ...head, messageSignature })), signedPayload: bytes };
}
function logEntries(annotation) {
  if (!annotation) return [];
  const json2 = JSON.parse(annotation);
  const body = asText(at(json2, "Payload", "body")) ?? "";
  const entry = asObject(JSON.parse(Buffer.from(body, "base64").toString("utf8")));
  return [
    {
      logIndex: String(at(json2, "Payload", "logIndex")),
      logId: { keyId: Buffer.from(String(at(json2, "Payload", "logID")), "hex").toString("base64") },
      kindVersion: { kind: asText(entry?.kind) ?? "", version: asText(entry?.apiVersion) ?? "" },
      integratedTime: String(at(json2, "Payload", "integratedTime")),
      inclusionPromise: { signedEntryTimestamp: String(at(json2, "SignedEntryTimestamp")) },
      canonicalizedBody: body
    }
  ];
}
var import_node_crypto2, BUNDLE_V01;
var init_layers = __esm({
  "packages/evidence/src/legacy/layers.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    init_src();
    init_json_values();
    init_names();
    BUNDLE_V01 = "application/vnd.dev.sigstore.bundle+json;version=0.1";
  }
});

// packages/evidence/src/legacy/layer-source.ts
async function legacyEvidence(registry, subject, readBlob) {
  const found = { bundles: [], unreadable: [] };
  const both2 = await Promise.all([
    ofTag(registry, subject, "sig", readBlob),
    ofTag(registry, subject, "att", readBlob)
  ]);
  for (const { bundles, unreadable: unreadable2 } of both2) {
    found.bundles.push(...bundles);
    found.unreadable.push(...unreadable2);
  }
  return found;
}
function asBundle(layer, bytes) {
  try {
    return layerAsBundle(layer.mediaType, layer.annotations ?? {}, bytes, digestHex(layer.digest));
  } catch {
    return { bundle: Buffer.from("no signature") };
  }
}
async function ofTag(registry, subject, kind, readBlob) {
  const tag = legacyTag(subject, kind);
  const found = { bundles: [], unreadable: [] };
  const manifest = await manifestAt(registry, tag).catch((error2) => {
    if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_MANIFEST_INVALID") throw error2;
    found.unreadable.push({ referrer: tag, reason: error2.message });
    return void 0;
  });
  if (!manifest) return found;
  if (manifest.kind !== "manifest") {
    found.unreadable.push({ referrer: tag, reason: "the tag is an index, not a list of signatures" });
    return found;
  }
  for (const [position, layer] of manifest.content.layers.entries()) {
    const referrer = `${tag}#${position + 1}`;
    if (position >= MAX_LAYERS) {
      found.unreadable.push({ referrer: tag, reason: `the tag has more than ${MAX_LAYERS} layers` });
      break;
    }
    if (layer.mediaType !== SIMPLE_SIGNING && layer.mediaType !== DSSE_ENVELOPE) continue;
    try {
      const { bundle, signedPayload } = asBundle(layer, await readBlob(layer));
      const place = { subject, referrer, referrerDigest: manifest.digest };
      found.bundles.push({ ...place, format: "legacy", bytes: bundle, signedPayload });
    } catch (error2) {
      if (!(error2 instanceof WaybillError)) throw error2;
      found.unreadable.push({ referrer, reason: `${error2.message} [${error2.code}]` });
    }
  }
  return found;
}
var MAX_LAYERS;
var init_layer_source = __esm({
  "packages/evidence/src/legacy/layer-source.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_layer_store();
    init_layers();
    init_names();
    MAX_LAYERS = 200;
  }
});

// packages/evidence/src/reasons-errors.ts
var reasons;
var init_reasons_errors = __esm({
  "packages/evidence/src/reasons-errors.ts"() {
    "use strict";
    init_src();
    reasons = defineErrors({
      EVIDENCE_MISSING: {
        kind: "user",
        summary: "A kind of evidence that the policy requires is not attached to the image.",
        fix: "release the image through the release workflow, which attests it; an image that was pushed past it cannot be promoted"
      },
      EVIDENCE_CONTRADICTS: {
        kind: "user",
        summary: "Two statements of one kind about the same image say different things.",
        fix: "find out which run wrote the second one; build again, so that the digest has one history"
      },
      EVIDENCE_UNREADABLE: {
        kind: "remote",
        summary: "Evidence, or the list of it, could not be read: what cannot be looked at is taken neither as clean nor as missing.",
        fix: "run the job again once the registry answers; where it does, and one referrer stays broken, remove that"
      },
      EVIDENCE_TOO_OLD: {
        kind: "user",
        summary: "The evidence is older than the policy allows.",
        fix: "release again, so that gate and tests run against what is known today"
      },
      SIGNATURE_MISSING: {
        kind: "user",
        summary: "The image is not signed by a trusted builder.",
        fix: "release the image through the release workflow, which signs it"
      },
      SIGNATURE_TYPE: {
        kind: "user",
        summary: "Something signed is attached, but it is no signature of the image: an attestation is not one.",
        fix: "release the image through the release workflow, which signs it"
      },
      SIGNATURE_INVALID: {
        kind: "user",
        summary: "A signature does not verify: the statement was changed, or signed by another key.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      DSSE_TYPE: {
        kind: "user",
        summary: "The signed envelope is not of the type of an in-toto statement.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      PREDICATE_PARSE: {
        kind: "user",
        summary: "A signed statement, or its predicate, does not follow its specification.",
        fix: "attest again with an up-to-date tool"
      },
      SUBJECT_MISMATCH: {
        kind: "user",
        summary: "A signed statement is attached to the image but is about something else.",
        fix: "do not use the image; find out who attached the statement named above"
      },
      CERTIFICATE_UNTRUSTED: {
        kind: "user",
        summary: "The signing certificate was not issued by an authority of the trusted root, or not at the time of signing.",
        fix: "check that the trusted root is that of the instance that signs, and up to date"
      },
      KEY_NOT_TRUSTED: {
        kind: "user",
        summary: "The evidence is signed by a key that the requirements do not name; where they name none, only keyless signatures by a workflow count.",
        fix: 'release the image through the release workflow; if this key may sign for this service, name it under "trust.keys" of the delivery policy, with the service'
      },
      KEY_NOT_VALID: {
        kind: "user",
        summary: "The evidence is signed by a trusted key, outside of the time in which that key signs.",
        fix: 'release the image again with the key that signs today; "from" and "until" under "trust.keys" of the delivery policy say when a key signs'
      },
      TLOG_MISSING: {
        kind: "user",
        summary: "The evidence has no entry in a transparency log, which the policy requires.",
        fix: "sign again when the log is up, or let the policy take a signed timestamp alone"
      },
      TLOG_ENTRY_MISMATCH: {
        kind: "user",
        summary: "The entry of the transparency log is of another signature, or its proof does not verify.",
        fix: "do not use the image; find out who wrote the evidence named above"
      },
      TIMESTAMP_MISSING: {
        kind: "user",
        summary: "Nothing signed says when the signature was made; an unsigned time is none.",
        fix: "sign with a timestamp authority, or with a log that signs its time"
      },
      TIMESTAMP_INVALID: {
        kind: "user",
        summary: "A timestamp does not verify against the authorities of the trusted root.",
        fix: "check that the trusted root names the timestamp authority that signs"
      },
      TIMESTAMP_FUTURE: {
        kind: "user",
        summary: "The evidence says that it was signed in the future.",
        fix: "check the clock of this runner and of the timestamp authority"
      },
      IDENTITY_ISSUER: {
        kind: "user",
        summary: "The signer was vouched for by another OIDC issuer than the policy trusts.",
        fix: 'correct "issuer" in the delivery policy if this issuer is right; else do not use the image'
      },
      IDENTITY_SAN: {
        kind: "user",
        summary: "The signer is not a workflow that the policy trusts as a builder.",
        fix: 'add the workflow to "builders" in the delivery policy if it may sign; else do not use the image'
      },
      IDENTITY_BUILDER_REF: {
        kind: "user",
        summary: "The signer is a trusted workflow, but at a ref that the policy does not trust.",
        fix: 'call the reusable workflow at a ref that "builders" in the delivery policy names'
      },
      IDENTITY_BUILDER_DIGEST: {
        kind: "user",
        summary: "The signer is a trusted workflow, but at a commit that the policy does not trust.",
        fix: 'add the commit to "digests" of the builder, or call the workflow at a trusted commit'
      },
      IDENTITY_REPO: {
        kind: "user",
        summary: "The evidence was signed by a run of another repository than that of the service.",
        fix: "release from the repository that the delivery policy names for the service"
      },
      IDENTITY_REPO_ID: {
        kind: "user",
        summary: "The evidence was signed by a repository with another numeric id: the name was taken over, or is another one.",
        fix: 'check the "repository-id" of the service in the delivery policy; if it is right, do not use the image'
      },
      IDENTITY_SOURCE_REF: {
        kind: "user",
        summary: "The evidence was signed by a run of a ref that may not be released.",
        fix: "release from a ref that the delivery policy names for the service"
      },
      IDENTITY_TRIGGER: {
        kind: "user",
        summary: "The evidence was signed by a run that an event started which may not release.",
        fix: 'release by an event that "triggers" in the delivery policy names'
      },
      IDENTITY_RUNNER: {
        kind: "user",
        summary: "The evidence was signed on a kind of runner that the policy does not trust.",
        fix: 'release on a runner that "runners" in the delivery policy names'
      },
      PROVENANCE_CERTIFICATE: {
        kind: "user",
        summary: "The provenance says something else than the certificate that it was signed with.",
        fix: "do not use the image; find out which run wrote the provenance"
      },
      GATE_NOT_PASSED: {
        kind: "user",
        summary: "The verdict of the infrastructure gate is not a pass.",
        fix: "mend what the gate found, or agree on an exception, and release again"
      },
      GATE_POLICY: {
        kind: "user",
        summary: "The gate judged under another policy than the one required.",
        fix: "release again under the policy that is required"
      },
      VERDICT_SUBJECT: {
        kind: "user",
        summary: "The verdict of the gate is about another commit or repository than the image.",
        fix: "run the gate in the same run that builds the image, and attest its own verdict"
      },
      TESTS_NOT_PASSED: {
        kind: "user",
        summary: "The tests did not pass, or there were too few of them.",
        fix: "mend the tests and release again"
      },
      SBOM_SUBJECT: {
        kind: "user",
        summary: "The software bill of materials describes another image.",
        fix: "make the bill of materials from the pushed digest and attest that"
      },
      SBOM_FORMAT: {
        kind: "user",
        summary: "The software bill of materials is not in a format that the policy takes.",
        fix: "make it in a format that is taken"
      },
      VSA_NOT_PASSED: {
        kind: "user",
        summary: "The verification summary says that verification failed.",
        fix: "look at the run that wrote the summary"
      },
      VSA_POLICY: {
        kind: "user",
        summary: "The verification summary was written under another policy.",
        fix: "verify again under the policy that is required"
      },
      VSA_ENVIRONMENT: {
        kind: "user",
        summary: "The verification summary was written for another environment than the one required.",
        fix: 'verify the image for the environment that is required, with "sign-summary"'
      },
      RESOURCE_URI: {
        kind: "user",
        summary: "The verification summary is about another resource.",
        fix: "verify the image under the name by which it is deployed"
      },
      PLATFORM_UNCOVERED: {
        kind: "user",
        summary: "A platform of the image index is not covered by the evidence.",
        fix: "release the index with all its platforms in one run; do not add platforms later"
      }
    });
  }
});

// packages/evidence/src/evidence-source.ts
async function answered(what, where, reading) {
  try {
    return await reading;
  } catch (error2) {
    if (!(error2 instanceof WaybillError) || !OUTAGE.includes(error2.code)) throw error2;
    throw reasons.EVIDENCE_UNREADABLE({
      message: `${what} could not be read: ${error2.message} [${error2.code}]`,
      where,
      found: error2.found
    });
  }
}
function registrySource(registry) {
  async function read(subject, referrer, budget) {
    const manifest = await registry.getManifest(referrer.digest);
    const layer = manifest.kind === "manifest" ? manifest.content.layers[0] : void 0;
    if (manifest.kind !== "manifest" || !layer || manifest.content.layers.length !== 1)
      throw errors3.BUNDLE_INVALID({
        message: "the referrer is not a manifest with one layer",
        where: `${registry.name}@${referrer.digest}`
      });
    if (manifest.content.subject?.digest !== subject)
      throw errors3.BUNDLE_INVALID({
        message: `the referrer is listed for ${subject} but is attached to ${manifest.content.subject?.digest ?? "nothing"}`,
        where: `${registry.name}@${referrer.digest}`
      });
    return {
      subject,
      referrer: referrer.digest,
      referrerDigest: referrer.digest,
      format: "bundle",
      bytes: await blob(subject, layer, budget)
    };
  }
  function blob(subject, layer, budget) {
    budget.bytes -= layer.size;
    if (budget.bytes < 0)
      throw errors3.BUNDLE_INVALID({
        message: `the bundles of this image are larger than ${MAX_TOTAL_BYTES} bytes together`,
        where: `${registry.name}@${subject}`
      });
    return registry.getBlob(layer, MAX_BUNDLE_BYTES);
  }
  return {
    name: registry.name,
    manifest: (digest) => answered("the image", `${registry.name}@${digest}`, registry.getManifest(digest)),
    evidence: (subject) => answered("the list of what is attached", `${registry.name}@${subject}`, evidence(subject))
  };
  async function evidence(subject) {
    const budget = { bytes: MAX_TOTAL_BYTES };
    const [{ referrers: all }, legacy] = await Promise.all([
      registry.listReferrers(subject),
      legacyEvidence(registry, subject, async (layer) => blob(subject, layer, budget))
    ]);
    const bundles = all.every(({ artifactType }) => artifactType !== void 0 && artifactType !== OCI_EMPTY) ? all.filter(({ artifactType }) => artifactType?.startsWith(BUNDLE_PREFIX)) : (await registry.listReferrers(subject, { artifactType: `${BUNDLE_PREFIX}*` })).referrers;
    const found = { bundles: [], unreadable: [], others: all.length - bundles.length };
    await eachOf(bundles, async (referrer) => {
      try {
        found.bundles.push(await read(subject, referrer, budget));
      } catch (error2) {
        if (!(error2 instanceof WaybillError)) throw error2;
        found.unreadable.push({ referrer: referrer.digest, reason: `${error2.message} [${error2.code}]` });
      }
    });
    const position = (digest) => bundles.findIndex((entry) => entry.digest === digest);
    found.bundles.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.unreadable.sort((a, b) => position(a.referrer) - position(b.referrer));
    found.bundles.push(...legacy.bundles);
    found.unreadable.push(...legacy.unreadable);
    return found;
  }
}
function manifestFile(digest) {
  return `${digest.replace(":", "-")}.json`;
}
async function eachOf(items, body) {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(PARALLEL, items.length) }, async () => {
      for (let item = items[next++]; item !== void 0; item = items[next++]) await body(item);
    })
  );
}
var MAX_BUNDLE_BYTES, MAX_TOTAL_BYTES, PARALLEL, OUTAGE, folderLayout, PAYLOAD_SUFFIX;
var init_evidence_source = __esm({
  "packages/evidence/src/evidence-source.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_errors3();
    init_layer_source();
    init_media_types();
    init_reasons_errors();
    MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
    MAX_TOTAL_BYTES = 256 * 1024 * 1024;
    PARALLEL = 8;
    OUTAGE = ["WAYBILL_HTTP_TIMEOUT", "WAYBILL_HTTP_UNREACHABLE", "WAYBILL_HTTP_STATUS"];
    folderLayout = {
      /** Bytes of the manifests of the image and of its platforms: `sha256-<hex>.json`. */
      manifests: "manifests",
      /** Sigstore bundles: `*.sigstore.json`; beside one of a signature in the older format, its payload. */
      bundles: "bundles"
    };
    PAYLOAD_SUFFIX = ".payload";
  }
});

// packages/evidence/src/image-parts.ts
async function imageParts(source, digest) {
  const where = `${source.name}@${digest}`;
  const manifest = await source.manifest(digest);
  const image = { digest, descriptor: descriptorOf(manifest) };
  if (manifest.kind === "manifest") {
    assertImage(manifest.content, where);
    return { image, platforms: [], manifests: [manifest] };
  }
  const { images } = platforms(manifest.content, where);
  const unique = images.filter(
    (item, i) => images.findIndex((other) => other.descriptor.digest === item.descriptor.digest) === i
  );
  const children = await Promise.all(
    unique.map(async ({ platform: platform2, descriptor: descriptor2 }) => {
      const child = await source.manifest(descriptor2.digest);
      const place = `${source.name}@${descriptor2.digest} (${platform2})`;
      if (child.kind !== "manifest")
        throw errors2.NOT_AN_IMAGE({
          message: "a platform of the index is an index itself",
          where: place
        });
      assertImage(child.content, place);
      return { part: { digest: child.digest, descriptor: descriptorOf(child), platform: platform2 }, manifest: child };
    })
  );
  return {
    image,
    platforms: children.map(({ part }) => part),
    manifests: [manifest, ...children.map((child) => child.manifest)]
  };
}
function digestsOf(parts) {
  return [parts.image.digest, ...parts.platforms.map(({ digest }) => digest)];
}
var init_image_parts = __esm({
  "packages/evidence/src/image-parts.ts"() {
    "use strict";
    init_src2();
  }
});

// packages/evidence/src/statement.ts
function serializeStatement(statement) {
  return Buffer.from(
    canonicalJson({
      _type: STATEMENT_V1,
      subject: statement.subjects.map(({ digest, name, annotations: annotations2 }) => ({
        name,
        digest: { sha256: digest.slice("sha256:".length) },
        annotations: annotations2 && Object.keys(annotations2).length > 0 ? annotations2 : void 0
      })),
      predicateType: statement.predicateType,
      predicate: statement.predicate
    }),
    "utf8"
  );
}
function parseStatement(payload) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    throw new StatementFault("the payload is not JSON in UTF-8");
  }
  const fields = asObject(value);
  if (!fields) throw new StatementFault("the payload is not a JSON object");
  if (fields._type !== STATEMENT_V1 && fields._type !== STATEMENT_V01)
    throw new StatementFault(`_type is ${shown(fields._type)}, not an in-toto statement`);
  const predicateType = asText(fields.predicateType);
  if (predicateType === void 0) throw new StatementFault("predicateType is missing");
  const predicate = fields.predicate == null ? {} : asObject(fields.predicate);
  if (!predicate) throw new StatementFault("the predicate is not a JSON object");
  const subjects = asArray(fields.subject);
  if (!subjects || subjects.length === 0) throw new StatementFault("the statement has no subject");
  if (subjects.length > MAX_SUBJECTS)
    throw new StatementFault(`the statement has ${subjects.length} subjects, more than ${MAX_SUBJECTS}`);
  return { subjects: subjects.map(parseSubject), predicateType, predicate };
}
function parseSubject(value, position) {
  const subject = asObject(value);
  const hex = asText(asObject(subject?.digest)?.sha256);
  if (!subject || hex === void 0 || !HEX_SHA256.test(hex))
    throw new StatementFault(`subject ${position + 1} is not named by a SHA-256 digest`);
  const annotations2 = asObject(subject.annotations);
  return {
    digest: `sha256:${hex}`,
    name: asText(subject.name),
    annotations: annotations2 && Object.fromEntries(
      Object.entries(annotations2).filter(
        (entry) => typeof entry[1] === "string"
      )
    )
  };
}
function statementDigest(payload) {
  return `sha256:${sha256Hex(payload)}`;
}
function shown(value) {
  return (JSON.stringify(value) ?? "missing").slice(0, 120);
}
var StatementFault, HEX_SHA256, MAX_SUBJECTS;
var init_statement = __esm({
  "packages/evidence/src/statement.ts"() {
    "use strict";
    init_src();
    init_json_values();
    init_media_types();
    StatementFault = class extends Error {
    };
    HEX_SHA256 = /^[0-9a-f]{64}$/;
    MAX_SUBJECTS = 1024;
  }
});

// packages/evidence/src/legacy/simple-signing.ts
function simpleSigningPayload(name, digest, annotations2 = {}) {
  const sorted = Object.entries(annotations2).sort(([a], [b]) => a < b ? -1 : 1);
  return Buffer.from(
    JSON.stringify({
      critical: {
        identity: { "docker-reference": name },
        image: { "docker-manifest-digest": digest },
        type: TYPE
      },
      optional: sorted.length > 0 ? Object.fromEntries(sorted) : null
    }),
    "utf8"
  );
}
function parseSimpleSigning(payload) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  } catch {
    throw new StatementFault("the payload is not JSON in UTF-8");
  }
  const type = at(value, "critical", "type");
  if (type !== TYPE && type !== "atomic container signature")
    throw new StatementFault(
      `the type of the payload is ${(JSON.stringify(type) ?? "missing").slice(0, 120)}`
    );
  const digest = asText(at(value, "critical", "image", "docker-manifest-digest"));
  if (digest === void 0 || !DIGEST2.test(digest))
    throw new StatementFault("the payload does not name an image by its SHA-256 digest");
  const optional = asObject(at(value, "optional")) ?? {};
  const annotations2 = Object.entries(optional).filter(
    (entry) => typeof entry[1] === "string"
  );
  return {
    subjects: [{ digest, ...annotations2.length > 0 && { annotations: Object.fromEntries(annotations2) } }],
    predicateType: predicateTypes.signature,
    predicate: {}
  };
}
var TYPE, DIGEST2;
var init_simple_signing = __esm({
  "packages/evidence/src/legacy/simple-signing.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    init_statement();
    TYPE = "cosign container image signature";
    DIGEST2 = /^sha256:[0-9a-f]{64}$/;
  }
});

// node_modules/.pnpm/xmlchars@2.2.0/node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/.pnpm/xmlchars@2.2.0/node_modules/xmlchars/xml/1.0/ed5.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports2.S = " 	\r\n";
    exports2.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NAME_CHAR = "-" + exports2.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.CHAR_RE = new RegExp("^[" + exports2.CHAR + "]$", "u");
    exports2.S_RE = new RegExp("^[" + exports2.S + "]+$", "u");
    exports2.NAME_START_CHAR_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "]$", "u");
    exports2.NAME_CHAR_RE = new RegExp("^[" + exports2.NAME_CHAR + "]$", "u");
    exports2.NAME_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "][" + exports2.NAME_CHAR + "]*$", "u");
    exports2.NMTOKEN_RE = new RegExp("^[" + exports2.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports2.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports2.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports2.isNameChar = isNameChar;
  }
});

// node_modules/.pnpm/xmlchars@2.2.0/node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/.pnpm/xmlchars@2.2.0/node_modules/xmlchars/xml/1.1/ed2.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports2.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports2.S = " 	\r\n";
    exports2.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NAME_CHAR = "-" + exports2.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.CHAR_RE = new RegExp("^[" + exports2.CHAR + "]$", "u");
    exports2.RESTRICTED_CHAR_RE = new RegExp("^[" + exports2.RESTRICTED_CHAR + "]$", "u");
    exports2.S_RE = new RegExp("^[" + exports2.S + "]+$", "u");
    exports2.NAME_START_CHAR_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "]$", "u");
    exports2.NAME_CHAR_RE = new RegExp("^[" + exports2.NAME_CHAR + "]$", "u");
    exports2.NAME_RE = new RegExp("^[" + exports2.NAME_START_CHAR + "][" + exports2.NAME_CHAR + "]*$", "u");
    exports2.NMTOKEN_RE = new RegExp("^[" + exports2.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports2.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports2.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports2.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports2.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports2.isNameChar = isNameChar;
  }
});

// node_modules/.pnpm/xmlchars@2.2.0/node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/.pnpm/xmlchars@2.2.0/node_modules/xmlchars/xmlns/1.0/ed3.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports2.NC_NAME_CHAR = "-" + exports2.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports2.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports2.NC_NAME_START_CHAR + "]$", "u");
    exports2.NC_NAME_CHAR_RE = new RegExp("^[" + exports2.NC_NAME_CHAR + "]$", "u");
    exports2.NC_NAME_RE = new RegExp("^[" + exports2.NC_NAME_START_CHAR + "][" + exports2.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports2.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports2.isNCNameChar = isNCNameChar;
  }
});

// node_modules/.pnpm/saxes@6.0.0/node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/.pnpm/saxes@6.0.0/node_modules/saxes/saxes.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SaxesParser = exports2.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports2.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err;
        } else {
          handler(err);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i + 1) === NL) {
                this.i = i + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        this.i = i + 1;
        if (i >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i + 1);
              if (next === NL || next === NEL) {
                this.i = i + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
        this.i = i + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed2;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed2 = "&;";
                } else {
                  parsed2 = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed2;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text: text2 } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text2.length !== 0) {
                    handler(text2 + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text: text2 } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text2.length !== 0) {
                    handler(text2 + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a, _b;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text: text2 } = this;
        if (text2.length !== 0) {
          (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text2);
          this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
          uri = tags[index].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports2.SaxesParser = SaxesParser;
  }
});

// packages/evidence/src/predicates/junit.ts
async function parseJunit(text2) {
  const { SaxesParser } = await Promise.resolve().then(() => __toESM(require_saxes(), 1));
  const report = { passed: [], failed: [], said: [], skipped: 0 };
  const stated2 = { tests: 0, failures: 0 };
  const path = [];
  let current;
  let fault2;
  const parser = new SaxesParser();
  const fail = (message) => {
    fault2 ??= new JunitFault(message);
  };
  parser.on("error", (error2) => fail(`the XML is not well-formed: ${error2.message}`));
  parser.on("doctype", () => fail("it has a document type declaration; reports have none"));
  parser.on("opentag", (tag) => {
    if (path.length >= MAX_DEPTH) return fail(`elements are nested deeper than ${MAX_DEPTH}`);
    const attribute = (name) => {
      const value = tag.attributes[name];
      return typeof value === "string" ? value : "";
    };
    if (path.length === 0 && tag.name !== "testsuites" && tag.name !== "testsuite")
      fail(`the root element is "${tag.name.slice(0, 60)}", not testsuites or testsuite`);
    if (tag.name === "testsuite") {
      stated2.tests += count2(attribute("tests"));
      stated2.failures += count2(attribute("failures")) + count2(attribute("errors"));
    }
    if (tag.name === "testcase")
      current = {
        name: [attribute("classname"), attribute("name")].filter((part) => part !== "").join("."),
        outcome: "passed",
        said: ""
      };
    else if (current && path.at(-1) === "testcase") {
      if (tag.name === "failure" || tag.name === "error") {
        current.outcome = "failed";
        current.said ||= attribute("message");
      } else if (tag.name === "skipped" && current.outcome === "passed") current.outcome = "skipped";
    }
    path.push(tag.name);
  });
  const hear = (text3) => {
    if (current?.outcome === "failed" && ["failure", "error"].includes(path.at(-1) ?? ""))
      current.said = `${current.said} ${text3}`.slice(0, MAX_SAID_CHARS);
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", (tag) => {
    path.pop();
    if (tag.name !== "testcase" || !current) return;
    if (current.outcome === "skipped") report.skipped++;
    else report[current.outcome].push(current.name || "unnamed");
    if (current.outcome === "failed") report.said.push(current.said.replace(/\s+/g, " ").trim());
    current = void 0;
  });
  try {
    parser.write(text2).close();
  } catch (error2) {
    fail(error2 instanceof Error ? error2.message : String(error2));
  }
  if (fault2) throw fault2;
  if (stated2.failures > 0 && report.failed.length === 0) {
    report.failed.push(`${stated2.failures} failures that the report states without naming them`);
    report.said.push("");
  }
  return report;
}
function count2(text2) {
  return /^\d{1,9}$/.test(text2) ? Number(text2) : 0;
}
var JunitFault, MAX_DEPTH, MAX_SAID_CHARS;
var init_junit = __esm({
  "packages/evidence/src/predicates/junit.ts"() {
    "use strict";
    JunitFault = class extends Error {
    };
    MAX_DEPTH = 64;
    MAX_SAID_CHARS = 400;
  }
});

// packages/evidence/src/predicates/sbom.ts
function sbomFacts(document) {
  const fields = asObject(document);
  if (!fields) throw new SbomFault("it is not a JSON object");
  if (fields.bomFormat === "CycloneDX") return cyclonedx(fields);
  if (typeof fields.spdxVersion === "string") return spdx(fields);
  throw new SbomFault(
    'it is neither CycloneDX JSON ("bomFormat": "CycloneDX") nor SPDX 2 JSON ("spdxVersion": "SPDX-2.3")'
  );
}
function cyclonedx(fields) {
  const version = asText(fields.specVersion) ?? "";
  if (!CYCLONEDX_VERSIONS.test(version))
    throw new SbomFault(`"specVersion" is ${JSON.stringify(fields.specVersion ?? null)}, not 1.2 to 1.7`);
  const components = fields.components === void 0 ? [] : asArray(fields.components);
  if (!components || components.some((item) => textAt(item, "name") === void 0))
    throw new SbomFault('"components" is not a list of named components');
  const main = at(fields, "metadata", "component");
  const hashes = (asArray(at(main, "hashes")) ?? []).filter((item) => textAt(item, "alg") === "SHA-256").map((item) => textAt(item, "content"));
  const properties = [
    ...asArray(at(main, "properties")) ?? [],
    ...asArray(at(fields, "metadata", "properties")) ?? []
  ].filter((item) => /(?:repo|image|manifest)[-_:]?digest/i.test(textAt(item, "name") ?? "")).map((item) => textAt(item, "value"));
  return {
    format: "cyclonedx",
    version,
    predicateType: predicateTypes.cyclonedx,
    components: components.length,
    describes: digests(
      [textAt(main, "version"), textAt(main, "purl"), textAt(main, "name"), ...properties],
      hashes
    )
  };
}
function spdx(fields) {
  const version = asText(fields.spdxVersion) ?? "";
  if (!SPDX_VERSIONS.test(version))
    throw new SbomFault(`"spdxVersion" is ${JSON.stringify(fields.spdxVersion)}, not SPDX-2.2 or SPDX-2.3`);
  const packages = asArray(fields.packages);
  if (!packages || packages.some((item) => textAt(item, "name") === void 0))
    throw new SbomFault('"packages" is not a list of named packages');
  const roots = spdxRoots(fields);
  const described = packages.filter((item) => roots.has(textAt(item, "SPDXID") ?? ""));
  const texts = described.flatMap((item) => [
    textAt(item, "versionInfo"),
    textAt(item, "name"),
    ...(asArray(at(item, "externalRefs")) ?? []).map((reference2) => textAt(reference2, "referenceLocator"))
  ]);
  const hashes = described.flatMap(
    (item) => (asArray(at(item, "checksums")) ?? []).filter((checksum) => textAt(checksum, "algorithm") === "SHA256").map((checksum) => textAt(checksum, "checksumValue"))
  );
  return {
    format: "spdx",
    version,
    predicateType: predicateTypes.spdx,
    // The package that stands for the image itself is not one of its parts.
    components: packages.length - described.length,
    describes: digests(texts, hashes)
  };
}
function spdxRoots(document) {
  return new Set(
    [
      ...asArray(at(document, "documentDescribes")) ?? [],
      ...(asArray(at(document, "relationships")) ?? []).filter(
        (item) => textAt(item, "spdxElementId") === "SPDXRef-DOCUMENT" && textAt(item, "relationshipType") === "DESCRIBES"
      ).map((item) => textAt(item, "relatedSpdxElement"))
    ].filter((id) => typeof id === "string")
  );
}
function digests(texts, hexes) {
  const found = texts.flatMap((text2) => [...(text2 ?? "").matchAll(DIGEST3)].map((match) => match[1] ?? ""));
  const plain = hexes.filter((hex) => hex !== void 0 && HEX.test(hex));
  return [.../* @__PURE__ */ new Set([...found, ...plain.map((hex) => hex.toLowerCase())])].map((hex) => `sha256:${hex}`);
}
var SbomFault, CYCLONEDX_VERSIONS, SPDX_VERSIONS, DIGEST3, HEX;
var init_sbom = __esm({
  "packages/evidence/src/predicates/sbom.ts"() {
    "use strict";
    init_json_values();
    init_media_types();
    SbomFault = class extends Error {
    };
    CYCLONEDX_VERSIONS = /^1\.[2-7]$/;
    SPDX_VERSIONS = /^SPDX-2\.[23]$/;
    DIGEST3 = /sha256(?::|%3[Aa])([0-9a-f]{64})(?![0-9A-Za-z])/g;
    HEX = /^[0-9a-f]{64}$/i;
  }
});

// packages/evidence/src/predicates/signature.ts
function signatureStatement(digests2, annotations2 = {}) {
  return {
    // Every subject carries the annotations: whoever verifies one platform sees them too.
    subjects: digests2.map((digest) => ({ digest, annotations: annotations2 })),
    predicateType: predicateTypes.signature,
    predicate: {}
  };
}
var init_signature = __esm({
  "packages/evidence/src/predicates/signature.ts"() {
    "use strict";
    init_media_types();
  }
});

// packages/evidence/src/predicates/summary.ts
function summaryFacts(predicate) {
  const text2 = (...path) => {
    const value = textAt(predicate, ...path);
    if (value === void 0) throw new SummaryFault(`"${path.join(".")}" is missing`);
    return value;
  };
  const result = text2("verificationResult");
  if (result !== "PASSED" && result !== "FAILED")
    throw new SummaryFault('"verificationResult" is neither PASSED nor FAILED');
  const timeVerified = text2("timeVerified");
  if (Number.isNaN(Date.parse(timeVerified))) throw new SummaryFault('"timeVerified" is not a time');
  if (!asObject(predicate.policy)) throw new SummaryFault('"policy" is missing');
  const hex = textAt(predicate, "policy", "digest", "sha256");
  return {
    verifierId: text2("verifier", "id"),
    timeVerified,
    resourceUri: text2("resourceUri"),
    policyUri: text2("policy", "uri"),
    policyDigest: hex === void 0 ? void 0 : `sha256:${hex}`,
    result,
    levels: (asArray(predicate.verifiedLevels) ?? []).filter((level) => typeof level === "string")
  };
}
var SummaryFault;
var init_summary3 = __esm({
  "packages/evidence/src/predicates/summary.ts"() {
    "use strict";
    init_json_values();
    SummaryFault = class extends Error {
    };
  }
});

// packages/evidence/src/store.ts
async function attachBundle(registry, subjects, { bundle, predicateType, createdAt, confirmedBy, fresh }) {
  const [layer, config] = await Promise.all([
    registry.pushBlob(bundle, { fresh }),
    registry.pushBlob(EMPTY_CONFIG)
  ]);
  return Promise.all(
    subjects.map((subject) => {
      const content = {
        schemaVersion: 2,
        mediaType: OCI_MANIFEST,
        artifactType: BUNDLE_V03,
        config: { mediaType: OCI_EMPTY, digest: config.digest, size: EMPTY_CONFIG.length },
        layers: [{ mediaType: BUNDLE_V03, digest: layer.digest, size: bundle.length }],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
        annotations: {
          [annotations.created]: createdAt.toISOString().replace(/\.\d+Z$/, "Z"),
          [annotations.content]: "dsse-envelope",
          [annotations.predicateType]: predicateType
        }
      };
      return registry.attachReferrer(content, { confirmedBy });
    })
  );
}
var EMPTY_CONFIG;
var init_store = __esm({
  "packages/evidence/src/store.ts"() {
    "use strict";
    init_src2();
    init_media_types();
    EMPTY_CONFIG = Buffer.from("{}");
  }
});

// packages/evidence/src/trust/signing-config.ts
function parseSigningConfig(text2, where, now, options = {}) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch (cause) {
    throw errors3.SIGNING_CONFIG_INVALID({ message: "the signing config is not JSON", where, cause });
  }
  const mediaType = textAt(value, "mediaType");
  if (mediaType !== MEDIA_TYPE)
    throw errors3.SIGNING_CONFIG_INVALID({
      message: "this is not a signing config of version 0.2",
      where,
      expected: `"mediaType": "${MEDIA_TYPE}"`,
      found: JSON.stringify(mediaType ?? null)
    });
  const choose = (list2, config2, versions) => {
    const services = newestOfEach(readServices(at(value, list2), list2, where), versions, now);
    const selector = config2 === void 0 ? "ANY" : textAt(value, config2, "selector") ?? "ANY";
    if (selector === "ALL") return { services, count: services.length };
    if (selector === "EXACT") {
      const count3 = at(value, config2 ?? "", "count");
      if (typeof count3 !== "number" || !Number.isInteger(count3) || count3 < 1 || count3 > services.length)
        throw errors3.SIGNING_CONFIG_INVALID({
          message: `"${config2}" asks for ${JSON.stringify(count3 ?? null)} services, and ${services.length} can be used`,
          where
        });
      return { services, count: count3 };
    }
    if (selector !== "ANY" && selector !== "SERVICE_SELECTOR_UNDEFINED")
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${config2}" has a selector that is not known`,
        where,
        expected: "ANY, ALL or EXACT",
        found: selector
      });
    return { services, count: Math.min(1, services.length) };
  };
  const config = {
    certificateAuthorities: choose("caUrls", void 0, VERSIONS.ca),
    transparencyLogs: choose("rekorTlogUrls", "rekorTlogConfig", VERSIONS.tlog),
    timestampAuthorities: choose("tsaUrls", "tsaConfig", VERSIONS.tsa)
  };
  const [promisingLog] = newestOfEach(
    readServices(at(value, "rekorTlogUrls"), "rekorTlogUrls", where),
    [1],
    now
  );
  if (promisingLog) config.promisingLog = promisingLog;
  if (options.certificateAuthority !== "optional" && config.certificateAuthorities.services.length === 0)
    throw errors3.SIGNING_CONFIG_INVALID({
      message: "the signing config names no certificate authority that can be used now",
      where,
      expected: `an entry in "caUrls" of version ${VERSIONS.ca.join(" or ")} that is valid at ${now.toISOString()}`
    });
  return config;
}
function readServices(value, list2, where) {
  return (asArray(value) ?? []).map((item, position) => {
    const fields = asObject(item);
    const url2 = asText(fields?.url);
    const parsed2 = url2 === void 0 ? null : URL.parse(url2);
    if (!fields || url2 === void 0 || parsed2 === null || !["https:", "http:"].includes(parsed2.protocol))
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}]" has no address`,
        where,
        expected: '"url": "https://..."'
      });
    const loopback = ["127.0.0.1", "localhost", "[::1]"].includes(parsed2.hostname);
    if (parsed2.protocol === "http:" && !loopback)
      throw errors3.SIGNING_CONFIG_INVALID({
        message: `"${list2}[${position}]" is not an https address`,
        where,
        found: url2
      });
    const time = (name, fallback) => {
      const text2 = textAt(fields, "validFor", name);
      return text2 === void 0 ? fallback : Date.parse(text2);
    };
    return {
      url: url2,
      majorApiVersion: typeof fields.majorApiVersion === "number" ? fields.majorApiVersion : 1,
      operator: asText(fields.operator) ?? url2,
      validFrom: time("start", 0),
      validTo: time("end", Number.POSITIVE_INFINITY)
    };
  });
}
function newestOfEach(services, versions, now) {
  const usable = services.filter(
    ({ majorApiVersion, validFrom, validTo }) => versions.includes(majorApiVersion) && validFrom <= now.getTime() && now.getTime() <= validTo
  ).sort((a, b) => b.majorApiVersion - a.majorApiVersion || b.validFrom - a.validFrom);
  const seen = /* @__PURE__ */ new Set();
  return usable.filter(({ operator }) => !seen.has(operator) && seen.add(operator)).map(({ url: url2, majorApiVersion, operator, validFrom }) => ({ url: url2, majorApiVersion, operator, validFrom }));
}
var MEDIA_TYPE, VERSIONS, service, publicGood, githubInstance, noServices;
var init_signing_config = __esm({
  "packages/evidence/src/trust/signing-config.ts"() {
    "use strict";
    init_errors3();
    init_json_values();
    MEDIA_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
    VERSIONS = { ca: [1], tlog: [1, 2], tsa: [1] };
    service = (url2, operator = "sigstore.dev") => ({
      url: url2,
      majorApiVersion: 1,
      operator,
      validFrom: 0
    });
    publicGood = {
      certificateAuthorities: { services: [service("https://fulcio.sigstore.dev")], count: 1 },
      transparencyLogs: { services: [service("https://rekor.sigstore.dev")], count: 1 },
      timestampAuthorities: { services: [service("https://timestamp.sigstore.dev/api/v1/timestamp")], count: 1 },
      promisingLog: service("https://rekor.sigstore.dev")
    };
    githubInstance = {
      certificateAuthorities: { services: [service("https://fulcio.githubapp.com", "github.com")], count: 1 },
      transparencyLogs: { services: [], count: 0 },
      timestampAuthorities: {
        services: [service("https://timestamp.githubapp.com/api/v1/timestamp", "github.com")],
        count: 1
      }
    };
    noServices = {
      certificateAuthorities: { services: [], count: 0 },
      transparencyLogs: { services: [], count: 0 },
      timestampAuthorities: { services: [], count: 0 }
    };
  }
});

// packages/evidence/src/trust/trusted-root.ts
function parseTrustedRoot(text2, where, options = {}) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch (cause) {
    throw errors3.TRUST_ROOT_INVALID({ message: "the trusted root is not JSON", where, cause });
  }
  const json2 = asObject(value);
  const mediaType = asText(json2?.mediaType);
  if (!json2 || mediaType === void 0 || !MEDIA_TYPES.includes(mediaType))
    throw errors3.TRUST_ROOT_INVALID({
      message: "this is not a Sigstore trusted root",
      where,
      expected: `"mediaType": "${MEDIA_TYPES[0]}"`,
      found: JSON.stringify(mediaType ?? null)
    });
  if (options.certificateAuthority !== "optional" && (asArray(json2.certificateAuthorities) ?? []).length === 0)
    throw errors3.TRUST_ROOT_INVALID({
      message: "the trusted root names no certificate authority",
      where
    });
  for (const list2 of ["tlogs", "ctlogs"]) {
    (asArray(json2[list2]) ?? []).forEach((log, position) => {
      if (textAt(log, "publicKey", "validFor", "start") === void 0)
        throw errors3.TRUST_ROOT_INVALID({
          message: `"${list2}[${position}].publicKey.validFor.start" is missing`,
          where,
          expected: "the time from which the key of the log is believed",
          found: JSON.stringify(at(log, "publicKey", "validFor") ?? null)
        });
    });
  }
  return { json: json2, digest: `sha256:${sha256Hex(text2)}` };
}
function expectRootCurrent(root, now, where) {
  const ends = (asArray(root.json.certificateAuthorities) ?? []).map(
    (authority) => textAt(authority, "validFor", "end")
  );
  if (ends.length === 0 || ends.some((end) => end === void 0 || Date.parse(end) >= now.getTime())) return;
  throw errors3.TRUST_ROOT_STALE({
    message: "no certificate authority of the trusted root is valid any more",
    where,
    expected: `an authority that is valid at ${now.toISOString()}`,
    found: `the last one ended ${ends.sort().at(-1) ?? ""}`,
    fix: "replace the trusted root by that of the Sigstore instance that signs today"
  });
}
var MEDIA_TYPES, noTrustedRoot;
var init_trusted_root = __esm({
  "packages/evidence/src/trust/trusted-root.ts"() {
    "use strict";
    init_src();
    init_errors3();
    init_json_values();
    MEDIA_TYPES = [
      "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      "application/vnd.dev.sigstore.trustedroot.v0.1+json",
      "application/vnd.dev.sigstore.trustedroot.v0.2+json"
    ];
    noTrustedRoot = (() => {
      const json2 = {
        mediaType: MEDIA_TYPES[0],
        tlogs: [],
        certificateAuthorities: [],
        ctlogs: [],
        timestampAuthorities: []
      };
      return { json: json2, digest: `sha256:${sha256Hex(JSON.stringify(json2))}` };
    })();
  }
});

// packages/evidence/src/verify/log-validity.ts
function expectLogsValid(entity, root) {
  const times = signedTimes(entity);
  const logs = Array.isArray(root.tlogs) ? root.tlogs : [];
  for (const { logId } of entity.tlogEntries) {
    const id = Buffer.from(logId.keyId).toString("base64");
    const known3 = logs.filter((log) => (log.checkpointKeyId ?? log.logId)?.keyId === id);
    if (!known3.some((log) => times.every((time) => holds(log, time))))
      throw new LogNotValid(`log ${id} was not trusted when the bundle was signed`);
  }
}
function holds({ publicKey }, time) {
  const { start, end } = publicKey?.validFor ?? {};
  return start !== void 0 && Date.parse(start) <= time.getTime() && (!end || time.getTime() <= Date.parse(end));
}
function signedTimes({ timestamps }) {
  return timestamps.flatMap((time) => {
    if (time.$case === "timestamp-authority") return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1e3)] : [];
  });
}
var LogNotValid;
var init_log_validity = __esm({
  "packages/evidence/src/verify/log-validity.ts"() {
    "use strict";
    LogNotValid = class extends Error {
    };
  }
});

// packages/evidence/src/verify/logged-signer.ts
function loggedSigner(body) {
  const entry = JSON.parse(Buffer.from(body).toString("utf8"));
  const pem = textAt(entry, "spec", "signatures", 0, "verifier") ?? textAt(entry, "spec", "signature", "publicKey", "content") ?? textAt(entry, "spec", "content", "envelope", "signatures", 0, "publicKey");
  if (pem !== void 0) return fromPem(Buffer.from(pem, "base64").toString("utf8"));
  for (const path of [
    ["spec", "hashedRekordV002", "signature", "verifier"],
    ["spec", "dsseV002", "signatures", 0, "verifier"]
  ]) {
    const certificate = textAt(entry, ...path, "x509Certificate", "rawBytes");
    if (certificate !== void 0)
      return { kind: "certificate", der: new import_node_crypto3.X509Certificate(Buffer.from(certificate, "base64")).raw };
    const key = textAt(entry, ...path, "publicKey", "rawBytes");
    if (key !== void 0) return { kind: "key", der: spki(Buffer.from(key, "base64")) };
  }
  return void 0;
}
function fromPem(pem) {
  if (pem.includes("-----BEGIN CERTIFICATE-----"))
    return { kind: "certificate", der: new import_node_crypto3.X509Certificate(pem).raw };
  return { kind: "key", der: (0, import_node_crypto3.createPublicKey)(pem).export({ type: "spki", format: "der" }) };
}
function spki(der) {
  return (0, import_node_crypto3.createPublicKey)({ key: der, type: "spki", format: "der" }).export({ type: "spki", format: "der" });
}
var import_node_crypto3;
var init_logged_signer = __esm({
  "packages/evidence/src/verify/logged-signer.ts"() {
    "use strict";
    import_node_crypto3 = __toESM(require_crypto(), 1);
    init_json_values();
  }
});

// packages/evidence/src/verify/signer-identity.ts
function signerIdentity(certificate) {
  const names = new import_node_crypto4.X509Certificate(certificate.root.toDER()).subjectAltName ?? "";
  const san = /^URI:([^\s,"]+)$/.exec(names)?.[1];
  if (san === void 0)
    throw new IdentityFault(
      `the certificate names ${names === "" ? "nobody" : JSON.stringify(names.slice(0, 200))}, not one workflow`
    );
  const values = Object.fromEntries(
    Object.entries(OIDS).map(([name, arc]) => [name, extension(certificate, `${ARC}.${arc}`)])
  );
  return {
    san,
    ...values,
    // Older certificates carry the issuer in the first extension alone, as plain text.
    issuer: values.issuer || (certificate.extension(`${ARC}.1`)?.value.toString("utf8") ?? "")
  };
}
function extension(certificate, oid) {
  const found = certificate.extension(oid);
  if (!found) return "";
  const inner = found.valueObj.subs[0];
  if (!inner || inner.tag.number !== UTF8_STRING)
    throw new IdentityFault(`extension ${oid} of the certificate is not a UTF-8 text`);
  return inner.value.toString("utf8");
}
var import_node_crypto4, IdentityFault, ARC, UTF8_STRING, OIDS;
var init_signer_identity = __esm({
  "packages/evidence/src/verify/signer-identity.ts"() {
    "use strict";
    import_node_crypto4 = __toESM(require_crypto(), 1);
    IdentityFault = class extends Error {
    };
    ARC = "1.3.6.1.4.1.57264.1";
    UTF8_STRING = 12;
    OIDS = {
      issuer: 8,
      builderUri: 9,
      builderDigest: 10,
      runnerEnvironment: 11,
      sourceRepositoryUri: 12,
      sourceDigest: 13,
      sourceRef: 14,
      sourceRepositoryId: 15,
      sourceOwnerId: 17,
      configUri: 18,
      trigger: 20,
      runUrl: 21,
      visibility: 22
    };
  }
});

// packages/toolkit/src/public-key.ts
function readPublicKey(pem) {
  const label = pemLabel(pem);
  if (label !== "PUBLIC KEY" && label !== "RSA PUBLIC KEY")
    throw new PublicKeyFault("unreadable", "this is not a public key", {
      expected: "PUBLIC KEY in PEM",
      found: label ?? "no PEM"
    });
  let key;
  try {
    key = (0, import_node_crypto5.createPublicKey)(pem);
  } catch (error2) {
    if (!String(error2.code).startsWith("ERR_")) throw error2;
    throw new PublicKeyFault("unreadable", "the public key cannot be read", {});
  }
  return publicKeyOf(key);
}
function publicKeyOf(key) {
  const kind = kindOf2(key);
  if (kind === void 0)
    throw new PublicKeyFault("kind", "keys of this kind are not taken", {
      expected: TAKEN,
      found: shown2(key)
    });
  const publicKey = key.type === "private" ? (0, import_node_crypto5.createPublicKey)(key) : key;
  const der = publicKey.export({ type: "spki", format: "der" });
  const digest = (0, import_node_crypto5.createHash)("sha256").update(der).digest();
  return {
    key: publicKey,
    kind,
    der,
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    id: `sha256:${digest.toString("hex")}`,
    hint: digest.toString("base64")
  };
}
function pemLabel(text2) {
  return /^\s*-----BEGIN ([A-Z0-9 ]{1,60})-----/.exec(text2)?.[1];
}
function kindOf2({ asymmetricKeyType, asymmetricKeyDetails }) {
  const { namedCurve, modulusLength = 0 } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === "ec" && namedCurve === "prime256v1") return "ecdsa-p256";
  if (asymmetricKeyType === "rsa" && RSA_BITS.includes(modulusLength)) return "rsa";
  return asymmetricKeyType === "ed25519" ? "ed25519" : void 0;
}
function shown2({ asymmetricKeyType, asymmetricKeyDetails = {} }) {
  const { namedCurve, modulusLength } = asymmetricKeyDetails;
  const detail = namedCurve ?? (modulusLength === void 0 ? void 0 : `${modulusLength} bits`);
  return [asymmetricKeyType, detail].filter(Boolean).join(" ");
}
var import_node_crypto5, RSA_BITS, TAKEN, PublicKeyFault;
var init_public_key = __esm({
  "packages/toolkit/src/public-key.ts"() {
    "use strict";
    import_node_crypto5 = __toESM(require_crypto(), 1);
    RSA_BITS = [2048, 3072, 4096];
    TAKEN = `ECDSA P-256, RSA with ${RSA_BITS.join(", ")} bits, or Ed25519`;
    PublicKeyFault = class extends Error {
      /** `unreadable`: it is no public key in PEM. `kind`: it is one that is not taken. */
      problem;
      expected;
      found;
      constructor(problem, message, seen) {
        super(message);
        this.problem = problem;
        this.expected = seen.expected;
        this.found = seen.found;
      }
    };
  }
});

// packages/evidence/src/verify/public-key.ts
function readPublicKey2(pem, where) {
  return named(where, () => readPublicKey(pem));
}
function publicKeyOf2(key, where) {
  return named(where, () => publicKeyOf(key));
}
function named(where, read) {
  try {
    return read();
  } catch (error2) {
    if (!(error2 instanceof PublicKeyFault)) throw error2;
    const { message, problem, expected, found } = error2;
    const define = problem === "kind" ? errors3.KEY_KIND : errors3.KEY_INVALID;
    throw define({ message, where, expected, found });
  }
}
var init_public_key2 = __esm({
  "packages/evidence/src/verify/public-key.ts"() {
    "use strict";
    init_public_key();
    init_errors3();
    init_public_key();
  }
});

// packages/evidence/src/verify/trusted-keys.ts
function keyRules(keys) {
  const byId = /* @__PURE__ */ new Map();
  for (const {
    name,
    publicKey: pem,
    transparencyLog = "required",
    signedTime = "required",
    validity
  } of keys) {
    const publicKey = readPublicKey2(pem, "keys");
    const other = byId.get(publicKey.id);
    const stricter = (mine, theirs) => theirs === "required" ? theirs : mine;
    byId.set(publicKey.id, {
      publicKey,
      shown: other?.shown ?? keyName({ name }, publicKey.id),
      transparencyLog: stricter(transparencyLog, other?.transparencyLog),
      signedTime: stricter(signedTime, other?.signedTime),
      validity: both(validity, other?.validity)
    });
  }
  return [...byId.values()];
}
function keyName({ name }, id) {
  return name === void 0 ? id : `${name} (${id})`;
}
function untimely({ shown: shown3, validity }, time, now) {
  if (validity === void 0) return void 0;
  const { from, until } = validity;
  const at2 = time ?? now;
  if (from <= at2 && at2 < until) return void 0;
  const said = time === void 0 ? `nobody signed the time, and it is ${now.toISOString()}` : `it was signed at ${time.toISOString()}`;
  return `the key ${shown3} signs from ${from.toISOString()} until ${until.toISOString()}; ${said}`;
}
function both(a, b) {
  if (!a || !b) return a ?? b;
  return {
    from: new Date(Math.max(a.from.getTime(), b.from.getTime())),
    until: new Date(Math.min(a.until.getTime(), b.until.getTime()))
  };
}
function signingKeyOf({ key, signature }, trusted) {
  if (trusted.length === 0)
    return {
      ok: false,
      code: "KEY_NOT_TRUSTED",
      reason: "the bundle is signed by a bare key, not by a workflow"
    };
  const hint = key.$case === "public-key" ? key.hint : "";
  const named2 = trusted.filter(({ publicKey }) => publicKey.hint === hint);
  const rules = (named2.length > 0 ? named2 : trusted).find(
    ({ publicKey }) => signature.verifySignature(publicKey.key)
  );
  if (rules) return { ok: true, rules };
  const [one] = named2;
  if (one)
    return {
      ok: false,
      code: "SIGNATURE_INVALID",
      reason: `the bundle hints at the key ${one.shown}, and its signature is not one by it over what is signed here`
    };
  const said = hint === "" ? "names none" : `hints at ${JSON.stringify(hint.slice(0, SHOWN_CHARACTERS))}`;
  return {
    ok: false,
    code: "KEY_NOT_TRUSTED",
    reason: `the bundle is signed by another key than ${trusted.map(({ shown: shown3 }) => shown3).join(" or ")}, or over something else; it ${said}`
  };
}
var SHOWN_CHARACTERS;
var init_trusted_keys = __esm({
  "packages/evidence/src/verify/trusted-keys.ts"() {
    "use strict";
    init_public_key2();
    SHOWN_CHARACTERS = 100;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/stream.js
var require_stream = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/stream.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ByteStream = void 0;
    var StreamError = class extends Error {
    };
    var ByteStream = class _ByteStream {
      static BLOCK_SIZE = 1024;
      buf;
      view;
      start = 0;
      constructor(buffer) {
        if (buffer) {
          this.buf = buffer;
          this.view = Buffer.from(buffer);
        } else {
          this.buf = Buffer.alloc(0);
          this.view = Buffer.from(this.buf);
        }
      }
      get buffer() {
        return this.view.subarray(0, this.start);
      }
      get length() {
        return this.view.byteLength;
      }
      get position() {
        return this.start;
      }
      seek(position) {
        this.start = position;
      }
      // Returns a Buffer containing the specified number of bytes starting at the
      // given start position.
      slice(start, len) {
        const end = start + len;
        if (end > this.length) {
          throw new StreamError("request past end of buffer");
        }
        return this.view.subarray(start, end);
      }
      appendChar(char) {
        this.ensureCapacity(1);
        this.view[this.start] = char;
        this.start += 1;
      }
      appendUint16(num) {
        this.ensureCapacity(2);
        const value = new Uint16Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[1];
        this.view[this.start + 1] = view[0];
        this.start += 2;
      }
      appendUint24(num) {
        this.ensureCapacity(3);
        const value = new Uint32Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[2];
        this.view[this.start + 1] = view[1];
        this.view[this.start + 2] = view[0];
        this.start += 3;
      }
      appendView(view) {
        this.ensureCapacity(view.length);
        this.view.set(view, this.start);
        this.start += view.length;
      }
      getBlock(size) {
        if (size <= 0) {
          return Buffer.alloc(0);
        }
        if (this.start + size > this.view.length) {
          throw new Error("request past end of buffer");
        }
        const result = this.view.subarray(this.start, this.start + size);
        this.start += size;
        return result;
      }
      getUint8() {
        return this.getBlock(1)[0];
      }
      getUint16() {
        const block = this.getBlock(2);
        return block[0] << 8 | block[1];
      }
      ensureCapacity(size) {
        if (this.start + size > this.view.byteLength) {
          const blockSize = _ByteStream.BLOCK_SIZE + (size > _ByteStream.BLOCK_SIZE ? size : 0);
          this.realloc(this.view.byteLength + blockSize);
        }
      }
      realloc(size) {
        const newArray = Buffer.alloc(size);
        const newView = Buffer.from(newArray);
        newView.set(this.view);
        this.buf = newArray;
        this.view = newView;
      }
    };
    exports2.ByteStream = ByteStream;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/error.js
var require_error2 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/error.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ASN1TypeError = exports2.ASN1ParseError = void 0;
    var ASN1ParseError = class extends Error {
    };
    exports2.ASN1ParseError = ASN1ParseError;
    var ASN1TypeError = class extends Error {
    };
    exports2.ASN1TypeError = ASN1TypeError;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/length.js
var require_length = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.decodeLength = decodeLength;
    exports2.encodeLength = encodeLength;
    var error_1 = require_error2();
    function decodeLength(stream) {
      const buf = stream.getUint8();
      if ((buf & 128) === 0) {
        return buf;
      }
      const byteCount = buf & 127;
      if (byteCount > 6) {
        throw new error_1.ASN1ParseError("length exceeds 6 byte limit");
      }
      let len = 0;
      for (let i = 0; i < byteCount; i++) {
        const byte = stream.getUint8();
        if (i === 0 && byte === 0) {
          throw new error_1.ASN1ParseError("non-minimal length encoding");
        }
        len = len * 256 + byte;
      }
      if (len === 0) {
        throw new error_1.ASN1ParseError("indefinite length encoding not supported");
      }
      if (len < 128) {
        throw new error_1.ASN1ParseError("non-minimal length encoding");
      }
      return len;
    }
    function encodeLength(len) {
      if (len < 128) {
        return Buffer.from([len]);
      }
      let val = BigInt(len);
      const bytes = [];
      while (val > 0n) {
        bytes.unshift(Number(val & 255n));
        val = val >> 8n;
      }
      return Buffer.from([128 | bytes.length, ...bytes]);
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/parse.js
var require_parse = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/parse.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.parseInteger = parseInteger;
    exports2.parseStringASCII = parseStringASCII;
    exports2.parseTime = parseTime;
    exports2.parseOID = parseOID;
    exports2.parseBoolean = parseBoolean;
    exports2.parseBitString = parseBitString;
    var error_1 = require_error2();
    var RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
    var RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
    function parseInteger(buf) {
      let pos = 0;
      const end = buf.length;
      let val = buf[pos];
      const neg = val > 127;
      const pad = neg ? 255 : 0;
      while (val == pad && ++pos < end) {
        val = buf[pos];
      }
      const len = end - pos;
      if (len === 0)
        return BigInt(neg ? -1 : 0);
      val = neg ? val - 256 : val;
      let n = BigInt(val);
      for (let i = pos + 1; i < end; ++i) {
        n = n * BigInt(256) + BigInt(buf[i]);
      }
      return n;
    }
    function parseStringASCII(buf) {
      return buf.toString("ascii");
    }
    function parseTime(buf, shortYear) {
      const timeStr = parseStringASCII(buf);
      const m = shortYear ? RE_TIME_SHORT_YEAR.exec(timeStr) : RE_TIME_LONG_YEAR.exec(timeStr);
      if (!m) {
        throw new Error("invalid time");
      }
      if (shortYear) {
        let year = Number(m[1]);
        year += year >= 50 ? 1900 : 2e3;
        m[1] = year.toString();
      }
      return /* @__PURE__ */ new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
    }
    function parseOID(buf) {
      let pos = 0;
      const end = buf.length;
      let n = buf[pos++];
      const first = Math.floor(n / 40);
      const second = n % 40;
      let oid = `${first}.${second}`;
      let val = 0n;
      for (; pos < end; ++pos) {
        n = buf[pos];
        val = (val << 7n) + BigInt(n & 127);
        if ((n & 128) === 0) {
          oid += `.${val}`;
          val = 0n;
        }
      }
      return oid;
    }
    function parseBoolean(buf) {
      if (buf.length !== 1) {
        throw new error_1.ASN1ParseError("invalid boolean");
      }
      switch (buf[0]) {
        case 0:
          return false;
        case 255:
          return true;
        default:
          throw new error_1.ASN1ParseError("invalid boolean");
      }
    }
    function parseBitString(buf) {
      const unused = buf[0];
      if (unused > 7) {
        throw new error_1.ASN1ParseError("invalid bit string");
      }
      const start = 1;
      const end = buf.length;
      const bits = [];
      for (let i = start; i < end; ++i) {
        const byte = buf[i];
        const skip = i === end - 1 ? unused : 0;
        for (let j = 7; j >= skip; --j) {
          bits.push(byte >> j & 1);
        }
      }
      return bits;
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/tag.js
var require_tag = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/tag.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ASN1Tag = void 0;
    var error_1 = require_error2();
    var UNIVERSAL_TAG = {
      BOOLEAN: 1,
      INTEGER: 2,
      BIT_STRING: 3,
      OCTET_STRING: 4,
      OBJECT_IDENTIFIER: 6,
      SEQUENCE: 16,
      SET: 17,
      PRINTABLE_STRING: 19,
      UTC_TIME: 23,
      GENERALIZED_TIME: 24
    };
    var TAG_CLASS = {
      UNIVERSAL: 0,
      APPLICATION: 1,
      CONTEXT_SPECIFIC: 2,
      PRIVATE: 3
    };
    var ASN1Tag = class {
      number;
      constructed;
      class;
      constructor(enc) {
        this.number = enc & 31;
        this.constructed = (enc & 32) === 32;
        this.class = enc >> 6;
        if (this.number === 31) {
          throw new error_1.ASN1ParseError("long form tags not supported");
        }
        if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0) {
          throw new error_1.ASN1ParseError("unsupported tag 0x00");
        }
      }
      isUniversal() {
        return this.class === TAG_CLASS.UNIVERSAL;
      }
      isContextSpecific(num) {
        const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
        return num !== void 0 ? res && this.number === num : res;
      }
      isBoolean() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
      }
      isInteger() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
      }
      isBitString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
      }
      isOctetString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
      }
      isOID() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER;
      }
      isUTCTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
      }
      isGeneralizedTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
      }
      toDER() {
        return this.number | (this.constructed ? 32 : 0) | this.class << 6;
      }
    };
    exports2.ASN1Tag = ASN1Tag;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/obj.js
var require_obj = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/obj.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ASN1Obj = void 0;
    var stream_1 = require_stream();
    var error_1 = require_error2();
    var length_1 = require_length();
    var parse_1 = require_parse();
    var tag_1 = require_tag();
    var ASN1Obj2 = class {
      tag;
      subs;
      value;
      constructor(tag, value, subs) {
        this.tag = tag;
        this.value = value;
        this.subs = subs;
      }
      // Constructs an ASN.1 object from a Buffer of DER-encoded bytes.
      static parseBuffer(buf) {
        const stream = new stream_1.ByteStream(buf);
        const obj = parseStream(stream);
        if (stream.position !== stream.length) {
          throw new error_1.ASN1ParseError("invalid trailing data");
        }
        return obj;
      }
      toDER() {
        const valueStream = new stream_1.ByteStream();
        if (this.subs.length > 0) {
          for (const sub of this.subs) {
            valueStream.appendView(sub.toDER());
          }
        } else {
          valueStream.appendView(this.value);
        }
        const value = valueStream.buffer;
        const obj = new stream_1.ByteStream();
        obj.appendChar(this.tag.toDER());
        obj.appendView((0, length_1.encodeLength)(value.length));
        obj.appendView(value);
        return obj.buffer;
      }
      /////////////////////////////////////////////////////////////////////////////
      // Convenience methods for parsing ASN.1 primitives into JS types
      // Returns the ASN.1 object's value as a boolean. Throws an error if the
      // object is not a boolean.
      toBoolean() {
        if (!this.tag.isBoolean()) {
          throw new error_1.ASN1TypeError("not a boolean");
        }
        return (0, parse_1.parseBoolean)(this.value);
      }
      // Returns the ASN.1 object's value as a BigInt. Throws an error if the
      // object is not an integer.
      toInteger() {
        if (!this.tag.isInteger()) {
          throw new error_1.ASN1TypeError("not an integer");
        }
        return (0, parse_1.parseInteger)(this.value);
      }
      // Returns the ASN.1 object's value as an OID string. Throws an error if the
      // object is not an OID.
      toOID() {
        if (!this.tag.isOID()) {
          throw new error_1.ASN1TypeError("not an OID");
        }
        return (0, parse_1.parseOID)(this.value);
      }
      // Returns the ASN.1 object's value as a Date. Throws an error if the object
      // is not either a UTCTime or a GeneralizedTime.
      toDate() {
        switch (true) {
          case this.tag.isUTCTime():
            return (0, parse_1.parseTime)(this.value, true);
          case this.tag.isGeneralizedTime():
            return (0, parse_1.parseTime)(this.value, false);
          default:
            throw new error_1.ASN1TypeError("not a date");
        }
      }
      // Returns the ASN.1 object's value as a number[] where each number is the
      // value of a bit in the bit string. Throws an error if the object is not a
      // bit string.
      toBitString() {
        if (!this.tag.isBitString()) {
          throw new error_1.ASN1TypeError("not a bit string");
        }
        return (0, parse_1.parseBitString)(this.value);
      }
    };
    exports2.ASN1Obj = ASN1Obj2;
    var MAX_DEPTH2 = 100;
    function parseStream(stream, depth = 0) {
      if (depth > MAX_DEPTH2) {
        throw new error_1.ASN1ParseError("maximum nesting depth exceeded");
      }
      const tag = new tag_1.ASN1Tag(stream.getUint8());
      const len = (0, length_1.decodeLength)(stream);
      const value = stream.slice(stream.position, len);
      const start = stream.position;
      let subs = [];
      if (tag.constructed) {
        subs = collectSubs(stream, len, depth);
      } else if (tag.isOctetString()) {
        try {
          subs = collectSubs(stream, len, depth);
        } catch (e) {
        }
      }
      if (subs.length === 0) {
        stream.seek(start + len);
      }
      return new ASN1Obj2(tag, value, subs);
    }
    function collectSubs(stream, len, depth) {
      const end = stream.position + len;
      if (end > stream.length) {
        throw new error_1.ASN1ParseError("invalid length");
      }
      const subs = [];
      while (stream.position < end) {
        subs.push(parseStream(stream, depth + 1));
      }
      if (stream.position !== end) {
        throw new error_1.ASN1ParseError("invalid length");
      }
      return subs;
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/index.js
var require_asn1 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/asn1/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.ASN1Obj = void 0;
    var obj_1 = require_obj();
    Object.defineProperty(exports2, "ASN1Obj", { enumerable: true, get: function() {
      return obj_1.ASN1Obj;
    } });
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/crypto.js
var require_crypto2 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/crypto.js"(exports2) {
    "use strict";
    var __importDefault = exports2 && exports2.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.createPublicKey = createPublicKey4;
    exports2.digest = digest;
    exports2.verify = verify2;
    exports2.bufferEqual = bufferEqual;
    var crypto_1 = __importDefault(require_crypto());
    function createPublicKey4(key, type = "spki") {
      if (typeof key === "string") {
        if (key.startsWith("-----")) {
          return crypto_1.default.createPublicKey(key);
        } else {
          return crypto_1.default.createPublicKey({
            key: Buffer.from(key, "base64"),
            format: "der",
            type
          });
        }
      } else {
        return crypto_1.default.createPublicKey({ key, format: "der", type });
      }
    }
    function digest(algorithm, ...data) {
      const hash = crypto_1.default.createHash(algorithm);
      for (const d of data) {
        hash.update(d);
      }
      return hash.digest();
    }
    function verify2(data, key, signature, algorithm) {
      try {
        return crypto_1.default.verify(algorithm, data, key, signature);
      } catch (e) {
        return false;
      }
    }
    function bufferEqual(a, b) {
      try {
        return crypto_1.default.timingSafeEqual(a, b);
      } catch {
        return false;
      }
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/dsse.js
var require_dsse = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/dsse.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.preAuthEncoding = preAuthEncoding2;
    var PAE_PREFIX = "DSSEv1";
    function preAuthEncoding2(payloadType, payload) {
      const typeBytes = Buffer.from(payloadType, "utf-8");
      return Buffer.concat([
        Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, "ascii"),
        typeBytes,
        Buffer.from(` ${payload.length} `, "ascii"),
        payload
      ]);
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/encoding.js
var require_encoding = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/encoding.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.base64Encode = base64Encode;
    exports2.base64Decode = base64Decode;
    var BASE64_ENCODING = "base64";
    var UTF8_ENCODING = "utf-8";
    function base64Encode(str) {
      return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
    }
    function base64Decode(str) {
      return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/json.js
var require_json = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/json.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.canonicalize = canonicalize;
    function canonicalize(object) {
      let buffer = "";
      if (object === null || typeof object !== "object" || object.toJSON != null) {
        buffer += JSON.stringify(object);
      } else if (Array.isArray(object)) {
        buffer += "[";
        let first = true;
        object.forEach((element) => {
          if (!first) {
            buffer += ",";
          }
          first = false;
          buffer += canonicalize(element);
        });
        buffer += "]";
      } else {
        buffer += "{";
        let first = true;
        Object.keys(object).sort().forEach((property) => {
          if (!first) {
            buffer += ",";
          }
          first = false;
          buffer += JSON.stringify(property);
          buffer += ":";
          buffer += canonicalize(object[property]);
        });
        buffer += "}";
      }
      return buffer;
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/pem.js
var require_pem = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/pem.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.toDER = toDER;
    exports2.fromDER = fromDER;
    var PEM_HEADER = /-----BEGIN (.*)-----/;
    var PEM_FOOTER = /-----END (.*)-----/;
    function toDER(certificate) {
      let der = "";
      certificate.split("\n").forEach((line) => {
        if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) {
          return;
        }
        der += line;
      });
      return Buffer.from(der, "base64");
    }
    function fromDER(certificate, type = "CERTIFICATE") {
      const der = certificate.toString("base64");
      const lines2 = der.match(/.{1,64}/g) || "";
      return [`-----BEGIN ${type}-----`, ...lines2, `-----END ${type}-----`].join("\n").concat("\n");
    }
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/oid.js
var require_oid = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/oid.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SHA2_HASH_ALGOS = exports2.RSA_SIGNATURE_ALGOS = exports2.ECDSA_SIGNATURE_ALGOS = void 0;
    exports2.ECDSA_SIGNATURE_ALGOS = {
      "1.2.840.10045.4.3.1": "sha224",
      "1.2.840.10045.4.3.2": "sha256",
      "1.2.840.10045.4.3.3": "sha384",
      "1.2.840.10045.4.3.4": "sha512"
    };
    exports2.RSA_SIGNATURE_ALGOS = {
      "1.2.840.113549.1.1.14": "sha224",
      "1.2.840.113549.1.1.11": "sha256",
      "1.2.840.113549.1.1.12": "sha384",
      "1.2.840.113549.1.1.13": "sha512"
    };
    exports2.SHA2_HASH_ALGOS = {
      "2.16.840.1.101.3.4.2.1": "sha256",
      "2.16.840.1.101.3.4.2.2": "sha384",
      "2.16.840.1.101.3.4.2.3": "sha512"
    };
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/error.js
var require_error3 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/error.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.RFC3161TimestampVerificationError = void 0;
    var RFC3161TimestampVerificationError = class extends Error {
    };
    exports2.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/tstinfo.js
var require_tstinfo = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/tstinfo.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.TSTInfo = void 0;
    var crypto3 = __importStar(require_crypto2());
    var oid_1 = require_oid();
    var error_1 = require_error3();
    var TSTInfo = class {
      root;
      constructor(asn1) {
        this.root = asn1;
      }
      get version() {
        return this.root.subs[0].toInteger();
      }
      get genTime() {
        return this.root.subs[4].toDate();
      }
      get messageImprintHashAlgorithm() {
        const oid = this.messageImprintObj.subs[0].subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
      }
      get messageImprintHashedMessage() {
        return this.messageImprintObj.subs[1].value;
      }
      get raw() {
        return this.root.toDER();
      }
      verify(data) {
        const digest = crypto3.digest(this.messageImprintHashAlgorithm, data);
        if (!crypto3.bufferEqual(digest, this.messageImprintHashedMessage)) {
          throw new error_1.RFC3161TimestampVerificationError("message imprint does not match artifact");
        }
      }
      // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
      get messageImprintObj() {
        return this.root.subs[2];
      }
    };
    exports2.TSTInfo = TSTInfo;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/timestamp.js
var require_timestamp2 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/timestamp.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.RFC3161Timestamp = void 0;
    var asn1_1 = require_asn1();
    var crypto3 = __importStar(require_crypto2());
    var oid_1 = require_oid();
    var error_1 = require_error3();
    var tstinfo_1 = require_tstinfo();
    var OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = "1.2.840.113549.1.7.2";
    var OID_PKCS9_CONTENT_TYPE_TSTINFO = "1.2.840.113549.1.9.16.1.4";
    var OID_PKCS9_MESSAGE_DIGEST_KEY = "1.2.840.113549.1.9.4";
    var RFC3161Timestamp = class _RFC3161Timestamp {
      root;
      constructor(asn1) {
        this.root = asn1;
      }
      static parse(der) {
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new _RFC3161Timestamp(asn1);
      }
      get status() {
        return this.pkiStatusInfoObj.subs[0].toInteger();
      }
      get contentType() {
        return this.contentTypeObj.toOID();
      }
      get eContentType() {
        return this.eContentTypeObj.toOID();
      }
      get signingTime() {
        return this.tstInfo.genTime;
      }
      get signerIssuer() {
        return this.signerSidObj.subs[0].value;
      }
      get signerSerialNumber() {
        return this.signerSidObj.subs[1].value;
      }
      get signerDigestAlgorithm() {
        const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
      }
      get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
      }
      get signatureValue() {
        return this.signatureValueObj.value;
      }
      get tstInfo() {
        return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
      }
      verify(data, publicKey) {
        if (!this.timeStampTokenObj) {
          throw new error_1.RFC3161TimestampVerificationError("timeStampToken is missing");
        }
        if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) {
          throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
        }
        if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) {
          throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
        }
        this.tstInfo.verify(data);
        this.verifyMessageDigest();
        this.verifySignature(publicKey);
      }
      verifyMessageDigest() {
        const tstInfoDigest = crypto3.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
        const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
        if (!crypto3.bufferEqual(tstInfoDigest, expectedDigest)) {
          throw new error_1.RFC3161TimestampVerificationError("signed data does not match tstInfo");
        }
      }
      verifySignature(key) {
        const signedAttrs = this.signedAttrsObj.toDER();
        signedAttrs[0] = 49;
        const verified = crypto3.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
        if (!verified) {
          throw new error_1.RFC3161TimestampVerificationError("signature verification failed");
        }
      }
      // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
      get pkiStatusInfoObj() {
        return this.root.subs[0];
      }
      // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
      get timeStampTokenObj() {
        return this.root.subs[1];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-3
      get contentTypeObj() {
        return this.timeStampTokenObj.subs[0];
      }
      // https://www.rfc-editor.org/rfc/rfc5652#section-3
      get signedDataObj() {
        const obj = this.timeStampTokenObj.subs.find((sub) => sub.tag.isContextSpecific(0));
        return obj.subs[0];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
      get encapContentInfoObj() {
        return this.signedDataObj.subs[2];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
      get signerInfosObj() {
        const sd = this.signedDataObj;
        return sd.subs[sd.subs.length - 1];
      }
      // https://www.rfc-editor.org/rfc/rfc5652#section-5.1
      get signerInfoObj() {
        return this.signerInfosObj.subs[0];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
      get eContentTypeObj() {
        return this.encapContentInfoObj.subs[0];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
      get eContentObj() {
        return this.encapContentInfoObj.subs[1];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
      get signedAttrsObj() {
        const signedAttrs = this.signerInfoObj.subs.find((sub) => sub.tag.isContextSpecific(0));
        return signedAttrs;
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
      get messageDigestAttributeObj() {
        const messageDigest = this.signedAttrsObj.subs.find((sub) => sub.subs[0].tag.isOID() && sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
        return messageDigest;
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
      get signerSidObj() {
        return this.signerInfoObj.subs[1];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
      get signerDigestAlgorithmObj() {
        return this.signerInfoObj.subs[2];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
      get signatureAlgorithmObj() {
        return this.signerInfoObj.subs[4];
      }
      // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
      get signatureValueObj() {
        return this.signerInfoObj.subs[5];
      }
    };
    exports2.RFC3161Timestamp = RFC3161Timestamp;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/index.js
var require_rfc3161 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/rfc3161/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.RFC3161Timestamp = void 0;
    var timestamp_1 = require_timestamp2();
    Object.defineProperty(exports2, "RFC3161Timestamp", { enumerable: true, get: function() {
      return timestamp_1.RFC3161Timestamp;
    } });
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/sct.js
var require_sct = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/sct.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SignedCertificateTimestamp = void 0;
    var crypto3 = __importStar(require_crypto2());
    var stream_1 = require_stream();
    var SignedCertificateTimestamp = class _SignedCertificateTimestamp {
      version;
      logID;
      timestamp;
      extensions;
      hashAlgorithm;
      signatureAlgorithm;
      signature;
      constructor(options) {
        this.version = options.version;
        this.logID = options.logID;
        this.timestamp = options.timestamp;
        this.extensions = options.extensions;
        this.hashAlgorithm = options.hashAlgorithm;
        this.signatureAlgorithm = options.signatureAlgorithm;
        this.signature = options.signature;
      }
      get datetime() {
        return new Date(Number(this.timestamp.readBigInt64BE()));
      }
      // Returns the hash algorithm used to generate the SCT's signature.
      // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
      get algorithm() {
        switch (this.hashAlgorithm) {
          /* istanbul ignore next */
          case 0:
            return "none";
          /* istanbul ignore next */
          case 1:
            return "md5";
          /* istanbul ignore next */
          case 2:
            return "sha1";
          /* istanbul ignore next */
          case 3:
            return "sha224";
          case 4:
            return "sha256";
          /* istanbul ignore next */
          case 5:
            return "sha384";
          /* istanbul ignore next */
          case 6:
            return "sha512";
          /* istanbul ignore next */
          default:
            return "unknown";
        }
      }
      verify(preCert, key) {
        const stream = new stream_1.ByteStream();
        stream.appendChar(this.version);
        stream.appendChar(0);
        stream.appendView(this.timestamp);
        stream.appendUint16(1);
        stream.appendView(preCert);
        stream.appendUint16(this.extensions.byteLength);
        if (this.extensions.byteLength > 0) {
          stream.appendView(this.extensions);
        }
        return crypto3.verify(stream.buffer, key, this.signature, this.algorithm);
      }
      // Parses a SignedCertificateTimestamp from a buffer. SCTs are encoded using
      // TLS encoding which means the fields and lengths of most fields are
      // specified as part of the SCT and TLS specs.
      // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
      // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
      static parse(buf) {
        const stream = new stream_1.ByteStream(buf);
        const version = stream.getUint8();
        const logID = stream.getBlock(32);
        const timestamp = stream.getBlock(8);
        const extenstionLength = stream.getUint16();
        const extensions = stream.getBlock(extenstionLength);
        const hashAlgorithm = stream.getUint8();
        const signatureAlgorithm = stream.getUint8();
        const sigLength = stream.getUint16();
        const signature = stream.getBlock(sigLength);
        if (stream.position !== buf.length) {
          throw new Error("SCT buffer length mismatch");
        }
        return new _SignedCertificateTimestamp({
          version,
          logID,
          timestamp,
          extensions,
          hashAlgorithm,
          signatureAlgorithm,
          signature
        });
      }
    };
    exports2.SignedCertificateTimestamp = SignedCertificateTimestamp;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/ext.js
var require_ext = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/ext.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.X509SCTExtension = exports2.X509SubjectKeyIDExtension = exports2.X509AuthorityKeyIDExtension = exports2.X509SubjectAlternativeNameExtension = exports2.X509KeyUsageExtension = exports2.X509BasicConstraintsExtension = exports2.X509Extension = void 0;
    var stream_1 = require_stream();
    var sct_1 = require_sct();
    var X509Extension = class {
      root;
      constructor(asn1) {
        this.root = asn1;
      }
      get oid() {
        return this.root.subs[0].toOID();
      }
      get critical() {
        return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
      }
      get value() {
        return this.extnValueObj.value;
      }
      get valueObj() {
        return this.extnValueObj;
      }
      get extnValueObj() {
        return this.root.subs[this.root.subs.length - 1];
      }
    };
    exports2.X509Extension = X509Extension;
    var X509BasicConstraintsExtension = class extends X509Extension {
      get isCA() {
        return this.sequence.subs[0]?.toBoolean() ?? false;
      }
      get pathLenConstraint() {
        return this.sequence.subs.length > 1 ? this.sequence.subs[1].toInteger() : void 0;
      }
      // The extnValue field contains a single sequence wrapping the isCA and
      // pathLenConstraint.
      get sequence() {
        return this.extnValueObj.subs[0];
      }
    };
    exports2.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
    var X509KeyUsageExtension = class extends X509Extension {
      get digitalSignature() {
        return this.bitString[0] === 1;
      }
      get keyCertSign() {
        return this.bitString[5] === 1;
      }
      get crlSign() {
        return this.bitString[6] === 1;
      }
      // The extnValue field contains a single bit string which is a bit mask
      // indicating which key usages are enabled.
      get bitString() {
        return this.extnValueObj.subs[0].toBitString();
      }
    };
    exports2.X509KeyUsageExtension = X509KeyUsageExtension;
    var X509SubjectAlternativeNameExtension = class extends X509Extension {
      get rfc822Name() {
        return this.findGeneralName(1)?.value.toString("ascii");
      }
      get uri() {
        return this.findGeneralName(6)?.value.toString("ascii");
      }
      // Retrieve the value of an otherName with the given OID.
      otherName(oid) {
        const otherName = this.findGeneralName(0);
        if (otherName === void 0) {
          return void 0;
        }
        const otherNameOID = otherName.subs[0].toOID();
        if (otherNameOID !== oid) {
          return void 0;
        }
        const otherNameValue = otherName.subs[1];
        return otherNameValue.subs[0].value.toString("ascii");
      }
      findGeneralName(tag) {
        return this.generalNames.find((gn) => gn.tag.isContextSpecific(tag));
      }
      // The extnValue field contains a sequence of GeneralNames.
      get generalNames() {
        return this.extnValueObj.subs[0].subs;
      }
    };
    exports2.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
    var X509AuthorityKeyIDExtension = class extends X509Extension {
      get keyIdentifier() {
        return this.findSequenceMember(0)?.value;
      }
      findSequenceMember(tag) {
        return this.sequence.subs.find((el) => el.tag.isContextSpecific(tag));
      }
      // The extnValue field contains a single sequence wrapping the keyIdentifier
      get sequence() {
        return this.extnValueObj.subs[0];
      }
    };
    exports2.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
    var X509SubjectKeyIDExtension = class extends X509Extension {
      get keyIdentifier() {
        return this.extnValueObj.subs[0].value;
      }
    };
    exports2.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
    var X509SCTExtension = class extends X509Extension {
      constructor(asn1) {
        super(asn1);
      }
      get signedCertificateTimestamps() {
        const buf = this.extnValueObj.subs[0].value;
        const stream = new stream_1.ByteStream(buf);
        const end = stream.getUint16() + 2;
        const sctList = [];
        while (stream.position < end) {
          const sctLength = stream.getUint16();
          const sct = stream.getBlock(sctLength);
          sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
        }
        if (stream.position !== end) {
          throw new Error("SCT list length does not match actual length");
        }
        return sctList;
      }
    };
    exports2.X509SCTExtension = X509SCTExtension;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/cert.js
var require_cert = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/cert.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.X509Certificate = exports2.EXTENSION_OID_SCT = void 0;
    var asn1_1 = require_asn1();
    var crypto3 = __importStar(require_crypto2());
    var oid_1 = require_oid();
    var pem = __importStar(require_pem());
    var ext_1 = require_ext();
    var EXTENSION_OID_SUBJECT_KEY_ID = "2.5.29.14";
    var EXTENSION_OID_KEY_USAGE = "2.5.29.15";
    var EXTENSION_OID_SUBJECT_ALT_NAME = "2.5.29.17";
    var EXTENSION_OID_BASIC_CONSTRAINTS = "2.5.29.19";
    var EXTENSION_OID_AUTHORITY_KEY_ID = "2.5.29.35";
    exports2.EXTENSION_OID_SCT = "1.3.6.1.4.1.11129.2.4.2";
    var X509Certificate5 = class _X509Certificate {
      root;
      constructor(asn1) {
        this.root = asn1;
      }
      static parse(cert) {
        const der = typeof cert === "string" ? pem.toDER(cert) : cert;
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new _X509Certificate(asn1);
      }
      get tbsCertificate() {
        return this.tbsCertificateObj;
      }
      get version() {
        const ver = this.versionObj.subs[0].toInteger();
        return `v${(ver + BigInt(1)).toString()}`;
      }
      get serialNumber() {
        return this.serialNumberObj.value;
      }
      get notBefore() {
        return this.validityObj.subs[0].toDate();
      }
      get notAfter() {
        return this.validityObj.subs[1].toDate();
      }
      get issuer() {
        return this.issuerObj.value;
      }
      get subject() {
        return this.subjectObj.value;
      }
      get publicKey() {
        return this.subjectPublicKeyInfoObj.toDER();
      }
      get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        if (oid_1.RSA_SIGNATURE_ALGOS[oid]) {
          return oid_1.RSA_SIGNATURE_ALGOS[oid];
        }
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
      }
      get signatureValue() {
        return this.signatureValueObj.value.subarray(1);
      }
      get subjectAltName() {
        const ext = this.extSubjectAltName;
        return ext?.uri || /* istanbul ignore next */
        ext?.rfc822Name;
      }
      get extensions() {
        const extSeq = this.extensionsObj?.subs[0];
        return extSeq?.subs || [];
      }
      get extKeyUsage() {
        const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
        return ext ? new ext_1.X509KeyUsageExtension(ext) : void 0;
      }
      get extBasicConstraints() {
        const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
        return ext ? new ext_1.X509BasicConstraintsExtension(ext) : void 0;
      }
      get extSubjectAltName() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
        return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : void 0;
      }
      get extAuthorityKeyID() {
        const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
        return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : void 0;
      }
      get extSubjectKeyID() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
        return ext ? new ext_1.X509SubjectKeyIDExtension(ext) : (
          /* istanbul ignore next */
          void 0
        );
      }
      get extSCT() {
        const ext = this.findExtension(exports2.EXTENSION_OID_SCT);
        return ext ? new ext_1.X509SCTExtension(ext) : void 0;
      }
      get isCA() {
        const ca = this.extBasicConstraints?.isCA || false;
        if (this.extKeyUsage) {
          return ca && this.extKeyUsage.keyCertSign;
        }
        return ca;
      }
      extension(oid) {
        const ext = this.findExtension(oid);
        return ext ? new ext_1.X509Extension(ext) : void 0;
      }
      verify(issuerCertificate) {
        const publicKey = issuerCertificate?.publicKey || this.publicKey;
        const key = crypto3.createPublicKey(publicKey);
        return crypto3.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
      }
      validForDate(date) {
        return this.notBefore <= date && date <= this.notAfter;
      }
      equals(other) {
        return this.root.toDER().equals(other.root.toDER());
      }
      // Creates a copy of the certificate with a new buffer
      clone() {
        const der = this.root.toDER();
        const clone = Buffer.alloc(der.length);
        der.copy(clone);
        return _X509Certificate.parse(clone);
      }
      findExtension(oid) {
        return this.extensions.find((ext) => ext.subs[0].toOID() === oid);
      }
      /////////////////////////////////////////////////////////////////////////////
      // The following properties use the documented x509 structure to locate the
      // desired ASN.1 object
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.1
      get tbsCertificateObj() {
        return this.root.subs[0];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.2
      get signatureAlgorithmObj() {
        return this.root.subs[1];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.3
      get signatureValueObj() {
        return this.root.subs[2];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.1
      get versionObj() {
        return this.tbsCertificateObj.subs[0];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2
      get serialNumberObj() {
        return this.tbsCertificateObj.subs[1];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.4
      get issuerObj() {
        return this.tbsCertificateObj.subs[3];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5
      get validityObj() {
        return this.tbsCertificateObj.subs[4];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.6
      get subjectObj() {
        return this.tbsCertificateObj.subs[5];
      }
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7
      get subjectPublicKeyInfoObj() {
        return this.tbsCertificateObj.subs[6];
      }
      // Extensions can't be located by index because their position varies. Instead,
      // we need to find the extensions context specific tag
      // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.9
      get extensionsObj() {
        return this.tbsCertificateObj.subs.find((sub) => sub.tag.isContextSpecific(3));
      }
    };
    exports2.X509Certificate = X509Certificate5;
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/index.js
var require_x509 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/x509/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.X509SCTExtension = exports2.X509Certificate = exports2.EXTENSION_OID_SCT = void 0;
    var cert_1 = require_cert();
    Object.defineProperty(exports2, "EXTENSION_OID_SCT", { enumerable: true, get: function() {
      return cert_1.EXTENSION_OID_SCT;
    } });
    Object.defineProperty(exports2, "X509Certificate", { enumerable: true, get: function() {
      return cert_1.X509Certificate;
    } });
    var ext_1 = require_ext();
    Object.defineProperty(exports2, "X509SCTExtension", { enumerable: true, get: function() {
      return ext_1.X509SCTExtension;
    } });
  }
});

// node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/index.js
var require_dist3 = __commonJS({
  "node_modules/.pnpm/@sigstore+core@4.0.1/node_modules/@sigstore/core/dist/index.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __setModuleDefault = exports2 && exports2.__setModuleDefault || (Object.create ? (function(o, v) {
      Object.defineProperty(o, "default", { enumerable: true, value: v });
    }) : function(o, v) {
      o["default"] = v;
    });
    var __importStar = exports2 && exports2.__importStar || /* @__PURE__ */ (function() {
      var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function(o2) {
          var ar = [];
          for (var k in o2) if (Object.prototype.hasOwnProperty.call(o2, k)) ar[ar.length] = k;
          return ar;
        };
        return ownKeys(o);
      };
      return function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        }
        __setModuleDefault(result, mod);
        return result;
      };
    })();
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.X509SCTExtension = exports2.X509Certificate = exports2.EXTENSION_OID_SCT = exports2.ByteStream = exports2.RFC3161Timestamp = exports2.pem = exports2.json = exports2.encoding = exports2.dsse = exports2.crypto = exports2.ASN1Obj = void 0;
    var asn1_1 = require_asn1();
    Object.defineProperty(exports2, "ASN1Obj", { enumerable: true, get: function() {
      return asn1_1.ASN1Obj;
    } });
    exports2.crypto = __importStar(require_crypto2());
    exports2.dsse = __importStar(require_dsse());
    exports2.encoding = __importStar(require_encoding());
    exports2.json = __importStar(require_json());
    exports2.pem = __importStar(require_pem());
    var rfc3161_1 = require_rfc3161();
    Object.defineProperty(exports2, "RFC3161Timestamp", { enumerable: true, get: function() {
      return rfc3161_1.RFC3161Timestamp;
    } });
    var stream_1 = require_stream();
    Object.defineProperty(exports2, "ByteStream", { enumerable: true, get: function() {
      return stream_1.ByteStream;
    } });
    var x509_1 = require_x509();
    Object.defineProperty(exports2, "EXTENSION_OID_SCT", { enumerable: true, get: function() {
      return x509_1.EXTENSION_OID_SCT;
    } });
    Object.defineProperty(exports2, "X509Certificate", { enumerable: true, get: function() {
      return x509_1.X509Certificate;
    } });
    Object.defineProperty(exports2, "X509SCTExtension", { enumerable: true, get: function() {
      return x509_1.X509SCTExtension;
    } });
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/bundle/dsse.js
var require_dsse2 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/bundle/dsse.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DSSESignatureContent = void 0;
    var core_1 = require_dist3();
    var DSSESignatureContent = class {
      env;
      constructor(env) {
        this.env = env;
      }
      compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest("sha256", this.env.payload));
      }
      // For a DSSE envelope the signature is computed over the pre-authentication
      // encoding (PAE), so the digest of the signed bytes is the digest of the PAE.
      // This is what a Rekor v2 hashedrekord entry records for a DSSE envelope.
      compareSignedDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest("sha256", this.preAuthEncoding));
      }
      compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
      }
      verifySignature(key) {
        return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
      }
      get signature() {
        return this.env.signatures.length > 0 ? this.env.signatures[0].sig : Buffer.from("");
      }
      // DSSE Pre-Authentication Encoding
      get preAuthEncoding() {
        return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
      }
    };
    exports2.DSSESignatureContent = DSSESignatureContent;
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/bundle/message.js
var require_message = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/bundle/message.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.MessageSignatureContent = void 0;
    var core_1 = require_dist3();
    var protobuf_specs_1 = require_dist();
    var HASH_ALGORITHM_MAP = {
      [protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: "sha256",
      [protobuf_specs_1.HashAlgorithm.SHA2_256]: "sha256",
      [protobuf_specs_1.HashAlgorithm.SHA2_384]: "sha384",
      [protobuf_specs_1.HashAlgorithm.SHA2_512]: "sha512",
      [protobuf_specs_1.HashAlgorithm.SHA3_256]: "sha3-256",
      [protobuf_specs_1.HashAlgorithm.SHA3_384]: "sha3-384"
    };
    var MessageSignatureContent = class {
      signature;
      messageDigest;
      artifact;
      hashAlgorithm;
      constructor(messageSignature, artifact) {
        this.signature = messageSignature.signature;
        this.messageDigest = messageSignature.messageDigest.digest;
        this.artifact = artifact;
        this.hashAlgorithm = HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm] ?? /* istanbul ignore next */
        "sha256";
      }
      compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
      }
      compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, this.messageDigest);
      }
      // For a message signature the signature is computed over the artifact, so the
      // digest of the signed bytes is the artifact's message digest.
      compareSignedDigest(digest) {
        return this.compareDigest(digest);
      }
      verifySignature(key) {
        return core_1.crypto.verify(this.artifact, key, this.signature, this.hashAlgorithm);
      }
    };
    exports2.MessageSignatureContent = MessageSignatureContent;
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/bundle/index.js
var require_bundle2 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/bundle/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.toSignedEntity = toSignedEntity2;
    exports2.signatureContent = signatureContent;
    var core_1 = require_dist3();
    var dsse_1 = require_dsse2();
    var message_1 = require_message();
    function toSignedEntity2(bundle, artifact) {
      const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
      const timestamps = [];
      for (const entry of tlogEntries) {
        if (entry.integratedTime && entry.integratedTime !== "0") {
          timestamps.push({
            $case: "transparency-log",
            tlogEntry: entry
          });
        }
      }
      for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
        timestamps.push({
          $case: "timestamp-authority",
          timestamp: core_1.RFC3161Timestamp.parse(Buffer.from(ts.signedTimestamp))
        });
      }
      return {
        signature: signatureContent(bundle, artifact),
        key: key(bundle),
        tlogEntries,
        timestamps
      };
    }
    function signatureContent(bundle, artifact) {
      switch (bundle.content.$case) {
        case "dsseEnvelope":
          return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
        case "messageSignature":
          return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
      }
    }
    function key(bundle) {
      switch (bundle.verificationMaterial.content.$case) {
        case "publicKey":
          return {
            $case: "public-key",
            hint: bundle.verificationMaterial.content.publicKey.hint
          };
        case "x509CertificateChain":
          return {
            $case: "certificate",
            certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))
          };
        case "certificate":
          return {
            $case: "certificate",
            certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes))
          };
      }
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/error.js
var require_error4 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/error.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.PolicyError = exports2.VerificationError = void 0;
    var BaseError = class extends Error {
      code;
      cause;
      /* eslint-disable-line @typescript-eslint/no-explicit-any */
      constructor({ code, message, cause }) {
        super(message);
        this.code = code;
        this.cause = cause;
        this.name = this.constructor.name;
      }
    };
    var VerificationError = class extends BaseError {
    };
    exports2.VerificationError = VerificationError;
    var PolicyError = class extends BaseError {
    };
    exports2.PolicyError = PolicyError;
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/trust/filter.js
var require_filter = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/trust/filter.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.filterCertAuthorities = filterCertAuthorities;
    exports2.filterTLogAuthorities = filterTLogAuthorities;
    function filterCertAuthorities(certAuthorities, timestamp) {
      return certAuthorities.filter((ca) => {
        return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
      });
    }
    function filterTLogAuthorities(tlogAuthorities, criteria) {
      return tlogAuthorities.filter((tlog) => {
        if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
          return false;
        }
        return tlog.validFor.start <= criteria.targetDate && criteria.targetDate <= tlog.validFor.end;
      });
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/trust/index.js
var require_trust = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/trust/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.filterTLogAuthorities = exports2.filterCertAuthorities = void 0;
    exports2.toTrustMaterial = toTrustMaterial2;
    var core_1 = require_dist3();
    var protobuf_specs_1 = require_dist();
    var error_1 = require_error4();
    var BEGINNING_OF_TIME = /* @__PURE__ */ new Date(0);
    var END_OF_TIME = /* @__PURE__ */ new Date(864e13);
    var filter_1 = require_filter();
    Object.defineProperty(exports2, "filterCertAuthorities", { enumerable: true, get: function() {
      return filter_1.filterCertAuthorities;
    } });
    Object.defineProperty(exports2, "filterTLogAuthorities", { enumerable: true, get: function() {
      return filter_1.filterTLogAuthorities;
    } });
    function toTrustMaterial2(root, keys) {
      const keyFinder = typeof keys === "function" ? keys : keyLocator(keys);
      return {
        certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
        timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
        tlogs: root.tlogs.map(createTLogAuthority),
        ctlogs: root.ctlogs.map(createTLogAuthority),
        publicKey: keyFinder
      };
    }
    function createTLogAuthority(tlogInstance) {
      const keyDetails = tlogInstance.publicKey.keyDetails;
      const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 || keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 || keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 || keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 || keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256 ? "pkcs1" : "spki";
      return {
        baseURL: tlogInstance.baseUrl,
        logID: tlogInstance.checkpointKeyId ? tlogInstance.checkpointKeyId.keyId : tlogInstance.logId.keyId,
        publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
        validFor: {
          start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
          end: tlogInstance.publicKey.validFor?.end || END_OF_TIME
        }
      };
    }
    function createCertAuthority(ca) {
      return {
        certChain: ca.certChain.certificates.map((cert) => {
          return core_1.X509Certificate.parse(Buffer.from(cert.rawBytes));
        }),
        validFor: {
          start: ca.validFor?.start || BEGINNING_OF_TIME,
          end: ca.validFor?.end || END_OF_TIME
        }
      };
    }
    function keyLocator(keys) {
      return (hint) => {
        const key = (keys || {})[hint];
        if (!key) {
          throw new error_1.VerificationError({
            code: "PUBLIC_KEY_ERROR",
            message: `key not found: ${hint}`
          });
        }
        return {
          publicKey: core_1.crypto.createPublicKey(key.rawBytes),
          validFor: (date) => {
            return (key.validFor?.start || BEGINNING_OF_TIME) <= date && (key.validFor?.end || END_OF_TIME) >= date;
          }
        };
      };
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/key/certificate.js
var require_certificate = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/key/certificate.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CertificateChainVerifier = void 0;
    exports2.verifyCertificateChain = verifyCertificateChain;
    var error_1 = require_error4();
    var trust_1 = require_trust();
    function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {
      const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);
      let error2;
      for (const ca of cas) {
        try {
          const verifier = new CertificateChainVerifier({
            trustedCerts: ca.certChain,
            untrustedCert: leaf,
            timestamp
          });
          return verifier.verify();
        } catch (err) {
          error2 = err;
        }
      }
      throw new error_1.VerificationError({
        code: "CERTIFICATE_ERROR",
        message: "Failed to verify certificate chain",
        cause: error2
      });
    }
    var CertificateChainVerifier = class {
      untrustedCert;
      trustedCerts;
      localCerts;
      timestamp;
      constructor(opts) {
        this.untrustedCert = opts.untrustedCert;
        this.trustedCerts = opts.trustedCerts;
        this.localCerts = dedupeCertificates([
          ...opts.trustedCerts,
          opts.untrustedCert
        ]);
        this.timestamp = opts.timestamp;
      }
      verify() {
        const certificatePath = this.sort();
        this.checkPath(certificatePath);
        const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
        if (!validForDate) {
          throw new error_1.VerificationError({
            code: "CERTIFICATE_ERROR",
            message: "certificate is not valid or expired at the specified date"
          });
        }
        return certificatePath;
      }
      sort() {
        const leafCert = this.untrustedCert;
        let paths = this.buildPaths(leafCert);
        paths = paths.filter((path2) => path2.some((cert) => this.trustedCerts.includes(cert)));
        if (paths.length === 0) {
          throw new error_1.VerificationError({
            code: "CERTIFICATE_ERROR",
            message: "no trusted certificate path found"
          });
        }
        const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);
        return [leafCert, ...path].slice(0, -1);
      }
      // Recursively build all possible paths from the leaf to the root
      buildPaths(certificate) {
        const paths = [];
        const issuers = this.findIssuer(certificate);
        if (issuers.length === 0) {
          throw new error_1.VerificationError({
            code: "CERTIFICATE_ERROR",
            message: "no valid certificate path found"
          });
        }
        for (let i = 0; i < issuers.length; i++) {
          const issuer = issuers[i];
          if (issuer.equals(certificate)) {
            paths.push([certificate]);
            continue;
          }
          const subPaths = this.buildPaths(issuer);
          for (let j = 0; j < subPaths.length; j++) {
            paths.push([issuer, ...subPaths[j]]);
          }
        }
        return paths;
      }
      // Return all possible issuers for the given certificate
      findIssuer(certificate) {
        let issuers = [];
        let keyIdentifier;
        if (certificate.subject.equals(certificate.issuer)) {
          if (certificate.verify()) {
            return [certificate];
          }
        }
        if (certificate.extAuthorityKeyID) {
          keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;
        }
        this.localCerts.forEach((possibleIssuer) => {
          if (keyIdentifier) {
            if (possibleIssuer.extSubjectKeyID) {
              if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
                issuers.push(possibleIssuer);
              }
              return;
            }
          }
          if (possibleIssuer.subject.equals(certificate.issuer)) {
            issuers.push(possibleIssuer);
          }
        });
        issuers = issuers.filter((issuer) => {
          try {
            return certificate.verify(issuer);
          } catch (ex) {
            return false;
          }
        });
        return issuers;
      }
      checkPath(path) {
        if (path.length < 1) {
          throw new error_1.VerificationError({
            code: "CERTIFICATE_ERROR",
            message: "certificate chain must contain at least one certificate"
          });
        }
        const validCAs = path.slice(1).every((cert) => cert.isCA);
        if (!validCAs) {
          throw new error_1.VerificationError({
            code: "CERTIFICATE_ERROR",
            message: "intermediate certificate is not a CA"
          });
        }
        for (let i = path.length - 2; i >= 0; i--) {
          if (!path[i].issuer.equals(path[i + 1].subject)) {
            throw new error_1.VerificationError({
              code: "CERTIFICATE_ERROR",
              message: "incorrect certificate name chaining"
            });
          }
        }
        for (let i = 0; i < path.length; i++) {
          const cert = path[i];
          if (cert.extBasicConstraints?.isCA) {
            const pathLength = cert.extBasicConstraints.pathLenConstraint;
            if (pathLength !== void 0 && pathLength < i - 1) {
              throw new error_1.VerificationError({
                code: "CERTIFICATE_ERROR",
                message: "path length constraint exceeded"
              });
            }
          }
        }
      }
    };
    exports2.CertificateChainVerifier = CertificateChainVerifier;
    function dedupeCertificates(certs) {
      for (let i = 0; i < certs.length; i++) {
        for (let j = i + 1; j < certs.length; j++) {
          if (certs[i].equals(certs[j])) {
            certs.splice(j, 1);
            j--;
          }
        }
      }
      return certs;
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/key/sct.js
var require_sct2 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/key/sct.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifySCTs = verifySCTs;
    var core_1 = require_dist3();
    var error_1 = require_error4();
    var trust_1 = require_trust();
    function verifySCTs(cert, issuer, ctlogs) {
      let extSCT;
      const clone = cert.clone();
      for (let i = 0; i < clone.extensions.length; i++) {
        const ext = clone.extensions[i];
        if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
          extSCT = new core_1.X509SCTExtension(ext);
          clone.extensions.splice(i, 1);
          break;
        }
      }
      if (!extSCT) {
        return [];
      }
      if (extSCT.signedCertificateTimestamps.length === 0) {
        return [];
      }
      const preCert = new core_1.ByteStream();
      const issuerId = core_1.crypto.digest("sha256", issuer.publicKey);
      preCert.appendView(issuerId);
      const tbs = clone.tbsCertificate.toDER();
      preCert.appendUint24(tbs.length);
      preCert.appendView(tbs);
      return extSCT.signedCertificateTimestamps.map((sct) => {
        const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
          logID: sct.logID,
          targetDate: sct.datetime
        });
        const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
        if (!verified) {
          throw new error_1.VerificationError({
            code: "CERTIFICATE_ERROR",
            message: "SCT verification failed"
          });
        }
        return sct.logID;
      });
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/key/index.js
var require_key = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/key/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifyPublicKey = verifyPublicKey;
    exports2.verifyCertificate = verifyCertificate;
    var core_1 = require_dist3();
    var error_1 = require_error4();
    var certificate_1 = require_certificate();
    var sct_1 = require_sct2();
    var OID_FULCIO_ISSUER_V1 = "1.3.6.1.4.1.57264.1.1";
    var OID_FULCIO_ISSUER_V2 = "1.3.6.1.4.1.57264.1.8";
    function verifyPublicKey(hint, timestamps, trustMaterial) {
      const key = trustMaterial.publicKey(hint);
      timestamps.forEach((timestamp) => {
        if (!key.validFor(timestamp)) {
          throw new error_1.VerificationError({
            code: "PUBLIC_KEY_ERROR",
            message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`
          });
        }
      });
      return { key: key.publicKey };
    }
    function verifyCertificate(leaf, timestamps, trustMaterial) {
      let path = [];
      timestamps.forEach((timestamp) => {
        path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
      });
      return {
        scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
        signer: getSigner(path[0])
      };
    }
    function getSigner(cert) {
      let issuer;
      const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
      if (issuerExtension) {
        issuer = issuerExtension.valueObj.subs?.[0]?.value.toString("ascii");
      } else {
        issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString("ascii");
      }
      const oids = cert.extensions.map((ext) => {
        const oid = ext.subs[0].toOID();
        return {
          oid: { id: oid.split(".").map(Number) },
          value: ext.subs[ext.subs.length - 1].value
        };
      });
      const identity = {
        extensions: { issuer },
        subjectAlternativeName: cert.subjectAltName,
        oids
      };
      return {
        key: core_1.crypto.createPublicKey(cert.publicKey),
        identity
      };
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/policy.js
var require_policy = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/policy.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifySubjectAlternativeName = verifySubjectAlternativeName;
    exports2.verifyExtensions = verifyExtensions;
    exports2.verifyOIDs = verifyOIDs;
    var error_1 = require_error4();
    function verifySubjectAlternativeName(policyIdentity, signerIdentity2) {
      if (signerIdentity2 === void 0 || !signerIdentity2.match(policyIdentity)) {
        throw new error_1.PolicyError({
          code: "UNTRUSTED_SIGNER_ERROR",
          message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity2}`
        });
      }
    }
    function verifyExtensions(policyExtensions, signerExtensions = {}) {
      let key;
      for (key in policyExtensions) {
        if (signerExtensions[key] !== policyExtensions[key]) {
          throw new error_1.PolicyError({
            code: "UNTRUSTED_SIGNER_ERROR",
            message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`
          });
        }
      }
    }
    function verifyOIDs(policyOIDs, signerOIDs = []) {
      for (const policyOID of policyOIDs) {
        const match = signerOIDs.find((signerOID) => oidEquals(policyOID.oid?.id, signerOID.oid?.id) && policyOID.value.equals(signerOID.value));
        if (!match) {
          const oid = policyOID.oid?.id.join(".") ?? "<unknown>";
          throw new error_1.PolicyError({
            code: "UNTRUSTED_SIGNER_ERROR",
            message: `invalid certificate extension - missing OID ${oid}`
          });
        }
      }
    }
    function oidEquals(a, b) {
      if (a === void 0 || b === void 0) {
        return false;
      }
      return a.length === b.length && a.every((v, i) => v === b[i]);
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/timestamp/tsa.js
var require_tsa = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/timestamp/tsa.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
    var core_1 = require_dist3();
    var error_1 = require_error4();
    var certificate_1 = require_certificate();
    var trust_1 = require_trust();
    function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
      const signingTime = timestamp.signingTime;
      timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);
      timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
        serialNumber: timestamp.signerSerialNumber,
        issuer: timestamp.signerIssuer
      });
      const verified = timestampAuthorities.some((ca) => {
        try {
          verifyTimestampForCA(timestamp, data, ca);
          return true;
        } catch (e) {
          return false;
        }
      });
      if (!verified) {
        throw new error_1.VerificationError({
          code: "TIMESTAMP_ERROR",
          message: "timestamp could not be verified"
        });
      }
    }
    function verifyTimestampForCA(timestamp, data, ca) {
      const [leaf, ...cas] = ca.certChain;
      const signingKey2 = core_1.crypto.createPublicKey(leaf.publicKey);
      const signingTime = timestamp.signingTime;
      try {
        new certificate_1.CertificateChainVerifier({
          untrustedCert: leaf,
          trustedCerts: cas,
          timestamp: signingTime
        }).verify();
      } catch (e) {
        throw new error_1.VerificationError({
          code: "TIMESTAMP_ERROR",
          message: "invalid certificate chain"
        });
      }
      timestamp.verify(data, signingKey2);
    }
    function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
      return timestampAuthorities.filter((ca) => ca.certChain.length > 0 && core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) && core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/timestamp/index.js
var require_timestamp3 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/timestamp/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.getTSATimestamp = getTSATimestamp;
    exports2.getTLogTimestamp = getTLogTimestamp;
    var tsa_1 = require_tsa();
    function getTSATimestamp(timestamp, data, timestampAuthorities) {
      (0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
      return {
        type: "timestamp-authority",
        logID: timestamp.signerSerialNumber,
        timestamp: timestamp.signingTime
      };
    }
    function getTLogTimestamp(entry) {
      if (!entry.inclusionPromise) {
        return void 0;
      }
      return {
        type: "transparency-log",
        logID: entry.logId.keyId,
        timestamp: new Date(Number(entry.integratedTime) * 1e3)
      };
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/verifier.js
var require_verifier = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/verifier.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Signature = exports2.Verifier = exports2.PublicKey = void 0;
    var sigstore_common_1 = require_sigstore_common();
    exports2.PublicKey = {
      fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
      },
      toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
          obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
      }
    };
    exports2.Verifier = {
      fromJSON(object) {
        return {
          verifier: isSet(object.publicKey) ? { $case: "publicKey", publicKey: exports2.PublicKey.fromJSON(object.publicKey) } : isSet(object.x509Certificate) ? { $case: "x509Certificate", x509Certificate: sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate) } : void 0,
          keyDetails: isSet(object.keyDetails) ? (0, sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails) : 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.verifier?.$case === "publicKey") {
          obj.publicKey = exports2.PublicKey.toJSON(message.verifier.publicKey);
        } else if (message.verifier?.$case === "x509Certificate") {
          obj.x509Certificate = sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate);
        }
        if (message.keyDetails !== 0) {
          obj.keyDetails = (0, sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails);
        }
        return obj;
      }
    };
    exports2.Signature = {
      fromJSON(object) {
        return {
          content: isSet(object.content) ? Buffer.from(bytesFromBase64(object.content)) : Buffer.alloc(0),
          verifier: isSet(object.verifier) ? exports2.Verifier.fromJSON(object.verifier) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.content.length !== 0) {
          obj.content = base64FromBytes(message.content);
        }
        if (message.verifier !== void 0) {
          obj.verifier = exports2.Verifier.toJSON(message.verifier);
        }
        return obj;
      }
    };
    function bytesFromBase64(b64) {
      return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
    }
    function base64FromBytes(arr) {
      return globalThis.Buffer.from(arr).toString("base64");
    }
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/dsse.js
var require_dsse3 = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/dsse.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DSSELogEntryV002 = exports2.DSSERequestV002 = void 0;
    var envelope_1 = require_envelope();
    var sigstore_common_1 = require_sigstore_common();
    var verifier_1 = require_verifier();
    exports2.DSSERequestV002 = {
      fromJSON(object) {
        return {
          envelope: isSet(object.envelope) ? envelope_1.Envelope.fromJSON(object.envelope) : void 0,
          verifiers: globalThis.Array.isArray(object?.verifiers) ? object.verifiers.map((e) => verifier_1.Verifier.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.envelope !== void 0) {
          obj.envelope = envelope_1.Envelope.toJSON(message.envelope);
        }
        if (message.verifiers?.length) {
          obj.verifiers = message.verifiers.map((e) => verifier_1.Verifier.toJSON(e));
        }
        return obj;
      }
    };
    exports2.DSSELogEntryV002 = {
      fromJSON(object) {
        return {
          payloadHash: isSet(object.payloadHash) ? sigstore_common_1.HashOutput.fromJSON(object.payloadHash) : void 0,
          signatures: globalThis.Array.isArray(object?.signatures) ? object.signatures.map((e) => verifier_1.Signature.fromJSON(e)) : []
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.payloadHash !== void 0) {
          obj.payloadHash = sigstore_common_1.HashOutput.toJSON(message.payloadHash);
        }
        if (message.signatures?.length) {
          obj.signatures = message.signatures.map((e) => verifier_1.Signature.toJSON(e));
        }
        return obj;
      }
    };
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/hashedrekord.js
var require_hashedrekord = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/hashedrekord.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.HashedRekordLogEntryV002 = exports2.HashedRekordRequestV002 = void 0;
    var sigstore_common_1 = require_sigstore_common();
    var verifier_1 = require_verifier();
    exports2.HashedRekordRequestV002 = {
      fromJSON(object) {
        return {
          digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
          signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.digest.length !== 0) {
          obj.digest = base64FromBytes(message.digest);
        }
        if (message.signature !== void 0) {
          obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
      }
    };
    exports2.HashedRekordLogEntryV002 = {
      fromJSON(object) {
        return {
          data: isSet(object.data) ? sigstore_common_1.HashOutput.fromJSON(object.data) : void 0,
          signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.data !== void 0) {
          obj.data = sigstore_common_1.HashOutput.toJSON(message.data);
        }
        if (message.signature !== void 0) {
          obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
      }
    };
    function bytesFromBase64(b64) {
      return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
    }
    function base64FromBytes(arr) {
      return globalThis.Buffer.from(arr).toString("base64");
    }
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/entry.js
var require_entry = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/__generated__/rekor/v2/entry.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.CreateEntryRequest = exports2.Spec = exports2.Entry = void 0;
    var dsse_1 = require_dsse3();
    var hashedrekord_1 = require_hashedrekord();
    exports2.Entry = {
      fromJSON(object) {
        return {
          kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
          apiVersion: isSet(object.apiVersion) ? globalThis.String(object.apiVersion) : "",
          spec: isSet(object.spec) ? exports2.Spec.fromJSON(object.spec) : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
          obj.kind = message.kind;
        }
        if (message.apiVersion !== "") {
          obj.apiVersion = message.apiVersion;
        }
        if (message.spec !== void 0) {
          obj.spec = exports2.Spec.toJSON(message.spec);
        }
        return obj;
      }
    };
    exports2.Spec = {
      fromJSON(object) {
        return {
          spec: isSet(object.hashedRekordV002) ? { $case: "hashedRekordV002", hashedRekordV002: hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002) } : isSet(object.dsseV002) ? { $case: "dsseV002", dsseV002: dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002) } : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordV002") {
          obj.hashedRekordV002 = hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002);
        } else if (message.spec?.$case === "dsseV002") {
          obj.dsseV002 = dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002);
        }
        return obj;
      }
    };
    exports2.CreateEntryRequest = {
      fromJSON(object) {
        return {
          spec: isSet(object.hashedRekordRequestV002) ? {
            $case: "hashedRekordRequestV002",
            hashedRekordRequestV002: hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002)
          } : isSet(object.dsseRequestV002) ? { $case: "dsseRequestV002", dsseRequestV002: dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002) } : void 0
        };
      },
      toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordRequestV002") {
          obj.hashedRekordRequestV002 = hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002);
        } else if (message.spec?.$case === "dsseRequestV002") {
          obj.dsseRequestV002 = dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002);
        }
        return obj;
      }
    };
    function isSet(value) {
      return value !== null && value !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/rekor/v2/index.js
var require_v2 = __commonJS({
  "node_modules/.pnpm/@sigstore+protobuf-specs@0.5.2/node_modules/@sigstore/protobuf-specs/dist/rekor/v2/index.js"(exports2) {
    "use strict";
    var __createBinding = exports2 && exports2.__createBinding || (Object.create ? (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      var desc = Object.getOwnPropertyDescriptor(m, k);
      if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
        desc = { enumerable: true, get: function() {
          return m[k];
        } };
      }
      Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      if (k2 === void 0) k2 = k;
      o[k2] = m[k];
    }));
    var __exportStar = exports2 && exports2.__exportStar || function(m, exports3) {
      for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports3, p)) __createBinding(exports3, m, p);
    };
    Object.defineProperty(exports2, "__esModule", { value: true });
    __exportStar(require_dsse3(), exports2);
    __exportStar(require_entry(), exports2);
    __exportStar(require_hashedrekord(), exports2);
    __exportStar(require_verifier(), exports2);
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/dsse.js
var require_dsse4 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/dsse.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.DSSE_API_VERSION_V1 = void 0;
    exports2.verifyDSSETLogBody = verifyDSSETLogBody;
    exports2.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
    var error_1 = require_error4();
    exports2.DSSE_API_VERSION_V1 = "0.0.1";
    function verifyDSSETLogBody(tlogEntry, content) {
      switch (tlogEntry.apiVersion) {
        case exports2.DSSE_API_VERSION_V1:
          return verifyDSSE001TLogBody(tlogEntry, content);
        default:
          throw new error_1.VerificationError({
            code: "TLOG_BODY_ERROR",
            message: `unsupported dsse version: ${tlogEntry.apiVersion}`
          });
      }
    }
    function verifyDSSETLogBodyV2(tlogEntry, content) {
      const spec2 = tlogEntry.spec?.spec;
      if (!spec2) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: `missing dsse spec`
        });
      }
      switch (spec2.$case) {
        case "dsseV002":
          return verifyDSSE002TLogBody(spec2.dsseV002, content);
        default:
          throw new error_1.VerificationError({
            code: "TLOG_BODY_ERROR",
            message: `unsupported version: ${spec2.$case}`
          });
      }
    }
    function verifyDSSE001TLogBody(tlogEntry, content) {
      if (tlogEntry.spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "signature count mismatch"
        });
      }
      const tlogSig = tlogEntry.spec.signatures[0].signature;
      if (!content.compareSignature(Buffer.from(tlogSig, "base64")))
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "tlog entry signature mismatch"
        });
      const tlogHash = tlogEntry.spec.payloadHash?.value || "";
      if (!content.compareDigest(Buffer.from(tlogHash, "hex"))) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "DSSE payload hash mismatch"
        });
      }
    }
    function verifyDSSE002TLogBody(spec2, content) {
      if (spec2.signatures?.length !== 1) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "signature count mismatch"
        });
      }
      const tlogSig = spec2.signatures[0].content;
      if (!content.compareSignature(tlogSig))
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "tlog entry signature mismatch"
        });
      const tlogHash = spec2.payloadHash?.digest || Buffer.from("");
      if (!content.compareDigest(tlogHash)) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "DSSE payload hash mismatch"
        });
      }
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/hashedrekord.js
var require_hashedrekord2 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/hashedrekord.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.HASHEDREKORD_API_VERSION_V1 = void 0;
    exports2.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
    exports2.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
    var error_1 = require_error4();
    exports2.HASHEDREKORD_API_VERSION_V1 = "0.0.1";
    function verifyHashedRekordTLogBody(tlogEntry, content) {
      switch (tlogEntry.apiVersion) {
        case exports2.HASHEDREKORD_API_VERSION_V1:
          return verifyHashedrekord001TLogBody(tlogEntry, content);
        default:
          throw new error_1.VerificationError({
            code: "TLOG_BODY_ERROR",
            message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`
          });
      }
    }
    function verifyHashedRekordTLogBodyV2(tlogEntry, content) {
      const spec2 = tlogEntry.spec?.spec;
      if (!spec2) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: `missing dsse spec`
        });
      }
      switch (spec2.$case) {
        case "hashedRekordV002":
          return verifyHashedrekord002TLogBody(spec2.hashedRekordV002, content);
        default:
          throw new error_1.VerificationError({
            code: "TLOG_BODY_ERROR",
            message: `unsupported version: ${spec2.$case}`
          });
      }
    }
    function verifyHashedrekord001TLogBody(tlogEntry, content) {
      const tlogSig = tlogEntry.spec.signature.content || "";
      if (!content.compareSignature(Buffer.from(tlogSig, "base64"))) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "signature mismatch"
        });
      }
      const tlogDigest = tlogEntry.spec.data.hash?.value || "";
      if (!content.compareSignedDigest(Buffer.from(tlogDigest, "hex"))) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "digest mismatch"
        });
      }
    }
    function verifyHashedrekord002TLogBody(spec2, content) {
      const tlogSig = spec2.signature?.content || Buffer.from("");
      if (!content.compareSignature(tlogSig)) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "signature mismatch"
        });
      }
      const tlogHash = spec2.data?.digest || Buffer.from("");
      if (!content.compareSignedDigest(tlogHash)) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "digest mismatch"
        });
      }
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/intoto.js
var require_intoto = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/intoto.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifyIntotoTLogBody = verifyIntotoTLogBody;
    var error_1 = require_error4();
    function verifyIntotoTLogBody(tlogEntry, content) {
      switch (tlogEntry.apiVersion) {
        case "0.0.2":
          return verifyIntoto002TLogBody(tlogEntry, content);
        default:
          throw new error_1.VerificationError({
            code: "TLOG_BODY_ERROR",
            message: `unsupported intoto version: ${tlogEntry.apiVersion}`
          });
      }
    }
    function verifyIntoto002TLogBody(tlogEntry, content) {
      if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "signature count mismatch"
        });
      }
      const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);
      if (!content.compareSignature(Buffer.from(tlogSig, "base64"))) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "tlog entry signature mismatch"
        });
      }
      const tlogHash = tlogEntry.spec.content.payloadHash?.value || "";
      if (!content.compareDigest(Buffer.from(tlogHash, "hex"))) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "DSSE payload hash mismatch"
        });
      }
    }
    function base64Decode(str) {
      return Buffer.from(str, "base64").toString("utf-8");
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/checkpoint.js
var require_checkpoint = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/checkpoint.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.LogCheckpoint = void 0;
    exports2.verifyCheckpoint = verifyCheckpoint;
    var core_1 = require_dist3();
    var error_1 = require_error4();
    var CHECKPOINT_SEPARATOR = "\n\n";
    var SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;
    function verifyCheckpoint(entry, tlogs) {
      const inclusionProof = entry.inclusionProof;
      const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
      const checkpoint = LogCheckpoint.fromString(signedNote.note);
      if (!verifySignedNote(signedNote, tlogs)) {
        throw new error_1.VerificationError({
          code: "TLOG_INCLUSION_PROOF_ERROR",
          message: "invalid checkpoint signature"
        });
      }
      return checkpoint;
    }
    function verifySignedNote(signedNote, tlogs) {
      const data = Buffer.from(signedNote.note, "utf-8");
      return signedNote.signatures.some((signature) => {
        const tlog = tlogs.find((tlog2) => core_1.crypto.bufferEqual(tlog2.logID.subarray(0, 4), signature.keyHint) && // Match the signature name to the base URL of the tlog. The name is
        // attacker-controlled, so it MUST be compared as a literal substring
        // and never coerced into a RegExp (as String.prototype.match would).
        tlog2.baseURL.includes(signature.name));
        if (!tlog) {
          return false;
        }
        return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
      });
    }
    var SignedNote = class _SignedNote {
      note;
      signatures;
      constructor(note, signatures) {
        this.note = note;
        this.signatures = signatures;
      }
      // Deserialize a SignedNote from a string
      static fromString(envelope2) {
        if (!envelope2.includes(CHECKPOINT_SEPARATOR)) {
          throw new error_1.VerificationError({
            code: "TLOG_INCLUSION_PROOF_ERROR",
            message: "missing checkpoint separator"
          });
        }
        const split = envelope2.indexOf(CHECKPOINT_SEPARATOR);
        const header2 = envelope2.slice(0, split + 1);
        const data = envelope2.slice(split + CHECKPOINT_SEPARATOR.length);
        const matches2 = data.matchAll(SIGNATURE_REGEX);
        const signatures = Array.from(matches2, (match) => {
          const [, name, signature] = match;
          const sigBytes = Buffer.from(signature, "base64");
          if (sigBytes.length < 5) {
            throw new error_1.VerificationError({
              code: "TLOG_INCLUSION_PROOF_ERROR",
              message: "malformed checkpoint signature"
            });
          }
          return {
            name,
            keyHint: sigBytes.subarray(0, 4),
            signature: sigBytes.subarray(4)
          };
        });
        if (signatures.length === 0) {
          throw new error_1.VerificationError({
            code: "TLOG_INCLUSION_PROOF_ERROR",
            message: "no signatures found in checkpoint"
          });
        }
        return new _SignedNote(header2, signatures);
      }
    };
    var LogCheckpoint = class _LogCheckpoint {
      origin;
      logSize;
      logHash;
      rest;
      constructor(origin, logSize, logHash, rest) {
        this.origin = origin;
        this.logSize = logSize;
        this.logHash = logHash;
        this.rest = rest;
      }
      static fromString(note) {
        const lines2 = note.trimEnd().split("\n");
        if (lines2.length < 3) {
          throw new error_1.VerificationError({
            code: "TLOG_INCLUSION_PROOF_ERROR",
            message: "too few lines in checkpoint header"
          });
        }
        const origin = lines2[0];
        let logSize;
        try {
          logSize = BigInt(lines2[1]);
        } catch {
          throw new error_1.VerificationError({
            code: "TLOG_INCLUSION_PROOF_ERROR",
            message: "invalid checkpoint log size"
          });
        }
        const rootHash = Buffer.from(lines2[2], "base64");
        const rest = lines2.slice(3);
        return new _LogCheckpoint(origin, logSize, rootHash, rest);
      }
    };
    exports2.LogCheckpoint = LogCheckpoint;
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/merkle.js
var require_merkle = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/merkle.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifyMerkleInclusion = verifyMerkleInclusion;
    var core_1 = require_dist3();
    var error_1 = require_error4();
    var RFC6962_LEAF_HASH_PREFIX = Buffer.from([0]);
    var RFC6962_NODE_HASH_PREFIX = Buffer.from([1]);
    function verifyMerkleInclusion(entry, checkpoint) {
      const inclusionProof = entry.inclusionProof;
      let logIndex;
      try {
        logIndex = BigInt(inclusionProof.logIndex);
      } catch {
        throw new error_1.VerificationError({
          code: "TLOG_INCLUSION_PROOF_ERROR",
          message: "invalid inclusion proof log index"
        });
      }
      const treeSize = BigInt(checkpoint.logSize);
      if (logIndex < 0n || logIndex >= treeSize) {
        throw new error_1.VerificationError({
          code: "TLOG_INCLUSION_PROOF_ERROR",
          message: `invalid index: ${logIndex}`
        });
      }
      const { inner, border } = decompInclProof(logIndex, treeSize);
      if (inclusionProof.hashes.length !== inner + border) {
        throw new error_1.VerificationError({
          code: "TLOG_INCLUSION_PROOF_ERROR",
          message: "invalid hash count"
        });
      }
      const innerHashes = inclusionProof.hashes.slice(0, inner);
      const borderHashes = inclusionProof.hashes.slice(inner);
      const leafHash = hashLeaf(entry.canonicalizedBody);
      const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);
      if (!core_1.crypto.bufferEqual(calculatedHash, checkpoint.logHash)) {
        throw new error_1.VerificationError({
          code: "TLOG_INCLUSION_PROOF_ERROR",
          message: "calculated root hash does not match inclusion proof"
        });
      }
    }
    function decompInclProof(index, size) {
      const inner = innerProofSize(index, size);
      const border = onesCount(index >> BigInt(inner));
      return { inner, border };
    }
    function chainInner(seed, hashes, index) {
      return hashes.reduce((acc, h, i) => {
        if (index >> BigInt(i) & BigInt(1)) {
          return hashChildren(h, acc);
        } else {
          return hashChildren(acc, h);
        }
      }, seed);
    }
    function chainBorderRight(seed, hashes) {
      return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
    }
    function innerProofSize(index, size) {
      return bitLength(index ^ size - BigInt(1));
    }
    function onesCount(num) {
      return num.toString(2).split("1").length - 1;
    }
    function bitLength(n) {
      if (n === 0n) {
        return 0;
      }
      return n.toString(2).length;
    }
    function hashChildren(left, right) {
      return core_1.crypto.digest("sha256", RFC6962_NODE_HASH_PREFIX, left, right);
    }
    function hashLeaf(leaf) {
      return core_1.crypto.digest("sha256", RFC6962_LEAF_HASH_PREFIX, leaf);
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/set.js
var require_set = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/set.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifyTLogSET = verifyTLogSET;
    var core_1 = require_dist3();
    var error_1 = require_error4();
    var trust_1 = require_trust();
    function verifyTLogSET(entry, tlogs) {
      const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
        logID: entry.logId.keyId,
        targetDate: new Date(Number(entry.integratedTime) * 1e3)
      });
      const verified = validTLogs.some((tlog) => {
        const payload = toVerificationPayload(entry);
        const data = Buffer.from(core_1.json.canonicalize(payload), "utf8");
        const signature = entry.inclusionPromise.signedEntryTimestamp;
        return core_1.crypto.verify(data, tlog.publicKey, signature);
      });
      if (!verified) {
        throw new error_1.VerificationError({
          code: "TLOG_INCLUSION_PROMISE_ERROR",
          message: "inclusion promise could not be verified"
        });
      }
    }
    function toVerificationPayload(entry) {
      const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
      return {
        body: canonicalizedBody.toString("base64"),
        integratedTime: Number(integratedTime),
        logIndex: Number(logIndex),
        logID: logId.keyId.toString("hex")
      };
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/index.js
var require_tlog = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/tlog/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.verifyTLogBody = verifyTLogBody;
    exports2.verifyTLogInclusion = verifyTLogInclusion;
    var v2_1 = require_v2();
    var error_1 = require_error4();
    var dsse_1 = require_dsse4();
    var hashedrekord_1 = require_hashedrekord2();
    var intoto_1 = require_intoto();
    var checkpoint_1 = require_checkpoint();
    var merkle_1 = require_merkle();
    var set_1 = require_set();
    function verifyTLogBody(entry, sigContent) {
      const { kind, version } = entry.kindVersion;
      let body;
      try {
        body = JSON.parse(entry.canonicalizedBody.toString("utf8"));
      } catch {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: "invalid canonicalized body"
        });
      }
      if (kind !== body.kind || version !== body.apiVersion) {
        throw new error_1.VerificationError({
          code: "TLOG_BODY_ERROR",
          message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`
        });
      }
      switch (kind) {
        case "dsse":
          if (version == dsse_1.DSSE_API_VERSION_V1) {
            return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
          } else {
            const entryRekorV2 = v2_1.Entry.fromJSON(body);
            return (0, dsse_1.verifyDSSETLogBodyV2)(entryRekorV2, sigContent);
          }
        case "intoto":
          return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
        case "hashedrekord":
          if (version == hashedrekord_1.HASHEDREKORD_API_VERSION_V1) {
            return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);
          } else {
            const entryRekorV2 = v2_1.Entry.fromJSON(body);
            return (0, hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2, sigContent);
          }
        /* istanbul ignore next */
        default:
          throw new error_1.VerificationError({
            code: "TLOG_BODY_ERROR",
            message: `unsupported kind: ${kind}`
          });
      }
    }
    function verifyTLogInclusion(entry, tlogAuthorities) {
      let inclusionVerified = false;
      if (isTLogEntryWithInclusionPromise(entry)) {
        (0, set_1.verifyTLogSET)(entry, tlogAuthorities);
        inclusionVerified = true;
      }
      if (isTLogEntryWithInclusionProof(entry)) {
        const matchingAuthorities = tlogAuthorities.filter((tlog) => tlog.logID.equals(entry.logId.keyId));
        const checkpoint = (0, checkpoint_1.verifyCheckpoint)(entry, matchingAuthorities);
        (0, merkle_1.verifyMerkleInclusion)(entry, checkpoint);
        inclusionVerified = true;
      }
      if (!inclusionVerified) {
        throw new error_1.VerificationError({
          code: "TLOG_MISSING_INCLUSION_ERROR",
          message: "inclusion could not be verified"
        });
      }
      return;
    }
    function isTLogEntryWithInclusionPromise(entry) {
      return entry.inclusionPromise !== void 0;
    }
    function isTLogEntryWithInclusionProof(entry) {
      return entry.inclusionProof !== void 0;
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/verifier.js
var require_verifier2 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/verifier.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Verifier = void 0;
    var util_1 = require("util");
    var error_1 = require_error4();
    var key_1 = require_key();
    var policy_1 = require_policy();
    var timestamp_1 = require_timestamp3();
    var tlog_1 = require_tlog();
    var Verifier2 = class {
      trustMaterial;
      options;
      constructor(trustMaterial, options = {}) {
        this.trustMaterial = trustMaterial;
        this.options = {
          ctlogThreshold: options.ctlogThreshold ?? 1,
          tlogThreshold: options.tlogThreshold ?? 1,
          timestampThreshold: options.timestampThreshold ?? options.tsaThreshold ?? 1,
          tsaThreshold: 0
        };
      }
      verify(entity, policy) {
        const timestamps = this.verifyTimestamps(entity);
        const signer = this.verifySigningKey(entity, timestamps);
        this.verifyTLogs(entity);
        this.verifySignature(entity, signer);
        if (policy) {
          this.verifyPolicy(policy, signer.identity || {});
        }
        return signer;
      }
      // Checks that all of the timestamps in the entity are valid and returns them
      verifyTimestamps(entity) {
        const timestamps = [];
        for (const timestamp of entity.timestamps) {
          switch (timestamp.$case) {
            case "timestamp-authority":
              timestamps.push((0, timestamp_1.getTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities));
              break;
            case "transparency-log": {
              const result = (0, timestamp_1.getTLogTimestamp)(timestamp.tlogEntry);
              if (result) {
                timestamps.push(result);
              }
              break;
            }
          }
        }
        if (containsDupes(timestamps)) {
          throw new error_1.VerificationError({
            code: "TIMESTAMP_ERROR",
            message: "duplicate timestamp"
          });
        }
        if (timestamps.length < this.options.timestampThreshold) {
          throw new error_1.VerificationError({
            code: "TIMESTAMP_ERROR",
            message: `expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`
          });
        }
        return timestamps.map((t) => t.timestamp);
      }
      // Checks that the signing key is valid for all of the the supplied timestamps
      // and returns the signer.
      verifySigningKey({ key }, timestamps) {
        switch (key.$case) {
          case "public-key": {
            return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
          }
          case "certificate": {
            const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);
            if (containsDupes(result.scts)) {
              throw new error_1.VerificationError({
                code: "CERTIFICATE_ERROR",
                message: "duplicate SCT"
              });
            }
            if (result.scts.length < this.options.ctlogThreshold) {
              throw new error_1.VerificationError({
                code: "CERTIFICATE_ERROR",
                message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`
              });
            }
            return result.signer;
          }
        }
      }
      // Checks that the tlog entries are valid for the supplied content
      verifyTLogs({ signature: content, tlogEntries }) {
        const entryIDs = [];
        tlogEntries.forEach((entry) => {
          (0, tlog_1.verifyTLogInclusion)(entry, this.trustMaterial.tlogs);
          (0, tlog_1.verifyTLogBody)(entry, content);
          entryIDs.push({
            logID: entry.logId.keyId,
            body: entry.canonicalizedBody
          });
        });
        if (containsDupes(entryIDs)) {
          throw new error_1.VerificationError({
            code: "TLOG_ERROR",
            message: "duplicate tlog entry"
          });
        }
        if (entryIDs.length < this.options.tlogThreshold) {
          throw new error_1.VerificationError({
            code: "TLOG_ERROR",
            message: `expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`
          });
        }
      }
      // Checks that the signature is valid for the supplied content
      verifySignature(entity, signer) {
        if (!entity.signature.verifySignature(signer.key)) {
          throw new error_1.VerificationError({
            code: "SIGNATURE_ERROR",
            message: "signature verification failed"
          });
        }
      }
      verifyPolicy(policy, identity) {
        if (policy.subjectAlternativeName) {
          (0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
        }
        if (policy.extensions) {
          (0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
        }
        if (policy.oids) {
          (0, policy_1.verifyOIDs)(policy.oids, identity.oids);
        }
      }
    };
    exports2.Verifier = Verifier2;
    function containsDupes(arr) {
      for (let i = 0; i < arr.length; i++) {
        for (let j = i + 1; j < arr.length; j++) {
          if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
            return true;
          }
        }
      }
      return false;
    }
  }
});

// node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/index.js
var require_dist4 = __commonJS({
  "node_modules/.pnpm/@sigstore+verify@4.1.3/node_modules/@sigstore/verify/dist/index.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.Verifier = exports2.toTrustMaterial = exports2.VerificationError = exports2.PolicyError = exports2.toSignedEntity = void 0;
    var bundle_1 = require_bundle2();
    Object.defineProperty(exports2, "toSignedEntity", { enumerable: true, get: function() {
      return bundle_1.toSignedEntity;
    } });
    var error_1 = require_error4();
    Object.defineProperty(exports2, "PolicyError", { enumerable: true, get: function() {
      return error_1.PolicyError;
    } });
    Object.defineProperty(exports2, "VerificationError", { enumerable: true, get: function() {
      return error_1.VerificationError;
    } });
    var trust_1 = require_trust();
    Object.defineProperty(exports2, "toTrustMaterial", { enumerable: true, get: function() {
      return trust_1.toTrustMaterial;
    } });
    var verifier_1 = require_verifier2();
    Object.defineProperty(exports2, "Verifier", { enumerable: true, get: function() {
      return verifier_1.Verifier;
    } });
  }
});

// packages/evidence/src/sign/der.ts
function sequence(...members) {
  return tagged(48, Buffer.concat(members));
}
function integer2(bytes) {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const value = bytes.subarray(start);
  return tagged(2, (value[0] ?? 0) >= 128 ? Buffer.concat([Buffer.of(0), value]) : value);
}
function octets(bytes) {
  return tagged(4, bytes);
}
function boolean(value) {
  return tagged(1, Buffer.of(value ? 255 : 0));
}
function nothing() {
  return tagged(5, Buffer.alloc(0));
}
function objectIdentifier(dotted) {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(6, Buffer.concat([first * 40 + second, ...rest].map(base128)));
}
function tagged(tag, content) {
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}
function length(size) {
  if (size < 128) return Buffer.of(size);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(128 | significant.length), significant]);
}
function base128(value) {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(rest % 128 | 128);
  return Buffer.from(bytes);
}
var init_der = __esm({
  "packages/evidence/src/sign/der.ts"() {
    "use strict";
  }
});

// packages/evidence/src/verify/certificates.ts
function known2({ root }) {
  const [signed2, ...rest] = root.subs;
  if (!signed2) return new KnownCertificate(root);
  return new KnownCertificate(
    once(root, [
      once(
        signed2,
        signed2.subs.map((sub) => once(sub))
      ),
      ...rest
    ])
  );
}
function knownAuthorities(trust) {
  const authorities = (list2) => list2.map((authority) => ({ ...authority, certChain: authority.certChain.map(known2) }));
  return {
    ...trust,
    certificateAuthorities: authorities(trust.certificateAuthorities),
    timestampAuthorities: authorities(trust.timestampAuthorities)
  };
}
function signedEntities() {
  const byBytes = /* @__PURE__ */ new Map();
  function signer(der) {
    const bytes = Buffer.from(der);
    const key = bytes.toString("latin1");
    const certificate = byBytes.get(key) ?? known2(import_core3.X509Certificate.parse(bytes));
    byBytes.set(key, certificate);
    return certificate;
  }
  return (bundle, artifact) => {
    const { verificationMaterial } = bundle;
    const der = leafOf(verificationMaterial.content);
    if (!der) return (0, import_verify.toSignedEntity)(bundle, artifact);
    const content = { $case: "publicKey", publicKey: { hint: "" } };
    const entity = (0, import_verify.toSignedEntity)(
      { ...bundle, verificationMaterial: { ...verificationMaterial, content } },
      artifact
    );
    return { ...entity, key: { $case: "certificate", certificate: signer(der) } };
  };
}
function leafOf(content) {
  if (content.$case === "certificate") return content.certificate.rawBytes;
  if (content.$case === "x509CertificateChain") return content.x509CertificateChain.certificates[0]?.rawBytes;
  return void 0;
}
var import_core3, import_verify, EncodedOnce, once, copy, EXTENSIONS, KnownCertificate;
var init_certificates = __esm({
  "packages/evidence/src/verify/certificates.ts"() {
    "use strict";
    import_core3 = __toESM(require_dist3(), 1);
    import_verify = __toESM(require_dist4(), 1);
    init_der();
    EncodedOnce = class extends import_core3.ASN1Obj {
      #der;
      toDER() {
        this.#der ??= tagged(this.tag.toDER(), this.value);
        return this.#der;
      }
    };
    once = (object, subs = object.subs) => new EncodedOnce(object.tag, object.value, subs);
    copy = (object, subs) => new import_core3.ASN1Obj(object.tag, object.value, subs);
    EXTENSIONS = 3;
    KnownCertificate = class extends import_core3.X509Certificate {
      #signedBy = /* @__PURE__ */ new Map();
      verify(issuer) {
        const known3 = this.#signedBy.get(issuer);
        if (known3 !== void 0) return known3;
        const verified = super.verify(issuer);
        this.#signedBy.set(issuer, verified);
        return verified;
      }
      /** What a certificate log has signed lacks one extension: the library takes it out of a copy. The list is the copy's own. */
      clone() {
        const [signed2, ...rest] = this.root.subs;
        const parts = signed2?.subs.map(
          (part) => part.tag.isContextSpecific(EXTENSIONS) ? copy(
            part,
            part.subs.map(
              (list2) => copy(
                list2,
                list2.subs.map((extension2) => once(extension2))
              )
            )
          ) : part
        );
        return signed2 && parts ? new import_core3.X509Certificate(copy(this.root, [copy(signed2, parts), ...rest])) : super.clone();
      }
    };
  }
});

// packages/evidence/src/verify/sigstore.ts
var sigstore_exports = {};
__export(sigstore_exports, {
  TrustedRoot: () => import_protobuf_specs.TrustedRoot,
  Verifier: () => import_verify2.Verifier,
  crypto: () => import_core4.crypto,
  knownAuthorities: () => knownAuthorities,
  signedEntities: () => signedEntities,
  toTrustMaterial: () => import_verify2.toTrustMaterial
});
var import_core4, import_protobuf_specs, import_verify2;
var init_sigstore = __esm({
  "packages/evidence/src/verify/sigstore.ts"() {
    "use strict";
    import_core4 = __toESM(require_dist3(), 1);
    import_protobuf_specs = __toESM(require_dist(), 1);
    import_verify2 = __toESM(require_dist4(), 1);
    init_certificates();
  }
});

// packages/evidence/src/verify/bundle-verifier.ts
async function bundleVerifier(root, options = {}) {
  const {
    crypto: crypto3,
    knownAuthorities: knownAuthorities2,
    signedEntities: signedEntities2,
    toTrustMaterial: toTrustMaterial2,
    TrustedRoot: TrustedRoot2,
    Verifier: LibraryVerifier
  } = await Promise.resolve().then(() => (init_sigstore(), sigstore_exports));
  const toSignedEntity2 = signedEntities2();
  const { parsePayload = parseSimpleSigning } = options;
  const certificateLogs = (asArray(root.json.ctlogs) ?? []).length;
  const certificateLog = options.certificateLog ?? (certificateLogs > 0 ? "required" : "optional");
  const keys = keyRules(options.keys ?? []);
  let material;
  let verifier;
  try {
    material = knownAuthorities2(toTrustMaterial2(TrustedRoot2.fromJSON(root.json)));
    verifier = new LibraryVerifier(material, {
      tlogThreshold: options.transparencyLog === "optional" ? 0 : 1,
      ctlogThreshold: certificateLog === "optional" ? 0 : 1,
      timestampThreshold: 1
    });
  } catch (cause) {
    throw errors3.TRUST_ROOT_INVALID({ message: "the trusted root has keys that cannot be read", cause });
  }
  function verified(bundle, signedPayload) {
    const payload = payloadOf(bundle, signedPayload);
    if (bringsRoot(bundle))
      throw new Refusal("CERTIFICATE_UNTRUSTED", "the bundle brings a root certificate along");
    const entity = signedEntity(bundle, signedPayload);
    const proof = entity.key.$case === "certificate" ? byCertificate(entity, entity.key.certificate) : byKey(entity);
    if (entity.tlogEntries.length === 0 && proof.transparencyLog === "required")
      throw new Refusal("TLOG_MISSING", "the bundle has no entry of a transparency log");
    const times = signedTimes2(entity);
    if (times.length === 0 && proof.signedTime === "required")
      throw new Refusal("TIMESTAMP_MISSING", "the bundle has neither a timestamp nor a signed log time");
    proof.verifier.verify(entity);
    expectLogsValid(entity, root.json);
    for (const entry of entity.tlogEntries) expectLogged(entry.canonicalizedBody, proof);
    const signedAt = times.length === 0 ? void 0 : new Date(Math.min(...times.map((time) => time.getTime())));
    const late = proof.untimely?.(signedAt);
    if (late !== void 0) throw new Refusal("KEY_NOT_VALID", late);
    return {
      statement: signedPayload ? parsePayload(payload) : parseStatement(payload),
      statementDigest: statementDigest(payload),
      signer: proof.signer(),
      signedAt,
      logIndex: entity.tlogEntries[0]?.logIndex
      // A certificate without a signed time was refused above.
    };
  }
  function byCertificate(entity, certificate) {
    if (!entity.signature.verifySignature(crypto3.createPublicKey(certificate.publicKey)))
      throw new Refusal(
        "SIGNATURE_INVALID",
        "the signature is not one over this statement by this certificate"
      );
    return {
      kind: "certificate",
      der: certificate.root.toDER(),
      verifier,
      transparencyLog: options.transparencyLog ?? "required",
      signedTime: "required",
      // Only of a certificate that has been verified are these facts.
      signer: () => signerIdentity(certificate)
    };
  }
  function byKey(entity) {
    const found = signingKeyOf(entity, keys);
    if (!found.ok) throw new Refusal(found.code, found.reason);
    const { publicKey, transparencyLog, signedTime } = found.rules;
    const trusted = { publicKey: publicKey.key, validFor: () => true };
    return {
      kind: "key",
      der: publicKey.der,
      transparencyLog,
      signedTime,
      untimely: (signedAt) => untimely(found.rules, signedAt, options.now ?? /* @__PURE__ */ new Date()),
      // What is there must verify, whatever is asked for; that enough is there was counted above.
      verifier: new LibraryVerifier(
        { ...material, publicKey: () => trusted },
        { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 }
      ),
      signer: () => ({ keyId: publicKey.id })
    };
  }
  function signedEntity(bundle, signedPayload) {
    try {
      return toSignedEntity2(bundle, signedPayload);
    } catch (cause) {
      throw new Refusal("PREDICATE_PARSE", `certificate or timestamp cannot be read: ${messageOf(cause)}`);
    }
  }
  return async (bytes, where, signedPayload) => {
    let bundle;
    try {
      bundle = await parseBundle(bytes, where);
    } catch (error2) {
      return { ok: false, code: "EVIDENCE_UNREADABLE", reason: messageOf(error2) };
    }
    try {
      return { ok: true, ...verified(bundle, signedPayload && Buffer.from(signedPayload)) };
    } catch (error2) {
      const claimed = signedPayload ? predicateTypes.signature : claimedType(bundle);
      return { ok: false, ...refusal(error2), claimedType: claimed };
    }
  };
}
function bringsRoot({ verificationMaterial: { content } }) {
  if (content.$case !== "x509CertificateChain") return false;
  return content.x509CertificateChain.certificates.some(({ rawBytes }) => {
    const certificate = new import_node_crypto6.X509Certificate(rawBytes);
    return certificate.checkIssued(certificate);
  });
}
function payloadOf(bundle, signedPayload) {
  if (bundle.content.$case !== "dsseEnvelope") {
    if (!signedPayload)
      throw new Refusal("SIGNATURE_TYPE", "the bundle signs a file, not an in-toto statement");
    const { digest } = bundle.content.messageSignature.messageDigest;
    if (!(0, import_node_crypto6.createHash)("sha256").update(signedPayload).digest().equals(digest))
      throw new Refusal("SIGNATURE_INVALID", "the bundle names another digest than that of the payload");
    return signedPayload;
  }
  if (signedPayload) throw new Refusal("SIGNATURE_TYPE", "a payload stands beside an envelope that has one");
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  if (signatures.length !== 1)
    throw new Refusal("SIGNATURE_INVALID", `the envelope has ${signatures.length} signatures, not one`);
  if (payloadType !== IN_TOTO_PAYLOAD)
    throw new Refusal(
      "DSSE_TYPE",
      `the payload type is ${JSON.stringify(payloadType)}, not ${IN_TOTO_PAYLOAD}`
    );
  return payload;
}
function signedTimes2(entity) {
  return entity.timestamps.flatMap((time) => {
    if (time.$case === "timestamp-authority") return [time.timestamp.signingTime];
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1e3)] : [];
  });
}
function expectLogged(body, { kind, der }) {
  let logged;
  try {
    logged = loggedSigner(body);
  } catch {
  }
  if (logged?.kind !== kind || !logged.der.equals(der))
    throw new Refusal("TLOG_ENTRY_MISMATCH", `the log entry names another ${kind} than the bundle`);
}
function refusal(error2) {
  if (error2 instanceof Refusal) return { code: error2.code, reason: error2.message };
  if (error2 instanceof StatementFault) return { code: "PREDICATE_PARSE", reason: error2.message };
  if (error2 instanceof IdentityFault) return { code: "IDENTITY_SAN", reason: error2.message };
  if (error2 instanceof LogNotValid) return { code: "TLOG_ENTRY_MISMATCH", reason: error2.message };
  if (error2 instanceof TypeError) return { code: "EVIDENCE_UNREADABLE", reason: messageOf(error2) };
  const code = CODES[String(error2.code)] ?? "SIGNATURE_INVALID";
  const cause = error2.cause;
  const detail = cause instanceof Error ? `: ${cause.message}` : "";
  return { code, reason: `${messageOf(error2)}${detail}` };
}
function claimedType(bundle) {
  if (bundle.content.$case !== "dsseEnvelope") return void 0;
  try {
    return parseStatement(bundle.content.dsseEnvelope.payload).predicateType;
  } catch {
    return void 0;
  }
}
var import_node_crypto6, CODES, Refusal;
var init_bundle_verifier = __esm({
  "packages/evidence/src/verify/bundle-verifier.ts"() {
    "use strict";
    import_node_crypto6 = __toESM(require_crypto(), 1);
    init_src();
    init_bundle();
    init_errors3();
    init_json_values();
    init_simple_signing();
    init_media_types();
    init_statement();
    init_log_validity();
    init_logged_signer();
    init_signer_identity();
    init_trusted_keys();
    CODES = {
      TLOG_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_INCLUSION_PROOF_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_INCLUSION_PROMISE_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_MISSING_INCLUSION_ERROR: "TLOG_ENTRY_MISMATCH",
      TLOG_BODY_ERROR: "TLOG_ENTRY_MISMATCH",
      CERTIFICATE_ERROR: "CERTIFICATE_UNTRUSTED",
      PUBLIC_KEY_ERROR: "KEY_NOT_TRUSTED",
      SIGNATURE_ERROR: "SIGNATURE_INVALID",
      TIMESTAMP_ERROR: "TIMESTAMP_INVALID"
    };
    Refusal = class extends Error {
      code;
      constructor(code, reason) {
        super(reason);
        this.code = code;
      }
    };
  }
});

// packages/evidence/src/verify/signer.ts
function isKey(signer) {
  return "keyId" in signer;
}
function signerName(signer) {
  return isKey(signer) ? `key ${signer.keyId}` : signer.san;
}
function runOfSigner(signer) {
  return isKey(signer) ? void 0 : signer.runUrl;
}
var init_signer = __esm({
  "packages/evidence/src/verify/signer.ts"() {
    "use strict";
  }
});

// packages/evidence/src/index.ts
var init_src3 = __esm({
  "packages/evidence/src/index.ts"() {
    "use strict";
    init_claim_key();
    init_errors3();
    init_evidence_source();
    init_image_parts();
    init_layer_store();
    init_layers();
    init_names();
    init_simple_signing();
    init_media_types();
    init_gate_verdict();
    init_junit();
    init_provenance();
    init_sbom();
    init_signature();
    init_summary3();
    init_test_result();
    init_reasons_errors();
    init_statement();
    init_store();
    init_signing_config();
    init_trusted_root();
    init_bundle_verifier();
    init_signer();
  }
});

// packages/evidence/src/sign/certificate-authority.ts
async function requestCertificate(http, url2, token, keys, retry) {
  const subject = asText(token.claims.sub);
  if (subject === void 0)
    throw errors3.CERTIFICATE_REFUSED({
      message: "the ID token has no subject, which the proof of possession signs",
      where: url2
    });
  const spki2 = keys.publicKey.export({ type: "spki", format: "pem" }).toString();
  const answer = await http.request({
    method: "POST",
    url: `${url2.replace(/\/+$/, "")}/api/v2/signingCert`,
    json: {
      credentials: { oidcIdentityToken: token.value },
      publicKeyRequest: {
        publicKey: { algorithm: "ECDSA", content: spki2 },
        proofOfPossession: (0, import_node_crypto7.sign)("sha256", Buffer.from(subject), keys.privateKey).toString("base64")
      }
    },
    // A second certificate for the same key changes nothing.
    idempotent: true,
    retry
  }).catch((cause) => {
    throw errors3.CERTIFICATE_REFUSED({
      message: "the certificate authority did not issue a certificate",
      where: url2,
      found: cause instanceof WaybillError ? withoutToken(cause.found ?? cause.message, token) : void 0,
      cause: cause instanceof WaybillError ? new Error(withoutToken(cause.message, token)) : void 0
    });
  });
  const body = answer.json();
  const pem = asText(at(body, "signedCertificateEmbeddedSct", "chain", "certificates", 0)) ?? asText(at(body, "signedCertificateDetachedSct", "chain", "certificates", 0));
  return readCertificate(pem, spki2, url2);
}
function readCertificate(pem, spki2, url2) {
  let certificate;
  try {
    certificate = new import_node_crypto7.X509Certificate(pem ?? "");
  } catch (cause) {
    throw errors3.CERTIFICATE_INVALID({
      message: "the certificate authority answered without a certificate that can be read",
      where: url2,
      cause
    });
  }
  if (!certificate.publicKey.equals((0, import_node_crypto7.createPublicKey)(spki2)))
    throw errors3.CERTIFICATE_INVALID({
      message: "the certificate is for another key than the one of this run",
      where: url2
    });
  return {
    der: certificate.raw,
    pem: certificate.toString(),
    identity: /^URI:(\S+)$/.exec(certificate.subjectAltName ?? "")?.[1] ?? certificate.subjectAltName ?? "",
    notAfter: new Date(certificate.validTo)
  };
}
function withoutToken(text2, token) {
  const parts = token.value.split(".");
  return [token.value, ...parts].filter((part) => part.length > 8).reduce((out, part) => out.replaceAll(part, "***"), text2);
}
var import_node_crypto7;
var init_certificate_authority = __esm({
  "packages/evidence/src/sign/certificate-authority.ts"() {
    "use strict";
    import_node_crypto7 = __toESM(require_crypto(), 1);
    init_src();
    init_errors3();
    init_json_values();
  }
});

// packages/evidence/src/sign/entry-verifier.ts
function certificateVerifier({ pem, der }) {
  return { kind: "certificate", pem, der, keyDetails: "PKIX_ECDSA_P256_SHA_256" };
}
function keyVerifier({ pem, der, kind, key }) {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  const keyDetails = {
    "ecdsa-p256": "PKIX_ECDSA_P256_SHA_256",
    rsa: `PKIX_RSA_PKCS1V15_${bits}_SHA256`,
    ed25519: "PKIX_ED25519"
  }[kind];
  return { kind: "key", pem, der, keyDetails };
}
var init_entry_verifier = __esm({
  "packages/evidence/src/sign/entry-verifier.ts"() {
    "use strict";
  }
});

// packages/evidence/src/sign/key-command.ts
function commandKey(options) {
  const { publicKey, input } = options;
  if (publicKey.kind === "ed25519" && input === "digest")
    throw errors3.KEY_KIND({
      message: "an Ed25519 key signs the bytes themselves, not their digest",
      where: "key-command-input",
      expected: "payload",
      found: input
    });
  let before = Promise.resolve();
  return {
    publicKey,
    sign(data) {
      const signature = before.then(() => signed(options, data));
      before = signature.catch(() => void 0);
      return signature;
    }
  };
}
async function signed(options, data) {
  const [program = "", ...args] = options.command;
  const { code, stdout, stderr } = await runBinaryProgram(program, args, {
    env: options.env,
    input: options.input === "digest" ? (0, import_node_crypto8.createHash)("sha256").update(data).digest() : data,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    maxOutputBytes: MAX_OUTPUT_BYTES
  });
  if (code !== 0)
    throw errors3.KEY_COMMAND_FAILED({
      message: `the program that signs ended with status ${code}`,
      where: program,
      found: stderr.trim().split("\n").slice(-3).join("; ").slice(0, 500) || "nothing on standard error"
    });
  const { key, kind } = options.publicKey;
  const hash = kind === "ed25519" ? null : "sha256";
  for (const candidate of candidates(stdout, options.publicKey))
    if ((0, import_node_crypto8.verify)(hash, data, key, candidate)) return candidate;
  throw errors3.KEY_COMMAND_SIGNATURE({
    message: "what the program wrote is not a signature by the public key over what it was given",
    where: program,
    expected: `a signature by ${options.publicKey.id}, in bytes or base64`,
    found: `${stdout.length} bytes`
  });
}
function candidates(output, { kind }) {
  const text2 = output.toString("latin1").trim().replace(/^vault:v\d+:/, "");
  const all = /^[A-Za-z0-9+/_=\s-]+$/.test(text2) ? [output, Buffer.from(text2, "base64")] : [output];
  if (kind !== "ecdsa-p256") return all;
  return all.flatMap(
    (bytes) => bytes.length === 2 * P256_NUMBER_BYTES ? [
      bytes,
      sequence(integer2(bytes.subarray(0, P256_NUMBER_BYTES)), integer2(bytes.subarray(P256_NUMBER_BYTES)))
    ] : [bytes]
  );
}
var import_node_crypto8, TIMEOUT_MS, MAX_OUTPUT_BYTES, P256_NUMBER_BYTES;
var init_key_command = __esm({
  "packages/evidence/src/sign/key-command.ts"() {
    "use strict";
    import_node_crypto8 = __toESM(require_crypto(), 1);
    init_src();
    init_errors3();
    init_der();
    TIMEOUT_MS = 12e4;
    MAX_OUTPUT_BYTES = 64 * 1024;
    P256_NUMBER_BYTES = 32;
  }
});

// node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
function abool(value, title = "") {
  if (typeof value !== "boolean")
    throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
  return value;
}
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length2, title = "") {
  if (isBytes(value) && (length2 === void 0 || value.length === length2))
    return value;
  if (length2 !== void 0)
    anumber(length2, "length");
  const bytes = isBytes(value);
  const ofLen = length2 !== void 0 ? ` of length ${length2}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function u32(arr) {
  return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function byteSwap(word) {
  return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
}
function byteSwap32(arr) {
  for (let i = 0; i < arr.length; i++) {
    arr[i] = byteSwap(arr[i]);
  }
  return arr;
}
function checkOpts(defaults, opts) {
  aobject(defaults, "defaults");
  aobject(opts, "opts");
  const merged = Object.assign(defaults, opts);
  return merged;
}
function equalBytes(a, b) {
  a = abytes(a);
  b = abytes(b);
  if (a.length !== b.length)
    return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++)
    diff |= a[i] ^ b[i];
  return diff === 0;
}
function wrapMacConstructor(keyLen, macCons, fromMsg) {
  const mac = macCons;
  const getArgs = fromMsg || (() => []);
  const macC = (msg, key) => mac(key, ...getArgs(msg)).update(msg).digest();
  const tmp = mac(new Uint8Array(keyLen), ...getArgs(new Uint8Array(0)));
  macC.outputLen = tmp.outputLen;
  macC.blockLen = tmp.blockLen;
  macC.create = (key, ...args) => mac(key, ...args);
  return macC;
}
function getOutput(expectedLength, out, onlyAligned = true) {
  if (out === void 0)
    return new Uint8Array(expectedLength);
  abytes(out, expectedLength, "output");
  if (onlyAligned && !isAligned32(out))
    throw new Error("invalid output, must be aligned");
  return out;
}
function isAligned32(bytes) {
  return bytes.byteOffset % 4 === 0;
}
function copyBytes(bytes) {
  return Uint8Array.from(abytes(bytes));
}
var atitle, aobject, isLE, swap32IfBE, wrapCipher;
var init_utils2 = __esm({
  "node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/utils.js"() {
    atitle = (title) => title ? `"${title}" ` : "";
    aobject = (value, label) => {
      if (value === null || typeof value !== "object" || Array.isArray(value))
        throw new TypeError(label === "object" ? "expected valid options object" : `"${label}" expected object, got type=${typeof value}`);
    };
    isLE = /* @__PURE__ */ (() => new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68)();
    swap32IfBE = isLE ? (u) => u : byteSwap32;
    wrapCipher = /* @__NO_SIDE_EFFECTS__ */ (params, constructor) => {
      function wrappedCipher(key, ...args) {
        abytes(key, void 0, "key");
        if (params.nonceLength !== void 0) {
          const nonce = args[0];
          abytes(nonce, params.varSizeNonce ? void 0 : params.nonceLength, "nonce");
        }
        const tagl = params.tagLength;
        const aadStart = params.nonceLength !== void 0 ? 1 : 0;
        if (!params.withAAD) {
          for (let i = aadStart; i < args.length; i++)
            if (isBytes(args[i]))
              throw new Error("AAD not supported");
        }
        if (params.withAAD && args[aadStart] !== void 0)
          abytes(args[aadStart], void 0, "AAD");
        const cipher = constructor(key, ...args);
        const checkOutput = (fnLength, output) => {
          if (output !== void 0) {
            if (fnLength !== 2)
              throw new Error("cipher output not supported");
            abytes(output, void 0, "output");
          }
        };
        let called = false;
        const wrCipher = {
          encrypt(data, output) {
            if (called)
              throw new Error("cannot encrypt() twice with same key + nonce");
            called = true;
            abytes(data, void 0, "data");
            checkOutput(cipher.encrypt.length, output);
            return cipher.encrypt(data, output);
          },
          decrypt(data, output) {
            abytes(data, void 0, "data");
            if (tagl && data.length < tagl)
              throw new Error('"ciphertext" expected length >= tagLength=' + tagl);
            checkOutput(cipher.decrypt.length, output);
            return cipher.decrypt(data, output);
          }
        };
        return wrCipher;
      }
      Object.assign(wrappedCipher, params);
      return wrappedCipher;
    };
  }
});

// node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/_arx.js
function rotl(a, b) {
  return a << b | a >>> 32 - b;
}
function runCipher(core, sigma, key, nonce, data, output, counter, rounds) {
  const len = data.length;
  const block = new Uint8Array(BLOCK_LEN);
  const b32 = u32(block);
  const isAligned = isLE && isAligned32(data) && isAligned32(output);
  const d32 = isAligned ? u32(data) : U32_EMPTY;
  const o32 = isAligned ? u32(output) : U32_EMPTY;
  if (!isLE) {
    for (let pos = 0; pos < len; counter++) {
      core(sigma, key, nonce, b32, counter, rounds);
      swap32IfBE(b32);
      if (counter >= MAX_COUNTER)
        throw new Error("arx: counter overflow");
      const take = Math.min(BLOCK_LEN, len - pos);
      for (let j = 0, posj; j < take; j++) {
        posj = pos + j;
        output[posj] = data[posj] ^ block[j];
      }
      pos += take;
    }
    return;
  }
  for (let pos = 0; pos < len; counter++) {
    core(sigma, key, nonce, b32, counter, rounds);
    if (counter >= MAX_COUNTER)
      throw new Error("arx: counter overflow");
    const take = Math.min(BLOCK_LEN, len - pos);
    if (isAligned && take === BLOCK_LEN) {
      const pos32 = pos / 4;
      if (pos % 4 !== 0)
        throw new Error("arx: invalid block position");
      for (let j = 0, posj; j < BLOCK_LEN32; j++) {
        posj = pos32 + j;
        o32[posj] = d32[posj] ^ b32[j];
      }
      pos += BLOCK_LEN;
      continue;
    }
    for (let j = 0, posj; j < take; j++) {
      posj = pos + j;
      output[posj] = data[posj] ^ block[j];
    }
    pos += take;
  }
}
function createCipher(core, opts) {
  const { allowShortKeys, extendNonceFn, counterLength, counterRight, rounds } = checkOpts({ allowShortKeys: false, counterLength: 8, counterRight: false, rounds: 20 }, opts);
  if (typeof core !== "function")
    throw new Error("core must be a function");
  anumber(counterLength);
  anumber(rounds);
  abool(counterRight);
  abool(allowShortKeys);
  return (key, nonce, data, output, counter = 0) => {
    abytes(key, void 0, "key");
    abytes(nonce, void 0, "nonce");
    abytes(data, void 0, "data");
    const len = data.length;
    output = getOutput(len, output, false);
    anumber(counter);
    if (counter < 0 || counter >= MAX_COUNTER)
      throw new Error("arx: counter overflow");
    const toClean = [];
    let l = key.length;
    let k;
    let sigma;
    if (l === 32) {
      toClean.push(k = copyBytes(key));
      sigma = sigma32_32;
    } else if (l === 16 && allowShortKeys) {
      k = new Uint8Array(32);
      k.set(key);
      k.set(key, 16);
      sigma = sigma16_32;
      toClean.push(k);
    } else {
      abytes(key, 32, "arx key");
      throw new Error("invalid key size");
    }
    if (!isLE || !isAligned32(nonce))
      toClean.push(nonce = copyBytes(nonce));
    let k32 = u32(k);
    if (extendNonceFn) {
      if (nonce.length !== 24)
        throw new Error("arx: extended nonce must be 24 bytes");
      const n16 = nonce.subarray(0, 16);
      if (isLE)
        extendNonceFn(sigma, k32, u32(n16), k32);
      else {
        const sigmaRaw = swap32IfBE(Uint32Array.from(sigma));
        extendNonceFn(sigmaRaw, k32, u32(n16), k32);
        clean(sigmaRaw);
        swap32IfBE(k32);
      }
      nonce = nonce.subarray(16);
    } else if (!isLE)
      swap32IfBE(k32);
    const nonceNcLen = 16 - counterLength;
    if (nonceNcLen !== nonce.length)
      throw new Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);
    if (nonceNcLen !== 12) {
      const nc = new Uint8Array(12);
      nc.set(nonce, counterRight ? 0 : 12 - nonce.length);
      nonce = nc;
      toClean.push(nonce);
    }
    const n32 = swap32IfBE(u32(nonce));
    try {
      runCipher(core, sigma, k32, n32, data, output, counter, rounds);
      return output;
    } finally {
      clean(...toClean);
    }
  };
}
var encodeStr, sigma16_32, sigma32_32, BLOCK_LEN, BLOCK_LEN32, MAX_COUNTER, U32_EMPTY;
var init_arx = __esm({
  "node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/_arx.js"() {
    init_utils2();
    encodeStr = (str) => Uint8Array.from(str.split(""), (c) => c.charCodeAt(0));
    sigma16_32 = /* @__PURE__ */ (() => swap32IfBE(u32(encodeStr("expand 16-byte k"))))();
    sigma32_32 = /* @__PURE__ */ (() => swap32IfBE(u32(encodeStr("expand 32-byte k"))))();
    BLOCK_LEN = 64;
    BLOCK_LEN32 = 16;
    MAX_COUNTER = /* @__PURE__ */ (() => 2 ** 32 - 1)();
    U32_EMPTY = /* @__PURE__ */ Uint32Array.of();
  }
});

// node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/_poly1305.js
function u8to16(a, i) {
  return a[i++] & 255 | (a[i++] & 255) << 8;
}
var Poly1305, poly1305;
var init_poly1305 = __esm({
  "node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/_poly1305.js"() {
    init_utils2();
    Poly1305 = class {
      blockLen = 16;
      outputLen = 16;
      buffer = new Uint8Array(16);
      r = new Uint16Array(10);
      // Allocating 1 array with .subarray() here is slower than 3
      h = new Uint16Array(10);
      pad = new Uint16Array(8);
      pos = 0;
      finished = false;
      destroyed = false;
      // Can be speed-up using BigUint64Array, at the cost of complexity
      constructor(key) {
        key = copyBytes(abytes(key, 32, "key"));
        const t0 = u8to16(key, 0);
        const t1 = u8to16(key, 2);
        const t2 = u8to16(key, 4);
        const t3 = u8to16(key, 6);
        const t4 = u8to16(key, 8);
        const t5 = u8to16(key, 10);
        const t6 = u8to16(key, 12);
        const t7 = u8to16(key, 14);
        this.r[0] = t0 & 8191;
        this.r[1] = (t0 >>> 13 | t1 << 3) & 8191;
        this.r[2] = (t1 >>> 10 | t2 << 6) & 7939;
        this.r[3] = (t2 >>> 7 | t3 << 9) & 8191;
        this.r[4] = (t3 >>> 4 | t4 << 12) & 255;
        this.r[5] = t4 >>> 1 & 8190;
        this.r[6] = (t4 >>> 14 | t5 << 2) & 8191;
        this.r[7] = (t5 >>> 11 | t6 << 5) & 8065;
        this.r[8] = (t6 >>> 8 | t7 << 8) & 8191;
        this.r[9] = t7 >>> 5 & 127;
        for (let i = 0; i < 8; i++)
          this.pad[i] = u8to16(key, 16 + 2 * i);
      }
      process(data, offset, isLast = false) {
        const hibit = isLast ? 0 : 1 << 11;
        const { h, r } = this;
        const r0 = r[0];
        const r1 = r[1];
        const r2 = r[2];
        const r3 = r[3];
        const r4 = r[4];
        const r5 = r[5];
        const r6 = r[6];
        const r7 = r[7];
        const r8 = r[8];
        const r9 = r[9];
        const t0 = u8to16(data, offset + 0);
        const t1 = u8to16(data, offset + 2);
        const t2 = u8to16(data, offset + 4);
        const t3 = u8to16(data, offset + 6);
        const t4 = u8to16(data, offset + 8);
        const t5 = u8to16(data, offset + 10);
        const t6 = u8to16(data, offset + 12);
        const t7 = u8to16(data, offset + 14);
        let h0 = h[0] + (t0 & 8191);
        let h1 = h[1] + ((t0 >>> 13 | t1 << 3) & 8191);
        let h2 = h[2] + ((t1 >>> 10 | t2 << 6) & 8191);
        let h3 = h[3] + ((t2 >>> 7 | t3 << 9) & 8191);
        let h4 = h[4] + ((t3 >>> 4 | t4 << 12) & 8191);
        let h5 = h[5] + (t4 >>> 1 & 8191);
        let h6 = h[6] + ((t4 >>> 14 | t5 << 2) & 8191);
        let h7 = h[7] + ((t5 >>> 11 | t6 << 5) & 8191);
        let h8 = h[8] + ((t6 >>> 8 | t7 << 8) & 8191);
        let h9 = h[9] + (t7 >>> 5 | hibit);
        let c = 0;
        let d0 = c + h0 * r0 + h1 * (5 * r9) + h2 * (5 * r8) + h3 * (5 * r7) + h4 * (5 * r6);
        c = d0 >>> 13;
        d0 &= 8191;
        d0 += h5 * (5 * r5) + h6 * (5 * r4) + h7 * (5 * r3) + h8 * (5 * r2) + h9 * (5 * r1);
        c += d0 >>> 13;
        d0 &= 8191;
        let d1 = c + h0 * r1 + h1 * r0 + h2 * (5 * r9) + h3 * (5 * r8) + h4 * (5 * r7);
        c = d1 >>> 13;
        d1 &= 8191;
        d1 += h5 * (5 * r6) + h6 * (5 * r5) + h7 * (5 * r4) + h8 * (5 * r3) + h9 * (5 * r2);
        c += d1 >>> 13;
        d1 &= 8191;
        let d2 = c + h0 * r2 + h1 * r1 + h2 * r0 + h3 * (5 * r9) + h4 * (5 * r8);
        c = d2 >>> 13;
        d2 &= 8191;
        d2 += h5 * (5 * r7) + h6 * (5 * r6) + h7 * (5 * r5) + h8 * (5 * r4) + h9 * (5 * r3);
        c += d2 >>> 13;
        d2 &= 8191;
        let d3 = c + h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + h4 * (5 * r9);
        c = d3 >>> 13;
        d3 &= 8191;
        d3 += h5 * (5 * r8) + h6 * (5 * r7) + h7 * (5 * r6) + h8 * (5 * r5) + h9 * (5 * r4);
        c += d3 >>> 13;
        d3 &= 8191;
        let d4 = c + h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0;
        c = d4 >>> 13;
        d4 &= 8191;
        d4 += h5 * (5 * r9) + h6 * (5 * r8) + h7 * (5 * r7) + h8 * (5 * r6) + h9 * (5 * r5);
        c += d4 >>> 13;
        d4 &= 8191;
        let d5 = c + h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1;
        c = d5 >>> 13;
        d5 &= 8191;
        d5 += h5 * r0 + h6 * (5 * r9) + h7 * (5 * r8) + h8 * (5 * r7) + h9 * (5 * r6);
        c += d5 >>> 13;
        d5 &= 8191;
        let d6 = c + h0 * r6 + h1 * r5 + h2 * r4 + h3 * r3 + h4 * r2;
        c = d6 >>> 13;
        d6 &= 8191;
        d6 += h5 * r1 + h6 * r0 + h7 * (5 * r9) + h8 * (5 * r8) + h9 * (5 * r7);
        c += d6 >>> 13;
        d6 &= 8191;
        let d7 = c + h0 * r7 + h1 * r6 + h2 * r5 + h3 * r4 + h4 * r3;
        c = d7 >>> 13;
        d7 &= 8191;
        d7 += h5 * r2 + h6 * r1 + h7 * r0 + h8 * (5 * r9) + h9 * (5 * r8);
        c += d7 >>> 13;
        d7 &= 8191;
        let d8 = c + h0 * r8 + h1 * r7 + h2 * r6 + h3 * r5 + h4 * r4;
        c = d8 >>> 13;
        d8 &= 8191;
        d8 += h5 * r3 + h6 * r2 + h7 * r1 + h8 * r0 + h9 * (5 * r9);
        c += d8 >>> 13;
        d8 &= 8191;
        let d9 = c + h0 * r9 + h1 * r8 + h2 * r7 + h3 * r6 + h4 * r5;
        c = d9 >>> 13;
        d9 &= 8191;
        d9 += h5 * r4 + h6 * r3 + h7 * r2 + h8 * r1 + h9 * r0;
        c += d9 >>> 13;
        d9 &= 8191;
        c = (c << 2) + c | 0;
        c = c + d0 | 0;
        d0 = c & 8191;
        c = c >>> 13;
        d1 += c;
        h[0] = d0;
        h[1] = d1;
        h[2] = d2;
        h[3] = d3;
        h[4] = d4;
        h[5] = d5;
        h[6] = d6;
        h[7] = d7;
        h[8] = d8;
        h[9] = d9;
      }
      finalize() {
        const { h, pad } = this;
        const g = new Uint16Array(10);
        let c = h[1] >>> 13;
        h[1] &= 8191;
        for (let i = 2; i < 10; i++) {
          h[i] += c;
          c = h[i] >>> 13;
          h[i] &= 8191;
        }
        h[0] += c * 5;
        c = h[0] >>> 13;
        h[0] &= 8191;
        h[1] += c;
        c = h[1] >>> 13;
        h[1] &= 8191;
        h[2] += c;
        g[0] = h[0] + 5;
        c = g[0] >>> 13;
        g[0] &= 8191;
        for (let i = 1; i < 10; i++) {
          g[i] = h[i] + c;
          c = g[i] >>> 13;
          g[i] &= 8191;
        }
        g[9] -= 1 << 13;
        let mask = (c ^ 1) - 1;
        for (let i = 0; i < 10; i++)
          g[i] &= mask;
        mask = ~mask;
        for (let i = 0; i < 10; i++)
          h[i] = h[i] & mask | g[i];
        h[0] = (h[0] | h[1] << 13) & 65535;
        h[1] = (h[1] >>> 3 | h[2] << 10) & 65535;
        h[2] = (h[2] >>> 6 | h[3] << 7) & 65535;
        h[3] = (h[3] >>> 9 | h[4] << 4) & 65535;
        h[4] = (h[4] >>> 12 | h[5] << 1 | h[6] << 14) & 65535;
        h[5] = (h[6] >>> 2 | h[7] << 11) & 65535;
        h[6] = (h[7] >>> 5 | h[8] << 8) & 65535;
        h[7] = (h[8] >>> 8 | h[9] << 5) & 65535;
        let f = h[0] + pad[0];
        h[0] = f & 65535;
        for (let i = 1; i < 8; i++) {
          f = (h[i] + pad[i] | 0) + (f >>> 16) | 0;
          h[i] = f & 65535;
        }
        clean(g);
      }
      update(data) {
        aexists(this);
        abytes(data);
        data = copyBytes(data);
        const { buffer, blockLen } = this;
        const len = data.length;
        for (let pos = 0; pos < len; ) {
          const take = Math.min(blockLen - this.pos, len - pos);
          if (take === blockLen) {
            for (; blockLen <= len - pos; pos += blockLen)
              this.process(data, pos);
            continue;
          }
          buffer.set(data.subarray(pos, pos + take), this.pos);
          this.pos += take;
          pos += take;
          if (this.pos === blockLen) {
            this.process(buffer, 0, false);
            this.pos = 0;
          }
        }
        return this;
      }
      destroy() {
        this.destroyed = true;
        clean(this.h, this.r, this.buffer, this.pad);
      }
      digestInto(out) {
        aexists(this);
        aoutput(out, this);
        this.finished = true;
        const { buffer, h } = this;
        let { pos } = this;
        if (pos) {
          buffer[pos++] = 1;
          for (; pos < 16; pos++)
            buffer[pos] = 0;
          this.process(buffer, 0, true);
        }
        this.finalize();
        let opos = 0;
        for (let i = 0; i < 8; i++) {
          out[opos++] = h[i] >>> 0;
          out[opos++] = h[i] >>> 8;
        }
      }
      digest() {
        const { buffer, outputLen } = this;
        this.digestInto(buffer);
        const res = buffer.slice(0, outputLen);
        this.destroy();
        return res;
      }
    };
    poly1305 = /* @__PURE__ */ wrapMacConstructor(32, (key) => new Poly1305(key));
  }
});

// node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/salsa.js
function salsaCore(s, k, n, out, cnt, rounds = 20, cntHi = 0) {
  let y00 = s[0], y01 = k[0], y02 = k[1], y03 = k[2], y04 = k[3], y05 = s[1], y06 = n[0], y07 = n[1], y08 = cnt, y09 = cntHi, y10 = s[2], y11 = k[4], y12 = k[5], y13 = k[6], y14 = k[7], y15 = s[3];
  let x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
  for (let r = 0; r < rounds; r += 2) {
    x04 ^= rotl(x00 + x12 | 0, 7);
    x08 ^= rotl(x04 + x00 | 0, 9);
    x12 ^= rotl(x08 + x04 | 0, 13);
    x00 ^= rotl(x12 + x08 | 0, 18);
    x09 ^= rotl(x05 + x01 | 0, 7);
    x13 ^= rotl(x09 + x05 | 0, 9);
    x01 ^= rotl(x13 + x09 | 0, 13);
    x05 ^= rotl(x01 + x13 | 0, 18);
    x14 ^= rotl(x10 + x06 | 0, 7);
    x02 ^= rotl(x14 + x10 | 0, 9);
    x06 ^= rotl(x02 + x14 | 0, 13);
    x10 ^= rotl(x06 + x02 | 0, 18);
    x03 ^= rotl(x15 + x11 | 0, 7);
    x07 ^= rotl(x03 + x15 | 0, 9);
    x11 ^= rotl(x07 + x03 | 0, 13);
    x15 ^= rotl(x11 + x07 | 0, 18);
    x01 ^= rotl(x00 + x03 | 0, 7);
    x02 ^= rotl(x01 + x00 | 0, 9);
    x03 ^= rotl(x02 + x01 | 0, 13);
    x00 ^= rotl(x03 + x02 | 0, 18);
    x06 ^= rotl(x05 + x04 | 0, 7);
    x07 ^= rotl(x06 + x05 | 0, 9);
    x04 ^= rotl(x07 + x06 | 0, 13);
    x05 ^= rotl(x04 + x07 | 0, 18);
    x11 ^= rotl(x10 + x09 | 0, 7);
    x08 ^= rotl(x11 + x10 | 0, 9);
    x09 ^= rotl(x08 + x11 | 0, 13);
    x10 ^= rotl(x09 + x08 | 0, 18);
    x12 ^= rotl(x15 + x14 | 0, 7);
    x13 ^= rotl(x12 + x15 | 0, 9);
    x14 ^= rotl(x13 + x12 | 0, 13);
    x15 ^= rotl(x14 + x13 | 0, 18);
  }
  let oi = 0;
  out[oi++] = y00 + x00 | 0;
  out[oi++] = y01 + x01 | 0;
  out[oi++] = y02 + x02 | 0;
  out[oi++] = y03 + x03 | 0;
  out[oi++] = y04 + x04 | 0;
  out[oi++] = y05 + x05 | 0;
  out[oi++] = y06 + x06 | 0;
  out[oi++] = y07 + x07 | 0;
  out[oi++] = y08 + x08 | 0;
  out[oi++] = y09 + x09 | 0;
  out[oi++] = y10 + x10 | 0;
  out[oi++] = y11 + x11 | 0;
  out[oi++] = y12 + x12 | 0;
  out[oi++] = y13 + x13 | 0;
  out[oi++] = y14 + x14 | 0;
  out[oi++] = y15 + x15 | 0;
}
function hsalsa(s, k, i, out) {
  const s2 = isLE ? s : swap32IfBE(s.slice(0, 4));
  const k2 = isLE ? k : swap32IfBE(k.slice(0, 8));
  const i2 = isLE ? i : swap32IfBE(i.slice(0, 4));
  const t = new Uint32Array(16);
  salsaCore(s2, k2, i2.subarray(0, 2), t, i2[2], 20, i2[3]);
  let oi = 0;
  out[oi++] = t[0] - s2[0] | 0;
  out[oi++] = t[5] - s2[1] | 0;
  out[oi++] = t[10] - s2[2] | 0;
  out[oi++] = t[15] - s2[3] | 0;
  out[oi++] = t[6] - i2[0] | 0;
  out[oi++] = t[7] - i2[1] | 0;
  out[oi++] = t[8] - i2[2] | 0;
  out[oi++] = t[9] - i2[3] | 0;
  swap32IfBE(out);
  if (!isLE)
    clean(s2, k2, i2);
  clean(t);
}
var xsalsa20, xsalsa20poly1305;
var init_salsa = __esm({
  "node_modules/.pnpm/@noble+ciphers@2.3.0/node_modules/@noble/ciphers/salsa.js"() {
    init_arx();
    init_poly1305();
    init_utils2();
    xsalsa20 = /* @__PURE__ */ createCipher(salsaCore, {
      counterRight: true,
      extendNonceFn: hsalsa
    });
    xsalsa20poly1305 = /* @__PURE__ */ wrapCipher({ blockSize: 64, nonceLength: 24, tagLength: 16 }, (key, nonce) => {
      return {
        encrypt(plaintext, output) {
          output = getOutput(plaintext.length + 32, output, false);
          const authKey = output.subarray(0, 32);
          const ciphPlaintext = output.subarray(32);
          output.set(plaintext, 32);
          clean(authKey);
          xsalsa20(key, nonce, output, output);
          const tag = poly1305(ciphPlaintext, authKey);
          output.set(tag, 16);
          clean(output.subarray(0, 16), tag);
          return output.subarray(16);
        },
        decrypt(ciphertext, output) {
          abytes(ciphertext, void 0, "data");
          output = getOutput(ciphertext.length + 32, output, false);
          const tmp = output.subarray(0, 32);
          const passedTag = output.subarray(32, 48);
          const ciphPlaintext = output.subarray(48);
          output.set(ciphertext, 32);
          clean(tmp);
          const authKey = xsalsa20(key, nonce, tmp, tmp);
          const tag = poly1305(ciphPlaintext, authKey);
          if (!equalBytes(passedTag, tag)) {
            clean(output);
            throw new Error("invalid tag");
          }
          xsalsa20(key, nonce, output.subarray(16), output.subarray(16));
          clean(tmp, passedTag, tag);
          return ciphPlaintext;
        }
      };
    });
  }
});

// packages/evidence/src/sign/cosign-key.ts
var cosign_key_exports = {};
__export(cosign_key_exports, {
  openCosignKey: () => openCosignKey
});
function openCosignKey(pem, password, where) {
  const invalid4 = (message) => errors3.KEY_INVALID({ message, where });
  let box;
  try {
    const body = pem.replace(/-----[A-Z ]+-----|\s/g, "");
    box = JSON.parse(Buffer.from(body, "base64").toString("utf8"));
  } catch {
    throw invalid4("the cosign key is damaged: there is no JSON inside");
  }
  const [kdf, cipher] = [textAt(box, "kdf", "name"), textAt(box, "cipher", "name")];
  if (kdf !== "scrypt" || cipher !== "nacl/secretbox")
    throw invalid4(
      `the cosign key is encrypted in a way that is not known: ${kdf ?? "none"}, ${cipher ?? "none"}`
    );
  const cost = limited(at(box, "kdf", "params", "N"), MAX_COST);
  const blockSize = limited(at(box, "kdf", "params", "r"), MAX_BLOCK);
  const parallelization = limited(at(box, "kdf", "params", "p"), MAX_PARALLEL);
  const bytes = (...path) => Buffer.from(textAt(box, ...path) ?? "", "base64");
  const [salt, nonce, sealed] = [bytes("kdf", "salt"), bytes("cipher", "nonce"), bytes("ciphertext")];
  if (!cost || !blockSize || !parallelization || salt.length === 0 || nonce.length !== NONCE_BYTES)
    throw invalid4("the cosign key is damaged: its parameters cannot be used");
  if (password === void 0)
    throw errors3.KEY_PASSWORD({ message: "the key is encrypted, and no password is given", where });
  const maxmem = 2 * 128 * cost * blockSize;
  const key = (0, import_node_crypto9.scryptSync)(password, salt, KEY_BYTES, { cost, blockSize, parallelization, maxmem });
  let der;
  try {
    der = xsalsa20poly1305(key, nonce).decrypt(sealed);
  } catch {
    throw errors3.KEY_PASSWORD({ message: "the password does not open the key", where });
  }
  try {
    return (0, import_node_crypto9.createPrivateKey)({ key: Buffer.from(der), format: "der", type: "pkcs8" });
  } catch {
    throw invalid4("what the cosign key holds is not a private key");
  }
}
function limited(value, max) {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= max ? value : void 0;
}
var import_node_crypto9, KEY_BYTES, NONCE_BYTES, MAX_COST, MAX_BLOCK, MAX_PARALLEL;
var init_cosign_key = __esm({
  "packages/evidence/src/sign/cosign-key.ts"() {
    "use strict";
    import_node_crypto9 = __toESM(require_crypto(), 1);
    init_salsa();
    init_errors3();
    init_json_values();
    KEY_BYTES = 32;
    NONCE_BYTES = 24;
    MAX_COST = 2 ** 20;
    MAX_BLOCK = 16;
    MAX_PARALLEL = 4;
  }
});

// packages/evidence/src/sign/private-key.ts
async function readPrivateKey(pem, options) {
  const { where } = options;
  const key = await privateKey(pem, options);
  const publicKey = publicKeyOf2(key, where);
  const hash = publicKey.kind === "ed25519" ? null : "sha256";
  return { publicKey, sign: async (data) => (0, import_node_crypto10.sign)(hash, data, key) };
}
async function privateKey(pem, { password, where }) {
  const label = pemLabel(pem);
  if (label !== void 0 && COSIGN_LABELS.includes(label)) {
    const { openCosignKey: openCosignKey2 } = await Promise.resolve().then(() => (init_cosign_key(), cosign_key_exports));
    return openCosignKey2(pem, password, where);
  }
  if (label === void 0 || !OTHER_LABELS.includes(label) && label !== "DSA PRIVATE KEY")
    throw errors3.KEY_INVALID({
      message: label?.endsWith("PUBLIC KEY") ? "this is a public key, which cannot sign" : "this is not a private key",
      where,
      expected: "a private key in PEM: PKCS #8, PKCS #1, SEC 1, or as cosign writes it",
      found: label ?? "no PEM"
    });
  const encrypted = label === "ENCRYPTED PRIVATE KEY" || pem.includes("Proc-Type: 4,ENCRYPTED");
  if (encrypted && password === void 0)
    throw errors3.KEY_PASSWORD({ message: "the key is encrypted, and no password is given", where });
  try {
    return (0, import_node_crypto10.createPrivateKey)({ key: pem, passphrase: password });
  } catch {
    throw encrypted ? errors3.KEY_PASSWORD({ message: "the password does not open the key", where }) : errors3.KEY_INVALID({ message: "the private key cannot be read", where });
  }
}
var import_node_crypto10, COSIGN_LABELS, OTHER_LABELS;
var init_private_key = __esm({
  "packages/evidence/src/sign/private-key.ts"() {
    "use strict";
    import_node_crypto10 = __toESM(require_crypto(), 1);
    init_errors3();
    init_public_key2();
    COSIGN_LABELS = ["ENCRYPTED SIGSTORE PRIVATE KEY", "ENCRYPTED COSIGN PRIVATE KEY"];
    OTHER_LABELS = ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"];
  }
});

// packages/evidence/src/sign/given-key.ts
async function givenKey({ key, keyPassword, keyCommand, keyCommandInput, publicKey }, read, env) {
  const stated2 = publicKey === void 0 ? void 0 : readPublicKey2(publicKey.includes("-----") ? publicKey : await read(publicKey), "public-key");
  if (key === void 0)
    return stated2 && keyCommand.length > 0 ? commandKey({
      command: keyCommand,
      input: keyCommandInput,
      publicKey: stated2,
      env: commandEnvironment(env)
    }) : void 0;
  const signing = await readPrivateKey(key, { password: keyPassword, where: "key" });
  if (stated2 && stated2.id !== signing.publicKey.id)
    throw errors3.KEY_PAIR({
      message: "the signing key does not belong to the public key",
      where: "public-key",
      expected: signing.publicKey.id,
      found: stated2.id
    });
  return signing;
}
function commandEnvironment(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_(?:ID_TOKEN|RUNTIME)_)/.test(name))
  );
}
var init_given_key = __esm({
  "packages/evidence/src/sign/given-key.ts"() {
    "use strict";
    init_errors3();
    init_public_key2();
    init_key_command();
    init_private_key();
  }
});

// packages/evidence/src/sign/in-order.ts
async function inOrder({ services, count: count3 }, onWarning, ask) {
  const answers = [];
  for (const [position, service2] of services.entries()) {
    if (answers.length === count3) break;
    try {
      answers.push(await ask(service2));
    } catch (error2) {
      const left = services.length - position - 1;
      if (answers.length + left < count3) throw error2;
      onWarning?.(`${service2.url} did not answer, the next service is asked (${messageOf(error2)})`);
    }
  }
  return answers;
}
var init_in_order = __esm({
  "packages/evidence/src/sign/in-order.ts"() {
    "use strict";
    init_src();
  }
});

// packages/evidence/src/sign/timestamp.ts
function timestampRequest(digest, nonce) {
  const algorithm = sequence(SHA2562, nothing());
  return sequence(integer2(VERSION_1), sequence(algorithm, octets(digest)), integer2(nonce), boolean(true));
}
async function requestTimestamp(http, url2, signature, retry) {
  const digest = (0, import_node_crypto11.createHash)("sha256").update(signature).digest();
  const answer = await http.request({
    method: "POST",
    url: url2,
    headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
    body: timestampRequest(digest, (0, import_node_crypto11.randomBytes)(NONCE_BYTES2)),
    maxResponseBytes: MAX_RESPONSE_BYTES,
    // A second timestamp for the same signature changes nothing.
    idempotent: true,
    retry
  }).catch((cause) => {
    throw errors3.TIMESTAMP_REFUSED({
      message: "the timestamp authority did not issue a timestamp",
      where: url2,
      cause
    });
  });
  if (answer.body[0] !== 48 || answer.body.length < 64)
    throw errors3.TIMESTAMP_REFUSED({
      message: "the timestamp authority answered without a timestamp",
      where: url2,
      expected: "a TimeStampResp in DER",
      found: `${answer.body.length} bytes`
    });
  return answer.body;
}
var import_node_crypto11, SHA2562, NONCE_BYTES2, MAX_RESPONSE_BYTES, VERSION_1;
var init_timestamp = __esm({
  "packages/evidence/src/sign/timestamp.ts"() {
    "use strict";
    import_node_crypto11 = __toESM(require_crypto(), 1);
    init_errors3();
    init_der();
    SHA2562 = objectIdentifier("2.16.840.1.101.3.4.2.1");
    NONCE_BYTES2 = 8;
    MAX_RESPONSE_BYTES = 256 * 1024;
    VERSION_1 = Buffer.of(1);
  }
});

// packages/evidence/src/sign/transparency-log.ts
async function submitEntry(http, log, submission, retry) {
  const base = log.url.replace(/\/+$/, "");
  const refused = (cause) => {
    throw errors3.TLOG_REFUSED({ message: "the transparency log did not take the entry", where: base, cause });
  };
  if (log.majorApiVersion >= 2) {
    const answer = await http.request({
      method: "POST",
      url: `${base}/api/v2/log/entries`,
      json: hashedrekordRequest(submission),
      timeoutMs: LOG_TIMEOUT_MS,
      idempotent: true,
      // The log takes an entry once: to a repeated one it answers that it is there, without it (rekor-tiles, `AlreadyExists`).
      accept: [409],
      retry
    }).catch(refused);
    if (answer.status === 409)
      throw errors3.TLOG_PROOF_LOST({
        message: "the transparency log has the entry already and gives its proof no more",
        where: base
      });
    return readEntry(answer.json(), base);
  }
  const created = await http.request({
    method: "POST",
    url: `${base}/api/v1/log/entries`,
    headers: { accept: "application/json" },
    json: "envelope" in submission ? dsseEntry(submission) : hashedrekordEntry(submission),
    timeoutMs: LOG_TIMEOUT_MS,
    idempotent: true,
    // The entry is there already: an earlier try whose answer was lost.
    accept: [409],
    retry
  }).catch(refused);
  if (created.status !== 409) return readV1Entry(created.json(), base);
  const there = await existing(http, base, created, retry).catch(refused);
  const entry = readV1Entry(there.json(), base);
  if (!Buffer.from(entry.canonicalizedBody, "base64").includes(signatureOf(submission)))
    throw invalid3(base, "a conflict with an entry that is not of this signature");
  return entry;
}
async function existing(http, base, conflict, retry) {
  const location = header(conflict.headers, "location");
  const id = location?.split("/").at(-1) ?? "";
  if (!/^[0-9a-f]{64,80}$/.test(id)) throw invalid3(base, "a conflict without the address of the entry");
  return http.request({
    url: `${base}/api/v1/log/entries/${id}`,
    headers: { accept: "application/json" },
    retry
  });
}
function signatureOf(submission) {
  if ("envelope" in submission) return submission.envelope.signatures[0]?.sig ?? "";
  return Buffer.from(submission.signature).toString("base64");
}
function hashedrekordEntry(submission) {
  const { payload, verifier } = submission;
  return {
    apiVersion: "0.0.1",
    kind: "hashedrekord",
    spec: {
      data: { hash: { algorithm: "sha256", value: (0, import_node_crypto12.createHash)("sha256").update(payload).digest("hex") } },
      signature: {
        content: signatureOf(submission),
        publicKey: { content: Buffer.from(verifier.pem).toString("base64") }
      }
    }
  };
}
function dsseEntry({ envelope: envelope2, verifier }) {
  return {
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      proposedContent: {
        envelope: JSON.stringify(envelope2),
        verifiers: [Buffer.from(verifier.pem).toString("base64")]
      }
    }
  };
}
function hashedrekordRequest(submission) {
  const { verifier } = submission;
  const signed2 = "envelope" in submission ? preAuthEncoding(submission.envelope.payloadType, Buffer.from(submission.envelope.payload, "base64")) : submission.payload;
  return {
    hashedRekordRequestV002: {
      digest: (0, import_node_crypto12.createHash)("sha256").update(signed2).digest("base64"),
      signature: {
        content: signatureOf(submission),
        verifier: {
          [verifier.kind === "key" ? "publicKey" : "x509Certificate"]: {
            rawBytes: verifier.der.toString("base64")
          },
          keyDetails: verifier.keyDetails
        }
      }
    }
  };
}
function readV1Entry(body, where) {
  const entry = asObject(Object.values(asObject(body) ?? {})[0]);
  const encoded = asText(entry?.body);
  const logId = asText(entry?.logID);
  const promise = asText(at(entry, "verification", "signedEntryTimestamp"));
  const proof = asObject(at(entry, "verification", "inclusionProof"));
  if (!entry || !encoded || !logId || !promise)
    throw invalid3(where, "an answer without body, log and signed time");
  const kind = parsed(encoded, where);
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64OfHex(logId) },
    kindVersion: { kind: asText(kind.kind) ?? "", version: asText(kind.apiVersion) ?? "" },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    inclusionProof: proof && {
      logIndex: String(proof.logIndex),
      rootHash: base64OfHex(String(proof.rootHash)),
      treeSize: String(proof.treeSize),
      hashes: (asArray(proof.hashes) ?? []).map((hash) => base64OfHex(String(hash))),
      checkpoint: { envelope: String(proof.checkpoint) }
    },
    canonicalizedBody: encoded
  };
}
function readEntry(body, where) {
  const proof = at(body, "inclusionProof");
  const text2 = (...path) => {
    const value = asText(at(body, ...path));
    if (value === void 0) throw invalid3(where, `an entry without ${path.join(".")}`);
    return value;
  };
  return {
    // protobuf leaves a number that is 0 away.
    logIndex: asText(at(body, "logIndex")) ?? "0",
    logId: { keyId: text2("logId", "keyId") },
    kindVersion: { kind: text2("kindVersion", "kind"), version: text2("kindVersion", "version") },
    integratedTime: asText(at(body, "integratedTime")),
    inclusionProof: {
      logIndex: asText(at(proof, "logIndex")) ?? "0",
      rootHash: text2("inclusionProof", "rootHash"),
      treeSize: text2("inclusionProof", "treeSize"),
      hashes: (asArray(at(proof, "hashes")) ?? []).map(String),
      checkpoint: { envelope: text2("inclusionProof", "checkpoint", "envelope") }
    },
    canonicalizedBody: text2("canonicalizedBody")
  };
}
function parsed(encoded, where) {
  try {
    return asObject(JSON.parse(Buffer.from(encoded, "base64").toString("utf8"))) ?? {};
  } catch {
    throw invalid3(where, "an entry whose body is not JSON");
  }
}
function base64OfHex(hex) {
  return Buffer.from(hex, "hex").toString("base64");
}
function invalid3(where, found) {
  return errors3.TLOG_ENTRY_INVALID({
    message: "the answer of the transparency log is not an entry",
    where,
    expected: "the entry with its proof of inclusion",
    found
  });
}
var import_node_crypto12, LOG_TIMEOUT_MS;
var init_transparency_log = __esm({
  "packages/evidence/src/sign/transparency-log.ts"() {
    "use strict";
    import_node_crypto12 = __toESM(require_crypto(), 1);
    init_src();
    init_dsse();
    init_errors3();
    init_json_values();
    LOG_TIMEOUT_MS = 9e4;
  }
});

// packages/evidence/src/sign/statement-signer.ts
function proofLost(error2) {
  return error2 instanceof WaybillError && error2.code === "WAYBILL_TLOG_PROOF_LOST";
}
function expectLog({ config, transparencyLog }) {
  if (config.transparencyLogs.count === 0 && transparencyLog === "required")
    throw errors3.SIGNING_CONFIG_INVALID({
      message: 'the signing config names no transparency log, and "transparency-log" is required',
      fix: 'set "transparency-log: prefer" if your Sigstore instance has no log, or "none" to sign by key without one'
    });
}
function expectSignedTime({ config, transparencyLog }) {
  const logSignsTime = transparencyLog === "required" && config.transparencyLogs.services.some(({ majorApiVersion }) => majorApiVersion === 1);
  if (config.timestampAuthorities.count === 0 && !logSignsTime)
    throw errors3.SIGN_NO_TIME({
      message: "nothing in the signing config would sign the time of the signature"
    });
}
function statementSigner(services, signing) {
  const { http, config, transparencyLog, onWarning } = services;
  const retry = { ...SIGNING_RETRY, ...services.retry };
  const { transparencyLogs: logs, timestampAuthorities: authorities } = config;
  const { verifier } = signing;
  expectLog(services);
  let promisingLogDown = false;
  async function logged(payload, signature) {
    if (transparencyLog === "none") return [];
    const submission = { envelope: envelope(payload, signature), verifier };
    try {
      return await inOrder(logs, onWarning, (log) => submitEntry(http, log, submission, retry));
    } catch (error2) {
      if (transparencyLog === "required" || proofLost(error2)) throw error2;
      promisingLogDown ||= logs.services.some(({ url: url2 }) => url2 === config.promisingLog?.url);
      const kept = authorities.count > 0 ? "the signed timestamp alone is kept" : "the bare signature is kept";
      onWarning?.(`no transparency log took the entry; ${kept} (${messageOf(error2)})`);
      return [];
    }
  }
  async function promised(content) {
    const log = config.promisingLog;
    if (transparencyLog === "none") return void 0;
    if (!log) {
      if (verifier.kind === "key" && transparencyLog === "prefer") return void 0;
      throw errors3.LEGACY_NEEDS_LOG({
        message: "the signing config names no transparency log of version 1"
      });
    }
    if (promisingLogDown) return void 0;
    try {
      return await submitEntry(http, log, { ...content, verifier }, retry);
    } catch (error2) {
      if (transparencyLog === "required") throw error2;
      promisingLogDown = true;
      const left = verifier.kind === "key" ? "which goes without one" : "which is left out";
      onWarning?.(`no entry for the legacy format, ${left} (${messageOf(error2)})`);
      return void 0;
    }
  }
  async function signOnce(statement, payload) {
    const signature = await signing.sign(preAuthEncoding(IN_TOTO_PAYLOAD, payload));
    const [logEntries2, timestamps] = await Promise.all([
      logged(payload, signature),
      inOrder(
        authorities,
        onWarning,
        ({ url: url2 }) => requestTimestamp(http, timestampUrl(url2), signature, retry)
      )
    ]);
    return {
      statement,
      digest: statementDigest(payload),
      logEntries: logEntries2,
      timestamps: timestamps.length,
      bundle: serializeBundle({ payload, signature, signer: signing.named, logEntries: logEntries2, timestamps })
    };
  }
  const enough = (entry) => entry !== void 0 || verifier.kind === "key";
  return {
    async legacySignature(payload) {
      const signature = await signing.sign(payload);
      const entry = await promised({ payload, signature });
      const certificate = verifier.kind === "certificate" ? verifier.pem : void 0;
      return enough(entry) ? signatureLayer(payload, signature, { certificate, entry }) : void 0;
    },
    async legacyAttestation({ bundle, statement: { predicateType } }) {
      const { dsseEnvelope } = JSON.parse(bundle.toString("utf8"));
      const entry = promisedEntry(bundle) ?? await promised({ envelope: dsseEnvelope });
      return enough(entry) ? attestationLayer(bundle, predicateType, { entry }) : void 0;
    },
    async sign(statement) {
      const payload = serializeStatement(statement);
      for (let tries = 1; ; tries++) {
        try {
          return await signOnce(statement, payload);
        } catch (error2) {
          if (!proofLost(error2) || tries === MAX_SIGNATURES) throw error2;
          onWarning?.(`${messageOf(error2)}; it is signed anew`);
        }
      }
    }
  };
}
function timestampUrl(url2) {
  return new URL(url2).pathname === "/" ? `${url2.replace(/\/+$/, "")}/api/v1/timestamp` : url2;
}
var SIGNING_RETRY, MAX_SIGNATURES;
var init_statement_signer = __esm({
  "packages/evidence/src/sign/statement-signer.ts"() {
    "use strict";
    init_src();
    init_bundle();
    init_dsse();
    init_errors3();
    init_layers();
    init_media_types();
    init_statement();
    init_in_order();
    init_timestamp();
    init_transparency_log();
    SIGNING_RETRY = {
      attempts: 9,
      baseMs: 500,
      capMs: 2e4,
      budgetMs: 18e4,
      totalMs: 24e4
    };
    MAX_SIGNATURES = 3;
  }
});

// packages/evidence/src/sign/key-signer.ts
function keySigner(services, key) {
  if (key.publicKey.kind === "ed25519" && services.transparencyLog !== "none")
    throw errors3.KEY_KIND({
      message: "a transparency log does not take the signatures of an Ed25519 key",
      where: "key",
      expected: 'ECDSA P-256 or RSA, or "transparency-log: none"',
      found: "ed25519"
    });
  return statementSigner(services, {
    verifier: keyVerifier(key.publicKey),
    named: { keyHint: key.publicKey.hint },
    sign: (data) => key.sign(data)
  });
}
var init_key_signer = __esm({
  "packages/evidence/src/sign/key-signer.ts"() {
    "use strict";
    init_errors3();
    init_entry_verifier();
    init_statement_signer();
  }
});

// packages/evidence/src/sign/keyless-signer.ts
async function keylessSigner(options) {
  expectLog(options);
  expectSignedTime(options);
  const { certificate, signing } = await certifiedKey(options);
  return { certificate, ...statementSigner(options, signing) };
}
async function certifiedKey({
  http,
  config,
  token,
  onWarning,
  retry
}) {
  const keys = (0, import_node_crypto13.generateKeyPairSync)("ec", { namedCurve: "P-256" });
  const [certificate] = await inOrder(
    config.certificateAuthorities,
    onWarning,
    ({ url: url2 }) => requestCertificate(http, url2, token, keys, { ...SIGNING_RETRY, ...retry })
  );
  if (!certificate) throw errors3.CERTIFICATE_REFUSED({ message: "no certificate authority answered" });
  return {
    certificate,
    signing: {
      verifier: certificateVerifier(certificate),
      named: { certificate: certificate.der },
      sign: async (data) => (0, import_node_crypto13.sign)("sha256", data, keys.privateKey)
    }
  };
}
var import_node_crypto13;
var init_keyless_signer = __esm({
  "packages/evidence/src/sign/keyless-signer.ts"() {
    "use strict";
    import_node_crypto13 = __toESM(require_crypto(), 1);
    init_errors3();
    init_certificate_authority();
    init_entry_verifier();
    init_in_order();
    init_statement_signer();
  }
});

// packages/evidence/src/sign/index.ts
var init_sign = __esm({
  "packages/evidence/src/sign/index.ts"() {
    "use strict";
    init_given_key();
    init_key_signer();
    init_keyless_signer();
  }
});

// actions/sign-and-attest/src/key.ts
async function signingKey(inputs, read, env) {
  const signing = await givenKey(inputs, read, env);
  if (signing) expectKind(signing.publicKey, inputs);
  return signing;
}
function expectKind({ kind }, { format, transparencyLog }) {
  if (kind === "ed25519" && (format !== "bundle" || transparencyLog !== "none"))
    throw errors3.KEY_KIND({
      message: "neither a transparency log nor the legacy format takes the signatures of an Ed25519 key",
      where: "key",
      expected: 'ECDSA P-256 or RSA, or "format: bundle" with "transparency-log: none"',
      found: "ed25519"
    });
}
var init_key = __esm({
  "actions/sign-and-attest/src/key.ts"() {
    "use strict";
    init_src3();
    init_sign();
  }
});

// actions/sign-and-attest/src/trust.ts
async function readTrust(inputs, read, now, byKey = false) {
  const { signingConfig, trustedRoot } = inputs;
  const options = { certificateAuthority: byKey ? "optional" : "required" };
  const standard = byKey && inputs.transparencyLog === "none" ? noServices : publicGood;
  const config = signingConfig === void 0 ? standard : parseSigningConfig(await read(signingConfig), signingConfig, now, options);
  const alone = byKey && inputs.transparencyLog === "none" && config.timestampAuthorities.count === 0;
  if (trustedRoot === void 0 && alone) return { config, root: noTrustedRoot };
  if (trustedRoot === void 0)
    throw errors3.TRUST_ROOT_MISSING({
      message: "there is no trusted root to verify with what is written",
      where: "trusted-root"
    });
  const root = parseTrustedRoot(await read(trustedRoot), trustedRoot, options);
  if (!byKey) expectRootCurrent(root, now, trustedRoot);
  return { config, root };
}
var init_trust = __esm({
  "actions/sign-and-attest/src/trust.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/verifier-on-use.ts
function verifierOnUse(make) {
  let made;
  const good = /* @__PURE__ */ new Map();
  const verifier = () => {
    made ??= make();
    return made;
  };
  return {
    async verify(bytes, where, signedPayload) {
      const key = hashOf(bytes, signedPayload);
      const known3 = good.get(key);
      if (known3) return known3;
      const verdict = await (await verifier())(bytes, where, signedPayload);
      if (verdict.ok) good.set(key, verdict);
      return verdict;
    },
    async verifierReady() {
      await verifier();
    }
  };
}
function hashOf(bytes, signedPayload) {
  const hash = (part) => (0, import_node_crypto14.createHash)("sha256").update(part).digest("hex");
  return `${hash(bytes)} ${signedPayload === void 0 ? "" : hash(signedPayload)}`;
}
var import_node_crypto14;
var init_verifier_on_use = __esm({
  "actions/sign-and-attest/src/verifier-on-use.ts"() {
    "use strict";
    import_node_crypto14 = __toESM(require_crypto(), 1);
  }
});

// actions/sign-and-attest/src/adapters.ts
var adapters_exports = {};
__export(adapters_exports, {
  adapters: () => adapters
});
async function adapters(inputs, frame) {
  const { env, context, log, audit } = frame;
  const limits = serviceLimits(inputs.serviceTimeoutSeconds);
  const http = httpClient({ env, onRetry: (text2) => log.info(text2), ...limits });
  const read = (path) => (0, import_promises.readFile)(path, "utf8");
  const key = await signingKey(inputs, read, env);
  const trust = await readTrust(inputs, read, /* @__PURE__ */ new Date(), key !== void 0);
  const optional = inputs.transparencyLog === "required" ? "required" : "optional";
  const registry = await registryClient(inputs.image, {
    http,
    env,
    access: inputs.dryRun ? "pull" : "push"
  });
  const event = eventPayload(env);
  const services = {
    http,
    config: trust.config,
    onWarning: (text2) => log.warning(text2),
    retry: limits.retry
  };
  const preferred = inputs.transparencyLog === "prefer" && inputs.format !== "legacy";
  const withoutLog = inputs.transparencyLog === "none" || trust.config.transparencyLogs.count === 0;
  return {
    registry,
    source: registrySource(registry),
    ...verifierOnUse(
      () => bundleVerifier(trust.root, {
        transparencyLog: optional,
        keys: key && [{ publicKey: key.publicKey.pem, transparencyLog: optional, signedTime: "optional" }]
      })
    ),
    legacyPossible: trust.config.promisingLog !== void 0 || key !== void 0 && withoutLog,
    idToken: () => requestIdToken(http, env, AUDIENCE, event),
    signer: key ? {
      publicKey: key.publicKey,
      byKey: () => keySigner({ ...services, transparencyLog: inputs.transparencyLog }, key)
    } : {
      keyless: (token) => (
        // The older format has no other signed time than the log's.
        keylessSigner({ ...services, token, transparencyLog: preferred ? "prefer" : "required" })
      )
    },
    readFile: (path) => (0, import_promises.readFile)(path),
    run: {
      repository: context.repository,
      repositoryId: context.repositoryId,
      commit: context.sha,
      workflow: `${context.serverUrl}/${env.GITHUB_WORKFLOW_REF ?? context.repository}`,
      runId: context.runId,
      runUrl: context.runUrl,
      serverUrl: context.serverUrl,
      eventInputs: event.inputs
    },
    now: () => /* @__PURE__ */ new Date(),
    log,
    audit
  };
}
var import_promises, AUDIENCE;
var init_adapters = __esm({
  "actions/sign-and-attest/src/adapters.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    init_src3();
    init_sign();
    init_src2();
    init_src();
    init_key();
    init_trust();
    init_verifier_on_use();
    AUDIENCE = "sigstore";
  }
});

// actions/sign-and-attest/src/annotations.ts
function annotationsOf(given, run) {
  const ofRun = {
    ...run.commit === void 0 ? {} : { "git-sha": run.commit },
    "pipeline-url": `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}`
  };
  const all = { ...ofRun, ...given };
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => value !== "" || !Object.hasOwn(ofRun, name))
  );
}
var init_annotations = __esm({
  "actions/sign-and-attest/src/annotations.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/work.ts
function subjectsOf({ statement }) {
  return statement.subjects.map(({ digest }) => digest);
}
var init_work = __esm({
  "actions/sign-and-attest/src/work.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/attach.ts
async function attachBundles(written, work, ports) {
  await attachWritten(written, work, ports);
  await completeKept(work, ports);
}
async function attachWritten(written, work, ports) {
  await Promise.all(
    written.map(
      ({ statement, bundle }) => attach(statement, subjectsOf({ statement }), { bundle, fresh: true }, work, ports)
    )
  );
}
async function completeKept(work, ports) {
  await Promise.all(
    work.plan.keep.map(async ({ statement, existing: existing2 }) => {
      if (existing2.form !== "bundle") return;
      const missing = subjectsOf({ statement }).filter((digest) => !existing2.attachedTo.includes(digest));
      if (missing.length > 0) await attach(statement, missing, { bundle: existing2.bytes }, work, ports);
    })
  );
}
async function attach({ predicateType }, digests2, content, { parts }, { registry, now }) {
  const subjects = [parts.image, ...parts.platforms].filter(({ digest }) => digests2.includes(digest)).map(({ descriptor: descriptor2 }) => descriptor2);
  await attachBundle(registry, subjects, {
    ...content,
    predicateType,
    createdAt: now(),
    confirmedBy: "caller"
  });
}
var init_attach = __esm({
  "actions/sign-and-attest/src/attach.ts"() {
    "use strict";
    init_src3();
    init_work();
  }
});

// actions/sign-and-attest/src/audit-lines.ts
function auditResult({ image: subject, signer, transparency, attested, dryRun }, { transparencyLog }, audit) {
  if (dryRun) {
    audit.write({ event: "sign", subject, outcome: "skipped", reason: "dry run" });
    return;
  }
  if (transparencyLog === "prefer" && transparency !== void 0 && transparency !== "logged")
    audit.write({
      event: "sign",
      subject,
      outcome: "indeterminate",
      reason: "no transparency log took the entry, which was preferred and is not there",
      details: { transparency }
    });
  const count3 = (wanted) => attested.filter(({ outcome }) => outcome === wanted).length;
  audit.write({
    event: "sign",
    subject,
    outcome: "done",
    reason: `${count3("written")} statements signed, ${count3("kept")} were there; all read back and verified`,
    details: {
      signer,
      transparency,
      statements: attested.map(({ predicateType, statementDigest: statementDigest2, outcome, referrers: referrers2, tags }) => ({
        predicateType,
        statementDigest: statementDigest2,
        outcome,
        referrers: referrers2,
        tags
      }))
    }
  });
}
var init_audit_lines = __esm({
  "actions/sign-and-attest/src/audit-lines.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/legacy.ts
function formsOf(format, possible) {
  if (format === "bundle") return { bundle: true, legacy: false };
  if (possible) return { bundle: format === "both", legacy: true };
  const message = "the signing config names no transparency log of version 1, which the legacy format (.sig and .att tags) needs";
  if (format === "legacy") throw errors3.LEGACY_NEEDS_LOG({ message, where: "format" });
  return { bundle: true, legacy: false, note: `bundles only: ${message}` };
}
function inOrderOf(forms, existing2) {
  const first = forms.bundle ? "bundle" : "legacy";
  const rank = ({ form }) => form === first ? 0 : 1;
  return [...existing2].sort((a, b) => rank(a) - rank(b));
}
function completeForms(plan, forms, existing2, log) {
  const lacks = (kept) => {
    const same = existing2.filter(({ statementDigest: statementDigest2 }) => statementDigest2 === kept.existing.statementDigest);
    const { predicateType } = kept.statement;
    return forms.bundle && !same.some(({ form }) => form === "bundle") || forms.legacy && kindOf(predicateType) !== "signature" && !same.some(({ bytes }) => attestationLayer(bytes, predicateType));
  };
  const again = plan.keep.filter((kept) => kept.equal && lacks(kept));
  for (const kept of plan.keep)
    if (!kept.equal && lacks(kept))
      log.warning(`${kept.statement.predicateType}: another run has signed it, in one format only`);
  return {
    ...plan,
    write: [...plan.write, ...again.map(({ statement }) => statement)],
    keep: plan.keep.filter((kept) => !again.includes(kept))
  };
}
function missingSignatures(digests2, name, annotations2, existing2) {
  return digests2.map((digest) => ({ digest, payload: simpleSigningPayload(name, digest, annotations2) })).filter(({ payload }) => {
    const wanted = digestOf(payload);
    return !existing2.some(({ form, statementDigest: statementDigest2 }) => form === "legacy" && statementDigest2 === wanted);
  });
}
async function signatureLayers(signer, missing, predicateType) {
  const layers = await Promise.all(
    missing.map(async ({ digest, payload }) => ({ digest, layer: await signer.legacySignature(payload) }))
  );
  return layers.flatMap(({ digest, layer }) => layer ? [{ digest, layer, predicateType }] : []);
}
async function attestationLayers(signer, signed2) {
  const all = await Promise.all(
    signed2.filter(({ statement }) => kindOf(statement.predicateType) !== "signature").map(async (item) => ({ item, layer: await signer.legacyAttestation(item) }))
  );
  return all.flatMap(({ item, layer }) => layer ? placed(item.statement, layer) : []);
}
function keptLayers(plan, existing2) {
  return plan.keep.filter(({ statement }) => kindOf(statement.predicateType) !== "signature").flatMap(({ statement, existing: kept }) => {
    const same = existing2.filter(({ statementDigest: statementDigest2 }) => statementDigest2 === kept.statementDigest);
    const layers = same.filter(({ form }) => form === "legacy").concat(same.filter(({ form }) => form === "bundle")).flatMap(({ bytes }) => attestationLayer(bytes, statement.predicateType) ?? []);
    const there = same.filter(({ form }) => form === "legacy").flatMap(({ attachedTo }) => attachedTo);
    const [layer] = layers;
    return layer ? placed(statement, layer).filter(({ digest }) => !there.includes(digest)) : [];
  });
}
function placed(statement, layer) {
  return statement.subjects.map(({ digest }) => ({
    digest,
    layer,
    predicateType: statement.predicateType
  }));
}
function isSignatureLayer({ layer }) {
  return layer.mediaType === SIMPLE_SIGNING;
}
function tagOf(item) {
  return legacyTag(item.digest, isSignatureLayer(item) ? "sig" : "att");
}
function statementDigestOf(layer) {
  if (layer.mediaType === SIMPLE_SIGNING) return digestOf(layer.bytes);
  const { payload } = JSON.parse(layer.bytes.toString("utf8"));
  return digestOf(Buffer.from(payload, "base64"));
}
async function verifyLayers(layers, verify2) {
  await Promise.all(
    [...new Map(layers.map((item) => [item.layer, item])).values()].map(async ({ layer, predicateType }) => {
      const hex = digestHex(digestOf(layer.bytes));
      const { bundle, signedPayload } = layerAsBundle(layer.mediaType, layer.annotations, layer.bytes, hex);
      const verdict = await verify2(bundle, predicateType, signedPayload);
      if (!verdict.ok)
        throw errors3.SIGNED_NOT_VERIFIED({
          message: `the signed layer does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code
        });
    })
  );
}
async function attachLayers(registry, layers, forms, log) {
  const byTag = /* @__PURE__ */ new Map();
  for (const item of layers) {
    const tag = tagOf(item);
    byTag.set(tag, [...byTag.get(tag) ?? [], item.layer]);
  }
  const refused = [];
  await Promise.all(
    [...byTag].map(async ([tag, ofTag2]) => {
      try {
        await addLayers(registry, tag, ofTag2);
      } catch (error2) {
        if (!(error2 instanceof WaybillError) || error2.code !== "WAYBILL_TAG_IMMUTABLE" || !forms.bundle)
          throw error2;
        refused.push(tag);
        log.warning(
          `${registry.name} does not let the tag ${tag} be extended (tags are immutable): the evidence is complete as bundles, and verifiers that read only that tag do not see what is new`
        );
      }
    })
  );
  return refused.sort();
}
var init_legacy = __esm({
  "actions/sign-and-attest/src/legacy.ts"() {
    "use strict";
    init_src3();
    init_src2();
    init_src();
  }
});

// actions/sign-and-attest/src/identity.ts
function workflowIdentity({ claims }, serverUrl) {
  const missing = missingClaims(claims);
  if (missing.length > 0 || claims.iss === void 0)
    throw errors3.SIGN_CLAIMS({
      message: `the ID token has no ${[...missing, ...claims.iss === void 0 ? ["iss"] : []].join(", ")}`,
      where: String(claims.iss ?? "the OIDC issuer")
    });
  return {
    issuer: claims.iss,
    san: `${serverUrl}/${String(claims.job_workflow_ref)}`,
    repositoryId: String(claims.repository_id)
  };
}
function keyIdentity({ id }) {
  return { keyId: id };
}
function sameSigner({ signer }, run) {
  if ("keyId" in run) return isKey(signer) && signer.keyId === run.keyId;
  return !isKey(signer) && signer.issuer === run.issuer && signer.san === run.san && signer.builderUri === run.san && signer.sourceRepositoryId === run.repositoryId;
}
function identityOf(signer, workflow) {
  if ("publicKey" in signer) return keyIdentity(signer.publicKey);
  if (!workflow) throw new TypeError("a keyless signer has an identity");
  return workflow;
}
function signerOf(identity) {
  return "keyId" in identity ? signerName(identity) : identity.san;
}
var init_identity = __esm({
  "actions/sign-and-attest/src/identity.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/read-back.ts
async function readBack({ parts, identity }, { source, verify: verify2, audit }) {
  const found = /* @__PURE__ */ new Map();
  for (const digest of digestsOf(parts)) {
    const { bundles, unreadable: unreadable2 } = await source.evidence(digest);
    for (const { referrer, reason } of unreadable2)
      audit.write({ event: "read", subject: `${source.name}@${referrer}`, outcome: "fail", reason });
    for (const { referrer, bytes, format, signedPayload } of bundles) {
      const verdict = await verify2(bytes, referrer, signedPayload);
      if (verdict.ok && sameSigner(verdict, identity))
        found.set(`${format} ${digest} ${verdict.statementDigest}`, {
          form: format,
          referrer,
          tag: referrer.replace(/#\d+$/, ""),
          bytes,
          signedPayload,
          verified: verdict
        });
    }
  }
  return found;
}
function signaturesIn(found, { parts }) {
  return digestsOf(parts).flatMap((digest) => {
    const one = [...found].find(
      ([key, { signedPayload }]) => signedPayload !== void 0 && key.startsWith(`legacy ${digest} `)
    );
    return one ? [one[1]] : [];
  });
}
var init_read_back = __esm({
  "actions/sign-and-attest/src/read-back.ts"() {
    "use strict";
    init_src3();
    init_identity();
  }
});

// actions/sign-and-attest/src/confirm.ts
async function confirm(work, written, legacy, ports) {
  const { plan, forms } = work;
  const expected = [
    ...written.map(({ statement, digest, bundle, transparency }) => ({
      statement,
      digest,
      bundle,
      form: forms.bundle ? "bundle" : "legacy",
      outcome: "written",
      note: NOTES[transparency]
    })),
    ...plan.keep.map(({ statement, existing: existing2, reason }) => ({
      statement,
      digest: existing2.statementDigest,
      bundle: existing2.bytes,
      form: existing2.form,
      outcome: "kept",
      note: reason
    }))
  ];
  const placed2 = legacy.layers.map((item) => ({ ...item, tag: tagOf(item) })).filter(({ tag }) => !legacy.refused.includes(tag));
  let missing = [];
  for (let tries = 0; tries < CONFIRM_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, CONFIRM_WAIT_MS));
    const found = await readBack(work, ports);
    missing = [
      ...expected.flatMap(
        ({ statement, digest, form }) => subjectsOf({ statement }).filter((subject) => !found.has(`${form} ${subject} ${digest}`)).map((subject) => `${statement.predicateType} on ${subject}`)
      ),
      ...placed2.filter(({ digest, layer }) => !found.has(`legacy ${digest} ${statementDigestOf(layer)}`)).map(({ predicateType, tag }) => `${predicateType} at ${tag}`)
    ];
    if (missing.length > 0) continue;
    const attested = expected.map(({ statement, digest, bundle, form, outcome, note }) => {
      const at2 = (where) => subjectsOf({ statement }).flatMap((subject) => found.get(`${where} ${subject} ${digest}`) ?? []);
      return {
        predicateType: statement.predicateType,
        statementDigest: digest,
        outcome,
        referrers: at2("bundle").map(({ referrer }) => referrer),
        tags: kindOf(statement.predicateType) === "signature" ? signaturesIn(found, work).map(({ tag }) => tag) : at2("legacy").map(({ tag }) => tag),
        logIndex: at2(form)[0]?.verified.logIndex,
        note,
        bundle
      };
    });
    return forms.bundle ? attested : [signatureOf2(found, work), ...attested];
  }
  throw errors3.EVIDENCE_NOT_KEPT({
    message: `${missing.length} statements cannot be read back and verified`,
    where: ports.registry.name,
    found: missing.join(", ")
  });
}
function signatureOf2(found, work) {
  const all = signaturesIn(found, work);
  return {
    predicateType: predicateTypes.signature,
    statementDigest: all[0]?.verified.statementDigest ?? "",
    outcome: work.signatures.length > 0 ? "written" : "kept",
    referrers: [],
    tags: all.map(({ tag }) => tag),
    logIndex: all[0]?.verified.logIndex,
    signatures: all.flatMap(
      ({ bytes, signedPayload }) => signedPayload ? [{ bundle: bytes, signedPayload }] : []
    )
  };
}
var CONFIRM_TRIES, CONFIRM_WAIT_MS, NOTES;
var init_confirm = __esm({
  "actions/sign-and-attest/src/confirm.ts"() {
    "use strict";
    init_src3();
    init_legacy();
    init_read_back();
    init_work();
    CONFIRM_TRIES = 8;
    CONFIRM_WAIT_MS = 500;
    NOTES = {
      logged: void 0,
      timestamp: "signed timestamp alone: in no transparency log",
      none: "in no transparency log, and nobody signed the time"
    };
  }
});

// actions/sign-and-attest/src/errors.ts
var errors4;
var init_errors4 = __esm({
  "actions/sign-and-attest/src/errors.ts"() {
    "use strict";
    init_src();
    errors4 = defineErrors({
      SIGN_DIGEST_FROM_TAG: {
        kind: "user",
        summary: "The image to sign is named by a tag; a tag may have moved since the push.",
        fix: 'hand over the output "image" of push-image, which names the digest'
      },
      SIGN_SUBJECT_NOT_BUILT_HERE: {
        kind: "user",
        summary: "The image to sign is not the one that this run has pushed.",
        fix: 'hand over "image" and "receipt" of the same push-image step; to sign an image that was built elsewhere, set "allow-unbuilt: true" and know why'
      },
      RECEIPT_INVALID: {
        kind: "user",
        summary: "The push receipt cannot be read.",
        fix: 'hand over the output "receipt" of push-image as it is'
      },
      SBOM_INVALID: {
        kind: "user",
        summary: "The software bill of materials is not CycloneDX JSON or SPDX 2 JSON, or is broken.",
        fix: 'write it with "syft scan registry/repository@digest --output cyclonedx-json=sbom.cdx.json", or as SPDX 2.3 JSON'
      },
      SBOM_OTHER_IMAGE: {
        kind: "user",
        summary: "The software bill of materials does not describe this image by digest.",
        fix: "make it from the image that was pushed, by digest, so that it names what it describes"
      },
      VERDICT_INVALID: {
        kind: "user",
        summary: "The gate verdict cannot be read.",
        fix: "hand over the verdict.json that iac-gate of the same run wrote"
      },
      VERDICT_REPLACED: {
        kind: "user",
        summary: "The gate verdict is not the one that the gate gave out: it was changed or replaced on the way.",
        fix: "find out which job of the run uploaded it; let no job but the gate write that artifact"
      },
      VERDICT_OTHER_COMMIT: {
        kind: "user",
        summary: "The gate verdict is about another commit or repository than this run.",
        fix: "run iac-gate in the same workflow run, on the commit that is released"
      },
      PREDICATE_INVALID: {
        kind: "user",
        summary: 'A predicate of the input "predicates" is not a JSON object.',
        fix: "write the predicate alone, as a JSON object in UTF-8, without the statement around it"
      },
      SCAN_INVALID: {
        kind: "user",
        summary: "The vulnerability scan is not in a form that can be attested.",
        fix: 'write it with "trivy image --format cosign-vuln registry/repository@digest", or as an in-toto vulns predicate'
      },
      SCAN_OTHER_IMAGE: {
        kind: "user",
        summary: "The vulnerability scan is of another image.",
        fix: "scan the image that was pushed, by digest"
      },
      SUMMARY_INVALID: {
        kind: "user",
        summary: "The verification summary is not a SLSA verification summary predicate.",
        fix: "hand over the summary that verify-evidence wrote"
      },
      SUMMARY_OTHER_IMAGE: {
        kind: "user",
        summary: "The verification summary is about another image than the one that is signed.",
        fix: "verify this very digest, under the name of this repository"
      },
      TOO_MANY_REFERRERS: {
        kind: "user",
        summary: "The image would have more referrers than verifiers read; nothing was signed.",
        fix: 'delete referrers that no policy asks for (oras discover lists them), or build again, so that the evidence is on a new digest; raise "max-referrers" only where no Kyverno verifies the image'
      },
      TEST_RESULTS_INVALID: {
        kind: "user",
        summary: "The test results are neither a JUnit XML report nor an in-toto test result.",
        fix: "let the test runner write JUnit XML, or hand over a test-result predicate as JSON"
      }
    });
  }
});

// actions/sign-and-attest/src/documents.ts
function readSbom({ path, bytes }) {
  const document = json(bytes);
  try {
    const facts = sbomFacts(document);
    return { path, facts, document };
  } catch (error2) {
    if (!(error2 instanceof SbomFault)) throw error2;
    throw errors4.SBOM_INVALID({ message: `this is no bill of materials: ${error2.message}`, where: path });
  }
}
function sbomSubjects(sbom, digests2) {
  const [image] = digests2;
  const { describes } = sbom.facts;
  if (image !== void 0 && describes.includes(image)) return [...digests2];
  const platforms2 = digests2.filter((digest) => describes.includes(digest));
  if (platforms2.length > 0) return platforms2;
  throw errors4.SBOM_OTHER_IMAGE({
    message: "the bill of materials does not describe this image",
    where: sbom.path,
    expected: digests2.join(" or "),
    found: describes.length === 0 ? "no image by digest" : describes.join(", ")
  });
}
function readVerdict({ path, bytes }, digest) {
  const found = `sha256:${sha256Hex(bytes)}`;
  if (digest !== void 0 && digest !== found) {
    throw errors4.VERDICT_REPLACED({
      message: "the gate verdict is not the one that the gate gave out",
      where: path,
      expected: digest,
      found
    });
  }
  try {
    return parseGateVerdict(json(bytes));
  } catch (error2) {
    if (!(error2 instanceof VerdictFault)) throw error2;
    throw errors4.VERDICT_INVALID({ message: `this is no gate verdict: ${error2.message}`, where: path });
  }
}
function checkVerdict(verdict, path, run) {
  for (const [what, stated2, wanted] of [
    ["repository id", verdict.repositoryId, run.repositoryId],
    ["commit", verdict.commit, run.commit]
  ]) {
    if (stated2 !== wanted)
      throw errors4.VERDICT_OTHER_COMMIT({
        message: `the gate verdict is about another ${what} than this run`,
        where: path,
        expected: wanted,
        found: stated2
      });
  }
}
async function readTestResults({ path, bytes }, runUrl) {
  const invalid4 = (reason) => errors4.TEST_RESULTS_INVALID({ message: `these are no test results: ${reason}`, where: path });
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (/^\s*</.test(text2)) {
      const name = path.split("/").at(-1) ?? path;
      return testResultPredicate(await parseJunit(text2), { name, bytes }, runUrl);
    }
    const value = JSON.parse(text2);
    const statement = isStatement(value) ? parseStatement(bytes) : void 0;
    if (statement && statement.predicateType !== predicateTypes.tests)
      throw invalid4(`the statement's predicate type is ${statement.predicateType}`);
    const predicate = statement?.predicate ?? value;
    testFacts(predicate);
    return predicate;
  } catch (error2) {
    if (error2 instanceof JunitFault || error2 instanceof TestResultFault || error2 instanceof StatementFault || error2 instanceof SyntaxError || error2 instanceof TypeError)
      throw invalid4(messageOf(error2));
    throw error2;
  }
}
function readPredicate({ path, bytes }) {
  const value = jsonObject(bytes);
  if (value) return value;
  throw errors4.PREDICATE_INVALID({
    message: "this is no predicate",
    where: path,
    expected: "a JSON object in UTF-8, without the statement around it"
  });
}
function isStatement(value) {
  return typeof value === "object" && value !== null && "_type" in value;
}
function jsonObject(bytes) {
  const value = json(bytes);
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isStatement(value) ? value : void 0;
}
function json(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return void 0;
  }
}
var MAX_DOCUMENT_BYTES;
var init_documents = __esm({
  "actions/sign-and-attest/src/documents.ts"() {
    "use strict";
    init_src3();
    init_src();
    init_errors4();
    MAX_DOCUMENT_BYTES = 23 * 1024 * 1024;
  }
});

// actions/sign-and-attest/src/dry-run.ts
function planned(plan, forms, signatures) {
  const signature = forms.bundle ? [] : [
    {
      predicateType: predicateTypes.signature,
      outcome: signatures > 0 ? "would-write" : "kept"
    }
  ];
  return [
    ...signature.map((item) => ({ ...item, statementDigest: "", referrers: [], tags: [] })),
    ...plan.write.map((statement) => ({
      predicateType: statement.predicateType,
      statementDigest: "",
      outcome: "would-write",
      referrers: [],
      tags: []
    })),
    ...plan.keep.map(({ existing: existing2, reason }) => ({
      predicateType: existing2.statement.predicateType,
      statementDigest: existing2.statementDigest,
      outcome: "kept",
      referrers: [],
      tags: [],
      logIndex: existing2.logIndex,
      note: reason
    }))
  ];
}
var init_dry_run = __esm({
  "actions/sign-and-attest/src/dry-run.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/existing.ts
async function existingOf(parts, attached, identity, { source, verify: verify2 }) {
  const digests2 = digestsOf(parts);
  const all = await Promise.all([attached, ...parts.platforms.map(({ digest }) => source.evidence(digest))]);
  const referrers2 = new Map(
    all.map(({ bundles, unreadable: unreadable2, others }, position) => [
      digests2[position] ?? "",
      bundles.filter(({ format }) => format === "bundle").length + unreadable2.length + others
    ])
  );
  const byBytes = /* @__PURE__ */ new Map();
  for (const { subject, bytes, format, signedPayload } of all.flatMap(({ bundles }) => bundles)) {
    const key = `${format} ${bytes.toString("latin1")}`;
    const entry = byBytes.get(key) ?? { form: format, bytes, signedPayload, attachedTo: [] };
    entry.attachedTo.push(subject);
    byBytes.set(key, entry);
  }
  const verified = await Promise.all(
    [...byBytes.values()].map(async (entry) => ({
      entry,
      verdict: await verify2(entry.bytes, entry.form, entry.signedPayload)
    }))
  );
  const existing2 = verified.flatMap(
    ({ entry, verdict }) => verdict.ok && sameSigner(verdict, identity) ? [{ ...verdict, ...entry }] : []
  );
  return { existing: existing2, referrers: referrers2 };
}
var init_existing = __esm({
  "actions/sign-and-attest/src/existing.ts"() {
    "use strict";
    init_src3();
    init_identity();
  }
});

// actions/sign-and-attest/src/plan.ts
function planStatements(wanted, existing2) {
  const plan = { write: [], keep: [], drop: [] };
  const history = existing2.find(({ statement }) => kindOf(statement.predicateType) === "provenance");
  const commit = history && provenanceFacts(history.statement.predicate).commit;
  for (const statement of wanted) {
    const there = existing2.filter(
      (item) => item.statement.predicateType === statement.predicateType && covers(item.statement, statement)
    );
    const equal = there.find((item) => sameStatement(item.statement, statement));
    if (equal) {
      plan.keep.push({
        statement,
        existing: equal,
        reason: "the same statement is there",
        equal: true,
        otherHistory: false
      });
      continue;
    }
    const kind = kindOf(statement.predicateType);
    const [other] = there;
    if (kind === "signature" || kind === void 0 || other === void 0 && kind !== "gate") {
      plan.write.push(statement);
    } else if (kind === "gate") {
      planGate(plan, statement, other, commit);
    } else if (other) {
      if (kind === "tests" && claimOf(other.statement).key !== claimOf(statement).key)
        throw contradiction(statement, other);
      const from = history && commit !== void 0 ? ` (${writer(other)}, commit ${commit})` : "";
      plan.keep.push({
        statement,
        existing: other,
        reason: `attested already${from}`,
        equal: false,
        otherHistory: kind === "provenance" && provenanceFacts(statement.predicate).commit !== commit
      });
    }
  }
  return plan;
}
function planGate(plan, statement, other, commit) {
  const verdict = verdictOf(statement.predicate);
  if (commit !== void 0 && verdict.commit !== commit) {
    plan.drop.push({
      statement,
      reason: `the image was built from commit ${commit} before; a verdict for ${verdict.commit} is not about it`
    });
  } else if (!other) plan.write.push(statement);
  else if (claimOf(other.statement).key === claimOf(statement).key)
    plan.keep.push({
      statement,
      existing: other,
      reason: "the same verdict is attested already",
      equal: true,
      otherHistory: false
    });
  else throw contradiction(statement, other);
}
function writer({ signer }) {
  return runOfSigner(signer) ?? signerName(signer);
}
function covers(existing2, wanted) {
  const digests2 = new Set(existing2.subjects.map(({ digest }) => digest));
  return wanted.subjects.every(({ digest }) => digests2.has(digest));
}
function sameStatement(a, b) {
  if (kindOf(a.predicateType) === "sbom") return claimOf(a).key === claimOf(b).key;
  const text2 = (statement) => serializeStatement(statement).toString("utf8").replace(/\/attempts\/\d+/g, "");
  return text2(a) === text2(b);
}
function contradiction(statement, other) {
  return reasons.EVIDENCE_CONTRADICTS({
    message: "the image carries another statement of the same kind already",
    where: statement.subjects[0]?.digest,
    expected: claimOf(other.statement).shown,
    found: claimOf(statement).shown,
    fix: `look at ${writer(other)}, which attested it; build again, so that the new digest has one history`
  });
}
var init_plan = __esm({
  "actions/sign-and-attest/src/plan.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/sign-and-attest/src/verification-summary.ts
function readSummary(file, names) {
  const invalid4 = (found) => errors4.SUMMARY_INVALID({ message: "this is no verification summary", where: file.path, found });
  const predicate = jsonObject(file.bytes);
  if (!predicate) throw invalid4("no JSON object");
  try {
    const { resourceUri } = summaryFacts(predicate);
    if (names.includes(resourceUri)) return predicate;
    throw errors4.SUMMARY_OTHER_IMAGE({
      message: "the verification summary is about another image",
      where: file.path,
      expected: names.join(" or "),
      found: resourceUri
    });
  } catch (error2) {
    if (error2 instanceof SummaryFault) throw invalid4(error2.message);
    throw error2;
  }
}
var init_verification_summary = __esm({
  "actions/sign-and-attest/src/verification-summary.ts"() {
    "use strict";
    init_src3();
    init_documents();
    init_errors4();
  }
});

// actions/sign-and-attest/src/vulnerability-scan.ts
function readScan(file, digests2) {
  const invalid4 = (found) => errors4.SCAN_INVALID({
    message: "this is no vulnerability scan that can be attested",
    where: file.path,
    expected: '"scanner" with "uri" and "result", and "metadata" with "scanFinishedOn"',
    found
  });
  const predicate = jsonObject(file.bytes);
  if (!predicate) throw invalid4("no JSON object");
  const scanner = objectOf(predicate.scanner);
  const metadata = objectOf(predicate.metadata);
  if (typeof scanner?.uri !== "string") throw invalid4('no "scanner.uri"');
  if (typeof scanner.result !== "object" || scanner.result === null) throw invalid4('no "scanner.result"');
  if (Number.isNaN(Date.parse(String(metadata?.scanFinishedOn))))
    throw invalid4('no "metadata.scanFinishedOn"');
  const scanned = scannedDigests(scanner.result);
  if (scanned.length > 0 && !scanned.some((digest) => digests2.includes(digest)))
    throw errors4.SCAN_OTHER_IMAGE({
      message: "the vulnerability scan is of another image",
      where: file.path,
      expected: digests2.join(" or "),
      found: scanned.join(", ")
    });
  return { predicateType: Array.isArray(scanner.result) ? IN_TOTO_TYPE : COSIGN_TYPE, predicate };
}
function scannedDigests(result) {
  const { ArtifactName, Metadata } = result;
  const text2 = JSON.stringify([ArtifactName ?? null, objectOf(Metadata)?.RepoDigests ?? null]);
  return [...new Set(text2.match(DIGEST4) ?? [])];
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
var COSIGN_TYPE, IN_TOTO_TYPE, DIGEST4;
var init_vulnerability_scan = __esm({
  "actions/sign-and-attest/src/vulnerability-scan.ts"() {
    "use strict";
    init_documents();
    init_errors4();
    COSIGN_TYPE = "https://cosign.sigstore.dev/attestation/vuln/v1";
    IN_TOTO_TYPE = "https://in-toto.io/attestation/vulns/v0.1";
    DIGEST4 = /sha256:[0-9a-f]{64}/g;
  }
});

// actions/sign-and-attest/src/read-documents.ts
async function readDocuments(inputs, ports) {
  const file = async (path) => ({ path, bytes: await ports.readFile(path) });
  const { gateVerdict, testResults } = inputs;
  return {
    others: await Promise.all(
      inputs.predicates.map(async ({ type, path }) => ({ type, predicate: readPredicate(await file(path)) }))
    ),
    sboms: await Promise.all(inputs.sboms.map(async (path) => readSbom(await file(path)))),
    verdict: gateVerdict === void 0 ? void 0 : readVerdict(await file(gateVerdict), inputs.gateVerdictDigest),
    tests: testResults === void 0 ? void 0 : await readTestResults(await file(testResults), ports.run.runUrl)
  };
}
async function documentsAbout(digests2, { vulnerabilityScan, verificationSummary }, { readFile: readFile2, registry }) {
  const out = [];
  const file = async (path) => ({ path, bytes: await readFile2(path) });
  if (vulnerabilityScan !== void 0) {
    const { predicateType, predicate } = readScan(await file(vulnerabilityScan), digests2);
    out.push({ type: predicateType, predicate });
  }
  if (verificationSummary !== void 0) {
    const names = digests2.map((digest) => `${registry.name}@${digest}`);
    out.push({
      type: predicateTypes.summary,
      predicate: readSummary(await file(verificationSummary), names)
    });
  }
  return out;
}
var init_read_documents = __esm({
  "actions/sign-and-attest/src/read-documents.ts"() {
    "use strict";
    init_src3();
    init_documents();
    init_verification_summary();
    init_vulnerability_scan();
  }
});

// actions/sign-and-attest/src/receipt.ts
function checkReceipt(text2, path, image, run) {
  let receipt;
  try {
    receipt = JSON.parse(text2);
  } catch (cause) {
    throw errors4.RECEIPT_INVALID({ message: "the push receipt is not JSON", where: path, cause });
  }
  if (receipt?.schema !== "waybill/push-receipt/v1")
    throw errors4.RECEIPT_INVALID({
      message: "this is not a push receipt",
      where: path,
      expected: '"schema": "waybill/push-receipt/v1"',
      found: JSON.stringify(receipt?.schema ?? null)
    });
  const compare = [
    ["registry", receipt.registry, image.registry],
    ["repository", receipt.repository, image.repository],
    ["digest", receipt.digest, image.digest ?? ""],
    ["repository id of the source", receipt.source?.repositoryId, run.repositoryId],
    ["run", receipt.run?.id, run.runId]
  ];
  for (const [what, stated2, wanted] of compare) {
    if (stated2 !== wanted)
      throw errors4.SIGN_SUBJECT_NOT_BUILT_HERE({
        message: `the push receipt is for another image or run: its ${what} differs`,
        where: path,
        expected: wanted,
        found: String(stated2)
      });
  }
}
var init_receipt = __esm({
  "actions/sign-and-attest/src/receipt.ts"() {
    "use strict";
    init_errors4();
  }
});

// actions/sign-and-attest/src/transparency.ts
function transparencyOf({
  logEntries: logEntries2,
  timestamps
}) {
  if (logEntries2.length > 0) return "logged";
  return timestamps > 0 ? "timestamp" : "none";
}
function leastOf(all) {
  return ORDER.find((one) => all.includes(one));
}
var ORDER;
var init_transparency = __esm({
  "actions/sign-and-attest/src/transparency.ts"() {
    "use strict";
    ORDER = ["none", "timestamp", "logged"];
  }
});

// actions/sign-and-attest/src/sign-missing.ts
async function signMissing({ plan, forms, signatures, identity }, token, ports) {
  const [signer] = await Promise.all([signerFor(identity, token, ports), ports.verifierReady()]);
  const [signed2, signatureOnes] = await Promise.all([
    Promise.all(plan.write.map((statement) => signer.sign(statement))),
    signatureLayers(signer, signatures, predicateTypes.signature)
  ]);
  await Promise.all(
    signed2.map(async ({ bundle, statement: { predicateType } }) => {
      const verdict = await ports.verify(bundle, predicateType);
      if (!verdict.ok)
        throw errors3.SIGNED_NOT_VERIFIED({
          message: `the signed statement does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code
        });
    })
  );
  const layers = [...signatureOnes, ...forms.legacy ? await attestationLayers(signer, signed2) : []];
  await verifyLayers(layers, ports.verify);
  const written = signed2.map(({ statement, digest, bundle, ...proof }) => ({
    statement,
    digest,
    bundle,
    transparency: transparencyOf(proof)
  }));
  return { written, layers };
}
async function signerFor(identity, token, { signer }) {
  if ("byKey" in signer) return signer.byKey();
  if (!token || "keyId" in identity) throw new TypeError("a keyless signer has a token");
  const keyless = await signer.keyless(token);
  if (keyless.certificate.identity !== identity.san)
    throw errors3.CERTIFICATE_INVALID({
      message: "the certificate is for another identity than that of this run",
      expected: identity.san,
      found: keyless.certificate.identity,
      fix: "check how the certificate authority is configured for the issuer of the token (the address of the GitHub server)"
    });
  return keyless;
}
var init_sign_missing = __esm({
  "actions/sign-and-attest/src/sign-missing.ts"() {
    "use strict";
    init_src3();
    init_legacy();
    init_transparency();
  }
});

// actions/sign-and-attest/src/sizes.ts
function sizeWarnings(statements) {
  const sizes = statements.map((statement) => ({
    type: statement.predicateType,
    bytes: serializeStatement(statement).length
  }));
  for (const { type, bytes } of sizes)
    if (bytes > MAX_DOCUMENT_BYTES)
      throw errors3.STATEMENT_TOO_LARGE({
        message: `the statement ${type} is larger than the limit`,
        where: type,
        expected: `at most ${MAX_DOCUMENT_BYTES} bytes`,
        found: `${bytes} bytes`
      });
  const warnings = [];
  const total = Math.ceil(sizes.reduce((sum, { bytes }) => sum + bytes, 0) * 4 / 3);
  if (total > KYVERNO_MAX_BYTES) {
    const [largest] = [...sizes].sort((a, b) => b.bytes - a.bytes);
    warnings.push(
      `the evidence has ${total} bytes, and Kyverno reads at most ${KYVERNO_MAX_BYTES} of an image: make ${largest?.type ?? "the largest document"} smaller, as by leaving the files of packages out of a bill of materials`
    );
  }
  return warnings;
}
function expectReferrersWithin(limit, referrers2, added) {
  for (const [digest, there] of referrers2) {
    const more = added.filter(({ subjects }) => subjects.some((subject) => subject.digest === digest)).length;
    if (more > 0 && there + more > limit)
      throw errors4.TOO_MANY_REFERRERS({
        message: `${digest} has ${there} referrers and would get ${more} more`,
        where: "max-referrers",
        expected: `at most ${limit}`,
        found: String(there + more)
      });
  }
}
var KYVERNO_MAX_BYTES;
var init_sizes = __esm({
  "actions/sign-and-attest/src/sizes.ts"() {
    "use strict";
    init_src3();
    init_documents();
    init_errors4();
    KYVERNO_MAX_BYTES = 10 * 1024 * 1024;
  }
});

// actions/sign-and-attest/src/statements.ts
function statementsFor(digests2, documents, run, options) {
  const about = (wanted) => wanted.map((digest) => ({ digest }));
  const out = [signatureStatement(digests2, options.annotations)];
  if (options.provenance && run.claims)
    out.push({
      subjects: about(digests2),
      predicateType: predicateTypes.provenance,
      predicate: provenancePredicate(run.claims, { serverUrl: run.serverUrl, inputs: run.eventInputs })
    });
  for (const sbom of documents.sboms)
    out.push({
      subjects: about(sbomSubjects(sbom, digests2)),
      predicateType: sbom.facts.predicateType,
      predicate: sbom.document
    });
  if (documents.verdict)
    out.push({
      subjects: about(digests2),
      predicateType: predicateTypes.gate,
      predicate: gatePredicate(documents.verdict, run.builder)
    });
  if (documents.tests)
    out.push({ subjects: about(digests2), predicateType: predicateTypes.tests, predicate: documents.tests });
  for (const { type, predicate } of documents.others)
    out.push({ subjects: about(digests2), predicateType: type, predicate });
  return out;
}
var init_statements = __esm({
  "actions/sign-and-attest/src/statements.ts"() {
    "use strict";
    init_src3();
    init_documents();
  }
});

// actions/sign-and-attest/src/main.ts
var main_exports = {};
__export(main_exports, {
  signAndAttest: () => signAndAttest
});
async function signAndAttest(inputs, ports) {
  const { log, run } = ports;
  const digest = namedDigest(inputs);
  const forms = formsOf(inputs.format, ports.legacyPossible);
  if (forms.note !== void 0) log.notice(forms.note);
  if (inputs.receipt !== void 0)
    checkReceipt((await ports.readFile(inputs.receipt)).toString("utf8"), inputs.receipt, inputs.image, run);
  const documents = await readDocuments(inputs, ports);
  const asked = "keyless" in ports.signer || writesProvenance(inputs) ? ports.idToken() : void 0;
  const [looking, attached] = [imageParts(ports.source, digest), ports.source.evidence(digest)];
  for (const started of [asked, looking, attached, ports.verifierReady()]) started?.catch(() => {
  });
  const parts = await looking;
  const digests2 = digestsOf(parts);
  documents.others.push(...await documentsAbout(digests2, inputs, ports));
  const image = `${ports.registry.name}@${digest}`;
  log.info(`image ${image}${parts.platforms.length > 0 ? `, ${parts.platforms.length} platforms` : ""}`);
  const token = await asked;
  if (token) for (const [name, value] of shownClaims(token.claims)) log.info(`${name}: ${value}`);
  const workflow = token && workflowIdentity(token, run.serverUrl);
  const identity = identityOf(ports.signer, workflow);
  const commit = String(token?.claims.sha ?? run.commit);
  const built = inputs.receipt !== void 0;
  const annotations2 = annotationsOf(inputs.annotations, { ...run, commit: built ? commit : void 0 });
  const wanted = statementsOf(digests2, documents, { token, workflow, annotations: annotations2 }, inputs, ports);
  const { existing: existing2, referrers: referrers2 } = await existingOf(parts, attached, identity, ports);
  const isSignature = ({ predicateType }) => kindOf(predicateType) === "signature";
  const asStatements = wanted.filter((statement) => forms.bundle || !isSignature(statement));
  const plan = completeForms(planStatements(asStatements, inOrderOf(forms, existing2)), forms, existing2, log);
  const signatures = forms.legacy ? missingSignatures(digests2, ports.registry.name, annotations2, existing2) : [];
  expectReferrersWithin(inputs.maxReferrers, referrers2, forms.bundle ? plan.write : []);
  for (const warning2 of sizeWarnings(wanted)) log.warning(warning2);
  warnOfHistory(plan, log);
  const result = {
    image,
    parts,
    signer: signerOf(identity),
    issuer: "keyId" in identity ? void 0 : identity.issuer,
    repository: String(token?.claims.repository ?? run.repository),
    dropped: plan.drop.map(({ statement, reason }) => ({ predicateType: statement.predicateType, reason })),
    dryRun: inputs.dryRun,
    privateInstance: inputs.signingConfig !== void 0,
    formats: [...forms.bundle ? ["bundle"] : [], ...forms.legacy ? ["legacy"] : []],
    formatNotes: forms.note === void 0 ? [] : [forms.note],
    attested: []
  };
  if (inputs.dryRun) await ports.verifierReady();
  const work = { plan, forms, signatures, existing: existing2, parts, identity };
  const done = inputs.dryRun ? { ...result, attested: planned(plan, forms, signatures.length) } : { ...result, ...await carryOut(work, token, result.formatNotes, ports) };
  auditResult(done, inputs, ports.audit);
  return done;
}
function namedDigest({ image }) {
  if (image.digest !== void 0) return image.digest;
  throw errors4.SIGN_DIGEST_FROM_TAG({
    message: "the image to sign is not named by digest",
    where: "image",
    expected: "registry/repository@sha256:...",
    found: formatReference(image)
  });
}
function writesProvenance({ provenance, receipt }) {
  return provenance && receipt !== void 0;
}
function statementsOf(digests2, documents, {
  token,
  workflow,
  annotations: annotations2
}, inputs, { run, log }) {
  if (documents.verdict)
    checkVerdict(documents.verdict, inputs.gateVerdict ?? "", {
      repositoryId: workflow?.repositoryId ?? run.repositoryId,
      commit: String(token?.claims.sha ?? run.commit)
    });
  if (inputs.provenance && inputs.receipt === void 0)
    log.notice('no provenance is written: "allow-unbuilt" says that this run has not built the image');
  return statementsFor(
    digests2,
    documents,
    {
      claims: token?.claims,
      builder: workflow?.san ?? run.workflow,
      serverUrl: run.serverUrl,
      eventInputs: run.eventInputs
    },
    { provenance: writesProvenance(inputs), annotations: annotations2 }
  );
}
function warnOfHistory({ keep, drop }, log) {
  for (const { reason, otherHistory } of keep)
    if (otherHistory) log.warning(`the image has the history of another run, which stands: ${reason}`);
  for (const { reason } of drop) log.warning(`not attested: ${reason}`);
}
async function carryOut(work, token, formatNotes, ports) {
  const { plan, forms, signatures, existing: existing2 } = work;
  const { written, layers } = plan.write.length > 0 || signatures.length > 0 ? await signMissing(work, token, ports) : { written: [], layers: [] };
  const added = [...layers, ...forms.legacy ? keptLayers(plan, existing2) : []];
  const [refused] = await bothDone(
    attachLayers(ports.registry, added, forms, ports.log),
    forms.bundle ? attachBundles(written, work, ports) : void 0
  );
  const notes = [...formatNotes];
  if (refused.length > 0)
    notes.push(
      `the registry does not let ${refused.length} tags be extended (immutable tags): bundles are complete, the older format is not`
    );
  if (layers.filter(isSignatureLayer).length < signatures.length)
    notes.push("no log entry could be had for the older format: bundles only");
  return {
    attested: await confirm(work, written, { layers: added, refused }, ports),
    transparency: leastOf(written.map(({ transparency }) => transparency)),
    formatNotes: notes
  };
}
async function bothDone(one, other) {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
var init_main = __esm({
  "actions/sign-and-attest/src/main.ts"() {
    "use strict";
    init_src3();
    init_src2();
    init_src();
    init_annotations();
    init_attach();
    init_audit_lines();
    init_confirm();
    init_documents();
    init_dry_run();
    init_errors4();
    init_existing();
    init_identity();
    init_legacy();
    init_plan();
    init_read_documents();
    init_receipt();
    init_sign_missing();
    init_sizes();
    init_statements();
    init_transparency();
  }
});

// actions/sign-and-attest/src/evidence-folder.ts
var evidence_folder_exports = {};
__export(evidence_folder_exports, {
  writeEvidenceFolder: () => writeEvidenceFolder
});
function writeEvidenceFolder(result, temp) {
  const { parts, attested } = result;
  const folder = (0, import_node_path3.join)(temp, "waybill", "evidence", digestHex(parts.image.digest).slice(0, 16));
  (0, import_node_fs6.rmSync)(folder, { recursive: true, force: true });
  const manifests2 = (0, import_node_path3.join)(folder, folderLayout.manifests);
  const bundles = (0, import_node_path3.join)(folder, folderLayout.bundles);
  (0, import_node_fs6.mkdirSync)(manifests2, { recursive: true });
  (0, import_node_fs6.mkdirSync)(bundles, { recursive: true });
  for (const { digest, bytes } of parts.manifests)
    (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(manifests2, manifestFile(digest)), bytes);
  for (const { bundle, signatures, predicateType, statementDigest: statementDigest2 } of attested) {
    for (const signature of signatures ?? []) {
      const name = `signature-${digestHex(digestOf(signature.signedPayload)).slice(0, 12)}`;
      (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(bundles, `${name}.sigstore.json`), signature.bundle);
      (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(bundles, `${name}${PAYLOAD_SUFFIX}`), signature.signedPayload);
    }
    if (!bundle) continue;
    const short = digestHex(parseDigest(statementDigest2)).slice(0, 12);
    (0, import_node_fs6.writeFileSync)((0, import_node_path3.join)(bundles, `${kindOf(predicateType) ?? "statement"}-${short}.sigstore.json`), bundle);
  }
  return folder;
}
var import_node_fs6, import_node_path3;
var init_evidence_folder = __esm({
  "actions/sign-and-attest/src/evidence-folder.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path3 = require("node:path");
    init_src3();
    init_src2();
  }
});

// actions/sign-and-attest/src/verifiers.ts
function verifiers({
  formats,
  issuer,
  privateInstance,
  ...result
}) {
  const [bundle, legacy] = [formats.includes("bundle"), formats.includes("legacy")];
  const byKey = issuer === void 0;
  const flag2 = unlogged(result) ? ", with --insecure-ignore-tlog" : "";
  const reads = (name, found, how, lacks) => ({
    name,
    accepts: found,
    how: found ? how : lacks
  });
  const noTags = "reads the tags .sig and .att alone, which were not written";
  return [
    reads("cosign 3", true, bundle ? `bundles${flag2}` : `tags, with --new-bundle-format=false${flag2}`, ""),
    // Version 2.6 does not look at tags where there are bundles.
    reads(
      "cosign 2",
      true,
      bundle ? `bundles, with --new-bundle-format${flag2}${legacy ? "; before 2.6 the tags" : ""}` : `tags${flag2}`,
      ""
    ),
    reads("Kyverno, type SigstoreBundle", bundle, "bundles", "reads bundles alone, which were not written"),
    reads("Kyverno, type Cosign", legacy, `tags${flag2 && ", with ignoreTlog: true"}`, noTags),
    reads("policy-controller", legacy, "tags", noTags),
    reads(
      "gh attestation verify",
      bundle && !byKey,
      privateInstance ? "bundles, with the trusted root as one line of trusted-root.jsonl" : "bundles",
      byKey ? "takes certificates alone, no key" : "reads bundles alone, which were not written"
    ),
    reads(
      "slsa-verifier",
      false,
      "",
      byKey ? "takes certificates alone, no key" : privateInstance ? "believes the public Sigstore instance alone" : "believes only builders of its own list"
    )
  ];
}
function unlogged({ attested, dryRun }) {
  return !dryRun && attested.some(({ logIndex }) => logIndex === void 0);
}
var init_verifiers = __esm({
  "actions/sign-and-attest/src/verifiers.ts"() {
    "use strict";
  }
});

// actions/sign-and-attest/src/summary.ts
var summary_exports = {};
__export(summary_exports, {
  referrersByType: () => referrersByType,
  summary: () => summary2
});
function summary2(result) {
  const { image, signer, issuer, attested, dropped, parts, dryRun } = result;
  const blocks = [
    dryRun ? "### Evidence checked (dry run: nothing was signed)" : "### Image signed and attested",
    table(
      ["", ""],
      [
        ["Image", markdownCode(image)],
        ["Signer", markdownCode(signer)],
        ...issuer === void 0 ? [] : [["Issuer", markdownCode(issuer)]],
        ...parts.platforms.length > 0 ? [["Platforms", parts.platforms.map(({ platform: platform2 = "" }) => markdownCode(platform2)).join(", ")]] : []
      ]
    ),
    table(
      ["Evidence", "Outcome", "Log entry", "Referrer", "Tag"],
      attested.map((item) => [
        KINDS[kindOf(item.predicateType) ?? ""] ?? markdownCode(item.predicateType),
        `${OUTCOMES[item.outcome]}${item.note ? ` (${markdownText(item.note)})` : ""}`,
        item.logIndex === void 0 ? "" : markdownText(item.logIndex),
        item.referrers.map((referrer) => markdownCode(referrer.slice(0, 19))).join(" "),
        item.tags.map((tag) => markdownCode(`${tag.slice(0, 19)}${tag.slice(-4)}`)).join(" ")
      ])
    ),
    table(
      ["Verifier", "Accepts", "How"],
      verifiers(result).map(({ name, accepts, how }) => [name, accepts ? "yes" : "no", how])
    )
  ];
  const told = TRANSPARENCY[result.transparency ?? "logged"];
  if (told !== void 0) blocks.push(`> **${told}**`);
  for (const note of result.formatNotes) blocks.push(`> ${markdownText(note)}`);
  if (dropped.length > 0)
    blocks.push(
      `**Not attested:**
${dropped.map(({ predicateType, reason }) => `- ${markdownCode(predicateType)}: ${markdownText(reason)}`).join("\n")}`
    );
  if (!dryRun) blocks.push(details("Verify it yourself", commands(result)));
  return blocks;
}
function referrersByType({ attested }) {
  const out = {};
  for (const { predicateType, referrers: referrers2 } of attested)
    out[predicateType] = [...out[predicateType] ?? [], ...referrers2];
  return out;
}
function commands(result) {
  const { image, signer, issuer, repository, attested, formats } = result;
  const identity = issuer === void 0 ? "--key cosign.pub" : `--certificate-identity ${quoted(signer)} --certificate-oidc-issuer ${quoted(issuer)}`;
  const types = [...new Set(attested.map(({ predicateType }) => predicateType))];
  const timestamps = attested.every(({ bundle }) => bundle?.includes('"signedTimestamp"'));
  const legacyOnly = !formats.includes("bundle");
  const options = [
    "--trusted-root trusted-root.json",
    // The older format has its time from the log; there a timestamp would be missed.
    ...legacyOnly ? ["--new-bundle-format=false"] : timestamps ? ["--use-signed-timestamps"] : [],
    ...unlogged(result) ? ["--insecure-ignore-tlog"] : [],
    identity
  ].join(" ");
  const gh = !legacyOnly && issuer !== void 0 && types.some((type) => kindOf(type) === "provenance");
  const lines2 = [
    // An empty root keeps cosign from asking the public instance for its own.
    ...issuer === void 0 && !timestamps && unlogged(result) ? [`echo '${JSON.stringify(noTrustedRoot.json)}' > trusted-root.json`] : [],
    `cosign verify ${options} ${quoted(image)}`,
    ...types.filter((type) => kindOf(type) !== "signature").map(
      (type) => `cosign verify-attestation ${options} --type ${quoted(cosignType(type))} ${quoted(image)}`
    ),
    ...gh ? [
      "jq -c . trusted-root.json > trusted-root.jsonl",
      `gh attestation verify ${quoted(`oci://${image}`)} --bundle-from-oci --custom-trusted-root trusted-root.jsonl --cert-identity ${quoted(signer)} --cert-oidc-issuer ${quoted(issuer)} --repo ${quoted(repository)}`
    ] : []
  ];
  return `\`\`\`sh
${lines2.join("\n")}
\`\`\``;
}
function cosignType(type) {
  return type === "https://cyclonedx.org/bom" ? "cyclonedx" : type;
}
function quoted(value) {
  return `'${value.replace(/[\s'`]/g, "")}'`;
}
var KINDS, TRANSPARENCY, OUTCOMES;
var init_summary4 = __esm({
  "actions/sign-and-attest/src/summary.ts"() {
    "use strict";
    init_src3();
    init_src();
    init_verifiers();
    KINDS = {
      signature: "Signature",
      provenance: "SLSA provenance",
      sbom: "SBOM",
      gate: "Gate verdict",
      tests: "Tests",
      summary: "Verification summary"
    };
    TRANSPARENCY = {
      logged: void 0,
      timestamp: "Not in a transparency log: a signed timestamp alone says when it was signed.",
      none: "Neither in a transparency log nor timestamped: nobody can tell when it was signed."
    };
    OUTCOMES = {
      written: "signed, attached, verified",
      kept: "there already, verified",
      "would-write": "would be signed"
    };
  }
});

// actions/sign-and-attest/src/index.ts
init_src();

// packages/evidence/src/key-inputs.ts
init_src();
var MAX_ARGUMENTS = 64;
var keyInputs = {
  key: secret("key"),
  keyPassword: secret("key-password"),
  keyCommand: lines("key-command", {
    fallback: [],
    max: MAX_ARGUMENTS,
    form: "a program, then its arguments"
  }),
  keyCommandInput: choice("key-command-input", ["digest", "payload"], { fallback: "digest" }),
  publicKey: text("public-key", { form: "a public key in PEM, or the path of a file with one" })
};
function signsByKey({ key, keyCommand }) {
  return key !== void 0 || keyCommand.length > 0;
}
function keyFaults({ key, keyPassword, keyCommand, publicKey }) {
  const faults = [
    [
      key !== void 0 && keyCommand.length > 0,
      "key-command",
      'must not be given beside "key": one of them signs'
    ],
    [
      keyCommand.length > 0 && publicKey === void 0,
      "public-key",
      'is required with "key-command": the public half of the key that the program signs with'
    ],
    [
      !signsByKey({ key, keyCommand }) && publicKey !== void 0,
      "public-key",
      'is for "key" and "key-command" alone'
    ],
    [key === void 0 && keyPassword !== void 0, "key-password", 'is for "key" alone']
  ];
  return faults.flatMap(([wrong2, name, allowed]) => wrong2 ? [{ name, allowed }] : []);
}

// actions/sign-and-attest/src/inputs.ts
init_reference();
init_src();
var FORMATS = ["bundle", "legacy", "both"];
var MAX_SBOMS = 32;
function readInputs(env) {
  return parseInputs(
    {
      image: custom("image", reference, { required: true, form: "registry/repository@sha256:..." }),
      receipt: existingPath("receipt"),
      allowUnbuilt: flag("allow-unbuilt", { fallback: false }),
      sboms: lines("sbom", { fallback: [], max: MAX_SBOMS, form: "the path of a file" }),
      gateVerdict: existingPath("gate-verdict"),
      gateVerdictDigest: text("gate-verdict-digest", {
        pattern: /^sha256:[0-9a-f]{64}$/,
        form: "sha256: and 64 lower-case hexadecimal digits"
      }),
      testResults: existingPath("test-results"),
      vulnerabilityScan: existingPath("vulnerability-scan"),
      verificationSummary: existingPath("verification-summary"),
      predicates: custom("predicates", predicates, { fallback: [] }),
      provenance: flag("provenance", { fallback: true }),
      annotations: pairs("annotations", { fallback: {} }),
      signingConfig: existingPath("signing-config"),
      trustedRoot: existingPath("trusted-root"),
      format: choice("format", FORMATS, { fallback: "both" }),
      transparencyLog: choice("transparency-log", ["required", "prefer", "none"], {
        fallback: "required"
      }),
      // Kyverno takes none of an image's evidence where there are more.
      maxReferrers: integer("max-referrers", { fallback: 50, min: 1, max: 1e3 }),
      serviceTimeoutSeconds: integer("service-timeout-seconds", { min: 3, max: 3600 }),
      ...keyInputs,
      dryRun: flag("dry-run", { fallback: false })
    },
    env,
    (inputs) => [
      ...fault(
        inputs.receipt === void 0 && !inputs.allowUnbuilt,
        "receipt",
        'is required: the path that push-image gives, unless "allow-unbuilt" is true'
      ),
      ...keyFaults(inputs),
      ...fault(
        !signsByKey(inputs) && inputs.transparencyLog === "none",
        "transparency-log",
        "must be required or prefer, unless a key signs: a certificate has to be shown to have been valid"
      )
    ]
  );
}
function fault(wrong2, name, allowed) {
  return wrong2 ? [{ name, allowed }] : [];
}
var PREDICATE = /^((?:https:\/\/[^\s/]+\/|urn:[a-z0-9-]+:)[^\s]{1,200})\s+(\S.*)$/;
var OWN = /^https:\/\/(?:sigstore\.dev\/cosign\/|slsa\.dev\/|in-toto\.io\/attestation\/(?:svr|test-result)\/|cyclonedx\.org\/|spdx\.dev\/)/;
function predicates(raw) {
  return raw.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
    const [, type, path] = PREDICATE.exec(line) ?? [];
    if (type === void 0 || path === void 0)
      throw new InputFault(
        "each line must be a predicate type (a URI), a blank and the path of a file",
        line
      );
    if (OWN.test(type))
      throw new InputFault(
        "must not name a type that an input of its own is for (sbom, gate-verdict, ...)",
        type
      );
    return { type, path };
  });
}
function reference(raw) {
  try {
    return parseReference(raw, "image");
  } catch (error2) {
    if (!(error2 instanceof WaybillError)) throw error2;
    throw new InputFault(`must be ${error2.expected ?? "registry/repository@sha256:..."}`, raw);
  }
}

// actions/sign-and-attest/src/index.ts
void runAction("sign-and-attest", async (frame) => {
  const inputs = readInputs(frame.env);
  const { adapters: adapters2 } = await Promise.resolve().then(() => (init_adapters(), adapters_exports));
  const { signAndAttest: signAndAttest2 } = await Promise.resolve().then(() => (init_main(), main_exports));
  const { writeEvidenceFolder: writeEvidenceFolder2 } = await Promise.resolve().then(() => (init_evidence_folder(), evidence_folder_exports));
  const { referrersByType: referrersByType2, summary: summary3 } = await Promise.resolve().then(() => (init_summary4(), summary_exports));
  const result = await signAndAttest2(inputs, await adapters2(inputs, frame));
  setOutputs({
    image: result.image,
    referrers: JSON.stringify(referrersByType2(result)),
    formats: result.formats.join(" "),
    transparency: result.transparency,
    bundles: result.dryRun ? void 0 : writeEvidenceFolder2(result, frame.context.runnerTemp),
    written: result.attested.filter(({ outcome }) => outcome === "written").length
  });
  frame.summary(summary3(result));
});
