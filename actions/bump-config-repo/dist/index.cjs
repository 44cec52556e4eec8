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
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: true });
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
function issue(name3, message = "") {
  issueCommand(name3, {}, message);
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
    module2.exports = new Proxy({}, { get: (_, name3) => name3 === "__esModule" ? false : class {
      constructor() {
        throw new Error("@actions/http-client is left out of this bundle: use the HTTP client of @waybill/toolkit");
      }
    } });
  }
});

// left-out:@actions/http-client/lib/auth
var require_auth = __commonJS({
  "left-out:@actions/http-client/lib/auth"(exports2, module2) {
    module2.exports = new Proxy({}, { get: (_, name3) => name3 === "__esModule" ? false : class {
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
      addRaw(text3, addEOL = false) {
        this._buffer += text3;
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
      addHeading(text3, level) {
        const tag = `h${level}`;
        const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
        const element = this.wrap(allowedTag, text3);
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
      addQuote(text3, cite) {
        const attrs = Object.assign({}, cite && { cite });
        const element = this.wrap("blockquote", text3, attrs);
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
      addLink(text3, href) {
        const element = this.wrap("a", text3, { href });
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
    module2.exports = new Proxy({}, { get: (_, name3) => name3 === "__esModule" ? false : class {
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
function setOutput(name3, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name3, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name: name3 }, toCommandValue(value));
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
function startGroup(name3) {
  issue("group", name3);
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
  const forms2 = [
    secret2,
    ...lines2.length > 1 ? lines2 : [],
    bytes.toString("base64"),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    encodeURIComponent(secret2),
    JSON.stringify(secret2).slice(1, -1)
  ];
  return [...new Set(forms2.map((form2) => form2.trim()).filter((form2) => form2.length >= SHORTEST_MASKED))].sort(
    (a, b) => b.length - a.length
  );
}
function masked(secret2) {
  for (const form2 of maskedForms(secret2)) {
    if (known.has(form2)) continue;
    known.add(form2);
    if (runnerListens() && !/[\r\n]/.test(form2)) setSecret(form2);
  }
  return secret2;
}
function runnerListens() {
  return process.env.GITHUB_ACTIONS === "true";
}
function redact(text3) {
  let out = text3;
  for (const form2 of [...known].sort((a, b) => b.length - a.length)) out = out.replaceAll(form2, "***");
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
  const path3 = env.WAYBILL_AUDIT_LOG ?? (0, import_node_path.join)(context.runnerTemp, "waybill", "audit.jsonl");
  let ready = false;
  return {
    path: path3,
    write(record) {
      if (record.event === "" || record.subject === "")
        throw new TypeError("an audit record names its event and its subject");
      if (!ready) {
        (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(path3), { recursive: true });
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
      (0, import_node_fs.appendFileSync)(path3, `${redact(JSON.stringify(line))}
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
  const repository2 = env.GITHUB_REPOSITORY ?? "";
  const runId = env.GITHUB_RUN_ID ?? "";
  const runAttempt = env.GITHUB_RUN_ATTEMPT ?? "1";
  const apiUrl = env.GITHUB_API_URL ?? "https://api.github.com";
  return {
    repository: repository2,
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    actor: env.GITHUB_ACTOR ?? "",
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
    runUrl: `${serverUrl}/${repository2}/actions/runs/${runId}/attempts/${runAttempt}`
  };
}
var init_context = __esm({
  "packages/toolkit/src/context.ts"() {
    "use strict";
  }
});

// packages/toolkit/src/errors.ts
function defineErrors(entries) {
  const catalogue = {
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry2]) => [`WAYBILL_${key}`, entry2]))
  };
  for (const [key, entry2] of Object.entries(entries)) {
    catalogue[key] = (facts) => new WaybillError(`WAYBILL_${key}`, entry2, facts);
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
      constructor(code, entry2, facts) {
        super(facts.message, facts.cause === void 0 ? void 0 : { cause: facts.cause });
        this.name = "WaybillError";
        this.code = code;
        this.kind = entry2.kind;
        this.where = facts.where;
        this.expected = facts.expected;
        this.found = facts.found;
        this.fix = facts.fix ?? entry2.fix;
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
  for (let number = 1; ; number++) {
    const outcome = await attempt(number);
    if (outcome.done) return outcome.value;
    if (!outcome.again || number >= policy.attempts) throw outcome.error;
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (number - 1));
    const waitMs = Math.max(outcome.retryAfterMs ?? 0, Math.round(pace.random() * ceiling));
    if (spentMs + waitMs > policy.budgetMs) throw outcome.error;
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
function httpClient(options = {}) {
  const env = options.env ?? process.env;
  const pace = options.pace ?? realPace;
  const agentOptions = {
    keepAlive: true,
    proxyEnv: env,
    ...options.ca?.length ? { ca: caBundle(options.ca) } : {}
  };
  const agents = {
    "http:": new import_node_http.Agent(agentOptions),
    "https:": new import_node_https.Agent(agentOptions)
  };
  async function once(request, url2, headers, payload) {
    const limit = request.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const method = request.method ?? "GET";
    if (url2.protocol !== "http:" && url2.protocol !== "https:") {
      throw failure(
        "HTTP_UNREACHABLE",
        request,
        url2,
        `${url2.protocol}// is not an address that can be fetched`
      );
    }
    const agent = agents[url2.protocol];
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
  async function follow2(request) {
    let url2 = new URL(request.url);
    let method = (request.method ?? "GET").toUpperCase();
    const headers = {
      "user-agent": options.userAgent ?? "waybill",
      "accept-encoding": "gzip, deflate, br"
    };
    for (const [name3, value] of Object.entries(request.headers ?? {})) {
      if (value !== void 0) headers[name3.toLowerCase()] = value;
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
      const answer = await once({ ...request, method }, url2, headers, payload);
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
        for (const name3 of Object.keys(headers)) if (CREDENTIAL_HEADERS.has(name3)) delete headers[name3];
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
      const answer = await follow2(request);
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
        error: failure("HTTP_UNREACHABLE", request, url2, messageOf(error2) || code, error2),
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
function header(headers, name3) {
  const value = headers[name3.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}
function shownUrl(url2) {
  const parsed = new URL(url2);
  return `${parsed.origin}${parsed.pathname}`;
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
var import_node_http, import_node_https, import_node_util, import_node_zlib, MEBIBYTE, DEFAULT_TIMEOUT_MS, DEFAULT_MAX_RESPONSE_BYTES, MAX_REDIRECTS, SHOWN_BODY_CHARS, CREDENTIAL_HEADERS, NEVER_SENT, TRANSIENT_STATUS, NOT_CARRIED_OUT_STATUS;
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
    TRANSIENT_STATUS = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
    NOT_CARRIED_OUT_STATUS = /* @__PURE__ */ new Set([425, 429, 503]);
  }
});

// packages/toolkit/src/id-token.ts
var init_id_token = __esm({
  "packages/toolkit/src/id-token.ts"() {
    "use strict";
    init_errors();
    init_secrets();
    init_toolkit_errors();
  }
});

// packages/toolkit/src/inputs.ts
function parseInputs(schema2, env, check) {
  const faults = [];
  const values = {};
  const unread = /* @__PURE__ */ new Set();
  for (const [property, spec2] of Object.entries(schema2)) {
    const raw = env[inputVariable(spec2.name)]?.trim();
    try {
      values[property] = spec2.parse(raw === "" ? void 0 : raw);
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      unread.add(property);
      faults.push({ name: spec2.name, allowed: fault.allowed, found: fault.found });
    }
  }
  if (check) faults.push(...checked(values, unread, check));
  if (faults.length > 0) throw invalidInputs(faults);
  return values;
}
function checked(values, unread, check) {
  const asked2 = new Error("an input that could not be read was asked for");
  const guarded = new Proxy(values, {
    get(target, property) {
      if (unread.has(String(property))) throw asked2;
      return Reflect.get(target, property);
    }
  });
  try {
    return check(guarded);
  } catch (error2) {
    if (error2 === asked2) return [];
    throw error2;
  }
}
function invalidInputs(faults) {
  const lines2 = faults.map(
    (fault) => fault.found === void 0 ? `"${fault.name}": ${fault.allowed}` : `"${fault.name}": ${fault.allowed}; found ${JSON.stringify(fault.found)}`
  );
  const noun = faults.length === 1 ? "input is" : "inputs are";
  return errors.INVALID_INPUT({
    message: `${faults.length} ${noun} missing or wrong:
${lines2.map((line) => `  - ${line}`).join("\n")}`,
    details: { faults }
  });
}
function inputVariable(name3) {
  return `INPUT_${name3.replaceAll(" ", "_").toUpperCase()}`;
}
function spec(name3, options, parse, required) {
  return {
    name: name3,
    parse(raw) {
      if (raw !== void 0) return parse(raw);
      if (options?.required) throw new InputFault(required);
      return options?.fallback;
    }
  };
}
function text(name3, options) {
  const form2 = options?.form ?? "a text";
  return spec(
    name3,
    options,
    (raw) => {
      if (/[\0\r]/.test(raw)) throw new InputFault(`${form2}, without control characters`, raw);
      if (options?.pattern && !options.pattern.test(raw)) throw new InputFault(`must be ${form2}`, raw);
      return raw;
    },
    `is required: ${form2}`
  );
}
function secret(name3, options) {
  return spec(name3, options, (raw) => masked(raw), `is required: ${options?.form ?? "a secret"}`);
}
function flag(name3, options) {
  return spec(
    name3,
    options,
    (raw) => {
      if (["true", "True", "TRUE"].includes(raw)) return true;
      if (["false", "False", "FALSE"].includes(raw)) return false;
      throw new InputFault("must be true or false", raw);
    },
    "is required: true or false"
  );
}
function integer(name3, options) {
  const min = options?.min ?? 0;
  const max = options?.max ?? Number.MAX_SAFE_INTEGER;
  const form2 = max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`;
  return spec(
    name3,
    options,
    (raw) => {
      const value = Number(raw);
      if (!/^-?\d{1,16}$/.test(raw) || value < min || value > max)
        throw new InputFault(`must be ${form2}`, raw);
      return value;
    },
    `is required: ${form2}`
  );
}
function custom(name3, parse, options) {
  return spec(
    name3,
    options,
    parse,
    `is required: ${options?.form ?? "see the description of the input"}`
  );
}
var InputFault;
var init_inputs = __esm({
  "packages/toolkit/src/inputs.ts"() {
    "use strict";
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
  return value.replace(ANSI, "").replace(/\r\n?/g, "\n").replace(CONTROL, "�").replace(INVISIBLE, "�").split("\n").map((line) => line.replace(/^(\s*)::/, "$1: :").replaceAll("##[", "# #[")).join("\n");
}
function oneLine(value, max = 300) {
  const flat = value.replace(ANSI, "").replace(/\s+/g, " ").replace(CONTROL, "�").replace(INVISIBLE, "�").trim();
  const characters = [...flat];
  return characters.length <= max ? flat : `${characters.slice(0, max - 1).join("")}…`;
}
function markdownText(value, max = 300) {
  return oneLine(value, max).replace(/[\\`*_{}[\]()<>#!|~$]/g, (character) => `\\${character}`).replace(/\\</g, "&lt;").replace(/\\>/g, "&gt;").replaceAll("@", "@⁠").replace(/\b(https?|ftp|mailto):/gi, "$1⁠:").replace(/\bwww\./gi, "www⁠.").replace(/\bGH-(\d)/gi, "GH⁠-$1").replace(/^(?:[-+]|\d{1,9}[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}
function markdownCode(value, max = 300) {
  const flat = oneLine(value, max).replaceAll("`", "ˋ").replaceAll("|", "\\|");
  return flat === "" ? "" : `\`${flat}\``;
}
function markdownLink(label, target) {
  const parsed = URL.parse(target);
  if (parsed === null || !["http:", "https:"].includes(parsed.protocol)) return markdownText(label);
  return `[${markdownText(label)}](${parsed.href.replace(/[()<>\s|]/g, (c) => encodeURIComponent(c).replace(/[()]/g, (b) => b === "(" ? "%28" : "%29"))})`;
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
    debug: (text3) => debug(logText(text3)),
    info: (text3) => info(logText(text3)),
    notice: (text3, place) => notice(logText(text3), place),
    warning: (text3, place) => warning(logText(text3), place),
    error: (text3, place) => error(logText(text3), place),
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
  for (const [name3, value] of Object.entries(outputs)) {
    if (value !== void 0) setOutput(name3, String(value));
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
  const file2 = env.GITHUB_STEP_SUMMARY;
  if (!file2) return;
  const used = (0, import_node_fs2.statSync)(file2, { throwIfNoEntry: false })?.size ?? 0;
  (0, import_node_fs2.appendFileSync)(
    file2,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0))
  );
}
function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\r?\n/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
var import_node_fs2, SUMMARY_LIMIT_BYTES, RESERVE_BYTES, KEPT_FOR_FAILURE_BYTES;
var init_summary2 = __esm({
  "packages/toolkit/src/summary.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
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
  const list = items.map((item) => `- ${markdownText(item, 500)}`).join("\n");
  return [`${markdownText(first, 2e3)} ${markdownCode(code)}`, ...list === "" ? [] : [list]];
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

// packages/gitops/src/errors.ts
var errors2;
var init_errors2 = __esm({
  "packages/gitops/src/errors.ts"() {
    "use strict";
    init_src();
    errors2 = defineErrors({
      DIGEST_FORMAT: {
        kind: "user",
        summary: "An image was not named by its digest, or the digest is not of the one allowed form.",
        fix: "name the image as registry/repository@sha256:… with 64 lower-case hexadecimal digits; a tag can be moved and is refused"
      },
      TAG_MUTABLE: {
        kind: "user",
        summary: "The tag that is to stand beside a digest is one that is moved by custom, such as latest or the name of a branch.",
        fix: "name the image by its digest alone, or with a tag that belongs to this build"
      },
      TARGET_OUTSIDE: {
        kind: "user",
        summary: "The file of a target is not a plain path to a regular file inside the config repository, or its value belongs to another environment.",
        fix: 'declare a path from the root of the config repository, without "..", links, submodules, empty parts or a leading slash'
      },
      TARGET_PATH: {
        kind: "user",
        summary: "The path of a target inside its file is not of an allowed form.",
        fix: "join keys by dots; take an entry of a list by its index or by [key=value]"
      },
      TARGET_FILE_MISSING: {
        kind: "user",
        summary: "The file of a target does not exist in the config repository.",
        fix: "commit the file to the config repository first, or correct the target in the delivery policy"
      },
      TARGET_NOT_FOUND: {
        kind: "user",
        summary: "The file of a target does not hold the declared value.",
        fix: "add the entry to the file, or correct the target in the delivery policy"
      },
      TARGET_AMBIGUOUS: {
        kind: "user",
        summary: "The declared value stands more than once, or changing it would change other values too.",
        fix: "leave one entry only, written out in its own place: no duplicate key, no second match, no alias"
      },
      TARGET_UNREADABLE: {
        kind: "user",
        summary: "The file of a target is not valid YAML in UTF-8, or is beyond the limits.",
        fix: "correct the file at the line named above"
      },
      TARGET_TEMPLATE: {
        kind: "user",
        summary: "The file of a target is a template, not YAML: what it renders to depends on other files.",
        fix: "declare the values file that the template reads as the target"
      },
      TARGET_FORM: {
        kind: "user",
        summary: "The declared value is there, but is not an image reference or a digest that can be replaced.",
        fix: "write a digest or an image reference as one plain or quoted scalar"
      },
      TARGET_MIXED: {
        kind: "user",
        summary: "Values that belong together name different digests: only some of them were written.",
        fix: "run bump-config-repo for the service and the environment: it writes all of them in one commit"
      },
      TARGET_IMAGE_MISMATCH: {
        kind: "user",
        summary: "The file names another image at the declared place than the one that is to be written.",
        fix: "correct the image in the file or in the delivery policy: a digest belongs to one repository of the registry"
      },
      EDIT_UNPROVEN: {
        kind: "bug",
        summary: "An edit did not prove itself: more than the declared value would have changed. Nothing was written.",
        fix: "open an issue with the file and the target"
      },
      ORDER_FORMAT: {
        kind: "user",
        summary: "The order of a build is not one to four whole numbers joined by dots.",
        fix: "use run number and attempt, such as 128.1, or seconds since 1970"
      },
      TRAILER_FORMAT: {
        kind: "user",
        summary: "A value does not fit into a commit trailer.",
        fix: "correct the value: one line, of the form named above"
      }
    });
  }
});

// packages/gitops/src/image.ts
function isDigest(value) {
  return DIGEST.test(value);
}
function checkDigest(value, where) {
  if (DIGEST.test(value)) return value;
  throw errors2.DIGEST_FORMAT({
    message: "the digest is not of the form sha256: and 64 lower-case hexadecimal digits",
    where,
    found: JSON.stringify(value.slice(0, 120))
  });
}
function parseImage(value, where) {
  const at = value.indexOf("@");
  if (at < 0) {
    throw errors2.DIGEST_FORMAT({
      message: "the image is not named by its digest",
      where,
      expected: "registry/repository@sha256:…",
      found: JSON.stringify(value.slice(0, 200))
    });
  }
  const digest = checkDigest(value.slice(at + 1), where);
  const parts = splitTag(value.slice(0, at));
  if (!isRepository(parts.repository) || parts.tag !== void 0 && !TAG.test(parts.tag)) {
    throw errors2.DIGEST_FORMAT({
      message: "the name of the image is not of the form registry/repository or registry/repository:tag",
      where,
      found: JSON.stringify(value.slice(0, 200))
    });
  }
  return { ...parts, digest };
}
function isRepository(value) {
  return value.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(value);
}
function isTag(value) {
  return TAG.test(value);
}
function splitTag(name3) {
  const colon = name3.lastIndexOf(":");
  if (colon <= name3.lastIndexOf("/")) return { repository: name3, tag: void 0 };
  return { repository: name3.slice(0, colon), tag: name3.slice(colon + 1) };
}
function splitReference(value) {
  const equals = value.indexOf("=");
  const prefix = value.slice(0, equals + 1);
  const rest = value.slice(equals + 1);
  const at = rest.indexOf("@");
  const { repository: repository2, tag } = splitTag(at < 0 ? rest : rest.slice(0, at));
  const digest = at < 0 ? void 0 : rest.slice(at + 1);
  return { name: equals < 0 ? repository2 : value.slice(0, equals), prefix, repository: repository2, tag, digest };
}
function isMutableTag(tag) {
  return MUTABLE_TAGS.has(tag.toLowerCase());
}
var DIGEST, TAG, REPOSITORY, MAX_REPOSITORY_LENGTH, MUTABLE_TAGS;
var init_image = __esm({
  "packages/gitops/src/image.ts"() {
    "use strict";
    init_errors2();
    DIGEST = /^sha256:[0-9a-f]{64}$/;
    TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
    REPOSITORY = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?\/)?[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
    MAX_REPOSITORY_LENGTH = 255;
    MUTABLE_TAGS = new Set(
      "latest main master trunk head develop development dev edge nightly next canary snapshot stable release staging stage test testing qa uat prod production live current default".split(
        " "
      )
    );
  }
});

// packages/gitops/src/order.ts
function parseOrder(value, where) {
  if (!KEY.test(value)) {
    throw errors2.ORDER_FORMAT({
      message: "the order of the build is not one to four whole numbers joined by dots",
      where,
      found: JSON.stringify(value.slice(0, 100))
    });
  }
  return value.split(".").map(Number);
}
function compareOrder(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
var KEY;
var init_order = __esm({
  "packages/gitops/src/order.ts"() {
    "use strict";
    init_errors2();
    KEY = /^\d{1,15}(?:\.\d{1,15}){0,3}$/;
  }
});

// packages/github/src/errors.ts
var errors3;
var init_errors3 = __esm({
  "packages/github/src/errors.ts"() {
    "use strict";
    init_src();
    errors3 = defineErrors({
      GITHUB_BAD_CREDENTIALS: {
        kind: "user",
        summary: "GitHub does not accept the token: it has expired, was revoked, or is none.",
        fix: "mint the token in the same job, shortly before it is used; an installation token lives one hour"
      },
      GITHUB_FORBIDDEN: {
        kind: "user",
        summary: "The token is valid but lacks a permission.",
        fix: "grant the permission named above to the App (and accept it on the installation), or to the job"
      },
      GITHUB_SSO_REQUIRED: {
        kind: "user",
        summary: "The organization demands single sign-on and the token was not authorised for it.",
        fix: "use the token of a GitHub App that is installed in the organization"
      },
      GITHUB_ADDRESS_REFUSED: {
        kind: "user",
        summary: "The organization's IP allow list does not hold the runner's address.",
        fix: "run the job on a runner whose address is on the list"
      },
      GITHUB_NOT_FOUND: {
        kind: "user",
        summary: "Something does not exist, or the token may not see it: GitHub answers both alike.",
        fix: "check the name; if it is right, add the repository to the App's installation and to the token's repositories"
      },
      GITHUB_RENAMED: {
        kind: "user",
        summary: "The repository has another name or owner now.",
        fix: "write the new name; a write is never sent after a redirect"
      },
      GITHUB_ARCHIVED: {
        kind: "user",
        summary: "The repository is archived and takes no writes.",
        fix: "unarchive it, or name the repository that replaced it"
      },
      GITHUB_BRANCH_MISSING: {
        kind: "user",
        summary: "The branch does not exist (any more), or the repository has no commit.",
        fix: "check the name of the branch; Waybill never creates a base branch"
      },
      GITHUB_RULES: {
        kind: "user",
        summary: "A ruleset or a branch protection refuses the write.",
        fix: "satisfy the rule, write through a pull request, or add the App to the bypass list of that one rule"
      },
      GITHUB_VALIDATION: {
        kind: "user",
        summary: "GitHub understood the request and refuses its content.",
        fix: "correct what the message names"
      },
      GITHUB_CONFLICT: {
        kind: "remote",
        summary: "The state at GitHub has changed meanwhile, or does not allow the request.",
        fix: "run the job again: it reads the new state first"
      },
      GITHUB_RATE_LIMITED: {
        kind: "remote",
        summary: "GitHub's rate limit (primary or secondary) holds for longer than the action may wait.",
        fix: "run the job again after the time named above; spread jobs that write, and give each App few writers"
      },
      GITHUB_REFUSED: {
        kind: "remote",
        summary: "GitHub refused a request for a reason that Waybill does not know.",
        fix: "read GitHub's message above"
      },
      GITHUB_GRAPHQL: {
        kind: "remote",
        summary: "A GraphQL query did not end well.",
        fix: "read GitHub's message above; run the job again if it speaks of a timeout"
      },
      GITHUB_FILE_KIND: {
        kind: "user",
        summary: "A path in the repository is not a regular file: a symbolic link, a submodule or a folder.",
        fix: "name the regular file itself: Waybill follows no link"
      },
      GITHUB_FILE_MISMATCH: {
        kind: "remote",
        summary: "The bytes of a file are not those that its git object id promises.",
        fix: "run the job again; if it lasts, something between the runner and GitHub changes answers"
      },
      GITHUB_COMMIT_UNVERIFIED: {
        kind: "remote",
        summary: "A commit has landed, but GitHub did not sign it or does not verify its signature.",
        fix: "on GitHub Enterprise Server switch on web commit signing; then check the commit named above"
      },
      GITHUB_PUSH_REFUSED: {
        kind: "remote",
        summary: "GitHub does not take a push of refs over git.",
        fix: 'give the token "contents: write" on the repository; push rules must let "refs/waybill/" pass'
      }
    });
  }
});

// packages/github/src/classify.ts
function isStale(error2) {
  return error2.type === "STALE_DATA" || /^Expected branch to point to |is at \S+ but expected /.test(error2.message);
}
function rateLimitWaitMs(refusal, nowMs) {
  const remaining = header(refusal.headers, "x-ratelimit-remaining");
  const limited = refusal.status === 429 || (refusal.status === 403 || refusal.status === 200) && (SECONDARY.test(refusal.message) || PRIMARY.test(refusal.message) || remaining === "0");
  if (!limited) return void 0;
  const asked2 = retryAfterMs(header(refusal.headers, "retry-after"), nowMs);
  if (asked2 !== void 0) return asked2;
  const reset = Number(header(refusal.headers, "x-ratelimit-reset"));
  if (remaining === "0" && Number.isFinite(reset) && reset > 0) return Math.max(0, reset * 1e3 - nowMs);
  return SILENT_LIMIT_WAIT_MS;
}
function restError(refusal, nowMs) {
  const facts = factsOf(refusal);
  const { status, message } = refusal;
  const waitMs = rateLimitWaitMs(refusal, nowMs);
  if (waitMs !== void 0) return rateLimited(refusal, waitMs);
  if (status === 401) return errors3.GITHUB_BAD_CREDENTIALS(facts);
  if (status === 301 || status === 302 || status === 307 || status === 308) {
    return errors3.GITHUB_RENAMED({
      ...facts,
      message: `${subject(refusal)} has moved`,
      found: header(refusal.headers, "location") ?? message
    });
  }
  if (status === 403 || status === 451) return forbidden(refusal);
  if (status === 404 || status === 410) return notFound(refusal);
  if (status === 409 || status === 405) {
    return RULES.test(message) ? errors3.GITHUB_RULES(facts) : errors3.GITHUB_CONFLICT(facts);
  }
  if (status === 422 || status === 400) {
    return RULES.test([message, ...refusal.fieldErrors].join("\n")) ? errors3.GITHUB_RULES(facts) : errors3.GITHUB_VALIDATION(facts);
  }
  return errors3.GITHUB_REFUSED(facts);
}
function graphqlError(refusal, list, nowMs) {
  const [first] = list;
  const facts = factsOf(refusal, { graphqlErrors: list });
  const waitMs = rateLimitWaitMs(refusal, nowMs);
  if (waitMs !== void 0 || first?.type === "RATE_LIMITED" || first?.type === "RATE_LIMIT") {
    return rateLimited(refusal, waitMs ?? SILENT_LIMIT_WAIT_MS);
  }
  const message = first?.message ?? "";
  if (first && isStale(first))
    return errors3.GITHUB_CONFLICT({ ...facts, message: "the branch has moved meanwhile" });
  if (ARCHIVED.test(message)) return errors3.GITHUB_ARCHIVED(facts);
  if (RULES.test(message)) return errors3.GITHUB_RULES(facts);
  if (first?.type === "NOT_FOUND") return notFound(refusal);
  if (first?.type === "FORBIDDEN" || first?.type === "INSUFFICIENT_SCOPES" || /not accessible by/i.test(message)) {
    return forbidden(refusal);
  }
  if (first?.type === "UNPROCESSABLE") return errors3.GITHUB_VALIDATION(facts);
  return errors3.GITHUB_GRAPHQL(facts);
}
function forbidden(refusal) {
  const facts = factsOf(refusal);
  const { message } = refusal;
  if (ARCHIVED.test(message)) return errors3.GITHUB_ARCHIVED(facts);
  if (/SAML|single sign/i.test(message)) return errors3.GITHUB_SSO_REQUIRED(facts);
  if (/IP allow list/i.test(message)) return errors3.GITHUB_ADDRESS_REFUSED(facts);
  if (RULES.test(message)) return errors3.GITHUB_RULES(facts);
  const accepted = header(refusal.headers, "x-accepted-github-permissions");
  const missing = accepted ?? permissionOf(refusal.operation);
  const permission = missing?.split(";")[0]?.trim().replace("=", ": ") ?? "";
  const scopes = header(refusal.headers, "x-accepted-oauth-scopes");
  return errors3.GITHUB_FORBIDDEN({
    ...facts,
    message: `the token may not do ${refusal.operation}${refusal.repository ? ` in ${refusal.repository}` : ""}`,
    expected: missing !== void 0 ? `the permission ${missing.replaceAll("; ", " or ")}` : scopes ? `one of the scopes ${scopes}` : "a token with the right to do so",
    ...missing === void 0 ? {} : {
      fix: `give the App "${permission}" (and accept it on the installation), or the job "${permission.replaceAll("_", "-")}" under permissions`
    }
  });
}
function notFound(refusal) {
  return errors3.GITHUB_NOT_FOUND({
    ...factsOf(refusal),
    message: `${subject(refusal)} was not found, or the token can't see it`
  });
}
function rateLimited(refusal, waitMs) {
  const kind = SECONDARY.test(refusal.message) ? "secondary rate limit" : "rate limit";
  return errors3.GITHUB_RATE_LIMITED({
    ...factsOf(refusal),
    message: `GitHub's ${kind} holds back ${refusal.operation} for ${Math.ceil(waitMs / 1e3)} s`
  });
}
function subject(refusal) {
  return refusal.repository ? `${refusal.operation} in ${refusal.repository}` : refusal.operation;
}
function factsOf(refusal, more = {}) {
  const found = [refusal.message, ...refusal.fieldErrors].filter((text3) => text3 !== "").join("; ");
  return {
    message: `GitHub refuses ${subject(refusal)}`,
    found: found === "" ? `HTTP ${refusal.status}` : found,
    details: {
      status: refusal.status,
      operation: refusal.operation,
      ...refusal.repository ? { repository: refusal.repository } : {},
      githubMessage: refusal.message,
      fieldErrors: refusal.fieldErrors,
      ...more
    }
  };
}
function permissionOf(operation) {
  const write2 = PERMISSIONS.find(([pattern]) => pattern.test(operation))?.[1];
  return operation.startsWith("GET ") ? write2?.replace("=write", "=read") : write2;
}
function fieldErrorsOf(body) {
  const list = body?.errors;
  if (typeof list === "string") return [list];
  if (!Array.isArray(list)) return [];
  return list.map((entry2) => {
    if (typeof entry2 === "string") return entry2;
    const { resource, field, code, message } = entry2;
    const place = [resource, field].filter((part) => typeof part === "string").join(".");
    const what = typeof message === "string" ? message : typeof code === "string" ? code : JSON.stringify(entry2);
    return place === "" ? what : `${place}: ${what}`;
  });
}
var RULES, ARCHIVED, SECONDARY, PRIMARY, SILENT_LIMIT_WAIT_MS, PERMISSIONS;
var init_classify = __esm({
  "packages/github/src/classify.ts"() {
    "use strict";
    init_src();
    init_errors3();
    RULES = /rule violations? found|protected branch|branch protection|protected ref|changes must be made through|approving review|required status check|status checks? (?:is|are) expected|must be verified signatures|merge queue|cannot (?:create|update|delete) (?:ref|this)|push declined|GH006|GH013/i;
    ARCHIVED = /archived/i;
    SECONDARY = /secondary rate limit|abuse detection|temporarily blocked from content creation|submitted too quickly/i;
    PRIMARY = /API rate limit (?:exceeded|already exceeded)/i;
    SILENT_LIMIT_WAIT_MS = 6e4;
    PERMISSIONS = [
      [/createCommitOnBranch|updateRefs|\/git\/|\/contents\//, "contents=write"],
      [/AutoMerge|enqueuePullRequest|mergePullRequest|\/merge$/, "contents=write"],
      [/\/pulls|pullRequest/i, "pull_requests=write"],
      [/\/issues\//, "issues=write"],
      [/\/check-runs/, "checks=write"],
      [/\/statuses\//, "statuses=write"],
      [/\/rules\//, "metadata=read"],
      [/readHead|readFiles/, "contents=read"]
    ];
  }
});

// packages/github/src/routes.ts
function fillRoute(template, values) {
  return template.replace(/\{([a-z_]+)\}/g, (_, name3) => {
    const value = values[name3];
    if (value === void 0 || value === "") throw new TypeError(`${template} needs a value for ${name3}`);
    const text3 = String(value);
    return name3 === "path" || name3 === "ref" ? text3.split("/").map(encodeURIComponent).join("/") : encodeURIComponent(text3);
  });
}
function queryString(values) {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== void 0 && value !== null);
  if (entries.length === 0) return "";
  return `?${new URLSearchParams(
    entries.map(([name3, value]) => [
      name3,
      Array.isArray(value) ? value.join(",") : String(value)
    ])
  )}`;
}
var init_routes = __esm({
  "packages/github/src/routes.ts"() {
    "use strict";
  }
});

// packages/github/src/client.ts
function githubClient(options) {
  const { http, log } = options;
  const pace = options.pace ?? realPace;
  const policy = { ...DEFAULT_RATE_LIMIT, ...options.rateLimit };
  const apiUrl = options.apiUrl.replace(/\/+$/, "");
  const baseHeaders = {
    authorization: `Bearer ${options.token}`,
    "x-github-api-version": API_VERSION
  };
  function paced(once) {
    return retrying(
      policy,
      pace,
      once,
      (_, waitMs, error2) => log.info(`${error2 instanceof Error ? error2.message : error2}; waiting ${Math.ceil(waitMs / 1e3)} s`)
    );
  }
  async function send(method, route, params, accept, maxResponseBytes) {
    const path3 = params.path ?? {};
    const url2 = `${apiUrl}${fillRoute(route, path3)}${queryString(params.query)}`;
    return paced(async () => {
      const answer = await http.request({
        method: method.toUpperCase(),
        url: url2,
        headers: { ...baseHeaders, accept },
        ...params.body === void 0 ? {} : { json: params.body },
        accept: REFUSALS,
        redirect: "manual",
        ...maxResponseBytes === void 0 ? {} : { maxResponseBytes }
      });
      if (answer.status >= 200 && answer.status < 300)
        return { done: true, value: { ok: true, value: answer } };
      const refusal = restRefusal(method, route, path3, answer);
      const error2 = restError(refusal, pace.now());
      const waitMs = rateLimitWaitMs(refusal, pace.now());
      if (waitMs !== void 0) return { done: false, error: error2, again: true, retryAfterMs: waitMs };
      return { done: true, value: { ok: false, error: error2 } };
    });
  }
  async function tryRest(method, route, params) {
    const tried = await send(method, String(route), params, "application/vnd.github+json");
    if (!tried.ok) return tried;
    const { status, headers, body } = tried.value;
    const data = body.length === 0 ? void 0 : tried.value.json();
    return { ok: true, value: { status, headers, data } };
  }
  async function graphqlAnswer(document, variables, graphqlOptions = {}) {
    const operation = operationName(document);
    const isQuery = !/^\s*mutation\b/.test(document);
    return paced(
      async () => {
        const answer = await http.request({
          method: "POST",
          url: options.graphqlUrl,
          headers: { ...baseHeaders, accept: "application/json" },
          json: { query: document, variables },
          accept: REFUSALS,
          redirect: "manual",
          idempotent: isQuery
        });
        const body = answer.body.length === 0 ? {} : answer.json();
        const list = body.errors ?? [];
        const fine = answer.status >= 200 && answer.status < 300;
        if (fine && list.length === 0) return { done: true, value: { data: body.data ?? null, errors: [] } };
        const refusal = {
          operation,
          repository: graphqlOptions.repository,
          status: answer.status,
          headers: answer.headers,
          message: list[0]?.message ?? body.message ?? "",
          fieldErrors: list.slice(1).map((entry2) => entry2.message)
        };
        const error2 = fine ? graphqlError(refusal, list, pace.now()) : restError(refusal, pace.now());
        if (error2.code === "WAYBILL_GITHUB_RATE_LIMITED") {
          return { done: false, error: error2, again: true, retryAfterMs: rateLimitWaitMs(refusal, pace.now()) };
        }
        if (!fine) return { done: false, error: error2, again: false };
        return { done: true, value: { data: body.data ?? null, errors: list, error: error2 } };
      }
    );
  }
  const rest = async (method, route, params) => {
    const tried = await tryRest(method, route, params);
    if (!tried.ok) throw tried.error;
    return tried.value;
  };
  return {
    rest,
    tryRest,
    async pages(route, params, maxPages = DEFAULT_MAX_PAGES) {
      const all = [];
      for (let page = 1; ; page++) {
        const query = { ...params.query, per_page: PAGE_SIZE, page };
        const { data, headers } = await rest("get", route, { ...params, query });
        const list = data;
        if (!Array.isArray(list)) throw new TypeError(`${String(route)} does not answer with a list`);
        all.push(...list);
        if (!/rel="next"/.test(header(headers, "link") ?? "")) return all;
        if (page >= maxPages) {
          throw errors3.GITHUB_REFUSED({
            message: `GET ${String(route)} has more than ${maxPages * PAGE_SIZE} entries`,
            fix: "narrow what is asked for"
          });
        }
      }
    },
    async raw(route, path3, maxBytes = RAW_LIMIT_BYTES) {
      const tried = await send("get", String(route), { path: path3 }, "application/vnd.github.raw+json", maxBytes);
      if (!tried.ok) throw tried.error;
      return tried.value.body;
    },
    graphqlAnswer,
    async graphql(document, variables, graphqlOptions) {
      const { data, error: error2 } = await graphqlAnswer(document, variables, graphqlOptions);
      if (error2) throw error2;
      if (data === null) {
        throw errors3.GITHUB_GRAPHQL({ message: `GitHub answered ${operationName(document)} without data` });
      }
      return data;
    }
  };
}
function mayHaveLanded(error2) {
  if (!(error2 instanceof WaybillError)) return false;
  if (error2.code === "WAYBILL_HTTP_TIMEOUT" || error2.code === "WAYBILL_HTTP_UNREACHABLE") return true;
  if (error2.code === "WAYBILL_HTTP_NOT_JSON" || error2.code === "WAYBILL_HTTP_TOO_LARGE") return true;
  if (error2.code === "WAYBILL_HTTP_STATUS") return Number(error2.details.status) >= 500;
  return error2.code === "WAYBILL_GITHUB_GRAPHQL" && /something went wrong|timeout/i.test(error2.found ?? "");
}
function fullName(repository2) {
  return `${repository2.owner}/${repository2.name}`;
}
function restRefusal(method, route, path3, answer) {
  let body;
  try {
    body = answer.json();
  } catch {
    body = void 0;
  }
  const message = body?.message;
  return {
    operation: `${method.toUpperCase()} ${route}`,
    repository: path3.owner !== void 0 && path3.repo !== void 0 ? `${path3.owner}/${path3.repo}` : void 0,
    status: answer.status,
    headers: answer.headers,
    message: typeof message === "string" ? message : "",
    fieldErrors: fieldErrorsOf(body)
  };
}
function operationName(document) {
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "a GraphQL operation";
}
var API_VERSION, REFUSALS, DEFAULT_RATE_LIMIT, PAGE_SIZE, DEFAULT_MAX_PAGES, RAW_LIMIT_BYTES;
var init_client = __esm({
  "packages/github/src/client.ts"() {
    "use strict";
    init_src();
    init_classify();
    init_errors3();
    init_routes();
    API_VERSION = "2022-11-28";
    REFUSALS = [301, 302, 307, 308, 400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
    DEFAULT_RATE_LIMIT = { attempts: 8, baseMs: 1e3, capMs: 6e4, budgetMs: 10 * 6e4 };
    PAGE_SIZE = 100;
    DEFAULT_MAX_PAGES = 20;
    RAW_LIMIT_BYTES = 100 * 1024 * 1024;
  }
});

// packages/github/src/blobs.ts
async function resolveEntry(client, repository2, path3, entry2) {
  if (entry2 === null) return void 0;
  if (entry2.type !== "blob" || !REGULAR_MODES.has(entry2.mode)) {
    const kind = entry2.type === "commit" ? "a submodule" : entry2.type === "tree" ? "a folder" : entry2.mode === SYMLINK_MODE ? "a symbolic link" : `an entry of mode ${entry2.mode.toString(8)}`;
    throw errors3.GITHUB_FILE_KIND({
      message: `${path3} in ${fullName(repository2)} is ${kind}, not a regular file`,
      where: path3,
      found: kind
    });
  }
  const executable = entry2.mode === EXECUTABLE_MODE;
  const { object, oid } = entry2;
  if (object && object.text !== null && !object.isTruncated && object.isBinary === false) {
    const bytes = Buffer.from(object.text, "utf8");
    if (blobOid(bytes, oid.length) === oid) return { path: path3, oid, bytes, executable };
  }
  return { path: path3, oid, bytes: await readBlob(client, repository2, oid, path3), executable };
}
async function readBlob(client, repository2, oid, path3) {
  const bytes = await client.raw("/repos/{owner}/{repo}/git/blobs/{file_sha}", {
    owner: repository2.owner,
    repo: repository2.name,
    file_sha: oid
  });
  const found = blobOid(bytes, oid.length);
  if (found !== oid) {
    throw errors3.GITHUB_FILE_MISMATCH({
      message: `the bytes of ${path3} in ${fullName(repository2)} are not those of its git object`,
      where: path3,
      expected: oid,
      found
    });
  }
  return bytes;
}
function blobOid(bytes, hexLength = 40) {
  return (0, import_node_crypto2.createHash)(hexLength === SHA256_HEX_LENGTH ? "sha256" : "sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
var import_node_crypto2, entryFields, EXECUTABLE_MODE, REGULAR_MODES, SYMLINK_MODE, SHA256_HEX_LENGTH;
var init_blobs = __esm({
  "packages/github/src/blobs.ts"() {
    "use strict";
    import_node_crypto2 = __toESM(require_crypto(), 1);
    init_client();
    init_errors3();
    entryFields = "mode type oid object { ... on Blob { byteSize isBinary isTruncated text } }";
    EXECUTABLE_MODE = 33261;
    REGULAR_MODES = /* @__PURE__ */ new Set([33188, 33204, EXECUTABLE_MODE]);
    SYMLINK_MODE = 40960;
    SHA256_HEX_LENGTH = 64;
  }
});

// packages/github/src/checks.ts
async function createCheckRun(client, repository2, run) {
  const path3 = { owner: repository2.owner, repo: repository2.name };
  const batches = annotationBatches(run.output);
  const { data } = await client.rest("post", "/repos/{owner}/{repo}/check-runs", {
    path: path3,
    // The description has one body type for each status; ours is checked by `CheckRun`.
    body: { name: run.name, head_sha: run.headSha, ...fields(run, batches[0]) }
  });
  const id = Number(data.id);
  await addAnnotations(client, repository2, id, run.output, batches.slice(1));
  return { id, url: data.html_url ?? data.url };
}
async function updateCheckRun(client, repository2, id, run) {
  const batches = annotationBatches(run.output);
  await client.rest("patch", "/repos/{owner}/{repo}/check-runs/{check_run_id}", {
    path: { owner: repository2.owner, repo: repository2.name, check_run_id: id },
    body: fields(run, batches[0])
  });
  await addAnnotations(client, repository2, id, run.output, batches.slice(1));
}
async function setCommitStatus(client, repository2, sha, status) {
  await client.rest("post", "/repos/{owner}/{repo}/statuses/{sha}", {
    path: { owner: repository2.owner, repo: repository2.name, sha },
    body: {
      state: status.state,
      context: status.context,
      ...status.description === void 0 ? {} : { description: [...status.description].slice(0, STATUS_DESCRIPTION_LIMIT).join("") },
      ...status.targetUrl === void 0 ? {} : { target_url: status.targetUrl }
    }
  });
}
async function listCheckRuns(client, repository2, ref2) {
  const { data } = await client.rest("get", "/repos/{owner}/{repo}/commits/{ref}/check-runs", {
    path: { owner: repository2.owner, repo: repository2.name, ref: ref2 },
    query: { per_page: 100 }
  });
  return data.check_runs.map((run) => ({
    id: Number(run.id),
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    appId: run.app ? Number(run.app.id) : void 0,
    url: run.html_url
  }));
}
async function addAnnotations(client, repository2, id, output, batches) {
  if (!output) return;
  for (const batch of batches) {
    await client.rest("patch", "/repos/{owner}/{repo}/check-runs/{check_run_id}", {
      path: { owner: repository2.owner, repo: repository2.name, check_run_id: id },
      body: { output: outputOf(output, batch) }
    });
  }
}
function annotationBatches(output) {
  const all = output?.annotations ?? [];
  const batches = [];
  for (let at = 0; at < all.length; at += ANNOTATIONS_PER_REQUEST) {
    batches.push(all.slice(at, at + ANNOTATIONS_PER_REQUEST));
  }
  return batches;
}
function fields(run, annotations) {
  return {
    status: run.status,
    ...run.conclusion === void 0 ? {} : { conclusion: run.conclusion },
    ...run.detailsUrl === void 0 ? {} : { details_url: run.detailsUrl },
    ...run.externalId === void 0 ? {} : { external_id: run.externalId },
    ...run.output === void 0 ? {} : { output: outputOf(run.output, annotations) }
  };
}
function outputOf(output, annotations) {
  return {
    title: output.title,
    summary: output.summary,
    ...output.text === void 0 ? {} : { text: output.text },
    ...annotations === void 0 || annotations.length === 0 ? {} : {
      annotations: annotations.map((entry2) => ({
        path: entry2.path,
        start_line: entry2.startLine,
        end_line: entry2.endLine,
        annotation_level: entry2.level,
        message: entry2.message,
        ...entry2.title === void 0 ? {} : { title: entry2.title }
      }))
    }
  };
}
var ANNOTATIONS_PER_REQUEST, STATUS_DESCRIPTION_LIMIT;
var init_checks = __esm({
  "packages/github/src/checks.ts"() {
    "use strict";
    ANNOTATIONS_PER_REQUEST = 50;
    STATUS_DESCRIPTION_LIMIT = 140;
  }
});

// packages/github/src/commits.ts
async function readHead(client, repository2, options) {
  const historyOf = options.historyOf ?? [];
  const declarations = ["$owner: String!", "$name: String!"];
  const variables = { owner: repository2.owner, name: repository2.name };
  const fields2 = ["oid"];
  options.paths.forEach((path3, i) => {
    declarations.push(`$p${i}: String!`);
    variables[`p${i}`] = path3;
    fields2.push(`f${i}: file(path: $p${i}) { ${entryFields} }`);
  });
  historyOf.forEach((path3, i) => {
    declarations.push(`$h${i}: String!`);
    variables[`h${i}`] = path3;
    fields2.push(
      `h${i}: history(first: $length, path: $h${i}) { pageInfo { hasNextPage } nodes { oid url message committedDate signature { isValid } } }`
    );
  });
  if (historyOf.length > 0) {
    declarations.push("$length: Int!");
    variables.length = options.historyLength ?? DEFAULT_HISTORY;
  }
  const commit = `target { ... on Commit { ${fields2.join(" ")} } }`;
  let branchSelection = `defaultBranchRef { name ${commit} }`;
  if (options.branch !== void 0) {
    declarations.push("$ref: String!");
    variables.ref = `refs/heads/${options.branch}`;
    branchSelection = `defaultBranchRef { name } ref(qualifiedName: $ref) { name ${commit} }`;
  }
  const { repository: answer, rateLimit } = await client.graphql(
    `query readHead(${declarations.join(", ")}) { repository(owner: $owner, name: $name) { nameWithOwner databaseId isArchived ${branchSelection} } rateLimit { used } }`,
    variables,
    { repository: fullName(repository2) }
  );
  const { defaultBranch, head, branch } = theBranch(repository2, answer, options.branch);
  const files = {};
  const faults = {};
  for (const [i, path3] of options.paths.entries()) {
    const entry2 = head[`f${i}`] ?? null;
    try {
      files[path3] = await resolveEntry(client, repository2, path3, entry2);
    } catch (error2) {
      if (!options.leaveOut || !(error2 instanceof WaybillError)) throw error2;
      faults[path3] = error2;
    }
  }
  const history = {};
  const historyHasMore = {};
  for (const [i, path3] of historyOf.entries()) {
    const past = head[`h${i}`];
    historyHasMore[path3] = past.pageInfo.hasNextPage;
    history[path3] = past.nodes.map((node) => ({
      oid: node.oid,
      url: node.url,
      message: node.message,
      committedDate: node.committedDate,
      verified: node.signature?.isValid === true
    }));
  }
  return {
    oid: head.oid,
    branch,
    defaultBranch,
    repositoryId: String(answer?.databaseId ?? ""),
    files,
    faults,
    history,
    historyHasMore,
    used: rateLimit?.used
  };
}
function theBranch(repository2, answer, wanted) {
  const name3 = fullName(repository2);
  if (answer === null) {
    throw errors3.GITHUB_NOT_FOUND({
      message: `${name3} was not found, or the token can't see it`,
      where: name3,
      details: { repository: name3 }
    });
  }
  if (answer.nameWithOwner.toLowerCase() !== name3.toLowerCase()) {
    throw errors3.GITHUB_RENAMED({
      message: `${name3} is called ${answer.nameWithOwner} now`,
      where: name3,
      found: answer.nameWithOwner
    });
  }
  const found = wanted === void 0 ? answer.defaultBranchRef : answer.ref;
  const head = found?.target;
  if (!found || !head || answer.defaultBranchRef === null) {
    throw errors3.GITHUB_BRANCH_MISSING({
      message: wanted === void 0 ? `${name3} has no commit yet` : `${name3} has no branch ${wanted}`,
      where: name3,
      ...answer.defaultBranchRef ? { found: `the default branch is ${answer.defaultBranchRef.name}` } : {}
    });
  }
  return { head, branch: found.name, defaultBranch: answer.defaultBranchRef.name };
}
async function readHistory(client, repository2, options) {
  const answer = await client.graphql(
    `query readHistory($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!, $length: Int!, $after: String) {
      repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit {
        history(first: $length, path: $path, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { oid url message committedDate signature { isValid } }
        } } } } }`,
    {
      owner: repository2.owner,
      name: repository2.name,
      oid: options.revision,
      path: options.path,
      length: options.length,
      after: options.after ?? null
    },
    { repository: fullName(repository2) }
  );
  const history = answer.repository?.object?.history;
  if (!history) {
    throw errors3.GITHUB_NOT_FOUND({
      message: `${fullName(repository2)} has no commit ${options.revision}, or the token can't see it`
    });
  }
  return {
    commits: history.nodes.map((node) => ({
      oid: node.oid,
      url: node.url,
      message: node.message,
      committedDate: node.committedDate,
      verified: node.signature?.isValid === true
    })),
    next: history.pageInfo.hasNextPage ? history.pageInfo.endCursor ?? void 0 : void 0
  };
}
async function readMessages(client, repository2, oids) {
  const declarations = oids.map((_, i) => `, $o${i}: GitObjectID!`).join("");
  const fields2 = oids.map((_, i) => `o${i}: object(oid: $o${i}) { ... on Commit { message } }`).join(" ");
  const answer = await client.graphql(
    `query readMessages($owner: String!, $name: String!${declarations}) { repository(owner: $owner, name: $name) { ${fields2} } }`,
    {
      owner: repository2.owner,
      name: repository2.name,
      ...Object.fromEntries(oids.map((oid, i) => [`o${i}`, oid]))
    },
    { repository: fullName(repository2) }
  );
  return Object.fromEntries(
    oids.flatMap((oid, i) => {
      const message = answer.repository?.[`o${i}`]?.message;
      return message === void 0 ? [] : [[oid, message]];
    })
  );
}
async function commitOnBranch(client, repository2, commit) {
  const additions = Object.entries(commit.additions ?? {}).map(([path3, bytes]) => ({
    path: path3,
    contents: Buffer.from(bytes).toString("base64")
  }));
  const deletions = (commit.deletions ?? []).map((path3) => ({ path: path3 }));
  const input = {
    branch: { repositoryNameWithOwner: fullName(repository2), branchName: commit.branch },
    expectedHeadOid: commit.expectedHeadOid,
    message: { headline: commit.headline, body: commit.body },
    // A null or empty list passes GitHub's validation and then fails the query: it must not be there.
    fileChanges: {
      ...additions.length > 0 ? { additions } : {},
      ...deletions.length > 0 ? { deletions } : {}
    }
  };
  let answer;
  try {
    answer = await client.graphqlAnswer(
      `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
        createCommitOnBranch(input: $input) { commit { oid url signature { isValid state } } } }`,
      { input },
      { repository: fullName(repository2) }
    );
  } catch (error3) {
    if (mayHaveLanded(error3)) return { kind: "unknown", error: error3 };
    throw error3;
  }
  const { error: error2 } = answer;
  if (error2) {
    if (answer.errors.some(isStale)) return { kind: "stale" };
    if (mayHaveLanded(error2)) return { kind: "unknown", error: error2 };
    if (answer.errors.some(isBranchMissing)) {
      throw errors3.GITHUB_BRANCH_MISSING({
        message: `the branch ${commit.branch} of ${fullName(repository2)} is gone`,
        where: fullName(repository2),
        found: error2.found,
        cause: error2
      });
    }
    throw error2;
  }
  const made = answer.data?.createCommitOnBranch?.commit;
  if (!made) {
    throw errors3.GITHUB_GRAPHQL({ message: "GitHub answered createCommitOnBranch without a commit" });
  }
  if (made.signature?.isValid !== true) {
    throw errors3.GITHUB_COMMIT_UNVERIFIED({
      message: `commit ${made.oid} in ${fullName(repository2)} is not verified`,
      where: made.url,
      expected: "a commit that GitHub has signed",
      found: made.signature ? `signature state ${made.signature.state}` : "no signature",
      details: { oid: made.oid, url: made.url }
    });
  }
  return { kind: "committed", oid: made.oid, url: made.url };
}
function isBranchMissing(error2) {
  return error2.type === "NOT_FOUND" || /branch .*(?:not found|does not exist|could not be found)|No such branch|expectedHeadOid.*not to be null/i.test(
    error2.message
  );
}
var DEFAULT_HISTORY;
var init_commits = __esm({
  "packages/github/src/commits.ts"() {
    "use strict";
    init_src();
    init_blobs();
    init_classify();
    init_client();
    init_errors3();
    DEFAULT_HISTORY = 20;
  }
});

// packages/github/src/comparison.ts
async function compareCommits(client, repository2, base, head) {
  const { data } = await client.rest("get", "/repos/{owner}/{repo}/compare/{basehead}", {
    path: { owner: repository2.owner, repo: repository2.name, basehead: `${base}...${head}` }
  });
  return {
    status: data.status,
    ahead: data.ahead_by,
    behind: data.behind_by,
    commits: data.commits.map(compared).reverse(),
    url: data.html_url
  };
}
function compared(entry2) {
  const login = entry2.author?.login;
  return {
    oid: entry2.sha,
    url: entry2.html_url,
    headline: entry2.commit.message.split("\n", 1)[0] ?? "",
    author: login ?? entry2.commit.author?.name ?? ""
  };
}
async function pullRequestsOf(client, repository2, commits) {
  const found = /* @__PURE__ */ new Map();
  for (let from = 0; from < commits.length; from += COMMITS_PER_QUERY) {
    const part = commits.slice(from, from + COMMITS_PER_QUERY);
    const declarations = part.map((_, i) => `$c${i}: GitObjectID!`);
    const fields2 = part.map((_, i) => `c${i}: object(oid: $c${i}) { ...pulls }`);
    const { repository: answer } = await client.graphql(
      `query pullRequestsOf($owner: String!, $name: String!, ${declarations.join(", ")}) {
        repository(owner: $owner, name: $name) { ${fields2.join(" ")} } }
      fragment pulls on Commit { associatedPullRequests(first: 5) {
        nodes { number url title merged author { login } baseRepository { nameWithOwner } } } }`,
      {
        owner: repository2.owner,
        name: repository2.name,
        ...Object.fromEntries(part.map((oid, i) => [`c${i}`, oid]))
      },
      { repository: fullName(repository2) }
    );
    for (const [i, oid] of part.entries()) {
      const commit = answer?.[`c${i}`];
      if (!commit) continue;
      const pulls = commit.associatedPullRequests?.nodes ?? [];
      const pull = pulls.find(
        ({ merged, baseRepository }) => merged && baseRepository?.nameWithOwner.toLowerCase() === fullName(repository2).toLowerCase()
      );
      found.set(
        oid,
        pull && {
          number: pull.number,
          url: pull.url,
          title: pull.title,
          author: pull.author?.login ?? "ghost"
        }
      );
    }
  }
  return found;
}
var COMMITS_PER_QUERY;
var init_comparison = __esm({
  "packages/github/src/comparison.ts"() {
    "use strict";
    init_client();
    COMMITS_PER_QUERY = 100;
  }
});

// packages/github/src/contents.ts
async function readFiles(client, repository2, revision, paths) {
  const variables = {
    owner: repository2.owner,
    name: repository2.name,
    revision
  };
  const declarations = ["$owner: String!", "$name: String!", "$revision: String!"];
  const fields2 = paths.map((path3, i) => {
    declarations.push(`$p${i}: String!`);
    variables[`p${i}`] = path3;
    return `f${i}: file(path: $p${i}) { ${entryFields} }`;
  });
  const answer = await client.graphql(
    `query readFiles(${declarations.join(", ")}) { repository(owner: $owner, name: $name) {
      object(expression: $revision) { ... on Commit { oid ${fields2.join(" ")} } } } }`,
    variables,
    { repository: fullName(repository2) }
  );
  const commit = answer.repository?.object;
  if (!commit?.oid) {
    throw errors3.GITHUB_NOT_FOUND({
      message: `${fullName(repository2)} has no commit ${revision}, or the token can't see it`,
      where: fullName(repository2)
    });
  }
  const files = {};
  for (const [i, path3] of paths.entries()) {
    files[path3] = await resolveEntry(
      client,
      repository2,
      path3,
      commit[`f${i}`] ?? null
    );
  }
  return { oid: commit.oid, files };
}
async function readFile(client, repository2, revision, path3) {
  return (await readFiles(client, repository2, revision, [path3])).files[path3];
}
var init_contents = __esm({
  "packages/github/src/contents.ts"() {
    "use strict";
    init_blobs();
    init_client();
    init_errors3();
  }
});

// packages/github/src/merging.ts
async function mergeState(client, repository2, number) {
  const answer = await client.graphql(
    `query pullRequestMergeState($owner: String!, $name: String!, $number: Int!) {
      repository(owner: $owner, name: $name) { pullRequest(number: $number) {
        id state isDraft headRefOid baseRefOid mergeable mergeStateStatus reviewDecision
        autoMergeRequest { mergeMethod enabledBy { login } } mergeCommit { oid } } } }`,
    { owner: repository2.owner, name: repository2.name, number },
    { repository: fullName(repository2) }
  );
  const pull = answer.repository?.pullRequest;
  if (!pull) {
    throw errors3.GITHUB_NOT_FOUND({
      message: `pull request ${number} of ${fullName(repository2)} was not found, or the token can't see it`
    });
  }
  return {
    nodeId: pull.id,
    state: pull.state,
    draft: pull.isDraft,
    headSha: pull.headRefOid,
    baseSha: pull.baseRefOid,
    mergeable: pull.mergeable,
    status: pull.mergeStateStatus,
    reviewDecision: pull.reviewDecision,
    autoMerge: pull.autoMergeRequest ? { method: pull.autoMergeRequest.mergeMethod, enabledBy: pull.autoMergeRequest.enabledBy?.login } : void 0,
    mergedSha: pull.mergeCommit?.oid
  };
}
async function enableAutoMerge(client, repository2, pull) {
  const answer = await client.graphqlAnswer(
    `mutation enablePullRequestAutoMerge($input: EnablePullRequestAutoMergeInput!) {
      enablePullRequestAutoMerge(input: $input) { pullRequest { number autoMergeRequest { enabledAt } } } }`,
    {
      input: {
        pullRequestId: pull.nodeId,
        expectedHeadOid: pull.headSha,
        mergeMethod: pull.method.toUpperCase(),
        ...pull.commitBody === void 0 ? {} : { commitBody: pull.commitBody }
      }
    },
    { repository: fullName(repository2) }
  );
  if (!answer.error) return { kind: "enabled" };
  const known2 = matched(answer.errors, AUTO_MERGE_REFUSALS);
  if (known2) return { kind: "refused", ...known2 };
  throw answer.error;
}
async function disableAutoMerge(client, repository2, nodeId) {
  const answer = await client.graphqlAnswer(
    `mutation disablePullRequestAutoMerge($input: DisablePullRequestAutoMergeInput!) {
      disablePullRequestAutoMerge(input: $input) { pullRequest { number } } }`,
    { input: { pullRequestId: nodeId } },
    { repository: fullName(repository2) }
  );
  if (answer.error && !/not enabled|Can't disable auto-merge/i.test(answer.error.found ?? ""))
    throw answer.error;
}
async function mergePullRequest(client, repository2, number, merge) {
  const tried = await client.tryRest("put", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", {
    path: { owner: repository2.owner, repo: repository2.name, pull_number: number },
    body: {
      sha: merge.headSha,
      merge_method: merge.method,
      ...merge.title === void 0 ? {} : { commit_title: merge.title },
      ...merge.message === void 0 ? {} : { commit_message: merge.message }
    }
  });
  if (tried.ok) return { kind: "merged", sha: tried.value.data.sha };
  const { status } = tried.error.details;
  const message = tried.error.found ?? tried.error.message;
  if (status === 409 && /head branch was modified|head sha/i.test(message))
    return { kind: "head-moved", message };
  if (status === 405 || status === 409 || tried.error.code === "WAYBILL_GITHUB_RULES") {
    return { kind: "blocked", message };
  }
  throw tried.error;
}
async function enqueuePullRequest(client, repository2, pull) {
  const answer = await client.graphqlAnswer(
    `mutation enqueuePullRequest($input: EnqueuePullRequestInput!) {
      enqueuePullRequest(input: $input) { mergeQueueEntry { id } } }`,
    { input: { pullRequestId: pull.nodeId, expectedHeadOid: pull.headSha } },
    { repository: fullName(repository2) }
  );
  if (!answer.error) return { kind: "enqueued" };
  if (answer.errors.some((error2) => /already (?:queued|in the merge queue)/i.test(error2.message))) {
    return { kind: "enqueued" };
  }
  return { kind: "refused", message: answer.errors[0]?.message ?? answer.error.message, error: answer.error };
}
function matched(list, table2) {
  for (const { message } of list) {
    const row = table2.find(([pattern]) => pattern.test(message));
    if (row) return { reason: row[1], message };
  }
  return void 0;
}
var AUTO_MERGE_REFUSALS;
var init_merging = __esm({
  "packages/github/src/merging.ts"() {
    "use strict";
    init_client();
    init_errors3();
    AUTO_MERGE_REFUSALS = [
      [/already (?:been )?(?:enabled|set)/i, "already-enabled"],
      [/is in clean status/i, "clean"],
      [/is in unstable status/i, "unstable"],
      [/Auto.?merge is not allowed for this repository/i, "not-allowed"],
      [/Protected branch rules? not configured/i, "no-requirements"],
      [/merge queue/i, "merge-queue"],
      [/not authorized for this protected branch/i, "not-authorized"],
      [/draft/i, "draft"],
      [/head (?:sha|oid|branch|commit)|expected.*head/i, "head-moved"],
      [/is closed|is merged|already merged|not open/i, "closed"],
      [/Can't enable auto-merge for this pull request/i, "not-allowed"]
    ];
  }
});

// packages/github/src/pulls.ts
function pullRequest(answer) {
  return {
    number: answer.number,
    nodeId: answer.node_id,
    url: answer.html_url,
    title: answer.title,
    body: answer.body ?? "",
    state: answer.state === "open" ? "open" : "closed",
    draft: answer.draft === true,
    merged: answer.merged_at !== null,
    author: {
      login: answer.user?.login ?? "ghost",
      id: Number(answer.user?.id ?? 0),
      type: answer.user?.type ?? "User"
    },
    base: { ref: answer.base.ref, sha: answer.base.sha },
    head: {
      ref: answer.head.ref,
      sha: answer.head.sha,
      repository: answer.head.repo?.full_name
    },
    labels: answer.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
    createdAt: answer.created_at,
    updatedAt: answer.updated_at
  };
}
async function findPullRequests(client, repository2, filter = {}) {
  const list = await client.pages("/repos/{owner}/{repo}/pulls", {
    path: { owner: repository2.owner, repo: repository2.name },
    query: {
      state: filter.state ?? "open",
      sort: "created",
      direction: "desc",
      ...filter.head === void 0 ? {} : { head: `${repository2.owner}:${filter.head}` },
      ...filter.base === void 0 ? {} : { base: filter.base }
    }
  });
  return list.map(pullRequest).filter((pull) => (filter.labels ?? []).every((label) => pull.labels.includes(label))).filter(
    (pull) => filter.head === void 0 || pull.head.ref === filter.head && pull.head.repository?.toLowerCase() === fullName(repository2).toLowerCase()
  );
}
async function getPullRequest(client, repository2, number) {
  const { data } = await client.rest("get", "/repos/{owner}/{repo}/pulls/{pull_number}", {
    path: pathOf(repository2, number)
  });
  return pullRequest(data);
}
async function createPullRequest(client, repository2, pull) {
  const tried = await client.tryRest("post", "/repos/{owner}/{repo}/pulls", {
    path: { owner: repository2.owner, repo: repository2.name },
    body: { ...pull, maintainer_can_modify: false }
  });
  if (tried.ok) return { kind: "created", pull: pullRequest(tried.value.data) };
  const said3 = tried.error.found ?? "";
  if (/A pull request already exists/i.test(said3)) return { kind: "exists" };
  if (/No commits between/i.test(said3)) return { kind: "no-commits" };
  throw tried.error;
}
async function updatePullRequest(client, repository2, number, change) {
  const { data } = await client.rest("patch", "/repos/{owner}/{repo}/pulls/{pull_number}", {
    path: pathOf(repository2, number),
    body: change
  });
  return pullRequest(data);
}
function closePullRequest(client, repository2, number) {
  return updatePullRequest(client, repository2, number, { state: "closed" });
}
async function listComments(client, repository2, number) {
  const list = await client.pages("/repos/{owner}/{repo}/issues/{issue_number}/comments", {
    path: { owner: repository2.owner, repo: repository2.name, issue_number: number }
  });
  return list.map((entry2) => ({
    id: Number(entry2.id),
    url: entry2.html_url,
    body: entry2.body ?? "",
    author: { login: entry2.user?.login ?? "ghost", id: Number(entry2.user?.id ?? 0) }
  }));
}
async function addComment(client, repository2, number, body) {
  const { data } = await client.rest("post", "/repos/{owner}/{repo}/issues/{issue_number}/comments", {
    path: { owner: repository2.owner, repo: repository2.name, issue_number: number },
    body: { body }
  });
  return { id: Number(data.id), url: data.html_url };
}
async function updateComment(client, repository2, id, body) {
  await client.rest("patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}", {
    path: { owner: repository2.owner, repo: repository2.name, comment_id: id },
    body: { body }
  });
}
async function addLabels(client, repository2, number, labels) {
  if (labels.length === 0) return;
  await client.rest("post", "/repos/{owner}/{repo}/issues/{issue_number}/labels", {
    path: { owner: repository2.owner, repo: repository2.name, issue_number: number },
    body: { labels: [...labels] }
  });
}
async function removeLabel(client, repository2, number, label) {
  const tried = await client.tryRest("delete", "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
    path: { owner: repository2.owner, repo: repository2.name, issue_number: number, name: label }
  });
  if (!tried.ok && tried.error.details.status !== 404) throw tried.error;
}
async function requestReviewers(client, repository2, number, reviewers) {
  if (reviewers.users.length === 0 && reviewers.teams.length === 0) return { kind: "requested" };
  const tried = await client.tryRest(
    "post",
    "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
    {
      path: pathOf(repository2, number),
      body: { reviewers: [...reviewers.users], team_reviewers: [...reviewers.teams] }
    }
  );
  if (tried.ok) return { kind: "requested" };
  const { status } = tried.error.details;
  if (status === 422) return { kind: "refused", reason: tried.error.found ?? tried.error.message };
  throw tried.error;
}
async function listReviews(client, repository2, number) {
  const list = await client.pages("/repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    path: pathOf(repository2, number)
  });
  return list.map((entry2) => ({
    author: {
      login: entry2.user?.login ?? "ghost",
      id: Number(entry2.user?.id ?? 0),
      type: entry2.user?.type ?? "User"
    },
    state: reviewState(entry2.state),
    sha: entry2.commit_id ?? void 0,
    submittedAt: entry2.submitted_at,
    association: entry2.author_association
  }));
}
function reviewState(state) {
  switch (state) {
    case "APPROVED":
    case "CHANGES_REQUESTED":
    case "COMMENTED":
    case "DISMISSED":
    case "PENDING":
      return state;
    default:
      return "COMMENTED";
  }
}
async function listFiles(client, repository2, number) {
  const list = await client.pages(
    "/repos/{owner}/{repo}/pulls/{pull_number}/files",
    { path: pathOf(repository2, number) },
    MAX_LISTED_FILES / 100
  );
  if (list.length >= MAX_LISTED_FILES) {
    throw errors3.GITHUB_REFUSED({
      message: `pull request ${number} of ${fullName(repository2)} changes ${MAX_LISTED_FILES} files or more; GitHub lists no more`,
      fix: "split the pull request"
    });
  }
  return list.map((entry2) => ({
    path: entry2.filename,
    status: entry2.status,
    previousPath: entry2.previous_filename,
    oid: entry2.sha,
    additions: entry2.additions,
    deletions: entry2.deletions
  }));
}
function pathOf(repository2, number) {
  return { owner: repository2.owner, repo: repository2.name, pull_number: number };
}
var MAX_LISTED_FILES;
var init_pulls = __esm({
  "packages/github/src/pulls.ts"() {
    "use strict";
    init_client();
    init_errors3();
    MAX_LISTED_FILES = 3e3;
  }
});

// packages/github/src/push.ts
function objectOid({ type, content }) {
  return (0, import_node_crypto3.createHash)("sha1").update(`${type} ${content.byteLength}\0`).update(content).digest("hex");
}
function messageCommit(message, seconds2) {
  const tree = { type: "tree", content: Buffer.alloc(0) };
  const person = `Waybill <waybill@users.noreply.github.com> ${seconds2} +0000`;
  const content = `tree ${objectOid(tree)}
author ${person}
committer ${person}

${message}`;
  return [{ type: "commit", content: Buffer.from(content, "utf8") }, tree];
}
async function pushRefs(remote, repository2, moves, objects = []) {
  const address = addressOf(remote, repository2);
  const headers = authorization(remote);
  try {
    const advertised = await remote.http.request({
      url: `${address}/info/refs?service=git-receive-pack`,
      headers,
      redirect: "manual"
    });
    const capabilities = capabilitiesOf(advertised.body);
    if (!capabilities.includes("report-status") || capabilities.includes("object-format=sha256")) {
      throw refused(
        repository2,
        "the server does not report the status of a push, or names objects by SHA-256"
      );
    }
    const answer = await remote.http.request({
      method: "POST",
      url: `${address}/git-receive-pack`,
      headers: {
        ...headers,
        "content-type": "application/x-git-receive-pack-request",
        accept: "application/x-git-receive-pack-result"
      },
      body: Buffer.concat([commands(moves), await pack(moves, objects)]),
      redirect: "manual",
      timeoutMs: PUSH_TIMEOUT_MS
    });
    return statusOf(repository2, moves, answer.body);
  } catch (error2) {
    throw asRefusal(repository2, error2);
  }
}
async function listRefs(remote, repository2, prefix) {
  let body;
  try {
    const answer = await remote.http.request({
      method: "POST",
      url: `${addressOf(remote, repository2)}/git-upload-pack`,
      headers: {
        ...authorization(remote),
        "content-type": "application/x-git-upload-pack-request",
        accept: "application/x-git-upload-pack-result",
        "git-protocol": "version=2"
      },
      body: Buffer.concat([
        packetLine("command=ls-refs\n"),
        Buffer.from(DELIMITER),
        packetLine(`ref-prefix ${prefix}
`),
        Buffer.from(FLUSH)
      ]),
      redirect: "manual",
      idempotent: true,
      maxResponseBytes: LIST_LIMIT_BYTES
    });
    body = answer.body;
  } catch (error2) {
    throw asRefusal(repository2, error2);
  }
  if (body.toString("latin1", body.length - FLUSH.length) !== FLUSH)
    throw refused(repository2, "a list of refs without its end");
  return packetLines(body).flatMap((line) => {
    const [oid = "", ref2 = ""] = line.toString("utf8").trimEnd().split(" ");
    return /^[0-9a-f]{40}$/.test(oid) && ref2.startsWith(prefix) ? [{ ref: ref2, oid }] : [];
  }).sort((a, b) => a.ref < b.ref ? -1 : 1);
}
function addressOf({ serverUrl }, repository2) {
  return `${serverUrl.replace(/\/+$/, "")}/${fullName(repository2)}.git`;
}
function authorization({ token }) {
  return { authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}` };
}
function asRefusal(repository2, error2) {
  const status = error2 instanceof WaybillError ? Number(error2.details.status) : Number.NaN;
  if (status !== 401 && status !== 403 && status !== 404) return error2;
  return refused(repository2, error2 instanceof WaybillError ? error2.found : void 0, error2);
}
function refused(repository2, found, cause) {
  return errors3.GITHUB_PUSH_REFUSED({
    message: `${fullName(repository2)} does not take the push`,
    where: fullName(repository2),
    ...found === void 0 ? {} : { found },
    cause
  });
}
function commands(moves) {
  const lines2 = moves.map(
    ({ ref: ref2, before, after }, i) => packetLine(
      `${before ?? ZERO_OID} ${after ?? ZERO_OID} ${ref2}${i === 0 ? "\0report-status agent=waybill" : ""}`
    )
  );
  return Buffer.concat([...lines2, Buffer.from(FLUSH)]);
}
function packetLine(text3) {
  const bytes = Buffer.from(text3, "utf8");
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}
function packetLines(stream) {
  const lines2 = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = Number.parseInt(stream.toString("latin1", at, at + 4), 16);
    if (Number.isNaN(length)) break;
    if (length > 4) lines2.push(stream.subarray(at + 4, at + length));
    at += Math.max(4, length);
  }
  return lines2;
}
function capabilitiesOf(advertisement) {
  for (const line of packetLines(advertisement)) {
    const end = line.indexOf(0);
    if (end >= 0)
      return line.toString("utf8", end + 1).trim().split(" ");
  }
  return [];
}
async function pack(moves, objects) {
  if (moves.every(({ after }) => after === void 0)) return Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.write("PACK");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const entries = await Promise.all(
    objects.map(
      async ({ type, content }) => Buffer.concat([entryHead(OBJECT_TYPES[type], content.length), await (0, import_node_util2.promisify)(import_node_zlib2.deflate)(content)])
    )
  );
  const whole = Buffer.concat([head, ...entries]);
  return Buffer.concat([whole, (0, import_node_crypto3.createHash)("sha1").update(whole).digest()]);
}
function entryHead(type, size) {
  const bytes = [type << 4 | size & 15];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}
function statusOf(repository2, moves, body) {
  const lines2 = packetLines(body).map((line) => line.toString("utf8").trimEnd());
  const unpack = lines2.find((line) => line.startsWith("unpack "));
  if (unpack !== void 0 && unpack !== "unpack ok") throw refused(repository2, unpack);
  return moves.map(({ ref: ref2 }) => {
    const fault = lines2.find((line) => line.startsWith(`ng ${ref2} `));
    const done = lines2.includes(`ok ${ref2}`);
    return {
      ref: ref2,
      done,
      reason: fault?.slice(`ng ${ref2} `.length) ?? (done ? "" : "the server says nothing")
    };
  });
}
var import_node_crypto3, import_node_util2, import_node_zlib2, PUSH_TIMEOUT_MS, OBJECT_TYPES, LIST_LIMIT_BYTES, ZERO_OID, FLUSH, DELIMITER;
var init_push = __esm({
  "packages/github/src/push.ts"() {
    "use strict";
    import_node_crypto3 = __toESM(require_crypto(), 1);
    import_node_util2 = require("node:util");
    import_node_zlib2 = __toESM(require_zlib(), 1);
    init_src();
    init_client();
    init_errors3();
    PUSH_TIMEOUT_MS = 12e4;
    OBJECT_TYPES = { commit: 1, tree: 2 };
    LIST_LIMIT_BYTES = 4 * 1024 * 1024;
    ZERO_OID = "0".repeat(40);
    FLUSH = "0000";
    DELIMITER = "0001";
  }
});

// packages/github/src/refs.ts
async function branchHead(client, repository2, branch) {
  const answer = await client.graphql(
    `query readBranchHead($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } } }`,
    { owner: repository2.owner, name: repository2.name, ref: `refs/heads/${branch}` },
    { repository: fullName(repository2) }
  );
  return answer.repository?.ref?.target.oid;
}
async function createBranch(client, repository2, branch, sha) {
  const tried = await client.tryRest("post", "/repos/{owner}/{repo}/git/refs", {
    path: { owner: repository2.owner, repo: repository2.name },
    body: { ref: `refs/heads/${branch}`, sha }
  });
  if (tried.ok) return { kind: "done" };
  if (/Reference already exists/i.test(said(tried.error))) return { kind: "exists" };
  throw tried.error;
}
async function updateBranch(client, repository2, branch, sha) {
  const tried = await client.tryRest("patch", "/repos/{owner}/{repo}/git/refs/{ref}", {
    path: { owner: repository2.owner, repo: repository2.name, ref: `heads/${branch}` },
    body: { sha, force: false }
  });
  if (tried.ok) return { kind: "done" };
  if (/not a fast.forward/i.test(said(tried.error))) return { kind: "not-fast-forward" };
  throw tried.error;
}
async function deleteBranch(client, repository2, branch) {
  const tried = await client.tryRest("delete", "/repos/{owner}/{repo}/git/refs/{ref}", {
    path: { owner: repository2.owner, repo: repository2.name, ref: `heads/${branch}` }
  });
  if (tried.ok || tried.error.details.status === 404) return;
  if (/Reference does not exist/i.test(said(tried.error))) return;
  throw tried.error;
}
function said(error2) {
  return error2.found ?? "";
}
var init_refs = __esm({
  "packages/github/src/refs.ts"() {
    "use strict";
    init_client();
  }
});

// packages/github/src/rules.ts
async function rulesOf(client, repository2, branch) {
  const list = await client.pages("/repos/{owner}/{repo}/rules/branches/{branch}", {
    path: { owner: repository2.owner, repo: repository2.name, branch }
  });
  const rules = {
    pullRequest: void 0,
    checks: [],
    strictChecks: false,
    signatures: false,
    linearHistory: false,
    mergeQueue: false,
    types: []
  };
  for (const rule of list) {
    if (!rules.types.includes(rule.type)) rules.types.push(rule.type);
    switch (rule.type) {
      case "pull_request": {
        const { parameters } = rule;
        const before = rules.pullRequest;
        const methods = parameters?.allowed_merge_methods;
        rules.pullRequest = {
          approvals: Math.max(before?.approvals ?? 0, parameters?.required_approving_review_count ?? 0),
          codeOwners: (before?.codeOwners ?? false) || parameters?.require_code_owner_review === true,
          dismissStale: (before?.dismissStale ?? false) || parameters?.dismiss_stale_reviews_on_push === true,
          lastPushApproval: (before?.lastPushApproval ?? false) || parameters?.require_last_push_approval === true,
          methods: methods ? methods.filter((method) => before?.methods?.includes(method) ?? true) : before?.methods
        };
        break;
      }
      case "required_status_checks":
        rules.strictChecks ||= rule.parameters?.strict_required_status_checks_policy === true;
        for (const check of rule.parameters?.required_status_checks ?? []) {
          rules.checks.push({ context: check.context, appId: check.integration_id });
        }
        break;
      case "required_signatures":
        rules.signatures = true;
        break;
      case "required_linear_history":
        rules.linearHistory = true;
        break;
      case "merge_queue":
        rules.mergeQueue = true;
        break;
    }
  }
  return rules;
}
var init_rules = __esm({
  "packages/github/src/rules.ts"() {
    "use strict";
  }
});

// packages/github/src/index.ts
var src_exports = {};
__export(src_exports, {
  addComment: () => addComment,
  addLabels: () => addLabels,
  blobOid: () => blobOid,
  branchHead: () => branchHead,
  closePullRequest: () => closePullRequest,
  commitOnBranch: () => commitOnBranch,
  compareCommits: () => compareCommits,
  createBranch: () => createBranch,
  createCheckRun: () => createCheckRun,
  createPullRequest: () => createPullRequest,
  deleteBranch: () => deleteBranch,
  disableAutoMerge: () => disableAutoMerge,
  enableAutoMerge: () => enableAutoMerge,
  enqueuePullRequest: () => enqueuePullRequest,
  findPullRequests: () => findPullRequests,
  fullName: () => fullName,
  getPullRequest: () => getPullRequest,
  githubClient: () => githubClient,
  githubErrors: () => errors3,
  isStale: () => isStale,
  listCheckRuns: () => listCheckRuns,
  listComments: () => listComments,
  listFiles: () => listFiles,
  listRefs: () => listRefs,
  listReviews: () => listReviews,
  mayHaveLanded: () => mayHaveLanded,
  mergePullRequest: () => mergePullRequest,
  mergeState: () => mergeState,
  messageCommit: () => messageCommit,
  objectOid: () => objectOid,
  pullRequestsOf: () => pullRequestsOf,
  pushRefs: () => pushRefs,
  readBlob: () => readBlob,
  readFile: () => readFile,
  readFiles: () => readFiles,
  readHead: () => readHead,
  readHistory: () => readHistory,
  readMessages: () => readMessages,
  removeLabel: () => removeLabel,
  requestReviewers: () => requestReviewers,
  rulesOf: () => rulesOf,
  setCommitStatus: () => setCommitStatus,
  updateBranch: () => updateBranch,
  updateCheckRun: () => updateCheckRun,
  updateComment: () => updateComment,
  updatePullRequest: () => updatePullRequest
});
var init_src2 = __esm({
  "packages/github/src/index.ts"() {
    "use strict";
    init_blobs();
    init_checks();
    init_classify();
    init_client();
    init_commits();
    init_comparison();
    init_contents();
    init_errors3();
    init_merging();
    init_pulls();
    init_push();
    init_refs();
    init_rules();
  }
});

// packages/gitops/src/diff.ts
function lineDiff(before, after) {
  if (before === after) return "";
  const [a, b] = [before.split("\n"), after.split("\n")];
  const hunks = lineByLine(a, b) ?? [wholeHunk(a, b)];
  const shown = (line) => line.replace(/\r$/, "");
  return hunks.flatMap(({ from, into, out, add }) => [
    `@@ -${range(from, out.length)} +${range(into, add.length)} @@`,
    ...out.map((line) => `-${shown(line)}`),
    ...add.map((line) => `+${shown(line)}`)
  ]).join("\n");
}
function lineByLine(a, b) {
  const hunks = [];
  let missing = b.length - a.length;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== void 0 && old === now) {
      i++;
      j++;
      continue;
    }
    const last = hunks.at(-1);
    const hunk = last && last.from + last.out.length === i && last.into + last.add.length === j ? last : { from: i, into: j, out: [], add: [] };
    if (hunk !== last) hunks.push(hunk);
    if (now === void 0) return void 0;
    hunk.add.push(now);
    j++;
    const inserted = missing > 0 && (old === void 0 || b[j] === old);
    if (inserted) missing--;
    else if (old === void 0) return void 0;
    else {
      hunk.out.push(old);
      i++;
    }
  }
  return missing === 0 ? hunks : void 0;
}
function wholeHunk(a, b) {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  return { from: head, into: head, out: a.slice(head, a.length - tail), add: b.slice(head, b.length - tail) };
}
function range(start, length) {
  if (length === 1) return String(start + 1);
  return `${length === 0 ? start : start + 1},${length}`;
}
var init_diff = __esm({
  "packages/gitops/src/diff.ts"() {
    "use strict";
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap7 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar8 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq5 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar8(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias4;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap7;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar8;
    exports2.isSeq = isSeq5;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path3) {
      const ctrl = callVisitor(key, node, visitor, path3);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path3, ctrl);
        return visit_(key, ctrl, visitor, path3);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path3 = Object.freeze(path3.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path3);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path3 = Object.freeze(path3.concat(node));
          const ck = visit_("key", node.key, visitor, path3);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path3);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path3) {
      const ctrl = await callVisitor(key, node, visitor, path3);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path3, ctrl);
        return visitAsync_(key, ctrl, visitor, path3);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path3 = Object.freeze(path3.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path3);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path3 = Object.freeze(path3.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path3);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path3);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path3) {
      if (typeof visitor === "function")
        return visitor(key, node, path3);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path3);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path3);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path3);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path3);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path3);
      return void 0;
    }
    function replaceNode(key, path3, node) {
      const parent = path3[path3.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit2;
    exports2.visitAsync = visitAsync;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name3 = parts.shift();
        switch (name3) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name3}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source3, onError) {
        if (source3 === "!")
          return "!";
        if (source3[0] !== "!") {
          onError(`Not a valid tag: ${source3}`);
          return null;
        }
        if (source3[1] === "<") {
          const verbatim = source3.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source3} is invalid.`);
            return null;
          }
          if (source3[source3.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source3.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source3} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source3;
        onError(`Could not resolve tag: ${source3}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines2.push(`%TAG ${handle} ${prefix}`);
        }
        return lines2.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name3 = `${prefix}${i}`;
        if (!exclude.has(name3))
          return name3;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source3) => {
          aliasObjects.push(source3);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source3 of aliasObjects) {
            const ref2 = sourceObjects.get(source3);
            if (typeof ref2 === "object" && ref2.anchor && (identity.isScalar(ref2.node) || identity.isCollection(ref2.node))) {
              ref2.node.anchor = ref2.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source3;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports2.toJS = toJS;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source3) {
        super(identity.ALIAS);
        this.source = source3;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source3 = this.resolve(ctx.doc, ctx);
        if (!source3) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source3).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source3 = node.resolve(doc);
        const anchor = anchors2 && source3 && anchors2.get(source3);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema2, sourceObjects } = ctx;
      let ref2 = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref2 = sourceObjects.get(value);
        if (ref2) {
          ref2.anchor ?? (ref2.anchor = onAnchor(value));
          return new Alias.Alias(ref2.anchor);
        } else {
          ref2 = { anchor: null, node: null };
          sourceObjects.set(value, ref2);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema2.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref2)
            ref2.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema2[identity.MAP] : Symbol.iterator in Object(value) ? schema2[identity.SEQ] : schema2[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref2)
        ref2.node = node;
      return node;
    }
    exports2.createNode = createNode;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema2, path3, value) {
      let v = value;
      for (let i = path3.length - 1; i >= 0; --i) {
        const k = path3[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path3) => path3 == null || typeof path3 === "object" && !!path3[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema2) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema2,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema2) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema2)
          copy.schema = schema2;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema2) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path3, value) {
        if (isEmptyPath(path3))
          this.add(value);
        else {
          const [key, ...rest] = path3;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path3) {
        const [key, ...rest] = path3;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path3, keepScalar) {
        const [key, ...rest] = path3;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path3) {
        const [key, ...rest] = path3;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path3, value) {
        const [key, ...rest] = path3;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent}${text3.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header2 = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header2}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header2}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name3 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name3} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
    function debug2(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning2) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning2);
        else
          console.warn(warning2);
      }
    }
    exports2.debug = debug2;
    exports2.warn = warn;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source3 = resolveAliasValue(ctx, value);
      if (identity.isSeq(source3))
        for (const it of source3.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source3))
        for (const it of source3)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source3);
    }
    function mergeValue(ctx, map, value) {
      const source3 = resolveAliasValue(ctx, value);
      if (!identity.isMap(source3))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source3.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema2) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema2);
        if (identity.isNode(value))
          value = value.clone(schema2);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines2 = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines2.push("");
          addCommentBefore(ctx, lines2, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines2.push("");
            addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines2.push(blockItemPrefix + str2);
      }
      let str;
      if (lines2.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines2[0];
        for (let i = 1; i < lines2.length; ++i) {
          const line = lines2[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines2 = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines2.push("");
          addCommentBefore(ctx, lines2, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines2.push("");
            addCommentBefore(ctx, lines2, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines2.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines2.push(str);
        linesAtValue = lines2.length;
      }
      const { start, end } = flowChars;
      if (lines2.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines2.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines2)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines2, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines2.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema2) {
        super(identity.MAP, schema2);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema2, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema2);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema2.sortMapEntries === "function") {
          map.items.sort(schema2.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema2, obj, ctx) => YAMLMap.YAMLMap.from(schema2, obj, ctx)
    };
    exports2.map = map;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema2) {
        super(identity.SEQ, schema2);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema2, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema2);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema2, obj, ctx) => YAMLSeq.YAMLSeq.from(schema2, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source: source3 }, ctx) => typeof source3 === "string" && nullTag.test.test(source3) ? source3 : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source: source3, value }, ctx) {
        if (source3 && boolTag.test.test(source3)) {
          const sv = source3[0] === "t" || source3[0] === "T";
          if (value === sv)
            return source3;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema2 = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines2 = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines2[i] = str.substr(o, lineWidth);
          }
          str = lines2.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema2, iterable, ctx) {
      const { replacer } = ctx;
      const pairs3 = new YAMLSeq.YAMLSeq(schema2);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs2;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs2 = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema2, iterable, ctx) {
        const pairs$1 = pairs2.createPairs(schema2, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs2.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source: source3 }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source3 && boolObj.test.test(source3))
        return source3;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema2) {
        super(schema2);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema2, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema2);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day2, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day2, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema2 = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs2 = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema2.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines2 = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines2.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines2.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines2.length !== 1)
          lines2.unshift("");
        const cs = commentString(doc.commentBefore);
        lines2.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines2.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines2.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines2[lines2.length - 1] === "---") {
          lines2[lines2.length - 1] = `--- ${body}`;
        } else
          lines2.push(body);
      } else {
        lines2.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines2.push("...");
            lines2.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines2.push(`... ${cs}`);
          }
        } else {
          lines2.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
            lines2.push("");
          lines2.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines2.join("\n") + "\n";
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path3, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path3, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name3) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name3 || prev.has(name3) ? anchors.findNewAnchor(name3 || "a", prev) : name3;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path3) {
        if (Collection.isEmptyPath(path3)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path3) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path3, keepScalar) {
        if (Collection.isEmptyPath(path3))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path3, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path3) {
        if (Collection.isEmptyPath(path3))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path3) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path3, value) {
        if (Collection.isEmptyPath(path3)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path3), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path3, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name3, pos, code, message) {
        super();
        this.name = name3;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source: source3, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source3.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source3;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source3.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap7 = fc.start.source === "{";
      const fcName = isMap7 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap7 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap7 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap7 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap7 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap7) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap7 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name3 = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name3} must end with a ${expectedEnd}` : `${name3} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports2.composeCollection = composeCollection;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start = scalar2.offset;
      const header2 = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header2)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header2.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines2 = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines2.length;
      for (let i = lines2.length - 1; i >= 0; --i) {
        const content = lines2[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header2.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
        let end2 = start + header2.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar2.indent + header2.indent;
      let offset = scalar2.offset + header2.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines2[i];
        if (content === "" || content === "\r") {
          if (header2.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header2.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines2.length - 1; i >= chompStart; --i) {
        if (lines2[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines2[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines2[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header2.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header2.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines2.length; ++i)
            value += "\n" + lines2[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header2.length + scalar2.source.length;
      return { value, type, comment: header2.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict2, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source: source3 } = props[0];
      const mode = source3[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i = 1; i < source3.length; ++i) {
        const ch = source3[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error2 === -1)
            error2 = offset + i;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source3}`);
      let hasSpace = false;
      let comment = "";
      let length = source3.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict2 && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source3) {
      const split = source3.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines2 = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines2.push([split[i], split[i + 1]]);
      return lines2;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict2, onError) {
      const { offset, type, source: source3, end } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source3, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source3, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source3, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source3.length, offset + source3.length]
          };
      }
      const valueEnd = offset + source3.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict2, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source3, onError) {
      let badChar = "";
      switch (source3[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source3[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source3[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source3);
    }
    function singleQuotedValue(source3, onError) {
      if (source3[source3.length - 1] !== "'" || source3.length === 1)
        onError(source3.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source3.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source3) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source3);
      if (!match)
        return source3;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source3)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source3);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source3, onError) {
      let res = "";
      for (let i = 1; i < source3.length - 1; ++i) {
        const ch = source3[i];
        if (ch === "\r" && source3[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source3, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source3[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source3[i + 1];
            while (next === " " || next === "	")
              next = source3[++i + 1];
          } else if (next === "\r" && source3[i + 1] === "\n") {
            next = source3[++i + 1];
            while (next === " " || next === "	")
              next = source3[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source3, i + 1, length, onError);
            i += length;
          } else {
            const raw = source3.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source3[i + 1];
          while (next === " " || next === "	")
            next = source3[++i + 1];
          if (next !== "\n" && !(next === "\r" && source3[i + 2] === "\n"))
            res += i > wsStart ? source3.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source3[source3.length - 1] !== '"' || source3.length === 1)
        onError(source3.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source3, offset) {
      let fold = "";
      let ch = source3[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source3[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source3[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source3, offset, length, onError) {
      const cc = source3.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source3.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range2;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema2, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema2[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema2.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema2.knownTags[tagName];
      if (kt && !kt.collection) {
        schema2.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema2[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema: schema2 }, value, token, onError) {
      const tag = schema2.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema2[identity.SCALAR];
      if (schema2.compat) {
        const compat = schema2.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema2[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source: source3, end }, onError) {
      const alias = new Alias.Alias(source3.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source3.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source3.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors6 = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source: source3 } = src;
      return [offset, offset + (typeof source3 === "string" ? source3.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source3 = prelude[i];
        switch (source3[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source3.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source3, code, message, warning2) => {
          const pos = getErrorPos(source3);
          if (warning2)
            this.warnings.push(new errors6.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors6.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning2) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning2);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors6.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors6.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors6.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors6 = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict2 = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors6.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict2, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict: strict2 } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source3 = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source3[0]) {
        case "|":
        case ">": {
          const he = source3.indexOf("\n");
          const head = source3.substring(0, he);
          const body = source3.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source: source3, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source: source3, end };
        default:
          return { type: "scalar", offset, indent, source: source3, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header2 = token.props[0];
            if (header2.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header2.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source3 = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source3[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source3);
          break;
        case '"':
          setFlowScalarValue(token, source3, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source3, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source3, "scalar");
      }
    }
    function setBlockScalarValue(token, source3) {
      const he = source3.indexOf("\n");
      const head = source3.substring(0, he);
      const body = source3.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header2 = token.props[0];
        if (header2.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header2.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source3, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source3;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source3.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source: source3, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source3.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source: source3, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source: source3, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports2.stringify = stringify;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path3) => {
      let item = cst;
      for (const [field, index] of path3) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path3) => {
      const parent = visit2.itemAtPath(cst, path3.slice(0, -1));
      const field = path3[path3.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path3, item, visitor) {
      let ctrl = visitor(item, path3);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path3.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path3);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path3) : ctrl;
    }
    exports2.visit = visit2;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar8 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source3) {
      switch (source3) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source3[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar8;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source3, incomplete = false) {
        if (source3) {
          if (typeof source3 !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source3 : source3;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter3 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter3;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source3) {
      if (source3.length < 1e5)
        Array.prototype.push.apply(target, source3);
      else
        for (let i = 0; i < source3.length; ++i)
          target.push(source3[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source3, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source3, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source3) {
        this.source = source3;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source3));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source3.length;
          return;
        }
        const type = cst.tokenType(source3);
        if (!type) {
          const message = `Not a YAML token: ${source3}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source: source3 });
          this.offset += source3.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source3.length);
              break;
            case "space":
              if (this.atNewLine && source3[0] === " ")
                this.indent += source3.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source3.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source3.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar2.end) {
            sep = scalar2.end;
            sep.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs2, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs2);
              } else {
                Object.assign(it, { key: fs2, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs2 = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs2, sep: [] });
              else if (it.sep)
                this.stack.push(fs2);
              else
                Object.assign(it, { key: fs2, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors6 = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments3(source3, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source3)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors6.prettifyError(source3, lineCounter2));
          doc.warnings.forEach(errors6.prettifyError(source3, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source3, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source3), true, source3.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors6.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors6.prettifyError(source3, lineCounter2));
        doc.warnings.forEach(errors6.prettifyError(source3, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning2) => log.warn(doc.options.logLevel, warning2));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse;
    exports2.parseAllDocuments = parseAllDocuments3;
    exports2.parseDocument = parseDocument;
    exports2.stringify = stringify;
  }
});

// node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors6 = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors6.YAMLError;
    exports2.YAMLParseError = errors6.YAMLParseError;
    exports2.YAMLWarning = errors6.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit2.visit;
    exports2.visitAsync = visit2.visitAsync;
  }
});

// packages/gitops/src/documents.ts
function decodeFile(bytes, file2) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw errors2.TARGET_UNREADABLE({ message: `${file2} is not UTF-8`, where: file2, cause });
  }
}
function parseFile(text3, file2) {
  if (text3.length > MAX_FILE_CHARS) {
    throw errors2.TARGET_UNREADABLE({
      message: `${file2} is larger than ${MAX_FILE_CHARS} characters`,
      where: file2
    });
  }
  const lines2 = new import_yaml.LineCounter();
  const place = (offset) => {
    const { line, col } = lines2.linePos(offset);
    return `${file2}:${line}:${col}`;
  };
  let documents;
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text3, {
      lineCounter: lines2,
      keepSourceTokens: true,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: "silent"
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch (cause) {
    throw errors2.TARGET_UNREADABLE({ message: `${file2} is nested too deep to be read`, where: file2, cause });
  }
  for (const document of documents) {
    const fault = document.errors[0];
    if (!fault) continue;
    const where = place(fault.pos[0]);
    if (fault.code === "DUPLICATE_KEY") {
      throw errors2.TARGET_AMBIGUOUS({
        message: `${file2} holds a duplicate key: which of the two counts depends on the reader`,
        where,
        cause: fault
      });
    }
    if (looksLikeTemplate(text3)) {
      throw errors2.TARGET_TEMPLATE({ message: `${file2} is a template, not YAML`, where, cause: fault });
    }
    throw errors2.TARGET_UNREADABLE({
      message: `${file2} is not valid YAML: ${fault.message}`,
      where,
      cause: fault
    });
  }
  return { file: file2, text: text3, documents, consumed: documents.map(consumedAnchors), place };
}
function consumedAnchors(document) {
  const names = /* @__PURE__ */ new Set();
  (0, import_yaml.visit)(document, {
    Alias: (_, node) => {
      if ((0, import_yaml.isAlias)(node)) names.add(node.source);
    }
  });
  return names;
}
function looksLikeTemplate(text3) {
  return /\{\{-?\s*(?:[.$/]|if\b|else\b|end\b|range\b|with\b|include\b|template\b|define\b|toYaml\b|tpl\b|quote\b|default\b)/.test(
    text3
  );
}
var import_yaml, MAX_FILE_CHARS;
var init_documents = __esm({
  "packages/gitops/src/documents.ts"() {
    "use strict";
    import_yaml = __toESM(require_dist(), 1);
    init_errors2();
    MAX_FILE_CHARS = 8 * 1024 * 1024;
  }
});

// packages/gitops/src/nested.ts
function openBlock(parsed, node, path3, refused2) {
  if (node.type !== "BLOCK_LITERAL" || typeof node.value !== "string") {
    throw refused2("YAML inside of a string is changed only where it is written as a literal block (|)");
  }
  const starts = lineOffsets(parsed.text, node.range[0], node.value.split("\n"));
  if (starts === void 0) throw refused2("the lines of the block do not stand in the file letter by letter");
  const inner = parseFile(node.value, `${parsed.file} (in ${path3})`);
  if (inner.documents.length !== 1) {
    throw refused2(`the block must hold exactly one document, and holds ${inner.documents.length}`);
  }
  const innerStarts = [0];
  for (const match of node.value.matchAll(/\n/g)) innerStarts.push(match.index + 1);
  return {
    parsed: inner,
    offset(at) {
      let line = innerStarts.findLastIndex((start) => start <= at);
      if (line < 0) line = 0;
      return (starts[line] ?? 0) + at - (innerStarts[line] ?? 0);
    }
  };
}
function lineOffsets(text3, header2, lines2) {
  const starts = [];
  let indent;
  let at = text3.indexOf("\n", header2) + 1;
  if (at === 0) return void 0;
  for (const line of lines2) {
    const newline = text3.indexOf("\n", at);
    const end = newline < 0 ? text3.length : newline;
    const written = text3.slice(at, end).replace(/\r$/, "");
    if (line !== "") {
      indent ??= written.length - line.length;
      if (indent < 0 || written !== " ".repeat(indent) + line) return void 0;
      starts.push(at + indent);
    } else starts.push(at);
    at = end + 1;
  }
  return starts;
}
var init_nested = __esm({
  "packages/gitops/src/nested.ts"() {
    "use strict";
    init_documents();
  }
});

// packages/gitops/src/nodes.ts
function showPath(path3) {
  return path3.map((step) => step === NESTED ? "|" : step).join(".");
}
function textOf(node) {
  if (node.type === "PLAIN" && node.source !== void 0) return node.source;
  const text3 = typeof node.value === "string" ? node.value : String(node.value ?? "");
  return node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL" ? text3.trim() : text3;
}
function isNull(source3) {
  return source3 === "~" || source3 === "null" || source3 === "Null" || source3 === "NULL";
}
function pairsOf(map, key) {
  return map.items.filter((item) => (0, import_yaml2.isScalar)(item.key) && textOf(item.key) === key);
}
function hasMerge(map) {
  return map.items.some((item) => (0, import_yaml2.isScalar)(item.key) && item.key.source === "<<");
}
var import_yaml2, NESTED;
var init_nodes = __esm({
  "packages/gitops/src/nodes.ts"() {
    "use strict";
    import_yaml2 = __toESM(require_dist(), 1);
    NESTED = "\0yaml";
  }
});

// packages/gitops/src/target.ts
function checkTargetFile(file2) {
  const parts = file2.split("/");
  const plain = file2.length > 0 && file2.length <= MAX_FILE_LENGTH && /^[A-Za-z0-9._/@+-]+$/.test(file2) && parts.every((part) => part !== "" && part !== "." && part !== ".." && !GIT_FOLDER.test(part));
  if (plain) return;
  throw errors2.TARGET_OUTSIDE({
    message: "the file of the target is not a plain path inside the config repository",
    where: JSON.stringify(file2.slice(0, 200))
  });
}
function parsePath(path3) {
  const parts = path3.match(/\["(?:[^"\\]|\\.)*"\]|\[[^\]]*\]|[^.[\]]+|\./g) ?? [];
  const steps = [];
  let document;
  parts.forEach((part, index) => {
    if (part === "." !== (index % 2 === 1)) throw badPath(path3);
    if (part === ".") return;
    const quoted = part.startsWith('["') ? quotedKey(part) : void 0;
    const select = /^\[([^=\]"#]+)=([^\]]*)\]$/.exec(part);
    const named = /^\[([A-Za-z]+)\/([^\]=/]+)\]$/.exec(part);
    const numbered = /^\[#([1-9]\d{0,5})\]$/.exec(part);
    if (quoted !== void 0) steps.push({ key: quoted });
    else if (select) steps.push({ select: { key: select[1] ?? "", value: select[2] ?? "" } });
    else if (named && index === 0) document = { kind: named[1] ?? "", name: named[2] ?? "" };
    else if (numbered && index === 0) document = { number: Number(numbered[1]) };
    else if (part.startsWith("[") || /\s/.test(part)) throw badPath(path3);
    else steps.push(part === "|" ? { nested: true } : { key: part });
  });
  if (parts.join("") !== path3 || parts.length % 2 === 0 || steps.length > MAX_PATH_STEPS || steps.length === 0) {
    throw badPath(path3);
  }
  return { document, steps };
}
function quotedKey(part) {
  try {
    const key = JSON.parse(part.slice(1, -1));
    return typeof key === "string" ? key : void 0;
  } catch {
    return void 0;
  }
}
function workloadOf(workload) {
  const [, kind = "", name3 = ""] = /^([A-Za-z]+)\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)$/.exec(workload) ?? [];
  const pod = Object.hasOwn(PODS, kind) ? PODS[kind] : void 0;
  if (pod !== void 0) return { kind, name: name3, pod };
  throw errors2.TARGET_PATH({
    message: "the workload of the target is not a kind and a name",
    where: JSON.stringify(workload.slice(0, 200)),
    expected: `one of ${Object.keys(PODS).join(", ")}, a slash, and the name: Deployment/api`,
    fix: "declare a workload of another kind by the path of its image"
  });
}
function describeTarget(target) {
  switch (target.kind) {
    case "kustomize-image":
      return `images[name=${target.name}] in ${target.file}`;
    case "yaml-path":
      return `${target.path} in ${target.file}`;
    case "helm-values":
      return `${target.path} (Helm values) in ${target.file}`;
    case "workload-image":
      return `container ${target.container} of ${target.workload} in ${target.file}`;
    case "argocd-kustomize-image":
      return `kustomize.images[${target.name}] in ${target.file}`;
    case "argocd-helm-parameters":
      return `helm.parameters[${target.prefix}] in ${target.file}`;
    case "argocd-helm-values":
      return `${target.path} (Helm values of ${target.application ?? "the application"}) in ${target.file}`;
    case "argocd-list-element":
      return `${target.path} of the list element ${target.element.key}=${target.element.value} in ${target.file}`;
    case "flux-marker":
      return `the values of image policy ${target.policy} in ${target.file}`;
  }
}
function badPath(path3) {
  return errors2.TARGET_PATH({
    message: "the path of the target is not keys joined by dots",
    where: JSON.stringify(path3.slice(0, 200)),
    expected: "image.digest, spec.containers.0.image, spec.containers.[name=api].image or [Deployment/api].spec.image"
  });
}
var MAX_FILE_LENGTH, MAX_PATH_STEPS, GIT_FOLDER, PODS;
var init_target = __esm({
  "packages/gitops/src/target.ts"() {
    "use strict";
    init_errors2();
    MAX_FILE_LENGTH = 500;
    MAX_PATH_STEPS = 50;
    GIT_FOLDER = /^\.git$/i;
    PODS = {
      CronJob: "spec.jobTemplate.spec.template.spec",
      DaemonSet: "spec.template.spec",
      Deployment: "spec.template.spec",
      Job: "spec.template.spec",
      Pod: "spec",
      ReplicaSet: "spec.template.spec",
      ReplicationController: "spec.template.spec",
      Rollout: "spec.template.spec",
      StatefulSet: "spec.template.spec"
    };
  }
});

// packages/gitops/src/descend.ts
function only(parsed, path3) {
  return onlyOf(parsed, path3, everywhere(parsed, path3));
}
function onlyOf(parsed, path3, all) {
  const [first, second] = all;
  if (first === void 0) throw notFound2(parsed, path3);
  if (second !== void 0) {
    throw errors2.TARGET_AMBIGUOUS({
      message: `${path3} stands ${all.length} times in ${parsed.file}`,
      where: parsed.file,
      found: all.map((reached) => `document ${(reached.outer ?? reached).document + 1}: ${showPath(reached.path)}`).join(", "),
      fix: "name the document at the beginning of the path, as in [Deployment/api].spec.image or [#2].spec.image"
    });
  }
  return first;
}
function everywhere(parsed, path3) {
  const { document, steps } = parsePath(path3);
  return inDocuments(parsed, document, steps);
}
function inDocuments(parsed, wanted, steps) {
  return parsed.documents.map((_, document) => isMeant(parsed, document, wanted) ? descend(parsed, document, steps) : void 0).filter((reached) => reached !== void 0);
}
function isMeant(parsed, document, wanted) {
  if (wanted === void 0) return true;
  if ("number" in wanted) return wanted.number === document + 1;
  const value = (...keys) => descend(
    parsed,
    document,
    keys.map((key) => ({ key }))
  )?.node;
  const [kind, name3] = [value("kind"), value("metadata", "name")];
  return (0, import_yaml3.isScalar)(kind) && (0, import_yaml3.isScalar)(name3) && textOf(kind) === wanted.kind && textOf(name3) === wanted.name;
}
function descend(parsed, document, steps) {
  return follow(
    {
      parsed,
      outer: void 0,
      document,
      path: [],
      node: parsed.documents[document]?.contents,
      pair: void 0
    },
    steps
  );
}
function follow(from, steps) {
  let reached = from;
  for (const step of steps) {
    const next = take(reached, step);
    if (next === void 0) return void 0;
    reached = next;
    refuseShared(reached);
  }
  return reached;
}
function take(from, step) {
  if ("key" in step) return byKey(from, step.key);
  if ("select" in step) return bySelector(from, step.select);
  return inside(from);
}
function inside(from) {
  if (!(0, import_yaml3.isScalar)(from.node)) return void 0;
  const refused2 = (reason) => wrongForm(from, reason);
  if (from.outer) throw refused2("YAML inside of YAML is read one level deep");
  const inner = openBlock(from.parsed, from.node, showPath(from.path), refused2);
  const [document] = inner.parsed.documents;
  return {
    parsed: inner.parsed,
    outer: { ...inner, document: from.document, path: [...from.path, NESTED] },
    document: 0,
    path: [],
    node: document?.contents,
    pair: void 0
  };
}
function byKey(from, key) {
  if ((0, import_yaml3.isMap)(from.node)) {
    const pairs2 = pairsOf(from.node, key);
    const [pair, other] = pairs2;
    if (other) throw ambiguous(from, `the key ${key} stands more than once`);
    if (!pair) {
      if (hasMerge(from.node)) throw ambiguous(from, `${key} would come from a merge key (<<)`);
      return void 0;
    }
    return { ...from, path: [...from.path, key], node: pair.value, pair };
  }
  if ((0, import_yaml3.isSeq)(from.node) && /^(?:0|[1-9]\d{0,5})$/.test(key)) {
    const index = Number(key);
    const node = from.node.items[index];
    if (node === void 0) return void 0;
    return { ...from, path: [...from.path, index], node, pair: void 0 };
  }
  return void 0;
}
function bySelector(from, select) {
  if (!(0, import_yaml3.isSeq)(from.node)) return void 0;
  const matches = [];
  from.node.items.forEach((item, index) => {
    const here = {
      ...from,
      path: [...from.path, index],
      node: item,
      pair: void 0
    };
    if ((0, import_yaml3.isAlias)(item)) throw ambiguous(here, `an entry of ${showPath(from.path)} is an alias`);
    if (!(0, import_yaml3.isMap)(item)) return;
    const [pair] = pairsOf(item, select.key);
    if ((0, import_yaml3.isAlias)(pair?.value)) throw ambiguous(here, `${select.key} of an entry is an alias`);
    if ((0, import_yaml3.isScalar)(pair?.value) && textOf(pair.value) === select.value) matches.push(here);
  });
  if (matches.length > 1) {
    throw ambiguous(from, `${matches.length} entries have ${select.key} "${select.value}"`);
  }
  return matches[0];
}
function refuseShared(reached) {
  const { node } = reached;
  if ((0, import_yaml3.isAlias)(node)) throw ambiguous(reached, `the value is an alias of &${node.source}`);
  const anchor = ((0, import_yaml3.isMap)(node) || (0, import_yaml3.isSeq)(node) || (0, import_yaml3.isScalar)(node)) && node.anchor;
  if (anchor && reached.parsed.consumed[reached.document]?.has(anchor)) {
    throw ambiguous(reached, `other places of the file use this value through the anchor &${anchor}`);
  }
}
function notFound2(parsed, path3) {
  return errors2.TARGET_NOT_FOUND({
    message: `${parsed.file} holds no ${path3}`,
    where: parsed.file,
    ...hint(parsed.documents, path3)
  });
}
function hint(documents, path3) {
  const root = documents[0]?.contents;
  if (!(0, import_yaml3.isMap)(root)) return {};
  if (path3.startsWith("images.")) {
    const images = root.get("images", true);
    if (!(0, import_yaml3.isSeq)(images)) return { found: 'no list "images"' };
    const names = images.items.map((item) => (0, import_yaml3.isMap)(item) ? String(item.get("name")) : "?");
    return { found: `images of the names ${names.join(", ")}` };
  }
  const keys = root.items.map((item) => (0, import_yaml3.isScalar)(item.key) ? textOf(item.key) : "?");
  return { found: `the keys ${keys.join(", ")} at the root` };
}
function ambiguous(at, reason) {
  return errors2.TARGET_AMBIGUOUS({ message: `${at.parsed.file}: ${reason}`, where: placeOf(at) });
}
function wrongForm(at, reason) {
  return errors2.TARGET_FORM({ message: `${at.parsed.file}: ${reason}`, where: placeOf(at) });
}
function placeOf(at) {
  const range2 = at.node?.range ?? at.pair?.key?.range;
  const place = range2 ? at.parsed.place(range2[0] ?? 0) : at.parsed.file;
  return at.path.length === 0 ? place : `${place} (${showPath(at.path)})`;
}
var import_yaml3;
var init_descend = __esm({
  "packages/gitops/src/descend.ts"() {
    "use strict";
    import_yaml3 = __toESM(require_dist(), 1);
    init_errors2();
    init_nested();
    init_nodes();
    init_target();
  }
});

// packages/gitops/src/slots.ts
function childScalar(from, map, key) {
  const [pair, other] = pairsOf(map, key);
  if (other) throw ambiguous(from, `the key ${key} stands more than once`);
  if (!pair) {
    if (hasMerge(map)) throw ambiguous(from, `${key} may come from a merge key (<<)`);
    return void 0;
  }
  const reached = { ...from, path: [...from.path, key], node: pair.value, pair };
  refuseShared(reached);
  return scalarSlot(reached);
}
function scalarSlot(reached) {
  const slot = slotIn(reached);
  const { outer } = reached;
  if (!outer) return slot;
  return {
    ...slot,
    document: outer.document,
    path: [...outer.path, ...slot.path],
    span: slot.span && { start: outer.offset(slot.span.start), end: outer.offset(slot.span.end) }
  };
}
function slotIn(reached) {
  const { parsed, node, document, path: path3, pair } = reached;
  const unwritten = (at) => ({
    document,
    path: path3,
    value: "",
    span: { start: at, end: at },
    empty: true,
    style: "plain",
    comment: commentAfter(parsed.text, at)
  });
  if (node === null || node === void 0) {
    if (!pair) throw wrongForm(reached, "the value is empty");
    const key = pair.key;
    const colon = parsed.text.indexOf(":", key.range[1]);
    return unwritten(colon + 1);
  }
  if (!(0, import_yaml4.isScalar)(node)) {
    throw wrongForm(reached, `the value is ${(0, import_yaml4.isMap)(node) ? "a mapping" : "a list"}, not one scalar`);
  }
  if (node.tag !== void 0 && node.tag !== "tag:yaml.org,2002:str" && node.tag.startsWith("!")) {
    throw wrongForm(reached, `the value has the tag ${node.tag}`);
  }
  const value = textOf(node);
  const range2 = node.range;
  const source3 = parsed.text.slice(range2[0], range2[1]);
  if (source3 === "") {
    const colon = pair ? parsed.text.indexOf(":", pair.key.range[1]) : -1;
    if (colon < 0) throw wrongForm(reached, "the value is empty");
    return unwritten(colon + 1);
  }
  const written = {
    document,
    path: path3,
    empty: false,
    style: styleOf(node.type),
    comment: commentAfter(parsed.text, range2[1])
  };
  if (value === "") {
    const quoted = source3 === '""' || source3 === "''";
    const at = range2[0] + 1;
    return { ...written, value, span: quoted ? { start: at, end: at } : void 0 };
  }
  if (node.type === "PLAIN" && isNull(source3)) {
    return { ...written, value: "", span: { start: range2[0], end: range2[1] } };
  }
  const first = source3.indexOf(value);
  const once = first >= 0 && source3.indexOf(value, first + 1) < 0;
  return {
    ...written,
    value,
    span: once ? { start: range2[0] + first, end: range2[0] + first + value.length } : void 0
  };
}
function styleOf(type) {
  if (type === "QUOTE_DOUBLE") return "double";
  if (type === "QUOTE_SINGLE") return "single";
  return type === "PLAIN" ? "plain" : "block";
}
function commentAfter(text3, at) {
  const newline = text3.indexOf("\n", at);
  return /^[ \t,\]}]*(#.*)$/.exec(text3.slice(at, newline < 0 ? void 0 : newline).trimEnd())?.[1] ?? "";
}
function insertion(from, map, key, siblings) {
  const { parsed } = from;
  const slot = { document: from.document, path: [...from.path, key], quoted: false };
  if (from.outer) throw wrongForm(from, `there is no ${key}, and none is added inside of a block of text`);
  if (map.flow) {
    const last = map.items.at(-1);
    const node = (last?.value ?? last?.key)?.range;
    if (!node) throw wrongForm(from, "the mapping is empty");
    const [first] = map.items;
    const quoted = (0, import_yaml4.isScalar)(first?.key) && first.key.type === "QUOTE_DOUBLE";
    return { ...slot, offset: node[1], before: ", ", after: "", quoted };
  }
  const sibling = siblings.flatMap((name3) => pairsOf(map, name3))[0];
  const keyNode = sibling?.key;
  const valueNode = sibling?.value;
  if (!keyNode || !(0, import_yaml4.isScalar)(valueNode)) throw wrongForm(from, `there is no place for ${key}`);
  const { text: text3 } = parsed;
  const lineStart = text3.lastIndexOf("\n", keyNode.range[0] - 1) + 1;
  const indent = " ".repeat(keyNode.range[0] - lineStart);
  const valueEnd = valueNode.range[1];
  if (text3.slice(keyNode.range[0], valueEnd).includes("\n")) {
    throw wrongForm(from, `the value before the place for ${key} runs over several lines`);
  }
  const newline = text3.indexOf("\n", valueEnd);
  const eol = lineEnding(text3);
  if (newline < 0) return { ...slot, offset: text3.length, before: eol + indent, after: "" };
  return { ...slot, offset: newline + 1, before: indent, after: eol };
}
function lineEnding(text3) {
  const newline = text3.indexOf("\n");
  return newline > 0 && text3[newline - 1] === "\r" ? "\r\n" : "\n";
}
var import_yaml4;
var init_slots = __esm({
  "packages/gitops/src/slots.ts"() {
    "use strict";
    import_yaml4 = __toESM(require_dist(), 1);
    init_descend();
    init_nodes();
  }
});

// packages/gitops/src/argocd.ts
function sourceOf(parsed, { application: application2, source: source3 }) {
  if (application2 === void 0 && source3 !== void 0) return only(parsed, source3);
  const paths = source3 === void 0 ? SOURCES : [source3];
  return onlyOf(parsed, paths.join(" or "), ofApplications(parsed, application2, paths));
}
function ofApplications(parsed, application2, paths) {
  if (application2 === void 0) return paths.flatMap((path3) => everywhere(parsed, path3));
  return paths.flatMap((path3) => {
    const { document, steps } = parsePath(path3);
    if (document !== void 0) {
      throw errors2.TARGET_PATH({
        message: `the source names a document, and so does the application ${application2}`,
        where: JSON.stringify(path3.slice(0, 200)),
        fix: "name the document by one of the two"
      });
    }
    return KINDS.flatMap((kind) => inDocuments(parsed, { kind, name: application2 }, steps));
  });
}
function kustomizeImage(parsed, target) {
  const { name: name3 } = target;
  const list = follow(sourceOf(parsed, target), [{ key: "kustomize" }, { key: "images" }]);
  if (list === void 0 || !(0, import_yaml5.isSeq)(list.node))
    throw notFound2(parsed, `${target.source ?? "source"}.kustomize.images`);
  const matches = [];
  list.node.items.forEach((item, index) => {
    const reached = { ...list, path: [...list.path, index], node: item, pair: void 0 };
    refuseShared(reached);
    if ((0, import_yaml5.isScalar)(item) && splitReference(textOf(item)).name === name3) matches.push(reached);
  });
  const [entry2, other] = matches;
  if (entry2 === void 0) throw notFound2(parsed, `kustomize.images entry for ${name3}`);
  if (other !== void 0) throw ambiguous(list, `${matches.length} entries are for the image ${name3}`);
  return entry2;
}
function helmParameters(parsed, target) {
  const { prefix } = target;
  const list = follow(sourceOf(parsed, target), [{ key: "helm" }, { key: "parameters" }]);
  if (list === void 0) throw notFound2(parsed, `${target.source ?? "source"}.helm.parameters`);
  const parameter = (name3) => {
    const entry2 = follow(list, [{ select: { key: "name", value: name3 } }]);
    if (entry2 === void 0 || !(0, import_yaml5.isMap)(entry2.node)) return void 0;
    return childScalar(entry2, entry2.node, "value");
  };
  const parts = {
    registry: parameter(`${prefix}.registry`),
    repository: parameter(`${prefix}.repository`),
    tag: parameter(`${prefix}.tag`),
    digest: parameter(`${prefix}.digest`)
  };
  const whole = parameter(prefix);
  if (parts.tag === void 0 && parts.digest === void 0) {
    if (whole === void 0)
      throw notFound2(parsed, `helm.parameters of the name ${prefix}.digest, ${prefix}.tag or ${prefix}`);
    return { whole };
  }
  if (whole !== void 0)
    throw ambiguous(list, `the parameter ${prefix} stands beside ${prefix}.tag or ${prefix}.digest`);
  return parts;
}
function helmValues(parsed, target) {
  const { steps } = parsePath(target.path);
  const source3 = sourceOf(parsed, target);
  const [object, text3] = ["valuesObject", "values"].map(
    (key) => follow(source3, [{ key: "helm" }, { key }])
  );
  if (object && text3) throw ambiguous(source3, "helm.values stands beside helm.valuesObject");
  const reached = object ? follow(object, steps) : text3 && follow(text3, [{ nested: true }, ...steps]);
  if (reached === void 0) throw notFound2(parsed, `${target.path} in the Helm values`);
  return reached;
}
function listElement(parsed, target) {
  const { element, path: path3, application: application2 } = target;
  const sets = application2 === void 0 ? everywhere(parsed, "spec.generators") : inDocuments(parsed, { kind: "ApplicationSet", name: application2 }, [
    { key: "spec" },
    { key: "generators" }
  ]);
  const found = onlyOf(
    parsed,
    `list element with ${element.key}=${element.value}`,
    sets.flatMap((generators) => elementsOf(generators, element))
  );
  const reached = follow(found, parsePath(path3).steps);
  if (reached === void 0) throw notFound2(parsed, `${path3} in the element ${element.key}=${element.value}`);
  return reached;
}
function elementsOf(generators, element) {
  const { node } = generators;
  if (!(0, import_yaml5.isSeq)(node)) return [];
  return node.items.flatMap((_, index) => {
    const generator = follow(generators, [{ key: String(index) }]);
    if (generator === void 0) return [];
    const own = follow(generator, [{ key: "list" }, { key: "elements" }, { select: element }]);
    const nested = NESTING.map((key) => follow(generator, [{ key }, { key: "generators" }]));
    return [...own ? [own] : [], ...nested.flatMap((inner) => inner ? elementsOf(inner, element) : [])];
  });
}
var import_yaml5, SOURCES, KINDS, NESTING;
var init_argocd = __esm({
  "packages/gitops/src/argocd.ts"() {
    "use strict";
    import_yaml5 = __toESM(require_dist(), 1);
    init_descend();
    init_errors2();
    init_image();
    init_nodes();
    init_slots();
    init_target();
    SOURCES = ["spec.source", "spec.template.spec.source"];
    KINDS = ["Application", "ApplicationSet"];
    NESTING = ["matrix", "merge"];
  }
});

// packages/gitops/src/walk.ts
function* walk(parsed) {
  for (const [document, { contents }] of parsed.documents.entries()) yield* below(document, [], contents);
}
function* below(document, steps, node) {
  if ((0, import_yaml6.isMap)(node)) {
    yield { document, steps, node };
    for (const { key, value } of node.items) {
      if ((0, import_yaml6.isScalar)(key)) yield* below(document, [...steps, { key: textOf(key) }], value);
    }
  } else if ((0, import_yaml6.isSeq)(node)) {
    for (const [index, item] of node.items.entries())
      yield* below(document, [...steps, { key: String(index) }], item);
  } else yield { document, steps, node };
}
function reach(parsed, { document, steps }) {
  const reached = descend(parsed, document, steps);
  if (reached === void 0) throw new Error(`no ${pathText(steps)} in ${parsed.file}, where it was seen`);
  return reached;
}
function pathText(steps) {
  return steps.map((step) => {
    if ("nested" in step) return "|";
    if ("select" in step) return `[${step.select.key}=${step.select.value}]`;
    return /^[A-Za-z0-9_-]+$/.test(step.key) ? step.key : `[${JSON.stringify(step.key)}]`;
  }).join(".");
}
var import_yaml6;
var init_walk = __esm({
  "packages/gitops/src/walk.ts"() {
    "use strict";
    import_yaml6 = __toESM(require_dist(), 1);
    init_descend();
    init_nodes();
  }
});

// packages/gitops/src/flux-marker.ts
function isMarker(comment) {
  return MARKER.test(comment);
}
function markedValues(parsed, policy) {
  const found = parsed.text.includes("$imagepolicy") ? marked(parsed, policy) : [];
  if (found.every(({ form: form2 }) => form2 === "name"))
    throw notFound2(parsed, `value with the marker {"$imagepolicy": "${policy}"}`);
  return found;
}
function marked(parsed, policy) {
  const found = [];
  for (const visited of walk(parsed)) {
    if (!(0, import_yaml7.isScalar)(visited.node)) continue;
    const [start = 0, end = 0] = visited.node.range ?? [];
    if (parsed.text.slice(start, end).includes("\n")) continue;
    const newline = parsed.text.indexOf("\n", end);
    const [, named, field] = MARKER.exec(parsed.text.slice(end, newline < 0 ? void 0 : newline)) ?? [];
    if (named !== policy) continue;
    const reached = reach(parsed, visited);
    const scalar2 = scalarSlot(reached);
    if (!isMarker(scalar2.comment)) continue;
    if (found.some((other) => other.scalar.document === scalar2.document && sameLine(parsed, other, scalar2)))
      throw ambiguous(reached, `the marker of ${policy} stands behind two values of one line`);
    found.push({ scalar: scalar2, form: field ?? "reference" });
  }
  return found;
}
function sameLine(parsed, other, scalar2) {
  const [a, b] = [other.scalar.span?.start, scalar2.span?.start];
  return a !== void 0 && b !== void 0 && !parsed.text.slice(Math.min(a, b), Math.max(a, b)).includes("\n");
}
var import_yaml7, MARKER;
var init_flux_marker = __esm({
  "packages/gitops/src/flux-marker.ts"() {
    "use strict";
    import_yaml7 = __toESM(require_dist(), 1);
    init_descend();
    init_slots();
    init_walk();
    MARKER = /\{\s*"\$imagepolicy"\s*:\s*"([^":]+:[^":]+)(?::(tag|name|digest))?"\s*\}/;
  }
});

// packages/gitops/src/locate.ts
function locate(parsed, target) {
  switch (target.kind) {
    case "kustomize-image":
      return kustomizeImage2(parsed, target.name, target.path);
    case "yaml-path":
      return { kind: "scalar", scalar: scalarSlot(only(parsed, target.path)), form: target.form };
    case "helm-values":
      return helmValues2(only(parsed, target.path));
    case "workload-image":
      return workloadImage(parsed, target.workload, target.container);
    case "argocd-kustomize-image":
      return {
        kind: "scalar",
        scalar: scalarSlot(kustomizeImage(parsed, target)),
        form: "reference"
      };
    case "argocd-helm-parameters": {
      const found = helmParameters(parsed, target);
      if ("whole" in found) return { kind: "scalar", scalar: found.whole, form: "reference" };
      return { kind: "helm-values", ...found, hex: false };
    }
    case "argocd-helm-values":
      return helmValues2(helmValues(parsed, target));
    case "argocd-list-element": {
      const reached = listElement(parsed, target);
      if ((0, import_yaml8.isMap)(reached.node)) return helmValues2(reached);
      return { kind: "scalar", scalar: scalarSlot(reached), form: target.form };
    }
    case "flux-marker":
      return { kind: "marked", values: markedValues(parsed, target.policy) };
  }
}
function kustomizeImage2(parsed, name3, at) {
  if (at === void 0 && parsed.documents.length !== 1) {
    throw errors2.TARGET_AMBIGUOUS({
      message: `${parsed.file} must hold exactly one document`,
      where: parsed.file,
      found: `${parsed.documents.length} documents`
    });
  }
  const list = onlyOrNone(parsed, at ?? "images");
  const entry2 = list && (follow(list, [{ select: { key: "name", value: name3 } }]) ?? follow(list, [{ select: { key: "newName", value: name3 } }]));
  if (entry2 === void 0) throw notFound2(parsed, `${at ?? "images"}.[name=${name3}]`);
  if (!(0, import_yaml8.isMap)(entry2.node)) throw wrongForm(entry2, "an entry of images must be a mapping");
  const map = entry2.node;
  const slot = (key) => childScalar(entry2, map, key);
  return {
    kind: "kustomize-image",
    name: slot("name")?.value ?? name3,
    newName: slot("newName"),
    newTag: slot("newTag"),
    digest: slot("digest"),
    insertDigest: () => insertion(entry2, map, "digest", ["newTag", "newName", "name"])
  };
}
function onlyOrNone(parsed, path3) {
  const all = everywhere(parsed, path3);
  return all.length === 0 ? void 0 : onlyOf(parsed, path3, all);
}
function helmValues2(reached) {
  if (!(0, import_yaml8.isMap)(reached.node)) return { kind: "scalar", scalar: scalarSlot(reached), form: void 0 };
  const map = reached.node;
  const slot = (key) => childScalar(reached, map, key);
  const digest = slot("digest");
  const sha = digest ? void 0 : slot("sha");
  const isHex = sha !== void 0 && /^(?:[0-9a-f]{64})?$/.test(sha.value);
  return {
    kind: "helm-values",
    registry: slot("registry"),
    repository: slot("repository"),
    tag: slot("tag"),
    digest: digest ?? (isHex ? sha : void 0),
    hex: isHex
  };
}
function workloadImage(parsed, workload, container) {
  const { kind, name: name3, pod } = workloadOf(workload);
  const spec2 = only(parsed, `[${kind}/${name3}].${pod}`);
  const found = ["containers", "initContainers"].map((list) => follow(spec2, [{ key: list }, { select: { key: "name", value: container } }])).filter((reached) => reached !== void 0);
  const [entry2, other] = found;
  const path3 = `[${kind}/${name3}].${pod}.containers.[name=${container}]`;
  if (entry2 === void 0) throw notFound2(parsed, path3);
  if (other !== void 0) throw ambiguous(spec2, `two containers have the name ${container}`);
  const image = follow(entry2, [{ key: "image" }]);
  if (image === void 0) throw notFound2(parsed, `${path3}.image`);
  return { kind: "scalar", scalar: scalarSlot(image), form: "reference" };
}
var import_yaml8;
var init_locate = __esm({
  "packages/gitops/src/locate.ts"() {
    "use strict";
    import_yaml8 = __toESM(require_dist(), 1);
    init_argocd();
    init_descend();
    init_errors2();
    init_flux_marker();
    init_slots();
    init_target();
  }
});

// packages/gitops/src/quoting.ts
function needsQuotes(value) {
  return !PLAIN.test(value) || NUMBER.test(value) || DATE.test(value) || WORD.test(value);
}
function writtenAs(value, style, json) {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value)) return void 0;
  switch (style) {
    case "plain":
      return json || needsQuotes(value) ? JSON.stringify(value) : value;
    case "single":
      return value.includes("'") ? void 0 : value;
    case "double":
      return /["\\]/.test(value) ? void 0 : value;
    case "block":
      return value === value.trim() && value !== "" ? value : void 0;
  }
}
var PLAIN, NUMBER, DATE, WORD;
var init_quoting = __esm({
  "packages/gitops/src/quoting.ts"() {
    "use strict";
    PLAIN = /^[A-Za-z0-9_./](?:[A-Za-z0-9_./@+=-]|:(?=[A-Za-z0-9_./@+=-]))*$/;
    NUMBER = /^[-+]?(?:0[xX][0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
    DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt \t])/;
    WORD = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
  }
});

// packages/gitops/src/read.ts
function readAll(found, target) {
  if (found.kind !== "marked") return [read(found, target)];
  const names = found.values.filter(({ form: form2 }) => form2 === "name").map(({ scalar: scalar2 }) => scalar2.value);
  const images = found.values.flatMap(
    ({ scalar: scalar2, form: form2 }) => form2 === "name" ? [] : [readScalar({ kind: "scalar", scalar: scalar2, form: form2 }, target)]
  );
  const pinned = found.values.some(({ form: form2 }) => form2 === "digest") ? images.filter(({ digest, tag: tag2 }) => digest !== void 0 || tag2 === void 0) : images;
  const tag = images.find((image) => image.tag !== void 0)?.tag;
  const all = names.length === 0 ? pinned : pinned.map((image) => ({ ...image, repository: names[0] }));
  const others = names.slice(1).map((repository2) => ({ ...NOTHING, ...all[0], repository: repository2 }));
  return [...all, ...others].map((image) => ({ ...image, tag: image.tag ?? tag }));
}
function read(found, target) {
  switch (found.kind) {
    case "kustomize-image":
      return {
        digest: digestOf(found.digest, target),
        tag: found.newTag?.value,
        repository: found.newName?.value ?? found.name
      };
    case "helm-values": {
      const tag = found.tag?.value ?? "";
      const [name3, pinned] = splitDigest(tag);
      const digest = found.digest ? digestOf(found.digest, target, found.hex) : pinned;
      if (digest !== void 0 && !isDigest(digest)) throw wrongValue(target, digest);
      return {
        digest,
        tag: name3 === "" ? void 0 : name3,
        repository: found.repository ? [found.registry?.value, found.repository.value].filter((part) => part).join("/") : void 0
      };
    }
    case "scalar":
      return readScalar(found, target);
  }
}
function formOf({ scalar: scalar2, form: form2 }) {
  if (form2 !== void 0) return form2;
  const key = String(scalar2.path.at(-1));
  if (/^tag$|(?:[a-z0-9]T|[_-]t)ag$/.test(key)) return "tag";
  return /^digest$|(?:[a-z0-9]D|[_-]d)igest$/.test(key) ? "digest" : void 0;
}
function readScalar(found, target) {
  const { value, path: path3 } = found.scalar;
  const form2 = formOf(found);
  if (form2 === "hex") return { ...NOTHING, digest: digestOf(found.scalar, target, true) };
  if (isDigest(value) && form2 !== "reference") return { ...NOTHING, digest: value };
  if (form2 === "digest") {
    if (value === "") return NOTHING;
    if (found.form === "digest") throw wrongValue(target, value);
  }
  const { prefix, name: name3, repository: repository2, tag, digest } = splitReference(value);
  if (digest !== void 0 && !isDigest(digest)) throw wrongValue(target, value);
  if (form2 === "tag") {
    const [own] = splitDigest(value);
    if (own !== "" && !isTag(own)) throw wrongValue(target, value);
    return { digest, tag: own === "" ? void 0 : own, repository: void 0 };
  }
  const telling = digest !== void 0 || tag !== void 0 || repository2.includes("/") || path3.at(-1) === "image" || form2 === "reference";
  const valid = isRepository(repository2) && (prefix === "" || isRepository(name3));
  if (!telling || !valid || tag !== void 0 && !isTag(tag)) throw wrongValue(target, value);
  return { digest, tag, repository: repository2 };
}
function digestOf(slot, target, hex = false) {
  if (slot === void 0 || slot.value === "") return void 0;
  const digest = hex ? `sha256:${slot.value}` : slot.value;
  if (!isDigest(digest)) throw wrongValue(target, slot.value);
  return digest;
}
function splitDigest(value) {
  const at = value.indexOf("@");
  return at < 0 ? [value, void 0] : [value.slice(0, at), value.slice(at + 1)];
}
function wrongValue(target, value) {
  return errors2.TARGET_FORM({
    message: `${describeTarget(target)} is neither a digest nor an image reference`,
    where: target.file,
    found: JSON.stringify(value.slice(0, 200))
  });
}
var NOTHING;
var init_read = __esm({
  "packages/gitops/src/read.ts"() {
    "use strict";
    init_errors2();
    init_image();
    init_target();
    NOTHING = { digest: void 0, tag: void 0, repository: void 0 };
  }
});

// packages/gitops/src/plan.ts
function planImage(found, target, image) {
  const plan = { splices: [], changes: [], notes: [] };
  switch (found.kind) {
    case "kustomize-image":
      kustomizeImage3(plan, found, target, image);
      break;
    case "helm-values":
      helmValues3(plan, found, target, image);
      break;
    case "scalar":
      scalar(plan, found, target, image);
      break;
    case "marked": {
      const beside = found.values.some(({ form: form2 }) => form2 === "digest");
      for (const { scalar: slot, form: form2 } of found.values) {
        if (form2 === "tag" && beside) moveTag(plan, slot, image, target, "the tag");
        else if (form2 !== "name") scalar(plan, { kind: "scalar", scalar: slot, form: form2 }, target, image);
      }
      break;
    }
  }
  plan.notes = [...new Set(plan.notes)];
  return plan;
}
function kustomizeImage3(plan, found, target, image) {
  if (found.digest) replace(plan, found.digest, image.digest, target);
  else {
    const slot = found.insertDigest();
    plan.splices.push({
      start: slot.offset,
      end: slot.offset,
      insert: slot.quoted ? `${slot.before}"digest": "${image.digest}"${slot.after}` : `${slot.before}digest: ${image.digest}${slot.after}`
    });
    plan.changes.push({ document: slot.document, path: slot.path, value: image.digest });
  }
  if (found.newTag) moveTag(plan, found.newTag, image, target, "newTag");
}
function helmValues3(plan, found, target, image) {
  if (found.digest) {
    replace(plan, found.digest, found.hex ? hexOf(image.digest) : image.digest, target);
    if (!found.tag) return;
    if (found.tag.value.includes("@")) {
      throw errors2.TARGET_AMBIGUOUS({
        message: `${target.file}: both tag and digest of ${describeTarget(target)} hold a digest`,
        where: target.file
      });
    }
    moveTag(plan, found.tag, image, target, "tag");
    return;
  }
  if (found.tag) {
    replace(plan, found.tag, taggedDigest(plan, found.tag, image, target), target);
    return;
  }
  throw errors2.TARGET_NOT_FOUND({
    message: `${describeTarget(target)} has neither a key "digest" nor a key "tag"`,
    where: target.file,
    fix: `add "digest: ''" to the mapping, as the chart reads it`
  });
}
function scalar(plan, found, target, image) {
  const slot = found.scalar;
  const now = readScalar(found, target);
  const form2 = formOf(found);
  let value = form2 === "hex" ? hexOf(image.digest) : image.digest;
  if (form2 === "tag") value = taggedDigest(plan, slot, image, target);
  else if (now.repository !== void 0) {
    const tag = image.tag !== void 0 && now.tag !== void 0 ? `:${image.tag}` : "";
    value = `${splitReference(slot.value).prefix}${now.repository}${tag}@${image.digest}`;
    if (now.digest === image.digest && tag === "") value = slot.value;
  }
  replace(plan, slot, value, target);
}
function hexOf(digest) {
  return digest.slice(digest.indexOf(":") + 1);
}
function taggedDigest(plan, slot, image, target) {
  if (isDigest(slot.value)) return image.digest;
  const [name3] = splitDigest(slot.value);
  const tag = image.tag ?? name3;
  if (tag === "") {
    throw errors2.TARGET_FORM({
      message: `${describeTarget(target)} needs a tag before the digest, and there is none`,
      where: target.file,
      fix: "name the image as registry/repository:tag@sha256:…, or declare a place for the digest alone"
    });
  }
  if (image.tag === void 0) plan.notes.push(`the tag ${name3} stays as it was: only the digest decides`);
  return `${tag}@${image.digest}`;
}
function moveTag(plan, slot, image, target, name3) {
  if (slot.value.includes("@")) {
    throw errors2.TARGET_AMBIGUOUS({
      message: `${target.file}: ${name3} of ${describeTarget(target)} holds a digest of its own`,
      where: target.file,
      found: slot.value
    });
  }
  if (image.tag !== void 0) replace(plan, slot, image.tag, target);
  else if (slot.value !== "")
    plan.notes.push(`${name3} ${slot.value} stays as it was: only the digest decides`);
}
function replace(plan, slot, value, target) {
  if (slot.value === value) return;
  if (slot.span === void 0) {
    throw errors2.TARGET_FORM({
      message: `${describeTarget(target)} is written with escapes or over several lines`,
      where: target.file,
      fix: "write the value as one plain or quoted scalar on one line"
    });
  }
  const written = writtenAs(value, slot.style, target.file.endsWith(".json"));
  if (written === void 0) {
    throw errors2.TARGET_FORM({
      message: `${describeTarget(target)} is written in a way in which the new value cannot be written`,
      where: target.file,
      found: JSON.stringify(value.slice(0, 200)),
      fix: "write the value in double quotes"
    });
  }
  plan.splices.push({ ...slot.span, insert: slot.empty ? ` ${written}` : written });
  if (isMarker(slot.comment)) {
    plan.notes.push(`image automation of Flux writes this value too: ${slot.comment.slice(0, 200)}`);
  }
  plan.changes.push({ document: slot.document, path: slot.path, value });
}
var init_plan = __esm({
  "packages/gitops/src/plan.ts"() {
    "use strict";
    init_errors2();
    init_flux_marker();
    init_image();
    init_quoting();
    init_read();
    init_target();
  }
});

// packages/gitops/src/splice.ts
function applySplices(text3, splices) {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let out = "";
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at || splice.end < splice.start || splice.end > text3.length) {
      throw new RangeError(`splices overlap or lie outside of the text at ${splice.start}`);
    }
    out += text3.slice(at, splice.start) + splice.insert;
    at = splice.end;
  }
  return out + text3.slice(at);
}
var init_splice = __esm({
  "packages/gitops/src/splice.ts"() {
    "use strict";
  }
});

// packages/gitops/src/verify.ts
function proveEdit(before, after, splices, changes) {
  const fail = (reason) => errors2.EDIT_UNPROVEN({
    message: `the edit of ${before.file} is not proven: ${reason}`,
    where: before.file
  });
  let shift = 0;
  let at = 0;
  let equal = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    const kept = before.text.slice(at, splice.start);
    if (after.slice(at + shift, splice.start + shift) !== kept) throw fail("bytes before the value differ");
    equal += Buffer.byteLength(kept);
    shift += splice.insert.length - (splice.end - splice.start);
    at = splice.end;
  }
  const rest = before.text.slice(at);
  if (after.slice(at + shift) !== rest) throw fail("bytes after the value differ");
  equal += Buffer.byteLength(rest);
  let parsed;
  try {
    parsed = parseFile(after, before.file);
  } catch (cause) {
    throw errors2.EDIT_UNPROVEN({
      message: `the edit of ${before.file} is not proven: it does not parse afterwards`,
      where: before.file,
      cause
    });
  }
  if (parsed.documents.length !== before.documents.length) throw fail("the number of documents differs");
  const found = [];
  before.documents.forEach((document, index) => {
    const blocks = new Set(changes.filter((change) => change.document === index).flatMap(blockOf));
    compare(document.contents, parsed.documents[index]?.contents ?? null, [], {
      report: (path3, value) => found.push({ document: index, path: path3, value }),
      isBlock: (path3) => blocks.has(JSON.stringify(path3))
    });
  });
  const key = (change) => JSON.stringify([change.document, change.path, change.value]);
  const expected = new Set(changes.map(key));
  const unexpected = found.find((change) => !expected.has(key(change)));
  if (unexpected) throw fail(`${showPath(unexpected.path) || "the root"} differs too`);
  if (found.length !== expected.size) throw fail("the declared value does not differ as it should");
  return {
    bytesBefore: Buffer.byteLength(before.text),
    bytesAfter: Buffer.byteLength(after),
    bytesEqual: equal,
    paths: found.map((change) => showPath(change.path))
  };
}
function blockOf({ path: path3 }) {
  const at = path3.indexOf(NESTED);
  return at < 0 ? [] : [JSON.stringify(path3.slice(0, at))];
}
function compare(a, b, path3, watch) {
  if ((0, import_yaml9.isScalar)(a) && (0, import_yaml9.isScalar)(b)) {
    if (a.anchor !== b.anchor || a.tag !== b.tag) watch.report(path3, STRUCTURE);
    else if (watch.isBlock(path3)) compareBlocks(String(a.value), String(b.value), path3, watch);
    else if (textOf(a) !== textOf(b)) watch.report(path3, textOf(b));
  } else if ((0, import_yaml9.isAlias)(a) && (0, import_yaml9.isAlias)(b)) {
    if (a.source !== b.source) watch.report(path3, STRUCTURE);
  } else if ((0, import_yaml9.isMap)(a) && (0, import_yaml9.isMap)(b) && sameCollection(a, b)) {
    compareMaps(a.items, b.items, path3, watch);
  } else if ((0, import_yaml9.isSeq)(a) && (0, import_yaml9.isSeq)(b) && sameCollection(a, b) && a.items.length === b.items.length) {
    a.items.forEach((item, index) => {
      compare(item, b.items[index], [...path3, index], watch);
    });
  } else if (isEmpty(a) && (0, import_yaml9.isScalar)(b)) {
    watch.report(path3, textOf(b));
  } else if (!(isEmpty(a) && isEmpty(b))) {
    watch.report(path3, STRUCTURE);
  }
}
function compareBlocks(a, b, path3, watch) {
  const [before, after] = [a, b].map(onlyDocument);
  if (!before || !after) watch.report(path3, STRUCTURE);
  else compare(before.contents, after.contents, [...path3, NESTED], { ...watch, isBlock: () => false });
}
function onlyDocument(text3) {
  try {
    const { documents } = parseFile(text3, "a block of text");
    return documents.length === 1 ? documents[0] : void 0;
  } catch {
    return void 0;
  }
}
function sameCollection(a, b) {
  return a.anchor === b.anchor && a.tag === b.tag && a.flow === b.flow;
}
function compareMaps(a, b, path3, watch) {
  let i = 0;
  for (const item of b) {
    const own = a[i];
    if (own && sameKey(own.key, item.key)) {
      compare(own.value, item.value, [...path3, keyText(item.key)], watch);
      i++;
    } else {
      watch.report([...path3, keyText(item.key)], (0, import_yaml9.isScalar)(item.value) ? textOf(item.value) : STRUCTURE);
    }
  }
  if (i !== a.length) watch.report(path3, STRUCTURE);
}
function sameKey(a, b) {
  if ((0, import_yaml9.isScalar)(a) && (0, import_yaml9.isScalar)(b)) return a.anchor === b.anchor && a.tag === b.tag && textOf(a) === textOf(b);
  let same = true;
  compare(a, b, [], {
    report: () => {
      same = false;
    },
    isBlock: () => false
  });
  return same;
}
function keyText(key) {
  return (0, import_yaml9.isScalar)(key) ? textOf(key) : String(key?.toString?.() ?? key);
}
function isEmpty(node) {
  return node === null || node === void 0;
}
var import_yaml9, STRUCTURE;
var init_verify = __esm({
  "packages/gitops/src/verify.ts"() {
    "use strict";
    import_yaml9 = __toESM(require_dist(), 1);
    init_documents();
    init_errors2();
    init_nodes();
    STRUCTURE = "\0structure";
  }
});

// packages/gitops/src/edit.ts
function editDigest(text3, target, image) {
  checkImage(image);
  checkTargetFile(target.file);
  const parsed = parseFile(text3, target.file);
  const found = locate(parsed, target);
  const all = readAll(found, target);
  for (const now of all) checkRepository(parsed, target, found, now, image);
  return { ...finish(parsed, planImage(found, target, image)), previous: common(all) };
}
function checkImage(image) {
  checkDigest(image.digest, "digest");
  const { tag } = image;
  if (tag === void 0) return;
  if (!isTag(tag)) {
    throw errors2.DIGEST_FORMAT({ message: "the tag is not of an allowed form", where: "tag", found: tag });
  }
  if (isMutableTag(tag)) {
    throw errors2.TAG_MUTABLE({
      message: `the tag ${tag} is moved from build to build`,
      where: "tag",
      found: tag
    });
  }
}
function common(images) {
  const one = (values) => values.every((value) => value === values[0]) ? values[0] : void 0;
  return {
    digest: one(images.map(({ digest }) => digest)),
    tag: one(images.map(({ tag }) => tag)),
    repository: one(images.map(({ repository: repository2 }) => repository2))
  };
}
function finish(parsed, { splices, changes, notes }) {
  const { text: text3 } = parsed;
  if (changes.length === 0) return { text: text3, changed: false, diff: "", proof: void 0, notes: [] };
  const after = applySplices(text3, splices);
  const proof = proveEdit(parsed, after, splices, changes);
  return { text: after, changed: true, diff: lineDiff(text3, after), proof, notes };
}
function checkRepository(parsed, target, found, now, image) {
  if (image.repository === void 0 || now.repository === void 0) return;
  if (now.repository === image.repository) return;
  if (found.kind === "kustomize-image" && found.newName === void 0) return;
  if (found.kind === "helm-values" && found.registry === void 0 && image.repository.endsWith(`/${now.repository}`)) {
    return;
  }
  throw errors2.TARGET_IMAGE_MISMATCH({
    message: `${describeTarget(target)} is of another image`,
    where: parsed.file,
    expected: image.repository,
    found: now.repository
  });
}
var init_edit = __esm({
  "packages/gitops/src/edit.ts"() {
    "use strict";
    init_diff();
    init_documents();
    init_errors2();
    init_image();
    init_locate();
    init_plan();
    init_read();
    init_splice();
    init_target();
    init_verify();
  }
});

// packages/gitops/src/overlap.ts
function refuseOverlap(before, after, others) {
  const [first] = others;
  if (before === after || first === void 0) return;
  const [was, is] = [parseFile(before, first.file), parseFile(after, first.file)];
  for (const other of others) {
    if (held(was, other) === held(is, other)) continue;
    throw errors2.TARGET_OUTSIDE({
      message: `the edit would change ${describeTarget(other)} too, which belongs to another service or environment`,
      where: other.file,
      fix: "declare each place for one service in one environment only"
    });
  }
}
function held(parsed, target) {
  try {
    return JSON.stringify(readAll(locate(parsed, target), target));
  } catch (error2) {
    if (error2 instanceof WaybillError) return error2.code;
    throw error2;
  }
}
var init_overlap = __esm({
  "packages/gitops/src/overlap.ts"() {
    "use strict";
    init_src();
    init_documents();
    init_errors2();
    init_locate();
    init_read();
    init_target();
  }
});

// packages/gitops/src/trailers.ts
function formatTrailers(record) {
  const lines2 = [];
  for (const [field, { trailer, form: form2, required }] of FIELDS) {
    const value = record[field];
    if (value === void 0 && !required) continue;
    if (value === void 0 || !form2.test(value)) {
      throw errors2.TRAILER_FORMAT({
        message: `the value of the trailer ${trailer} is not of its form`,
        where: field,
        expected: String(form2),
        found: JSON.stringify(String(value).slice(0, 200))
      });
    }
    lines2.push(`${trailer}: ${value}`);
  }
  return lines2.join("\n");
}
function parseTrailers(message) {
  const paragraphs = message.replace(/\r\n/g, "\n").trimEnd().split(/\n{2,}/);
  const block = paragraphs.at(-1)?.split("\n") ?? [];
  if (paragraphs.length < 2) return void 0;
  const record = {};
  for (const line of block) {
    const match = /^([A-Za-z][A-Za-z0-9-]*): (.+)$/.exec(line);
    if (!match) return void 0;
    const [, name3 = "", value = ""] = match;
    if (!/^waybill-/i.test(name3)) continue;
    const known2 = FIELDS.find(([, { trailer }]) => trailer === name3);
    if (!known2) return void 0;
    const [field, { form: form2 }] = known2;
    if (record[field] !== void 0 || !form2.test(value)) return void 0;
    record[field] = value;
  }
  const { image, digest, service, environment, run, order } = record;
  if (!image || !digest || !service || !environment || !run || !order) return void 0;
  return { ...record, image, digest, service, environment, run, order };
}
var FORMS, FIELDS;
var init_trailers = __esm({
  "packages/gitops/src/trailers.ts"() {
    "use strict";
    init_errors2();
    init_image();
    FORMS = {
      image: { trailer: "Waybill-Image", form: /^[a-z0-9][a-z0-9._:/-]{0,300}$/, required: true },
      digest: { trailer: "Waybill-Digest", form: DIGEST, required: true },
      service: { trailer: "Waybill-Service", form: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, required: true },
      environment: {
        trailer: "Waybill-Environment",
        form: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
        required: true
      },
      source: {
        trailer: "Waybill-Source",
        form: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
        required: false
      },
      run: {
        trailer: "Waybill-Run",
        form: /^https?:\/\/[A-Za-z0-9._:[\]-]+\/[A-Za-z0-9._/-]{1,300}$/,
        required: true
      },
      order: { trailer: "Waybill-Order", form: /^\d{1,15}(?:\.\d{1,15}){0,3}$/, required: true },
      rollback: { trailer: "Waybill-Rollback", form: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,300}$/u, required: false }
    };
    FIELDS = Object.entries(FORMS);
  }
});

// packages/gitops/src/index.ts
var init_src3 = __esm({
  "packages/gitops/src/index.ts"() {
    "use strict";
    init_diff();
    init_documents();
    init_edit();
    init_errors2();
    init_image();
    init_order();
    init_overlap();
    init_target();
    init_trailers();
    init_verify();
  }
});

// actions/bump-config-repo/src/change.ts
function additionsOf(files) {
  return Object.fromEntries(Object.entries(files).map(([path3, text3]) => [path3, Buffer.from(text3, "utf8")]));
}
function filesOf(target) {
  return [target.file];
}
function changeOf(target, beside, image, textOf2) {
  const { file: file2 } = target;
  const before = textOf2(file2);
  if (before === void 0) {
    throw errors2.TARGET_FILE_MISSING({
      message: `the config repository has no ${file2} on this branch`,
      where: file2
    });
  }
  const edit = editDigest(before, target, image);
  refuseOverlap(before, edit.text, beside);
  return { target, edit, files: edit.changed ? { [file2]: edit.text } : {} };
}
var init_change = __esm({
  "actions/bump-config-repo/src/change.ts"() {
    "use strict";
    init_src3();
  }
});

// actions/bump-config-repo/src/crowd.ts
function crowdMeter() {
  let before;
  let others = 0;
  return {
    saw(used) {
      if (used === void 0) return;
      if (before !== void 0 && used > before) others = used - before - 1;
      before = used;
    },
    spreadMs() {
      return Math.min(LONGEST_SPREAD_MS, 2 * WRITE_EVERY_MS * Math.floor(others / REQUESTS_A_TRY));
    }
  };
}
var WRITE_EVERY_MS, REQUESTS_A_TRY, LONGEST_SPREAD_MS;
var init_crowd = __esm({
  "actions/bump-config-repo/src/crowd.ts"() {
    "use strict";
    WRITE_EVERY_MS = 750;
    REQUESTS_A_TRY = 2;
    LONGEST_SPREAD_MS = 2 * 6e4;
  }
});

// actions/bump-config-repo/src/errors.ts
var errors4;
var init_errors4 = __esm({
  "actions/bump-config-repo/src/errors.ts"() {
    "use strict";
    init_src();
    errors4 = defineErrors({
      BUMP_NOT_DIRECT: {
        kind: "user",
        summary: "The environment takes changes by pull request only.",
        fix: "promote the digest with open-promotion-pr, or name the environment that a release enters"
      },
      BUMP_IMAGE_UNDECLARED: {
        kind: "user",
        summary: "The image is not the one that the delivery policy declares for the service.",
        fix: 'push to the declared repository of the registry, or correct "image" of the service in the delivery policy'
      },
      BUMP_FROZEN: {
        kind: "user",
        summary: "The delivery policy lets nothing into the environment at this time: a freeze, or no window is open.",
        fix: "run the job again at the time named above; who may change the delivery policy may open the environment sooner"
      },
      BUMP_ORDER_INCOMPARABLE: {
        kind: "user",
        summary: "The environment holds a build of another source repository: which of the two is newer is not known.",
        fix: 'if the source has moved, write once with "rollback" and the reason; its order counts from then on'
      },
      BUMP_CONTENTION: {
        kind: "remote",
        summary: "The branch of the config repository was moved by others at every try.",
        fix: 'raise "retries", or run the job again: nothing was written and nothing is lost'
      }
    });
  }
});

// actions/bump-config-repo/src/message.ts
function commitText(template, record, previous) {
  const values = {
    service: record.service,
    environment: record.environment,
    digest: record.digest,
    "short-digest": record.digest.slice(0, SHORT_DIGEST_LENGTH)
  };
  const headline = template.replace(/\{([a-z-]+)\}/g, (whole, name3) => values[name3] ?? whole);
  const story = [
    `from ${previous ?? "no digest"}`,
    `to   ${record.digest}`,
    ...record.rollback === void 0 ? [] : ["", `Rolled back: ${record.rollback}`]
  ];
  return { headline, body: `${story.join("\n")}

${formatTrailers(record)}` };
}
function combinedText(template, bumps) {
  const [first] = bumps;
  if (first && bumps.length === 1) return commitText(template, first.record, first.previous);
  const environments = [...new Set(bumps.map(({ record }) => record.environment))];
  const story = bumps.flatMap(({ record, previous }) => [
    `${record.service} in ${record.environment}`,
    `from ${previous ?? "no digest"}`,
    `to   ${record.digest}`
  ]);
  return {
    headline: `Bump ${bumps.length} images in ${environments.length > 3 ? `${environments.length} environments` : environments.join(", ")}`,
    body: [story.join("\n"), ...bumps.map(({ record }) => formatTrailers(record))].join("\n\n")
  };
}
function recordsOf(message) {
  const [subject2 = "", ...paragraphs] = message.replace(/\r\n/g, "\n").trimEnd().split(/\n{2,}/);
  const records = [];
  for (const paragraph of paragraphs.reverse()) {
    const record = parseTrailers(`${subject2}

${paragraph}`);
    if (!record) break;
    records.unshift(record);
  }
  return records;
}
var SHORT_DIGEST_LENGTH;
var init_message = __esm({
  "actions/bump-config-repo/src/message.ts"() {
    "use strict";
    init_src3();
    SHORT_DIGEST_LENGTH = "sha256:".length + 12;
  }
});

// actions/bump-config-repo/src/decision.ts
function bumpsOf(commits, service, environment) {
  return commits.flatMap((commit) => {
    const records = commit.verified ? recordsOf(commit.message) : [];
    return records.filter((record) => record.service === service && record.environment === environment).map((record) => ({ commit, record }));
  });
}
function decide(wish, edit, past) {
  const own = past.find(({ record }) => record.run === wish.run && record.digest === wish.digest);
  if (own) return { kind: "landed", by: own, overtaken: edit.changed };
  const [last] = past;
  if (!edit.changed) {
    return { kind: "unchanged", by: last?.record.digest === wish.digest ? last : void 0 };
  }
  const order = wish.order.join(".");
  if (!last) return { kind: "write", order };
  if (wish.rollback !== void 0)
    return { kind: "write", order: sameSource(wish, last) ? last.record.order : order };
  if (!sameSource(wish, last)) {
    throw errors4.BUMP_ORDER_INCOMPARABLE({
      message: `${wish.environment} holds a build of ${last.record.source ?? "an unknown source"}`,
      where: last.commit.url,
      expected: `a build of ${wish.source}`,
      found: `order ${last.record.order} of ${last.record.source ?? "an unknown source"}`
    });
  }
  return isOlder(wish.order, last.record) ? { kind: "superseded", by: last } : { kind: "write", order };
}
function isOlder(order, last) {
  const held2 = parseOrder(last.order, "Waybill-Order");
  if (last.rollback !== void 0) return (order[0] ?? 0) <= (held2[0] ?? 0);
  return compareOrder(order, held2) < 0;
}
function sameSource(wish, last) {
  return last.record.source?.split("@")[0]?.toLowerCase() === wish.source.toLowerCase();
}
var init_decision = __esm({
  "actions/bump-config-repo/src/decision.ts"() {
    "use strict";
    init_src3();
    init_errors4();
    init_message();
  }
});

// packages/toolkit/src/yaml.ts
function parseYaml(text3, name3, limits = defaultYamlLimits) {
  if (Buffer.byteLength(text3) > limits.maxBytes) {
    throw errors.YAML_LIMIT({ message: `${name3} is larger than ${limits.maxBytes} bytes`, where: name3 });
  }
  if (flowDepth(text3) > limits.maxDepth) {
    throw errors.YAML_LIMIT({
      message: `${name3} is nested deeper than ${limits.maxDepth} levels`,
      where: name3
    });
  }
  const lineCounter = new import_yaml10.LineCounter();
  let documents;
  try {
    documents = (0, import_yaml10.parseAllDocuments)(text3, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
  } catch (cause) {
    throw errors.YAML_LIMIT({ message: `${name3} is nested too deep to be read`, where: name3, cause });
  }
  if (!Array.isArray(documents) || documents.length !== 1 || documents[0] === void 0) {
    const count = Array.isArray(documents) ? documents.length : 0;
    throw errors.YAML_INVALID({
      message: `${name3} must hold exactly one YAML document`,
      where: name3,
      found: `${count} documents`
    });
  }
  const [document] = documents;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    throw errors.YAML_INVALID({
      message: `${name3} is not valid YAML: ${fault.message}`,
      where: `${name3}:${line}:${col}`,
      cause: fault
    });
  }
  try {
    return document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (cause) {
    throw errors.YAML_LIMIT({
      message: `${name3} uses more aliases than is allowed (${limits.maxAliases})`,
      where: name3,
      cause
    });
  }
}
function flowDepth(text3) {
  let open = 0;
  let deepest = 0;
  for (const character of text3) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++open);
    else if (character === "]" || character === "}") open = Math.max(0, open - 1);
  }
  const indents = /* @__PURE__ */ new Set();
  for (const match of text3.matchAll(/^( *)(- )*/gm)) indents.add(match[0].length);
  return Math.max(deepest, indents.size);
}
var import_yaml10, defaultYamlLimits;
var init_yaml = __esm({
  "packages/toolkit/src/yaml.ts"() {
    "use strict";
    import_yaml10 = __toESM(require_dist(), 1);
    init_toolkit_errors();
    defaultYamlLimits = { maxBytes: 1024 * 1024, maxDepth: 100, maxAliases: 100 };
  }
});

// packages/policy/src/calendar.ts
function closedDays(name3, calendar, faults) {
  return calendar.closed.flatMap(({ first, last = first, reason }, i) => {
    const where = `calendars.${name3}.closed.${i}`;
    const wrong = [first, last].find((date) => !isDate(date));
    if (wrong !== void 0) {
      faults.push(`${where}: "${wrong}" is no day of the calendar`);
      return [];
    }
    if (last < first) {
      faults.push(`${where}: "last" (${last}) is before "first" (${first})`);
      return [];
    }
    const from = beginOfDay(calendar.zone, first);
    const to = beginOfDay(calendar.zone, nextDay(last));
    return [{ from, to, reason: `${reason}, calendar ${name3}` }];
  });
}
function beginOfDay(zone, date) {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  });
  const utc = Date.parse(`${date}T00:00:00Z`);
  let before = utc - SEARCH_MS;
  let after = utc + SEARCH_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (format.format(middle) < date) before = middle;
    else after = middle;
  }
  return new Date(after);
}
function nextDay(date) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
function isDate(text3) {
  const time = Date.parse(`${text3}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text3);
}
var DAY_MS, SEARCH_MS;
var init_calendar = __esm({
  "packages/policy/src/calendar.ts"() {
    "use strict";
    DAY_MS = 24 * 36e5;
    SEARCH_MS = 2 * DAY_MS;
  }
});

// packages/policy/src/errors.ts
var errors5;
var init_errors5 = __esm({
  "packages/policy/src/errors.ts"() {
    "use strict";
    init_src();
    errors5 = defineErrors({
      POLICY_INVALID: {
        kind: "user",
        summary: "The delivery policy does not follow its schema, or contradicts itself.",
        fix: "correct the delivery policy at the places named above; docs/schemas/delivery-policy.schema.json gives completion in an editor"
      },
      POLICY_MISSING: {
        kind: "user",
        summary: "The config repository has no delivery policy at the given path and revision.",
        fix: "commit a delivery policy to the base branch, or correct the input that names its path"
      },
      SERVICE_UNKNOWN: {
        kind: "user",
        summary: "The delivery policy declares no such service.",
        fix: 'correct the name of the service, or declare it under "services" in the delivery policy'
      },
      ENVIRONMENT_UNKNOWN: {
        kind: "user",
        summary: "The delivery policy declares no such environment.",
        fix: 'correct the name of the environment, or declare it under "environments" in the delivery policy'
      },
      TARGET_UNDECLARED: {
        kind: "user",
        summary: "The delivery policy does not say where the digest of this service stands in this environment.",
        fix: 'declare the target under "services.<service>.targets.<environment>" in the delivery policy'
      },
      PROMOTION_SKIPS_RUNG: {
        kind: "user",
        summary: "A promotion goes from one rung of the environment ladder to the next, never past one.",
        fix: "promote to the next environment first"
      }
    });
  }
});

// packages/policy/src/schema-targets.ts
function entry(title, description, required, optional = {}) {
  return {
    title,
    description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional }
  };
}
var text2, file, STEPS, path, name, form, application, source, argocd, flux, forms, targetDefinitions;
var init_schema_targets = __esm({
  "packages/policy/src/schema-targets.ts"() {
    "use strict";
    text2 = (description, examples, pattern = "^\\S(.*\\S)?$") => ({
      type: "string",
      pattern,
      maxLength: 500,
      description,
      examples
    });
    file = (description, example) => text2(description, [example], "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$");
    STEPS = "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$";
    path = (description, examples) => text2(description, examples, STEPS);
    name = (description, example) => text2(description, [example], "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$");
    form = {
      enum: ["digest", "hex", "tag", "reference"],
      description: "What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…"
    };
    application = name(
      "metadata.name of the Application or ApplicationSet, where the file holds several.",
      "claims-api-dev"
    );
    source = path("Path of the source, where it is not spec.source or spec.template.spec.source.", [
      "spec.sources.1",
      "spec.sources.[path=charts/api]"
    ]);
    argocd = file("A file with an Argo CD Application or ApplicationSet.", "argocd/claims-api.yaml");
    flux = file("A file with resources of Flux.", "clusters/dev/claims-api.yaml");
    forms = {
      kustomize: entry(
        "Kustomize image",
        "An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.",
        {
          kustomize: file(
            "A kustomization.yaml with an `images` entry.",
            "overlays/dev/claims-api/kustomization.yaml"
          ),
          image: text2("`name` of the entry; else its `newName`.", ["claims-api"])
        },
        {
          path: path("Path of another such list, in a resource that hands it to kustomize.", [
            "[Kustomization/apps].spec.images"
          ])
        }
      ),
      yaml: entry(
        "YAML or JSON path",
        "One scalar in any YAML or JSON file: a digest, a tag or an image reference.",
        {
          yaml: file("Any YAML or JSON file.", "environments/dev.json"),
          path: path(
            'Keys from the root, joined by dots. [key=value] takes an entry of a list, "|" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.',
            ["spec.image.digest", "[Deployment/api].spec.template.spec.containers.[name=api].image"]
          )
        },
        { form }
      ),
      helmValues: entry(
        "Helm values",
        "A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.",
        {
          "helm-values": file("A values file, or any file that holds such values.", "envs/dev/values.yaml"),
          path: path("Path of the mapping or the string.", ["image", "api.image", "images.[name=api]"])
        }
      ),
      workload: entry(
        "Container of a workload",
        "The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.",
        {
          manifest: file("A file of Kubernetes manifests.", "dev/claims-api.yaml"),
          workload: text2("Kind and name.", ["Deployment/claims-api", "Rollout/api"], "^[A-Za-z]+/[a-z0-9.-]+$"),
          container: name("Name of the container.", "api")
        }
      ),
      argocdKustomize: entry(
        "Argo CD kustomize image",
        "An entry of `kustomize.images` in the source of an Application or ApplicationSet.",
        {
          argocd,
          "kustomize-image": text2('What stands before "=" in the entry, else its repository.', ["claims-api"])
        },
        { application, source }
      ),
      argocdParameters: entry(
        "Argo CD Helm parameters",
        "Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.",
        { argocd, "helm-parameters": text2("The prefix.", ["image", "api.image"]) },
        { application, source }
      ),
      argocdValues: entry(
        "Argo CD Helm values",
        "Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.",
        { argocd, values: path("Path of the mapping or the string inside of the values.", ["image"]) },
        { application, source }
      ),
      argocdElement: entry(
        "Argo CD list element",
        "A value of one element of a list generator of an ApplicationSet.",
        {
          argocd,
          element: {
            type: "object",
            minProperties: 1,
            maxProperties: 1,
            additionalProperties: { type: "string", minLength: 1, maxLength: 300 },
            description: "One key of the element with its value, which no other element has.",
            examples: [{ cluster: "dev" }]
          },
          path: path("Path of the value inside of the element.", ["imageDigest", "image"])
        },
        { application, form }
      ),
      fluxRelease: entry(
        "Flux HelmRelease",
        "Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.",
        {
          flux,
          "helm-release": name("metadata.name of the HelmRelease.", "claims-api"),
          path: path("Path inside of spec.values.", ["image"])
        }
      ),
      fluxPolicy: entry(
        "Flux image policy",
        'Every value of the file with the marker of an image policy: # {"$imagepolicy": "flux-system:claims-api:digest"}. Let Waybill or the image automation write them, not both.',
        {
          flux,
          "image-policy": text2(
            "Namespace and name of the policy.",
            ["flux-system:claims-api"],
            "^[a-z0-9-]+:[a-z0-9.-]+$"
          )
        }
      )
    };
    targetDefinitions = {
      ...forms,
      target: {
        description: "Where the digest stands.",
        anyOf: Object.keys(forms).map((form2) => ({ $ref: `#/definitions/${form2}` })),
        examples: [
          { kustomize: "overlays/dev/claims-api/kustomization.yaml", image: "claims-api" },
          { "helm-values": "envs/dev/values.yaml", path: "image" },
          { manifest: "dev/claims-api.yaml", workload: "Deployment/claims-api", container: "api" },
          { argocd: "argocd/claims-api.yaml", values: "image" },
          { flux: "clusters/dev/claims-api.yaml", "helm-release": "claims-api", path: "image" }
        ]
      }
    };
  }
});

// packages/policy/src/target-faults.ts
function targetFaults(where, raw, wrong) {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return [`${where}: must be one target: a mapping such as { kustomize: …, image: … }`];
  const keys = Object.keys(raw);
  const meant = formsFor(keys);
  const [form2] = meant;
  if (form2 === void 0) {
    const kinds2 = [...new Set(FORMS2.map(({ required }) => required[0]))];
    return [
      `${where}: names no kind of target; its first key is one of ${kinds2.join(", ")}; found ${keys.join(", ") || "nothing"}`
    ];
  }
  const known2 = new Set(meant.flatMap(({ properties }) => Object.keys(properties)));
  const faults = keys.filter((key) => !known2.has(key)).map(
    (key) => `${where}: unknown key "${key}"; a target with "${form2.required[0]}" has ${[...known2].join(", ")}`
  );
  const missing = meant.map(({ required }) => required.filter((key) => !keys.includes(key)).join(" and "));
  if (missing.every((text3) => text3 !== ""))
    faults.push(
      `${where}: beside ${keys.filter((key) => known2.has(key)).join(" and ")} stands ${missing.join(", or ")}`
    );
  for (const key of keys.filter((candidate) => known2.has(candidate) && wrong.has(candidate))) {
    faults.push(`${where}.${key}: ${asked(meant, key, raw[key])}`);
  }
  return faults.length > 0 ? faults : [`${where}: is of no form of a target`];
}
function asked(meant, key, value) {
  const schemas = meant.flatMap(({ properties }) => properties[key] ?? []);
  const words = schemas.find((schema2) => Array.isArray(schema2.enum))?.enum;
  if (Array.isArray(words)) return `must be one of ${words.join(", ")}`;
  const [example] = schemas.flatMap(({ examples = [] }) => examples);
  return `${JSON.stringify(value)} is not of the form that is asked for, as in ${typeof example === "string" ? example : JSON.stringify(example)}`;
}
function formsFor(keys) {
  const held2 = ({ required }) => required.filter((key) => keys.includes(key)).length;
  const begun = FORMS2.filter(({ required: [first2 = ""] }) => keys.includes(first2));
  const [first] = keys.flatMap((key) => begun.find(({ required }) => required[0] === key) ?? []);
  const same = begun.filter(({ required }) => required[0] === first?.required[0]);
  const most = Math.max(...same.map(held2));
  return same.filter((form2) => held2(form2) === most);
}
var FORMS2;
var init_target_faults = __esm({
  "packages/policy/src/target-faults.ts"() {
    "use strict";
    init_schema_targets();
    FORMS2 = Object.values(forms);
  }
});

// packages/policy/src/schema-faults.ts
function schemaFaults(raw, found) {
  const wrong = /* @__PURE__ */ new Map();
  return found.filter(({ instancePath }) => {
    const [, place, key] = TARGET_PLACE.exec(instancePath) ?? [];
    if (place === void 0) return true;
    const keys = wrong.get(place) ?? /* @__PURE__ */ new Set();
    wrong.set(place, key === void 0 ? keys : keys.add(pathPart(key)));
    return false;
  }).map(({ instancePath, message = "", params }) => faultText(instancePath, message, params)).concat(...[...wrong].map(([place, keys]) => targetFaults(placeText(place), valueAt(raw, place), keys)));
}
function valueAt(raw, path3) {
  return path3.slice(1).split("/").reduce((value, part) => value[pathPart(part)], raw);
}
function pathPart(part) {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}
function placeText(path3) {
  return path3 === "" ? "the file" : path3.slice(1).split("/").map(pathPart).join(".");
}
function faultText(path3, message, params) {
  const where = placeText(path3);
  if (typeof params.additionalProperty === "string")
    return `${where}: unknown key "${params.additionalProperty}"`;
  if (Array.isArray(params.allowedValues))
    return `${where}: must be one of ${params.allowedValues.join(", ")}`;
  return `${where}: ${message}`;
}
var TARGET_PLACE;
var init_schema_faults = __esm({
  "packages/policy/src/schema-faults.ts"() {
    "use strict";
    init_target_faults();
    TARGET_PLACE = /^(\/services\/[^/]+\/targets\/[^/]+)(?:\/([^/]+))?/;
  }
});

// packages/policy/src/target.ts
function buildTarget(raw) {
  if ("kustomize" in raw)
    return {
      kind: "kustomize-image",
      file: raw.kustomize,
      name: raw.image,
      ...raw.path === void 0 ? {} : { path: raw.path }
    };
  if ("yaml" in raw)
    return { kind: "yaml-path", file: raw.yaml, path: raw.path, ...raw.form ? { form: raw.form } : {} };
  if ("helm-values" in raw) return { kind: "helm-values", file: raw["helm-values"], path: raw.path };
  if ("manifest" in raw)
    return {
      kind: "workload-image",
      file: raw.manifest,
      workload: raw.workload,
      container: raw.container
    };
  if ("image-policy" in raw) return { kind: "flux-marker", file: raw.flux, policy: raw["image-policy"] };
  if ("helm-release" in raw) {
    const path3 = `[HelmRelease/${raw["helm-release"]}].spec.values.${raw.path}`;
    return { kind: "helm-values", file: raw.flux, path: path3 };
  }
  return argo(raw);
}
function argo(raw) {
  const place = {
    file: raw.argocd,
    ...raw.application === void 0 ? {} : { application: raw.application }
  };
  const source3 = raw.source === void 0 ? place : { ...place, source: raw.source };
  if ("kustomize-image" in raw)
    return { kind: "argocd-kustomize-image", ...source3, name: raw["kustomize-image"] };
  if ("helm-parameters" in raw)
    return { kind: "argocd-helm-parameters", ...source3, prefix: raw["helm-parameters"] };
  if ("values" in raw) return { kind: "argocd-helm-values", ...source3, path: raw.values };
  const [[key = "", value = ""] = []] = Object.entries(raw.element);
  return {
    kind: "argocd-list-element",
    ...place,
    element: { key, value },
    path: raw.path,
    ...raw.form ? { form: raw.form } : {}
  };
}
var init_target2 = __esm({
  "packages/policy/src/target.ts"() {
    "use strict";
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});

// packages/policy/src/schema-validator.ts
var schema_validator_exports = {};
__export(schema_validator_exports, {
  validate: () => validate
});
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kustomize === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kustomize" }, message: "must have required property 'kustomize'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.image === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "kustomize" || key0 === "image" || key0 === "path")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data.kustomize !== void 0) {
      let data0 = data.kustomize;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/kustomize", schemaPath: "#/properties/kustomize/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/kustomize", schemaPath: "#/properties/kustomize/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/kustomize", schemaPath: "#/properties/kustomize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data.image !== void 0) {
      let data1 = data.image;
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern51.test(data1)) {
          const err7 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (func3(data2) > 500) {
          const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors6++;
        }
        if (!pattern52.test(data2)) {
          const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors6++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors6++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors6++;
  }
  validate23.errors = vErrors;
  return errors6 === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.yaml === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "yaml" }, message: "must have required property 'yaml'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "yaml" || key0 === "path" || key0 === "form")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data.yaml !== void 0) {
      let data0 = data.yaml;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/yaml", schemaPath: "#/properties/yaml/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/yaml", schemaPath: "#/properties/yaml/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/yaml", schemaPath: "#/properties/yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
    if (data.form !== void 0) {
      let data2 = data.form;
      if (!(data2 === "digest" || data2 === "hex" || data2 === "tag" || data2 === "reference")) {
        const err9 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema9.properties.form.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors6++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors6++;
  }
  validate25.errors = vErrors;
  return errors6 === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["helm-values"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "helm-values" }, message: "must have required property 'helm-values'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.path === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "helm-values" || key0 === "path")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data["helm-values"] !== void 0) {
      let data0 = data["helm-values"];
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/helm-values", schemaPath: "#/properties/helm-values/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/helm-values", schemaPath: "#/properties/helm-values/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/helm-values", schemaPath: "#/properties/helm-values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data.path !== void 0) {
      let data1 = data.path;
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors6++;
  }
  validate27.errors = vErrors;
  return errors6 === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.manifest === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifest" }, message: "must have required property 'manifest'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.workload === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workload" }, message: "must have required property 'workload'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    if (data.container === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "container" }, message: "must have required property 'container'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "manifest" || key0 === "workload" || key0 === "container")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors6++;
      }
    }
    if (data.manifest !== void 0) {
      let data0 = data.manifest;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err4 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err5 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors6++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/manifest", schemaPath: "#/properties/manifest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors6++;
      }
    }
    if (data.workload !== void 0) {
      let data1 = data.workload;
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err7 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
        if (!pattern58.test(data1)) {
          const err8 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]+/[a-z0-9.-]+$" }, message: 'must match pattern "^[A-Za-z]+/[a-z0-9.-]+$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors6++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/workload", schemaPath: "#/properties/workload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors6++;
      }
    }
    if (data.container !== void 0) {
      let data2 = data.container;
      if (typeof data2 === "string") {
        if (func3(data2) > 500) {
          const err10 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors6++;
        }
        if (!pattern59.test(data2)) {
          const err11 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors6++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors6++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors6++;
  }
  validate29.errors = vErrors;
  return errors6 === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "argocd" }, message: "must have required property 'argocd'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data["kustomize-image"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kustomize-image" }, message: "must have required property 'kustomize-image'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "kustomize-image" || key0 === "application" || key0 === "source")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      let data0 = data.argocd;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data["kustomize-image"] !== void 0) {
      let data1 = data["kustomize-image"];
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/kustomize-image", schemaPath: "#/properties/kustomize-image/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern51.test(data1)) {
          const err7 = { instancePath: instancePath + "/kustomize-image", schemaPath: "#/properties/kustomize-image/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/kustomize-image", schemaPath: "#/properties/kustomize-image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
    if (data.application !== void 0) {
      let data2 = data.application;
      if (typeof data2 === "string") {
        if (func3(data2) > 500) {
          const err9 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors6++;
        }
        if (!pattern59.test(data2)) {
          const err10 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors6++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors6++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 === "string") {
        if (func3(data3) > 500) {
          const err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors6++;
        }
        if (!pattern52.test(data3)) {
          const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors6++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors6++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors6++;
  }
  validate31.errors = vErrors;
  return errors6 === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "argocd" }, message: "must have required property 'argocd'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data["helm-parameters"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "helm-parameters" }, message: "must have required property 'helm-parameters'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "helm-parameters" || key0 === "application" || key0 === "source")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      let data0 = data.argocd;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data["helm-parameters"] !== void 0) {
      let data1 = data["helm-parameters"];
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/helm-parameters", schemaPath: "#/properties/helm-parameters/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern51.test(data1)) {
          const err7 = { instancePath: instancePath + "/helm-parameters", schemaPath: "#/properties/helm-parameters/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/helm-parameters", schemaPath: "#/properties/helm-parameters/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
    if (data.application !== void 0) {
      let data2 = data.application;
      if (typeof data2 === "string") {
        if (func3(data2) > 500) {
          const err9 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors6++;
        }
        if (!pattern59.test(data2)) {
          const err10 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors6++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors6++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 === "string") {
        if (func3(data3) > 500) {
          const err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors6++;
        }
        if (!pattern52.test(data3)) {
          const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors6++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors6++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors6++;
  }
  validate33.errors = vErrors;
  return errors6 === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "argocd" }, message: "must have required property 'argocd'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.values === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "values" || key0 === "application" || key0 === "source")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      let data0 = data.argocd;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data.values !== void 0) {
      let data1 = data.values;
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern52.test(data1)) {
          const err7 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
    if (data.application !== void 0) {
      let data2 = data.application;
      if (typeof data2 === "string") {
        if (func3(data2) > 500) {
          const err9 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors6++;
        }
        if (!pattern59.test(data2)) {
          const err10 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors6++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors6++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 === "string") {
        if (func3(data3) > 500) {
          const err12 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors6++;
        }
        if (!pattern52.test(data3)) {
          const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors6++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors6++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors6++;
  }
  validate35.errors = vErrors;
  return errors6 === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.argocd === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "argocd" }, message: "must have required property 'argocd'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.element === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "element" }, message: "must have required property 'element'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    if (data.path === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "argocd" || key0 === "element" || key0 === "path" || key0 === "application" || key0 === "form")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors6++;
      }
    }
    if (data.argocd !== void 0) {
      let data0 = data.argocd;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err4 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err5 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors6++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors6++;
      }
    }
    if (data.element !== void 0) {
      let data1 = data.element;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length > 1) {
          const err7 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
        if (Object.keys(data1).length < 1) {
          const err8 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors6++;
        }
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 === "string") {
            if (func3(data2) > 300) {
              const err9 = { instancePath: instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/element/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors6++;
            }
            if (func3(data2) < 1) {
              const err10 = { instancePath: instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/element/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors6++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/element/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/element/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors6++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/element", schemaPath: "#/properties/element/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors6++;
      }
    }
    if (data.path !== void 0) {
      let data3 = data.path;
      if (typeof data3 === "string") {
        if (func3(data3) > 500) {
          const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors6++;
        }
        if (!pattern52.test(data3)) {
          const err14 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors6++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors6++;
      }
    }
    if (data.application !== void 0) {
      let data4 = data.application;
      if (typeof data4 === "string") {
        if (func3(data4) > 500) {
          const err16 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors6++;
        }
        if (!pattern59.test(data4)) {
          const err17 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors6++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/application", schemaPath: "#/properties/application/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors6++;
      }
    }
    if (data.form !== void 0) {
      let data5 = data.form;
      if (!(data5 === "digest" || data5 === "hex" || data5 === "tag" || data5 === "reference")) {
        const err19 = { instancePath: instancePath + "/form", schemaPath: "#/properties/form/enum", keyword: "enum", params: { allowedValues: schema15.properties.form.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors6++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors6++;
  }
  validate37.errors = vErrors;
  return errors6 === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flux === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flux" }, message: "must have required property 'flux'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data["helm-release"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "helm-release" }, message: "must have required property 'helm-release'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    if (data.path === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "flux" || key0 === "helm-release" || key0 === "path")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors6++;
      }
    }
    if (data.flux !== void 0) {
      let data0 = data.flux;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err4 = { instancePath: instancePath + "/flux", schemaPath: "#/properties/flux/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err5 = { instancePath: instancePath + "/flux", schemaPath: "#/properties/flux/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors6++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/flux", schemaPath: "#/properties/flux/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors6++;
      }
    }
    if (data["helm-release"] !== void 0) {
      let data1 = data["helm-release"];
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err7 = { instancePath: instancePath + "/helm-release", schemaPath: "#/properties/helm-release/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
        if (!pattern59.test(data1)) {
          const err8 = { instancePath: instancePath + "/helm-release", schemaPath: "#/properties/helm-release/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors6++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/helm-release", schemaPath: "#/properties/helm-release/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors6++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 === "string") {
        if (func3(data2) > 500) {
          const err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors6++;
        }
        if (!pattern52.test(data2)) {
          const err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$" }, message: 'must match pattern "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors6++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors6++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors6++;
  }
  validate39.errors = vErrors;
  return errors6 === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flux === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flux" }, message: "must have required property 'flux'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data["image-policy"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "image-policy" }, message: "must have required property 'image-policy'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "flux" || key0 === "image-policy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors6++;
      }
    }
    if (data.flux !== void 0) {
      let data0 = data.flux;
      if (typeof data0 === "string") {
        if (func3(data0) > 500) {
          const err3 = { instancePath: instancePath + "/flux", schemaPath: "#/properties/flux/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors6++;
        }
        if (!pattern2.test(data0)) {
          const err4 = { instancePath: instancePath + "/flux", schemaPath: "#/properties/flux/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors6++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/flux", schemaPath: "#/properties/flux/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data["image-policy"] !== void 0) {
      let data1 = data["image-policy"];
      if (typeof data1 === "string") {
        if (func3(data1) > 500) {
          const err6 = { instancePath: instancePath + "/image-policy", schemaPath: "#/properties/image-policy/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors6++;
        }
        if (!pattern79.test(data1)) {
          const err7 = { instancePath: instancePath + "/image-policy", schemaPath: "#/properties/image-policy/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+:[a-z0-9.-]+$" }, message: 'must match pattern "^[a-z0-9-]+:[a-z0-9.-]+$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors6++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/image-policy", schemaPath: "#/properties/image-policy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors6++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors6++;
  }
  validate41.errors = vErrors;
  return errors6 === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors6 = 0;
  const _errs0 = errors6;
  let valid0 = false;
  const _errs1 = errors6;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors6 = vErrors.length;
  }
  var _valid0 = _errs1 === errors6;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors6;
    if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
      errors6 = vErrors.length;
    }
    var _valid0 = _errs2 === errors6;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors6;
      if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors6 = vErrors.length;
      }
      var _valid0 = _errs3 === errors6;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors6;
        if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors6 = vErrors.length;
        }
        var _valid0 = _errs4 === errors6;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors6;
          if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors6 = vErrors.length;
          }
          var _valid0 = _errs5 === errors6;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors6;
            if (!validate33(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
              errors6 = vErrors.length;
            }
            var _valid0 = _errs6 === errors6;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors6;
              if (!validate35(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                errors6 = vErrors.length;
              }
              var _valid0 = _errs7 === errors6;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors6;
                if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors6 = vErrors.length;
                }
                var _valid0 = _errs8 === errors6;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors6;
                  if (!validate39(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors6 = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors6;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors6;
                    if (!validate41(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
                      errors6 = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors6;
                    valid0 = valid0 || _valid0;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors6++;
  } else {
    errors6 = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate22.errors = vErrors;
  return errors6 === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors6 = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors6++;
    }
    if (data.trust === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property 'trust'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors6++;
    }
    if (data.evidence === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors6++;
    }
    if (data.environments === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property 'environments'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors6++;
    }
    if (data.services === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "services" }, message: "must have required property 'services'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors6++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "promotion-statement" || key0 === "trust" || key0 === "evidence" || key0 === "calendars" || key0 === "environments" || key0 === "services")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors6++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors6++;
      }
    }
    if (data["promotion-statement"] !== void 0) {
      let data1 = data["promotion-statement"];
      if (!(data1 === "required" || data1 === "optional")) {
        const err7 = { instancePath: instancePath + "/promotion-statement", schemaPath: "#/properties/promotion-statement/enum", keyword: "enum", params: { allowedValues: schema6.properties["promotion-statement"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors6++;
      }
    }
    if (data.trust !== void 0) {
      let data2 = data.trust;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.builders === void 0) {
          const err8 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/required", keyword: "required", params: { missingProperty: "builders" }, message: "must have required property 'builders'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors6++;
        }
        for (const key1 in data2) {
          if (!func2.call(schema6.properties.trust.properties, key1)) {
            const err9 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors6++;
          }
        }
        if (data2.issuer !== void 0) {
          let data3 = data2.issuer;
          if (typeof data3 === "string") {
            if (!pattern0.test(data3)) {
              const err10 = { instancePath: instancePath + "/trust/issuer", schemaPath: "#/properties/trust/properties/issuer/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/]+(/[^\\s]*)?$" }, message: 'must match pattern "^https?://[^\\s/]+(/[^\\s]*)?$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors6++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/trust/issuer", schemaPath: "#/properties/trust/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors6++;
          }
        }
        if (data2.server !== void 0) {
          let data4 = data2.server;
          if (typeof data4 === "string") {
            if (!pattern1.test(data4)) {
              const err12 = { instancePath: instancePath + "/trust/server", schemaPath: "#/properties/trust/properties/server/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/]+$" }, message: 'must match pattern "^https?://[^\\s/]+$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors6++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/trust/server", schemaPath: "#/properties/trust/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors6++;
          }
        }
        if (data2["trusted-root"] !== void 0) {
          let data5 = data2["trusted-root"];
          if (typeof data5 === "string") {
            if (!pattern2.test(data5)) {
              const err14 = { instancePath: instancePath + "/trust/trusted-root", schemaPath: "#/properties/trust/properties/trusted-root/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors6++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/trust/trusted-root", schemaPath: "#/properties/trust/properties/trusted-root/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors6++;
          }
        }
        if (data2.sigstore !== void 0) {
          let data6 = data2.sigstore;
          if (!(data6 === "public-good" || data6 === "github")) {
            const err16 = { instancePath: instancePath + "/trust/sigstore", schemaPath: "#/properties/trust/properties/sigstore/enum", keyword: "enum", params: { allowedValues: schema6.properties.trust.properties.sigstore.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors6++;
          }
        }
        if (data2.builders !== void 0) {
          let data7 = data2.builders;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err17 = { instancePath: instancePath + "/trust/builders", schemaPath: "#/properties/trust/properties/builders/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors6++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.workflow === void 0) {
                  const err18 = { instancePath: instancePath + "/trust/builders/" + i0, schemaPath: "#/properties/trust/properties/builders/items/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors6++;
                }
                if (data8.refs === void 0) {
                  const err19 = { instancePath: instancePath + "/trust/builders/" + i0, schemaPath: "#/properties/trust/properties/builders/items/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors6++;
                }
                for (const key2 in data8) {
                  if (!(key2 === "workflow" || key2 === "refs" || key2 === "digests")) {
                    const err20 = { instancePath: instancePath + "/trust/builders/" + i0, schemaPath: "#/properties/trust/properties/builders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors6++;
                  }
                }
                if (data8.workflow !== void 0) {
                  let data9 = data8.workflow;
                  if (typeof data9 === "string") {
                    if (!pattern3.test(data9)) {
                      const err21 = { instancePath: instancePath + "/trust/builders/" + i0 + "/workflow", schemaPath: "#/properties/trust/properties/builders/items/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"' };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors6++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/trust/builders/" + i0 + "/workflow", schemaPath: "#/properties/trust/properties/builders/items/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors6++;
                  }
                }
                if (data8.refs !== void 0) {
                  let data10 = data8.refs;
                  if (Array.isArray(data10)) {
                    if (data10.length < 1) {
                      const err23 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs", schemaPath: "#/properties/trust/properties/builders/items/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors6++;
                    }
                    const len1 = data10.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data11 = data10[i1];
                      const _errs24 = errors6;
                      let valid7 = false;
                      const _errs25 = errors6;
                      if (typeof data11 === "string") {
                        if (!pattern4.test(data11)) {
                          const err24 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs/" + i1, schemaPath: "#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors6++;
                        }
                      } else {
                        const err25 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs/" + i1, schemaPath: "#/properties/trust/properties/builders/items/properties/refs/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors6++;
                      }
                      var _valid0 = _errs25 === errors6;
                      valid7 = valid7 || _valid0;
                      if (!valid7) {
                        const _errs27 = errors6;
                        if (typeof data11 === "string") {
                          if (!pattern5.test(data11)) {
                            const err26 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs/" + i1, schemaPath: "#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                            if (vErrors === null) {
                              vErrors = [err26];
                            } else {
                              vErrors.push(err26);
                            }
                            errors6++;
                          }
                        } else {
                          const err27 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs/" + i1, schemaPath: "#/properties/trust/properties/builders/items/properties/refs/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors6++;
                        }
                        var _valid0 = _errs27 === errors6;
                        valid7 = valid7 || _valid0;
                      }
                      if (!valid7) {
                        const err28 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs/" + i1, schemaPath: "#/properties/trust/properties/builders/items/properties/refs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors6++;
                      } else {
                        errors6 = _errs24;
                        if (vErrors !== null) {
                          if (_errs24) {
                            vErrors.length = _errs24;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/trust/builders/" + i0 + "/refs", schemaPath: "#/properties/trust/properties/builders/items/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors6++;
                  }
                }
                if (data8.digests !== void 0) {
                  let data12 = data8.digests;
                  if (Array.isArray(data12)) {
                    const len2 = data12.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data13 = data12[i2];
                      if (typeof data13 === "string") {
                        if (!pattern5.test(data13)) {
                          const err30 = { instancePath: instancePath + "/trust/builders/" + i0 + "/digests/" + i2, schemaPath: "#/properties/trust/properties/builders/items/properties/digests/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors6++;
                        }
                      } else {
                        const err31 = { instancePath: instancePath + "/trust/builders/" + i0 + "/digests/" + i2, schemaPath: "#/properties/trust/properties/builders/items/properties/digests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/trust/builders/" + i0 + "/digests", schemaPath: "#/properties/trust/properties/builders/items/properties/digests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors6++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/trust/builders/" + i0, schemaPath: "#/properties/trust/properties/builders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors6++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/trust/builders", schemaPath: "#/properties/trust/properties/builders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors6++;
          }
        }
        if (data2.promoters !== void 0) {
          let data14 = data2.promoters;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err35 = { instancePath: instancePath + "/trust/promoters", schemaPath: "#/properties/trust/properties/promoters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors6++;
            }
            const len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data15 = data14[i3];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.workflow === void 0) {
                  const err36 = { instancePath: instancePath + "/trust/promoters/" + i3, schemaPath: "#/properties/trust/properties/promoters/items/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors6++;
                }
                if (data15.refs === void 0) {
                  const err37 = { instancePath: instancePath + "/trust/promoters/" + i3, schemaPath: "#/properties/trust/properties/promoters/items/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors6++;
                }
                for (const key3 in data15) {
                  if (!(key3 === "workflow" || key3 === "refs" || key3 === "digests" || key3 === "source")) {
                    const err38 = { instancePath: instancePath + "/trust/promoters/" + i3, schemaPath: "#/properties/trust/properties/promoters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors6++;
                  }
                }
                if (data15.workflow !== void 0) {
                  let data16 = data15.workflow;
                  if (typeof data16 === "string") {
                    if (!pattern3.test(data16)) {
                      const err39 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/workflow", schemaPath: "#/properties/trust/properties/promoters/items/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"' };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors6++;
                    }
                  } else {
                    const err40 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/workflow", schemaPath: "#/properties/trust/properties/promoters/items/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors6++;
                  }
                }
                if (data15.refs !== void 0) {
                  let data17 = data15.refs;
                  if (Array.isArray(data17)) {
                    if (data17.length < 1) {
                      const err41 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs", schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors6++;
                    }
                    const len4 = data17.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data18 = data17[i4];
                      const _errs43 = errors6;
                      let valid15 = false;
                      const _errs44 = errors6;
                      if (typeof data18 === "string") {
                        if (!pattern4.test(data18)) {
                          const err42 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs/" + i4, schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                          if (vErrors === null) {
                            vErrors = [err42];
                          } else {
                            vErrors.push(err42);
                          }
                          errors6++;
                        }
                      } else {
                        const err43 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs/" + i4, schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors6++;
                      }
                      var _valid1 = _errs44 === errors6;
                      valid15 = valid15 || _valid1;
                      if (!valid15) {
                        const _errs46 = errors6;
                        if (typeof data18 === "string") {
                          if (!pattern5.test(data18)) {
                            const err44 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs/" + i4, schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                            if (vErrors === null) {
                              vErrors = [err44];
                            } else {
                              vErrors.push(err44);
                            }
                            errors6++;
                          }
                        } else {
                          const err45 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs/" + i4, schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors6++;
                        }
                        var _valid1 = _errs46 === errors6;
                        valid15 = valid15 || _valid1;
                      }
                      if (!valid15) {
                        const err46 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs/" + i4, schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors6++;
                      } else {
                        errors6 = _errs43;
                        if (vErrors !== null) {
                          if (_errs43) {
                            vErrors.length = _errs43;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err47 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/refs", schemaPath: "#/properties/trust/properties/promoters/items/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors6++;
                  }
                }
                if (data15.digests !== void 0) {
                  let data19 = data15.digests;
                  if (Array.isArray(data19)) {
                    const len5 = data19.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data20 = data19[i5];
                      if (typeof data20 === "string") {
                        if (!pattern5.test(data20)) {
                          const err48 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/digests/" + i5, schemaPath: "#/properties/trust/properties/promoters/items/properties/digests/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors6++;
                        }
                      } else {
                        const err49 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/digests/" + i5, schemaPath: "#/properties/trust/properties/promoters/items/properties/digests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err50 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/digests", schemaPath: "#/properties/trust/properties/promoters/items/properties/digests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors6++;
                  }
                }
                if (data15.source !== void 0) {
                  let data21 = data15.source;
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.repository === void 0) {
                      const err51 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors6++;
                    }
                    if (data21["repository-id"] === void 0) {
                      const err52 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/required", keyword: "required", params: { missingProperty: "repository-id" }, message: "must have required property 'repository-id'" };
                      if (vErrors === null) {
                        vErrors = [err52];
                      } else {
                        vErrors.push(err52);
                      }
                      errors6++;
                    }
                    if (data21.refs === void 0) {
                      const err53 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors6++;
                    }
                    for (const key4 in data21) {
                      if (!(key4 === "repository" || key4 === "repository-id" || key4 === "refs")) {
                        const err54 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err54];
                        } else {
                          vErrors.push(err54);
                        }
                        errors6++;
                      }
                    }
                    if (data21.repository !== void 0) {
                      let data22 = data21.repository;
                      if (typeof data22 === "string") {
                        if (!pattern11.test(data22)) {
                          const err55 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/repository", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"' };
                          if (vErrors === null) {
                            vErrors = [err55];
                          } else {
                            vErrors.push(err55);
                          }
                          errors6++;
                        }
                      } else {
                        const err56 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/repository", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors6++;
                      }
                    }
                    if (data21["repository-id"] !== void 0) {
                      let data23 = data21["repository-id"];
                      if (typeof data23 === "string") {
                        if (!pattern12.test(data23)) {
                          const err57 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/repository-id", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: 'must match pattern "^[0-9]{1,20}$"' };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors6++;
                        }
                      } else {
                        const err58 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/repository-id", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/repository-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors6++;
                      }
                    }
                    if (data21.refs !== void 0) {
                      let data24 = data21.refs;
                      if (Array.isArray(data24)) {
                        if (data24.length < 1) {
                          const err59 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/refs", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors6++;
                        }
                        const len6 = data24.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data25 = data24[i6];
                          if (typeof data25 === "string") {
                            if (!pattern4.test(data25)) {
                              const err60 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/refs/" + i6, schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                              if (vErrors === null) {
                                vErrors = [err60];
                              } else {
                                vErrors.push(err60);
                              }
                              errors6++;
                            }
                          } else {
                            const err61 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/refs/" + i6, schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err61];
                            } else {
                              vErrors.push(err61);
                            }
                            errors6++;
                          }
                        }
                      } else {
                        const err62 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source/refs", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err62];
                        } else {
                          vErrors.push(err62);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/trust/promoters/" + i3 + "/source", schemaPath: "#/properties/trust/properties/promoters/items/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors6++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/trust/promoters/" + i3, schemaPath: "#/properties/trust/properties/promoters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors6++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/trust/promoters", schemaPath: "#/properties/trust/properties/promoters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors6++;
          }
        }
        if (data2.withdrawers !== void 0) {
          let data26 = data2.withdrawers;
          if (Array.isArray(data26)) {
            if (data26.length < 1) {
              const err66 = { instancePath: instancePath + "/trust/withdrawers", schemaPath: "#/properties/trust/properties/withdrawers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors6++;
            }
            const len7 = data26.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data27 = data26[i7];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.workflow === void 0) {
                  const err67 = { instancePath: instancePath + "/trust/withdrawers/" + i7, schemaPath: "#/properties/trust/properties/withdrawers/items/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors6++;
                }
                if (data27.refs === void 0) {
                  const err68 = { instancePath: instancePath + "/trust/withdrawers/" + i7, schemaPath: "#/properties/trust/properties/withdrawers/items/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors6++;
                }
                for (const key5 in data27) {
                  if (!(key5 === "workflow" || key5 === "refs" || key5 === "digests" || key5 === "source")) {
                    const err69 = { instancePath: instancePath + "/trust/withdrawers/" + i7, schemaPath: "#/properties/trust/properties/withdrawers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors6++;
                  }
                }
                if (data27.workflow !== void 0) {
                  let data28 = data27.workflow;
                  if (typeof data28 === "string") {
                    if (!pattern3.test(data28)) {
                      const err70 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/workflow", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"' };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors6++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/workflow", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors6++;
                  }
                }
                if (data27.refs !== void 0) {
                  let data29 = data27.refs;
                  if (Array.isArray(data29)) {
                    if (data29.length < 1) {
                      const err72 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors6++;
                    }
                    const len8 = data29.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data30 = data29[i8];
                      const _errs73 = errors6;
                      let valid26 = false;
                      const _errs74 = errors6;
                      if (typeof data30 === "string") {
                        if (!pattern4.test(data30)) {
                          const err73 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs/" + i8, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors6++;
                        }
                      } else {
                        const err74 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs/" + i8, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors6++;
                      }
                      var _valid2 = _errs74 === errors6;
                      valid26 = valid26 || _valid2;
                      if (!valid26) {
                        const _errs76 = errors6;
                        if (typeof data30 === "string") {
                          if (!pattern5.test(data30)) {
                            const err75 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs/" + i8, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                            if (vErrors === null) {
                              vErrors = [err75];
                            } else {
                              vErrors.push(err75);
                            }
                            errors6++;
                          }
                        } else {
                          const err76 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs/" + i8, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors6++;
                        }
                        var _valid2 = _errs76 === errors6;
                        valid26 = valid26 || _valid2;
                      }
                      if (!valid26) {
                        const err77 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs/" + i8, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors6++;
                      } else {
                        errors6 = _errs73;
                        if (vErrors !== null) {
                          if (_errs73) {
                            vErrors.length = _errs73;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/refs", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors6++;
                  }
                }
                if (data27.digests !== void 0) {
                  let data31 = data27.digests;
                  if (Array.isArray(data31)) {
                    const len9 = data31.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data32 = data31[i9];
                      if (typeof data32 === "string") {
                        if (!pattern5.test(data32)) {
                          const err79 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/digests/" + i9, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/digests/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors6++;
                        }
                      } else {
                        const err80 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/digests/" + i9, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/digests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err81 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/digests", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/digests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors6++;
                  }
                }
                if (data27.source !== void 0) {
                  let data33 = data27.source;
                  if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                    if (data33.repository === void 0) {
                      const err82 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors6++;
                    }
                    if (data33["repository-id"] === void 0) {
                      const err83 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/required", keyword: "required", params: { missingProperty: "repository-id" }, message: "must have required property 'repository-id'" };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors6++;
                    }
                    if (data33.refs === void 0) {
                      const err84 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors6++;
                    }
                    for (const key6 in data33) {
                      if (!(key6 === "repository" || key6 === "repository-id" || key6 === "refs")) {
                        const err85 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors6++;
                      }
                    }
                    if (data33.repository !== void 0) {
                      let data34 = data33.repository;
                      if (typeof data34 === "string") {
                        if (!pattern11.test(data34)) {
                          const err86 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/repository", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"' };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors6++;
                        }
                      } else {
                        const err87 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/repository", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err87];
                        } else {
                          vErrors.push(err87);
                        }
                        errors6++;
                      }
                    }
                    if (data33["repository-id"] !== void 0) {
                      let data35 = data33["repository-id"];
                      if (typeof data35 === "string") {
                        if (!pattern12.test(data35)) {
                          const err88 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/repository-id", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: 'must match pattern "^[0-9]{1,20}$"' };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors6++;
                        }
                      } else {
                        const err89 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/repository-id", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/repository-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors6++;
                      }
                    }
                    if (data33.refs !== void 0) {
                      let data36 = data33.refs;
                      if (Array.isArray(data36)) {
                        if (data36.length < 1) {
                          const err90 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/refs", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors6++;
                        }
                        const len10 = data36.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                          let data37 = data36[i10];
                          if (typeof data37 === "string") {
                            if (!pattern4.test(data37)) {
                              const err91 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/refs/" + i10, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                              if (vErrors === null) {
                                vErrors = [err91];
                              } else {
                                vErrors.push(err91);
                              }
                              errors6++;
                            }
                          } else {
                            const err92 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/refs/" + i10, schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err92];
                            } else {
                              vErrors.push(err92);
                            }
                            errors6++;
                          }
                        }
                      } else {
                        const err93 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source/refs", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/trust/withdrawers/" + i7 + "/source", schemaPath: "#/properties/trust/properties/withdrawers/items/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors6++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/trust/withdrawers/" + i7, schemaPath: "#/properties/trust/properties/withdrawers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors6++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/trust/withdrawers", schemaPath: "#/properties/trust/properties/withdrawers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors6++;
          }
        }
        if (data2.triggers !== void 0) {
          let data38 = data2.triggers;
          if (Array.isArray(data38)) {
            if (data38.length < 1) {
              const err97 = { instancePath: instancePath + "/trust/triggers", schemaPath: "#/properties/trust/properties/triggers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors6++;
            }
            const len11 = data38.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data39 = data38[i11];
              if (typeof data39 === "string") {
                if (!pattern21.test(data39)) {
                  const err98 = { instancePath: instancePath + "/trust/triggers/" + i11, schemaPath: "#/properties/trust/properties/triggers/items/pattern", keyword: "pattern", params: { pattern: "^[a-z_]+$" }, message: 'must match pattern "^[a-z_]+$"' };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors6++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/trust/triggers/" + i11, schemaPath: "#/properties/trust/properties/triggers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors6++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/trust/triggers", schemaPath: "#/properties/trust/properties/triggers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors6++;
          }
        }
        if (data2.runners !== void 0) {
          let data40 = data2.runners;
          if (Array.isArray(data40)) {
            if (data40.length < 1) {
              const err101 = { instancePath: instancePath + "/trust/runners", schemaPath: "#/properties/trust/properties/runners/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors6++;
            }
            const len12 = data40.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data41 = data40[i12];
              if (!(data41 === "github-hosted" || data41 === "self-hosted")) {
                const err102 = { instancePath: instancePath + "/trust/runners/" + i12, schemaPath: "#/properties/trust/properties/runners/items/enum", keyword: "enum", params: { allowedValues: schema6.properties.trust.properties.runners.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors6++;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/trust/runners", schemaPath: "#/properties/trust/properties/runners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors6++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors6++;
      }
    }
    if (data.evidence !== void 0) {
      let data42 = data.evidence;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (Object.keys(data42).length < 1) {
          const err105 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors6++;
        }
        for (const key7 in data42) {
          const _errs102 = errors6;
          if (typeof key7 === "string") {
            if (!pattern22.test(key7)) {
              const err106 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"', propertyName: key7 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors6++;
            }
          } else {
            const err107 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key7 };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors6++;
          }
          var valid36 = _errs102 === errors6;
          if (!valid36) {
            const err108 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors6++;
          }
        }
        for (const key8 in data42) {
          let data43 = data42[key8];
          if (Array.isArray(data43)) {
            if (data43.length < 1) {
              const err109 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evidence/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors6++;
            }
            const len13 = data43.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data44 = data43[i13];
              const _errs108 = errors6;
              let valid40 = false;
              const _errs109 = errors6;
              if (!(data44 === "signature" || data44 === "provenance" || data44 === "sbom" || data44 === "gate" || data44 === "tests" || data44 === "summary")) {
                const err110 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors6++;
              }
              var _valid3 = _errs109 === errors6;
              valid40 = valid40 || _valid3;
              if (!valid40) {
                const _errs110 = errors6;
                if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                  if (data44.kind === void 0) {
                    const err111 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors6++;
                  }
                  for (const key9 in data44) {
                    if (!(key9 === "kind" || key9 === "max-age" || key9 === "environment" || key9 === "builders" || key9 === "source")) {
                      const err112 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors6++;
                    }
                  }
                  if (data44.kind !== void 0) {
                    let data45 = data44.kind;
                    if (!(data45 === "signature" || data45 === "provenance" || data45 === "sbom" || data45 === "gate" || data45 === "tests" || data45 === "summary")) {
                      const err113 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/kind", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema6.properties.evidence.additionalProperties.items.anyOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err113];
                      } else {
                        vErrors.push(err113);
                      }
                      errors6++;
                    }
                  }
                  if (data44["max-age"] !== void 0) {
                    let data46 = data44["max-age"];
                    if (typeof data46 === "string") {
                      if (!pattern23.test(data46)) {
                        const err114 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/max-age", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}(s|m|h|d)$" }, message: 'must match pattern "^[0-9]{1,6}(s|m|h|d)$"' };
                        if (vErrors === null) {
                          vErrors = [err114];
                        } else {
                          vErrors.push(err114);
                        }
                        errors6++;
                      }
                    } else {
                      const err115 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/max-age", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/max-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors6++;
                    }
                  }
                  if (data44.environment !== void 0) {
                    let data47 = data44.environment;
                    if (typeof data47 === "string") {
                      if (!pattern22.test(data47)) {
                        const err116 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/environment", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"' };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors6++;
                      }
                    } else {
                      const err117 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/environment", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors6++;
                    }
                  }
                  if (data44.builders !== void 0) {
                    let data48 = data44.builders;
                    if (Array.isArray(data48)) {
                      if (data48.length < 1) {
                        const err118 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors6++;
                      }
                      const len14 = data48.length;
                      for (let i14 = 0; i14 < len14; i14++) {
                        let data49 = data48[i14];
                        if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                          if (data49.workflow === void 0) {
                            const err119 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/required", keyword: "required", params: { missingProperty: "workflow" }, message: "must have required property 'workflow'" };
                            if (vErrors === null) {
                              vErrors = [err119];
                            } else {
                              vErrors.push(err119);
                            }
                            errors6++;
                          }
                          if (data49.refs === void 0) {
                            const err120 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                            if (vErrors === null) {
                              vErrors = [err120];
                            } else {
                              vErrors.push(err120);
                            }
                            errors6++;
                          }
                          for (const key10 in data49) {
                            if (!(key10 === "workflow" || key10 === "refs" || key10 === "digests")) {
                              const err121 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err121];
                              } else {
                                vErrors.push(err121);
                              }
                              errors6++;
                            }
                          }
                          if (data49.workflow !== void 0) {
                            let data50 = data49.workflow;
                            if (typeof data50 === "string") {
                              if (!pattern3.test(data50)) {
                                const err122 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/workflow", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$"' };
                                if (vErrors === null) {
                                  vErrors = [err122];
                                } else {
                                  vErrors.push(err122);
                                }
                                errors6++;
                              }
                            } else {
                              const err123 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/workflow", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err123];
                              } else {
                                vErrors.push(err123);
                              }
                              errors6++;
                            }
                          }
                          if (data49.refs !== void 0) {
                            let data51 = data49.refs;
                            if (Array.isArray(data51)) {
                              if (data51.length < 1) {
                                const err124 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                if (vErrors === null) {
                                  vErrors = [err124];
                                } else {
                                  vErrors.push(err124);
                                }
                                errors6++;
                              }
                              const len15 = data51.length;
                              for (let i15 = 0; i15 < len15; i15++) {
                                let data52 = data51[i15];
                                const _errs128 = errors6;
                                let valid47 = false;
                                const _errs129 = errors6;
                                if (typeof data52 === "string") {
                                  if (!pattern4.test(data52)) {
                                    const err125 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs/" + i15, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                                    if (vErrors === null) {
                                      vErrors = [err125];
                                    } else {
                                      vErrors.push(err125);
                                    }
                                    errors6++;
                                  }
                                } else {
                                  const err126 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs/" + i15, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err126];
                                  } else {
                                    vErrors.push(err126);
                                  }
                                  errors6++;
                                }
                                var _valid4 = _errs129 === errors6;
                                valid47 = valid47 || _valid4;
                                if (!valid47) {
                                  const _errs131 = errors6;
                                  if (typeof data52 === "string") {
                                    if (!pattern5.test(data52)) {
                                      const err127 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs/" + i15, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                                      if (vErrors === null) {
                                        vErrors = [err127];
                                      } else {
                                        vErrors.push(err127);
                                      }
                                      errors6++;
                                    }
                                  } else {
                                    const err128 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs/" + i15, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err128];
                                    } else {
                                      vErrors.push(err128);
                                    }
                                    errors6++;
                                  }
                                  var _valid4 = _errs131 === errors6;
                                  valid47 = valid47 || _valid4;
                                }
                                if (!valid47) {
                                  const err129 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs/" + i15, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err129];
                                  } else {
                                    vErrors.push(err129);
                                  }
                                  errors6++;
                                } else {
                                  errors6 = _errs128;
                                  if (vErrors !== null) {
                                    if (_errs128) {
                                      vErrors.length = _errs128;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                              }
                            } else {
                              const err130 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/refs", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err130];
                              } else {
                                vErrors.push(err130);
                              }
                              errors6++;
                            }
                          }
                          if (data49.digests !== void 0) {
                            let data53 = data49.digests;
                            if (Array.isArray(data53)) {
                              const len16 = data53.length;
                              for (let i16 = 0; i16 < len16; i16++) {
                                let data54 = data53[i16];
                                if (typeof data54 === "string") {
                                  if (!pattern5.test(data54)) {
                                    const err131 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/digests/" + i16, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                                    if (vErrors === null) {
                                      vErrors = [err131];
                                    } else {
                                      vErrors.push(err131);
                                    }
                                    errors6++;
                                  }
                                } else {
                                  const err132 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/digests/" + i16, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err132];
                                  } else {
                                    vErrors.push(err132);
                                  }
                                  errors6++;
                                }
                              }
                            } else {
                              const err133 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14 + "/digests", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/properties/digests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err133];
                              } else {
                                vErrors.push(err133);
                              }
                              errors6++;
                            }
                          }
                        } else {
                          const err134 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders/" + i14, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err134];
                          } else {
                            vErrors.push(err134);
                          }
                          errors6++;
                        }
                      }
                    } else {
                      const err135 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/builders", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/builders/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err135];
                      } else {
                        vErrors.push(err135);
                      }
                      errors6++;
                    }
                  }
                  if (data44.source !== void 0) {
                    let data55 = data44.source;
                    if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                      if (data55.repository === void 0) {
                        const err136 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors6++;
                      }
                      if (data55["repository-id"] === void 0) {
                        const err137 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required", keyword: "required", params: { missingProperty: "repository-id" }, message: "must have required property 'repository-id'" };
                        if (vErrors === null) {
                          vErrors = [err137];
                        } else {
                          vErrors.push(err137);
                        }
                        errors6++;
                      }
                      if (data55.refs === void 0) {
                        const err138 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors6++;
                      }
                      for (const key11 in data55) {
                        if (!(key11 === "repository" || key11 === "repository-id" || key11 === "refs")) {
                          const err139 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err139];
                          } else {
                            vErrors.push(err139);
                          }
                          errors6++;
                        }
                      }
                      if (data55.repository !== void 0) {
                        let data56 = data55.repository;
                        if (typeof data56 === "string") {
                          if (!pattern11.test(data56)) {
                            const err140 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/repository", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"' };
                            if (vErrors === null) {
                              vErrors = [err140];
                            } else {
                              vErrors.push(err140);
                            }
                            errors6++;
                          }
                        } else {
                          const err141 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/repository", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err141];
                          } else {
                            vErrors.push(err141);
                          }
                          errors6++;
                        }
                      }
                      if (data55["repository-id"] !== void 0) {
                        let data57 = data55["repository-id"];
                        if (typeof data57 === "string") {
                          if (!pattern12.test(data57)) {
                            const err142 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/repository-id", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository-id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: 'must match pattern "^[0-9]{1,20}$"' };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors6++;
                          }
                        } else {
                          const err143 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/repository-id", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/repository-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors6++;
                        }
                      }
                      if (data55.refs !== void 0) {
                        let data58 = data55.refs;
                        if (Array.isArray(data58)) {
                          if (data58.length < 1) {
                            const err144 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/refs", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err144];
                            } else {
                              vErrors.push(err144);
                            }
                            errors6++;
                          }
                          const len17 = data58.length;
                          for (let i17 = 0; i17 < len17; i17++) {
                            let data59 = data58[i17];
                            if (typeof data59 === "string") {
                              if (!pattern4.test(data59)) {
                                const err145 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/refs/" + i17, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/items/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                                if (vErrors === null) {
                                  vErrors = [err145];
                                } else {
                                  vErrors.push(err145);
                                }
                                errors6++;
                              }
                            } else {
                              const err146 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/refs/" + i17, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err146];
                              } else {
                                vErrors.push(err146);
                              }
                              errors6++;
                            }
                          }
                        } else {
                          const err147 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source/refs", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err147];
                          } else {
                            vErrors.push(err147);
                          }
                          errors6++;
                        }
                      }
                    } else {
                      const err148 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13 + "/source", schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors6++;
                    }
                  }
                } else {
                  const err149 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors6++;
                }
                var _valid3 = _errs110 === errors6;
                valid40 = valid40 || _valid3;
              }
              if (!valid40) {
                const err150 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i13, schemaPath: "#/properties/evidence/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors6++;
              } else {
                errors6 = _errs108;
                if (vErrors !== null) {
                  if (_errs108) {
                    vErrors.length = _errs108;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err151 = { instancePath: instancePath + "/evidence/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/evidence/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors6++;
          }
        }
      } else {
        const err152 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors6++;
      }
    }
    if (data.calendars !== void 0) {
      let data60 = data.calendars;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key12 in data60) {
          const _errs150 = errors6;
          if (typeof key12 === "string") {
            if (!pattern22.test(key12)) {
              const err153 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"', propertyName: key12 };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors6++;
            }
          } else {
            const err154 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key12 };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors6++;
          }
          var valid53 = _errs150 === errors6;
          if (!valid53) {
            const err155 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/propertyNames", keyword: "propertyNames", params: { propertyName: key12 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors6++;
          }
        }
        for (const key13 in data60) {
          let data61 = data60[key13];
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (data61.zone === void 0) {
              const err156 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/calendars/additionalProperties/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property 'zone'" };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors6++;
            }
            if (data61.closed === void 0) {
              const err157 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/calendars/additionalProperties/required", keyword: "required", params: { missingProperty: "closed" }, message: "must have required property 'closed'" };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors6++;
            }
            for (const key14 in data61) {
              if (!(key14 === "zone" || key14 === "closed")) {
                const err158 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/calendars/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors6++;
              }
            }
            if (data61.zone !== void 0) {
              let data62 = data61.zone;
              if (typeof data62 === "string") {
                if (func3(data62) < 1) {
                  const err159 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/zone", schemaPath: "#/properties/calendars/additionalProperties/properties/zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors6++;
                }
              } else {
                const err160 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/zone", schemaPath: "#/properties/calendars/additionalProperties/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors6++;
              }
            }
            if (data61.closed !== void 0) {
              let data63 = data61.closed;
              if (Array.isArray(data63)) {
                if (data63.length < 1) {
                  const err161 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors6++;
                }
                const len18 = data63.length;
                for (let i18 = 0; i18 < len18; i18++) {
                  let data64 = data63[i18];
                  if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                    if (data64.first === void 0) {
                      const err162 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18, schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'" };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors6++;
                    }
                    if (data64.reason === void 0) {
                      const err163 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18, schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors6++;
                    }
                    for (const key15 in data64) {
                      if (!(key15 === "first" || key15 === "last" || key15 === "reason")) {
                        const err164 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18, schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err164];
                        } else {
                          vErrors.push(err164);
                        }
                        errors6++;
                      }
                    }
                    if (data64.first !== void 0) {
                      let data65 = data64.first;
                      if (typeof data65 === "string") {
                        if (!pattern33.test(data65)) {
                          const err165 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/first", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/first/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"' };
                          if (vErrors === null) {
                            vErrors = [err165];
                          } else {
                            vErrors.push(err165);
                          }
                          errors6++;
                        }
                      } else {
                        const err166 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/first", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/first/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err166];
                        } else {
                          vErrors.push(err166);
                        }
                        errors6++;
                      }
                    }
                    if (data64.last !== void 0) {
                      let data66 = data64.last;
                      if (typeof data66 === "string") {
                        if (!pattern33.test(data66)) {
                          const err167 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/last", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/last/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d$"' };
                          if (vErrors === null) {
                            vErrors = [err167];
                          } else {
                            vErrors.push(err167);
                          }
                          errors6++;
                        }
                      } else {
                        const err168 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/last", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/last/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors6++;
                      }
                    }
                    if (data64.reason !== void 0) {
                      let data67 = data64.reason;
                      if (typeof data67 === "string") {
                        if (func3(data67) > 300) {
                          const err169 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/reason", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors6++;
                        }
                        if (func3(data67) < 5) {
                          const err170 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/reason", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors6++;
                        }
                      } else {
                        const err171 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18 + "/reason", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err171];
                        } else {
                          vErrors.push(err171);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err172 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed/" + i18, schemaPath: "#/properties/calendars/additionalProperties/properties/closed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors6++;
                  }
                }
              } else {
                const err173 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/closed", schemaPath: "#/properties/calendars/additionalProperties/properties/closed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors6++;
              }
            }
          } else {
            const err174 = { instancePath: instancePath + "/calendars/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/calendars/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors6++;
          }
        }
      } else {
        const err175 = { instancePath: instancePath + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors6++;
      }
    }
    if (data.environments !== void 0) {
      let data68 = data.environments;
      if (Array.isArray(data68)) {
        if (data68.length < 1) {
          const err176 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors6++;
        }
        const len19 = data68.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data69 = data68[i19];
          if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
            if (data69.name === void 0) {
              const err177 = { instancePath: instancePath + "/environments/" + i19, schemaPath: "#/properties/environments/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors6++;
            }
            if (data69.merge === void 0) {
              const err178 = { instancePath: instancePath + "/environments/" + i19, schemaPath: "#/properties/environments/items/required", keyword: "required", params: { missingProperty: "merge" }, message: "must have required property 'merge'" };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors6++;
            }
            if (data69.evidence === void 0) {
              const err179 = { instancePath: instancePath + "/environments/" + i19, schemaPath: "#/properties/environments/items/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors6++;
            }
            for (const key16 in data69) {
              if (!func2.call(schema6.properties.environments.items.properties, key16)) {
                const err180 = { instancePath: instancePath + "/environments/" + i19, schemaPath: "#/properties/environments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors6++;
              }
            }
            if (data69.name !== void 0) {
              let data70 = data69.name;
              if (typeof data70 === "string") {
                if (!pattern22.test(data70)) {
                  const err181 = { instancePath: instancePath + "/environments/" + i19 + "/name", schemaPath: "#/properties/environments/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"' };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors6++;
                }
              } else {
                const err182 = { instancePath: instancePath + "/environments/" + i19 + "/name", schemaPath: "#/properties/environments/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors6++;
              }
            }
            if (data69.merge !== void 0) {
              let data71 = data69.merge;
              if (!(data71 === "direct" || data71 === "auto" || data71 === "reviewed")) {
                const err183 = { instancePath: instancePath + "/environments/" + i19 + "/merge", schemaPath: "#/properties/environments/items/properties/merge/enum", keyword: "enum", params: { allowedValues: schema6.properties.environments.items.properties.merge.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors6++;
              }
            }
            if (data69.evidence !== void 0) {
              let data72 = data69.evidence;
              if (typeof data72 === "string") {
                if (!pattern22.test(data72)) {
                  const err184 = { instancePath: instancePath + "/environments/" + i19 + "/evidence", schemaPath: "#/properties/environments/items/properties/evidence/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"' };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors6++;
                }
              } else {
                const err185 = { instancePath: instancePath + "/environments/" + i19 + "/evidence", schemaPath: "#/properties/environments/items/properties/evidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors6++;
              }
            }
            if (data69.soak !== void 0) {
              let data73 = data69.soak;
              if (typeof data73 === "string") {
                if (!pattern23.test(data73)) {
                  const err186 = { instancePath: instancePath + "/environments/" + i19 + "/soak", schemaPath: "#/properties/environments/items/properties/soak/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,6}(s|m|h|d)$" }, message: 'must match pattern "^[0-9]{1,6}(s|m|h|d)$"' };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors6++;
                }
              } else {
                const err187 = { instancePath: instancePath + "/environments/" + i19 + "/soak", schemaPath: "#/properties/environments/items/properties/soak/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors6++;
              }
            }
            if (data69.approvals !== void 0) {
              let data74 = data69.approvals;
              if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                const err188 = { instancePath: instancePath + "/environments/" + i19 + "/approvals", schemaPath: "#/properties/environments/items/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors6++;
              }
              if (typeof data74 == "number" && isFinite(data74)) {
                if (data74 > 10 || isNaN(data74)) {
                  const err189 = { instancePath: instancePath + "/environments/" + i19 + "/approvals", schemaPath: "#/properties/environments/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors6++;
                }
                if (data74 < 0 || isNaN(data74)) {
                  const err190 = { instancePath: instancePath + "/environments/" + i19 + "/approvals", schemaPath: "#/properties/environments/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors6++;
                }
              }
            }
            if (data69.reviewers !== void 0) {
              let data75 = data69.reviewers;
              if (Array.isArray(data75)) {
                const len20 = data75.length;
                for (let i20 = 0; i20 < len20; i20++) {
                  let data76 = data75[i20];
                  if (typeof data76 === "string") {
                    if (!pattern38.test(data76)) {
                      const err191 = { instancePath: instancePath + "/environments/" + i19 + "/reviewers/" + i20, schemaPath: "#/properties/environments/items/properties/reviewers/items/pattern", keyword: "pattern", params: { pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" }, message: 'must match pattern "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$"' };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors6++;
                    }
                  } else {
                    const err192 = { instancePath: instancePath + "/environments/" + i19 + "/reviewers/" + i20, schemaPath: "#/properties/environments/items/properties/reviewers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors6++;
                  }
                }
              } else {
                const err193 = { instancePath: instancePath + "/environments/" + i19 + "/reviewers", schemaPath: "#/properties/environments/items/properties/reviewers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors6++;
              }
            }
            if (data69.windows !== void 0) {
              let data77 = data69.windows;
              if (Array.isArray(data77)) {
                if (data77.length < 1) {
                  const err194 = { instancePath: instancePath + "/environments/" + i19 + "/windows", schemaPath: "#/properties/environments/items/properties/windows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err194];
                  } else {
                    vErrors.push(err194);
                  }
                  errors6++;
                }
                const len21 = data77.length;
                for (let i21 = 0; i21 < len21; i21++) {
                  let data78 = data77[i21];
                  if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                    if (data78.days === void 0) {
                      const err195 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21, schemaPath: "#/properties/environments/items/properties/windows/items/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property 'days'" };
                      if (vErrors === null) {
                        vErrors = [err195];
                      } else {
                        vErrors.push(err195);
                      }
                      errors6++;
                    }
                    if (data78.from === void 0) {
                      const err196 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21, schemaPath: "#/properties/environments/items/properties/windows/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors6++;
                    }
                    if (data78.to === void 0) {
                      const err197 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21, schemaPath: "#/properties/environments/items/properties/windows/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors6++;
                    }
                    if (data78.zone === void 0) {
                      const err198 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21, schemaPath: "#/properties/environments/items/properties/windows/items/required", keyword: "required", params: { missingProperty: "zone" }, message: "must have required property 'zone'" };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors6++;
                    }
                    for (const key17 in data78) {
                      if (!(key17 === "days" || key17 === "from" || key17 === "to" || key17 === "zone")) {
                        const err199 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21, schemaPath: "#/properties/environments/items/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err199];
                        } else {
                          vErrors.push(err199);
                        }
                        errors6++;
                      }
                    }
                    if (data78.days !== void 0) {
                      let data79 = data78.days;
                      if (Array.isArray(data79)) {
                        if (data79.length < 1) {
                          const err200 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/days", schemaPath: "#/properties/environments/items/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err200];
                          } else {
                            vErrors.push(err200);
                          }
                          errors6++;
                        }
                        const len22 = data79.length;
                        for (let i22 = 0; i22 < len22; i22++) {
                          let data80 = data79[i22];
                          if (!(data80 === "mon" || data80 === "tue" || data80 === "wed" || data80 === "thu" || data80 === "fri" || data80 === "sat" || data80 === "sun")) {
                            const err201 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/days/" + i22, schemaPath: "#/properties/environments/items/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema6.properties.environments.items.properties.windows.items.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err201];
                            } else {
                              vErrors.push(err201);
                            }
                            errors6++;
                          }
                        }
                        let i23 = data79.length;
                        let j0;
                        if (i23 > 1) {
                          outer0:
                            for (; i23--; ) {
                              for (j0 = i23; j0--; ) {
                                if (func0(data79[i23], data79[j0])) {
                                  const err202 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/days", schemaPath: "#/properties/environments/items/properties/windows/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: i23, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i23 + " are identical)" };
                                  if (vErrors === null) {
                                    vErrors = [err202];
                                  } else {
                                    vErrors.push(err202);
                                  }
                                  errors6++;
                                  break outer0;
                                }
                              }
                            }
                        }
                      } else {
                        const err203 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/days", schemaPath: "#/properties/environments/items/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err203];
                        } else {
                          vErrors.push(err203);
                        }
                        errors6++;
                      }
                    }
                    if (data78.from !== void 0) {
                      let data81 = data78.from;
                      if (typeof data81 === "string") {
                        if (!pattern39.test(data81)) {
                          const err204 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/from", schemaPath: "#/properties/environments/items/properties/windows/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$"' };
                          if (vErrors === null) {
                            vErrors = [err204];
                          } else {
                            vErrors.push(err204);
                          }
                          errors6++;
                        }
                      } else {
                        const err205 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/from", schemaPath: "#/properties/environments/items/properties/windows/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err205];
                        } else {
                          vErrors.push(err205);
                        }
                        errors6++;
                      }
                    }
                    if (data78.to !== void 0) {
                      let data82 = data78.to;
                      if (typeof data82 === "string") {
                        if (!pattern40.test(data82)) {
                          const err206 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/to", schemaPath: "#/properties/environments/items/properties/windows/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" }, message: 'must match pattern "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"' };
                          if (vErrors === null) {
                            vErrors = [err206];
                          } else {
                            vErrors.push(err206);
                          }
                          errors6++;
                        }
                      } else {
                        const err207 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/to", schemaPath: "#/properties/environments/items/properties/windows/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err207];
                        } else {
                          vErrors.push(err207);
                        }
                        errors6++;
                      }
                    }
                    if (data78.zone !== void 0) {
                      let data83 = data78.zone;
                      if (typeof data83 === "string") {
                        if (func3(data83) < 1) {
                          const err208 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/zone", schemaPath: "#/properties/environments/items/properties/windows/items/properties/zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err208];
                          } else {
                            vErrors.push(err208);
                          }
                          errors6++;
                        }
                      } else {
                        const err209 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21 + "/zone", schemaPath: "#/properties/environments/items/properties/windows/items/properties/zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err209];
                        } else {
                          vErrors.push(err209);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/environments/" + i19 + "/windows/" + i21, schemaPath: "#/properties/environments/items/properties/windows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors6++;
                  }
                }
              } else {
                const err211 = { instancePath: instancePath + "/environments/" + i19 + "/windows", schemaPath: "#/properties/environments/items/properties/windows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors6++;
              }
            }
            if (data69.calendars !== void 0) {
              let data84 = data69.calendars;
              if (Array.isArray(data84)) {
                const len23 = data84.length;
                for (let i24 = 0; i24 < len23; i24++) {
                  let data85 = data84[i24];
                  if (typeof data85 === "string") {
                    if (!pattern22.test(data85)) {
                      const err212 = { instancePath: instancePath + "/environments/" + i19 + "/calendars/" + i24, schemaPath: "#/properties/environments/items/properties/calendars/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"' };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors6++;
                    }
                  } else {
                    const err213 = { instancePath: instancePath + "/environments/" + i19 + "/calendars/" + i24, schemaPath: "#/properties/environments/items/properties/calendars/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err213];
                    } else {
                      vErrors.push(err213);
                    }
                    errors6++;
                  }
                }
                let i25 = data84.length;
                let j1;
                if (i25 > 1) {
                  const indices0 = {};
                  for (; i25--; ) {
                    let item0 = data84[i25];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j1 = indices0[item0];
                      const err214 = { instancePath: instancePath + "/environments/" + i19 + "/calendars", schemaPath: "#/properties/environments/items/properties/calendars/uniqueItems", keyword: "uniqueItems", params: { i: i25, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i25 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err214];
                      } else {
                        vErrors.push(err214);
                      }
                      errors6++;
                      break;
                    }
                    indices0[item0] = i25;
                  }
                }
              } else {
                const err215 = { instancePath: instancePath + "/environments/" + i19 + "/calendars", schemaPath: "#/properties/environments/items/properties/calendars/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors6++;
              }
            }
            if (data69.freezes !== void 0) {
              let data86 = data69.freezes;
              if (Array.isArray(data86)) {
                const len24 = data86.length;
                for (let i26 = 0; i26 < len24; i26++) {
                  let data87 = data86[i26];
                  if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                    if (data87.from === void 0) {
                      const err216 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26, schemaPath: "#/properties/environments/items/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
                      if (vErrors === null) {
                        vErrors = [err216];
                      } else {
                        vErrors.push(err216);
                      }
                      errors6++;
                    }
                    if (data87.to === void 0) {
                      const err217 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26, schemaPath: "#/properties/environments/items/properties/freezes/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
                      if (vErrors === null) {
                        vErrors = [err217];
                      } else {
                        vErrors.push(err217);
                      }
                      errors6++;
                    }
                    if (data87.reason === void 0) {
                      const err218 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26, schemaPath: "#/properties/environments/items/properties/freezes/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      if (vErrors === null) {
                        vErrors = [err218];
                      } else {
                        vErrors.push(err218);
                      }
                      errors6++;
                    }
                    for (const key18 in data87) {
                      if (!(key18 === "from" || key18 === "to" || key18 === "reason")) {
                        const err219 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26, schemaPath: "#/properties/environments/items/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err219];
                        } else {
                          vErrors.push(err219);
                        }
                        errors6++;
                      }
                    }
                    if (data87.from !== void 0) {
                      let data88 = data87.from;
                      if (typeof data88 === "string") {
                        if (!pattern42.test(data88)) {
                          const err220 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/from", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"' };
                          if (vErrors === null) {
                            vErrors = [err220];
                          } else {
                            vErrors.push(err220);
                          }
                          errors6++;
                        }
                      } else {
                        const err221 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/from", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors6++;
                      }
                    }
                    if (data87.to !== void 0) {
                      let data89 = data87.to;
                      if (typeof data89 === "string") {
                        if (!pattern42.test(data89)) {
                          const err222 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/to", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"' };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors6++;
                        }
                      } else {
                        const err223 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/to", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err223];
                        } else {
                          vErrors.push(err223);
                        }
                        errors6++;
                      }
                    }
                    if (data87.reason !== void 0) {
                      let data90 = data87.reason;
                      if (typeof data90 === "string") {
                        if (func3(data90) > 300) {
                          const err224 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/reason", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                          if (vErrors === null) {
                            vErrors = [err224];
                          } else {
                            vErrors.push(err224);
                          }
                          errors6++;
                        }
                        if (func3(data90) < 5) {
                          const err225 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/reason", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/reason/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
                          if (vErrors === null) {
                            vErrors = [err225];
                          } else {
                            vErrors.push(err225);
                          }
                          errors6++;
                        }
                      } else {
                        const err226 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26 + "/reason", schemaPath: "#/properties/environments/items/properties/freezes/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err226];
                        } else {
                          vErrors.push(err226);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err227 = { instancePath: instancePath + "/environments/" + i19 + "/freezes/" + i26, schemaPath: "#/properties/environments/items/properties/freezes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors6++;
                  }
                }
              } else {
                const err228 = { instancePath: instancePath + "/environments/" + i19 + "/freezes", schemaPath: "#/properties/environments/items/properties/freezes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors6++;
              }
            }
          } else {
            const err229 = { instancePath: instancePath + "/environments/" + i19, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors6++;
          }
        }
      } else {
        const err230 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err230];
        } else {
          vErrors.push(err230);
        }
        errors6++;
      }
    }
    if (data.services !== void 0) {
      let data91 = data.services;
      if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
        if (Object.keys(data91).length < 1) {
          const err231 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err231];
          } else {
            vErrors.push(err231);
          }
          errors6++;
        }
        for (const key19 in data91) {
          const _errs218 = errors6;
          if (typeof key19 === "string") {
            if (!pattern22.test(key19)) {
              const err232 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"', propertyName: key19 };
              if (vErrors === null) {
                vErrors = [err232];
              } else {
                vErrors.push(err232);
              }
              errors6++;
            }
          } else {
            const err233 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key19 };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors6++;
          }
          var valid76 = _errs218 === errors6;
          if (!valid76) {
            const err234 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/propertyNames", keyword: "propertyNames", params: { propertyName: key19 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err234];
            } else {
              vErrors.push(err234);
            }
            errors6++;
          }
        }
        for (const key20 in data91) {
          let data92 = data91[key20];
          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
            if (data92.image === void 0) {
              const err235 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors6++;
            }
            if (data92.source === void 0) {
              const err236 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors6++;
            }
            if (data92.targets === void 0) {
              const err237 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/required", keyword: "required", params: { missingProperty: "targets" }, message: "must have required property 'targets'" };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors6++;
            }
            for (const key21 in data92) {
              if (!(key21 === "image" || key21 === "source" || key21 === "targets")) {
                const err238 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors6++;
              }
            }
            if (data92.image !== void 0) {
              let data93 = data92.image;
              if (typeof data93 === "string") {
                if (!pattern45.test(data93)) {
                  const err239 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/properties/services/additionalProperties/properties/image/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$" }, message: 'must match pattern "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors6++;
                }
              } else {
                const err240 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/image", schemaPath: "#/properties/services/additionalProperties/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors6++;
              }
            }
            if (data92.source !== void 0) {
              let data94 = data92.source;
              if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                if (data94.repository === void 0) {
                  const err241 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/services/additionalProperties/properties/source/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors6++;
                }
                if (data94["repository-id"] === void 0) {
                  const err242 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/services/additionalProperties/properties/source/required", keyword: "required", params: { missingProperty: "repository-id" }, message: "must have required property 'repository-id'" };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors6++;
                }
                if (data94.refs === void 0) {
                  const err243 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/services/additionalProperties/properties/source/required", keyword: "required", params: { missingProperty: "refs" }, message: "must have required property 'refs'" };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors6++;
                }
                for (const key22 in data94) {
                  if (!(key22 === "repository" || key22 === "repository-id" || key22 === "refs")) {
                    const err244 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/services/additionalProperties/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err244];
                    } else {
                      vErrors.push(err244);
                    }
                    errors6++;
                  }
                }
                if (data94.repository !== void 0) {
                  let data95 = data94.repository;
                  if (typeof data95 === "string") {
                    if (!pattern11.test(data95)) {
                      const err245 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/repository", schemaPath: "#/properties/services/additionalProperties/properties/source/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$"' };
                      if (vErrors === null) {
                        vErrors = [err245];
                      } else {
                        vErrors.push(err245);
                      }
                      errors6++;
                    }
                  } else {
                    const err246 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/repository", schemaPath: "#/properties/services/additionalProperties/properties/source/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err246];
                    } else {
                      vErrors.push(err246);
                    }
                    errors6++;
                  }
                }
                if (data94["repository-id"] !== void 0) {
                  let data96 = data94["repository-id"];
                  if (typeof data96 === "string") {
                    if (!pattern12.test(data96)) {
                      const err247 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/repository-id", schemaPath: "#/properties/services/additionalProperties/properties/source/properties/repository-id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, message: 'must match pattern "^[0-9]{1,20}$"' };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors6++;
                    }
                  } else {
                    const err248 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/repository-id", schemaPath: "#/properties/services/additionalProperties/properties/source/properties/repository-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors6++;
                  }
                }
                if (data94.refs !== void 0) {
                  let data97 = data94.refs;
                  if (Array.isArray(data97)) {
                    if (data97.length < 1) {
                      const err249 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/refs", schemaPath: "#/properties/services/additionalProperties/properties/source/properties/refs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err249];
                      } else {
                        vErrors.push(err249);
                      }
                      errors6++;
                    }
                    const len25 = data97.length;
                    for (let i27 = 0; i27 < len25; i27++) {
                      let data98 = data97[i27];
                      if (typeof data98 === "string") {
                        if (!pattern4.test(data98)) {
                          const err250 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/refs/" + i27, schemaPath: "#/properties/services/additionalProperties/properties/source/properties/refs/items/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$" }, message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$"' };
                          if (vErrors === null) {
                            vErrors = [err250];
                          } else {
                            vErrors.push(err250);
                          }
                          errors6++;
                        }
                      } else {
                        const err251 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/refs/" + i27, schemaPath: "#/properties/services/additionalProperties/properties/source/properties/refs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors6++;
                      }
                    }
                  } else {
                    const err252 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/refs", schemaPath: "#/properties/services/additionalProperties/properties/source/properties/refs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err252];
                    } else {
                      vErrors.push(err252);
                    }
                    errors6++;
                  }
                }
              } else {
                const err253 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/properties/services/additionalProperties/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err253];
                } else {
                  vErrors.push(err253);
                }
                errors6++;
              }
            }
            if (data92.targets !== void 0) {
              let data99 = data92.targets;
              if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                if (Object.keys(data99).length < 1) {
                  const err254 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", schemaPath: "#/properties/services/additionalProperties/properties/targets/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  if (vErrors === null) {
                    vErrors = [err254];
                  } else {
                    vErrors.push(err254);
                  }
                  errors6++;
                }
                for (const key23 in data99) {
                  const _errs239 = errors6;
                  if (typeof key23 === "string") {
                    if (!pattern22.test(key23)) {
                      const err255 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", schemaPath: "#/properties/services/additionalProperties/properties/targets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"', propertyName: key23 };
                      if (vErrors === null) {
                        vErrors = [err255];
                      } else {
                        vErrors.push(err255);
                      }
                      errors6++;
                    }
                  } else {
                    const err256 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", schemaPath: "#/properties/services/additionalProperties/properties/targets/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key23 };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors6++;
                  }
                  var valid82 = _errs239 === errors6;
                  if (!valid82) {
                    const err257 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", schemaPath: "#/properties/services/additionalProperties/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key23 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors6++;
                  }
                }
                for (const key24 in data99) {
                  if (!validate22(data99[key24], { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data99, parentDataProperty: key24, rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors6 = vErrors.length;
                  }
                }
              } else {
                const err258 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", schemaPath: "#/properties/services/additionalProperties/properties/targets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors6++;
              }
            }
          } else {
            const err259 = { instancePath: instancePath + "/services/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/services/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors6++;
          }
        }
      } else {
        const err260 = { instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err260];
        } else {
          vErrors.push(err260);
        }
        errors6++;
      }
    }
  } else {
    const err261 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err261];
    } else {
      vErrors.push(err261);
    }
    errors6++;
  }
  validate21.errors = vErrors;
  return errors6 === 0;
}
var import_ucs2length, import_equal, validate, schema6, func2, func3, func0, pattern0, pattern1, pattern2, pattern3, pattern4, pattern5, pattern11, pattern12, pattern21, pattern22, pattern23, pattern33, pattern38, pattern39, pattern40, pattern42, pattern45, pattern51, pattern52, schema9, pattern58, pattern59, schema15, pattern79;
var init_schema_validator = __esm({
  "packages/policy/src/schema-validator.ts"() {
    "use strict";
    import_ucs2length = __toESM(require_ucs2length(), 1);
    import_equal = __toESM(require_equal(), 1);
    validate = validate21;
    schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "delivery-policy.schema.json", "title": "Waybill delivery policy", "description": "Which environments there are, what a digest must prove to enter each, and where its value stands.", "type": "object", "additionalProperties": false, "required": ["version", "trust", "evidence", "environments", "services"], "properties": { "version": { "const": 1, "description": "Version of this format." }, "promotion-statement": { "enum": ["required", "optional"], "description": 'required: no promotion without a statement that a promoter signed. Default: required where "trust.promoters" is given.' }, "trust": { "type": "object", "additionalProperties": false, "required": ["builders"], "description": "Who may sign. A signature by anybody else is no evidence.", "properties": { "issuer": { "type": "string", "pattern": "^https?://[^\\s/]+(/[^\\s]*)?$", "description": "OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com" }, "server": { "type": "string", "pattern": "^https?://[^\\s/]+$", "description": "GitHub server of the signing workflows. Default: https://github.com" }, "trusted-root": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "description": "Sigstore trusted root (JSON) in the config repository; the public one where not given." }, "sigstore": { "enum": ["public-good", "github"], "description": 'Where no "trusted-root" is given: the public Sigstore instance that signs, whose trusted root is fetched by TUF. Default: public-good' }, "builders": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "description": "owner/repository/.github/workflows/file.yml" }, "refs": { "type": "array", "minItems": 1, "description": "Refs (or commits) of the workflow's repository at which it is trusted.", "items": { "anyOf": [{ "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, { "type": "string", "pattern": "^[0-9a-f]{40}$" }] } }, "digests": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "description": "Commits of the workflow that are trusted; all where not given." } } }, "description": "Reusable workflows that may sign, by path and ref: their paths are the signing identity." }, "promoters": { "type": "array", "minItems": 1, "description": "Workflows that may sign promotions. With them every promotion needs its signed statement.", "items": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "description": "owner/repository/.github/workflows/file.yml" }, "refs": { "type": "array", "minItems": 1, "description": "Refs (or commits) of the workflow's repository at which it is trusted.", "items": { "anyOf": [{ "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, { "type": "string", "pattern": "^[0-9a-f]{40}$" }] } }, "digests": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "description": "Commits of the workflow that are trusted; all where not given." }, "source": { "type": "object", "additionalProperties": false, "required": ["repository", "repository-id", "refs"], "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "description": "owner/name" }, "repository-id": { "type": "string", "pattern": "^[0-9]{1,20}$", "description": "GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't." }, "refs": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, "description": "Refs that may be run." } }, "description": "Repository whose runs may sign. Default: the config repository, on its base branch." } } } }, "withdrawers": { "type": "array", "minItems": 1, "description": "Workflows that may sign the withdrawal of a digest.", "items": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "description": "owner/repository/.github/workflows/file.yml" }, "refs": { "type": "array", "minItems": 1, "description": "Refs (or commits) of the workflow's repository at which it is trusted.", "items": { "anyOf": [{ "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, { "type": "string", "pattern": "^[0-9a-f]{40}$" }] } }, "digests": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "description": "Commits of the workflow that are trusted; all where not given." }, "source": { "type": "object", "additionalProperties": false, "required": ["repository", "repository-id", "refs"], "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "description": "owner/name" }, "repository-id": { "type": "string", "pattern": "^[0-9]{1,20}$", "description": "GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't." }, "refs": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, "description": "Refs that may be run." } }, "description": "Repository whose runs may sign. Default: the config repository, on its base branch." } } } }, "triggers": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z_]+$" }, "description": "Events that may start a signing run. Default: push, workflow_dispatch, release" }, "runners": { "type": "array", "minItems": 1, "items": { "enum": ["github-hosted", "self-hosted"] }, "description": "Kinds of runner that may sign. Default: github-hosted" } } }, "evidence": { "type": "object", "minProperties": 1, "description": "Named sets of evidence; each environment names one.", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "enum": ["signature", "provenance", "sbom", "gate", "tests", "summary"] }, { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "enum": ["signature", "provenance", "sbom", "gate", "tests", "summary"] }, "max-age": { "type": "string", "pattern": "^[0-9]{1,6}(s|m|h|d)$", "description": "Older evidence does not count." }, "environment": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "summary: the environment that the image was verified for. Default: the rung below." }, "builders": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["workflow", "refs"], "properties": { "workflow": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "description": "owner/repository/.github/workflows/file.yml" }, "refs": { "type": "array", "minItems": 1, "description": "Refs (or commits) of the workflow's repository at which it is trusted.", "items": { "anyOf": [{ "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, { "type": "string", "pattern": "^[0-9a-f]{40}$" }] } }, "digests": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-f]{40}$" }, "description": "Commits of the workflow that are trusted; all where not given." } } }, "description": 'summary: workflows that may sign it. Default: those of "trust.builders".' }, "source": { "type": "object", "additionalProperties": false, "required": ["repository", "repository-id", "refs"], "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "description": "owner/name" }, "repository-id": { "type": "string", "pattern": "^[0-9]{1,20}$", "description": "GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't." }, "refs": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, "description": "Refs that may be run." } }, "description": "summary: repository whose runs may sign it. Default: the service's own." } } }] } } }, "calendars": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "description": "Named lists of closed days, as of public holidays; environments name the ones that close them.", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["zone", "closed"], "properties": { "zone": { "type": "string", "minLength": 1, "description": "IANA time zone whose days are meant." }, "closed": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["first", "reason"], "properties": { "first": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$", "description": "The day, or the first of several: 2026-12-25" }, "last": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$", "description": "The last day, included." }, "reason": { "type": "string", "minLength": 5, "maxLength": 300 } } } } } } }, "environments": { "type": "array", "minItems": 1, "description": "The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.", "items": { "type": "object", "additionalProperties": false, "required": ["name", "merge", "evidence"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "merge": { "enum": ["direct", "auto", "reviewed"], "description": "direct: a commit. auto: a pull request that merges itself once every check and review is there. reviewed: a pull request that a person merges." }, "evidence": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "The set of evidence a digest needs to enter." }, "soak": { "type": "string", "pattern": "^[0-9]{1,6}(s|m|h|d)$", "description": "How long the digest must have run in the rung below." }, "approvals": { "type": "integer", "minimum": 0, "maximum": 10, "description": "Approving reviews of people other than the author." }, "reviewers": { "type": "array", "items": { "type": "string", "pattern": "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" }, "description": "People (login) and teams (org/team) that are asked for review." }, "windows": { "type": "array", "minItems": 1, "description": "When a promotion may merge. Without windows: always.", "items": { "type": "object", "additionalProperties": false, "required": ["days", "from", "to", "zone"], "properties": { "days": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } }, "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "description": "Local time, included." }, "to": { "type": "string", "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "description": "Local time, not included." }, "zone": { "type": "string", "minLength": 1, "description": "IANA time zone: Asia/Dubai" } } } }, "calendars": { "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "description": "Calendars whose closed days are freezes here." }, "freezes": { "type": "array", "description": "When nothing merges, whatever the windows say.", "items": { "type": "object", "additionalProperties": false, "required": ["from", "to", "reason"], "properties": { "from": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, "to": { "type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$" }, "reason": { "type": "string", "minLength": 5, "maxLength": 300 } } } } } } }, "services": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "description": "Every service that Waybill may move.", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["image", "source", "targets"], "properties": { "image": { "type": "string", "pattern": "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "description": "registry/repository, without tag and digest." }, "source": { "type": "object", "additionalProperties": false, "required": ["repository", "repository-id", "refs"], "properties": { "repository": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "description": "owner/name" }, "repository-id": { "type": "string", "pattern": "^[0-9]{1,20}$", "description": "GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't." }, "refs": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "description": "refs/heads/main, refs/tags/v*" }, "description": "Refs that may be released." } } }, "targets": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "description": "Lower-case letters, digits and hyphens." }, "description": "Where the digest stands in each environment.", "additionalProperties": { "$ref": "#/definitions/target" } } } } } }, "definitions": { "kustomize": { "title": "Kustomize image", "description": "An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.", "type": "object", "additionalProperties": false, "required": ["kustomize", "image"], "properties": { "kustomize": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A kustomization.yaml with an `images` entry.", "examples": ["overlays/dev/claims-api/kustomization.yaml"] }, "image": { "type": "string", "pattern": "^\\S(.*\\S)?$", "maxLength": 500, "description": "`name` of the entry; else its `newName`.", "examples": ["claims-api"] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of another such list, in a resource that hands it to kustomize.", "examples": ["[Kustomization/apps].spec.images"] } } }, "yaml": { "title": "YAML or JSON path", "description": "One scalar in any YAML or JSON file: a digest, a tag or an image reference.", "type": "object", "additionalProperties": false, "required": ["yaml", "path"], "properties": { "yaml": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "Any YAML or JSON file.", "examples": ["environments/dev.json"] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": 'Keys from the root, joined by dots. [key=value] takes an entry of a list, "|" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.', "examples": ["spec.image.digest", "[Deployment/api].spec.template.spec.containers.[name=api].image"] }, "form": { "enum": ["digest", "hex", "tag", "reference"], "description": "What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…" } } }, "helmValues": { "title": "Helm values", "description": "A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.", "type": "object", "additionalProperties": false, "required": ["helm-values", "path"], "properties": { "helm-values": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A values file, or any file that holds such values.", "examples": ["envs/dev/values.yaml"] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the mapping or the string.", "examples": ["image", "api.image", "images.[name=api]"] } } }, "workload": { "title": "Container of a workload", "description": "The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.", "type": "object", "additionalProperties": false, "required": ["manifest", "workload", "container"], "properties": { "manifest": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file of Kubernetes manifests.", "examples": ["dev/claims-api.yaml"] }, "workload": { "type": "string", "pattern": "^[A-Za-z]+/[a-z0-9.-]+$", "maxLength": 500, "description": "Kind and name.", "examples": ["Deployment/claims-api", "Rollout/api"] }, "container": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "Name of the container.", "examples": ["api"] } } }, "argocdKustomize": { "title": "Argo CD kustomize image", "description": "An entry of `kustomize.images` in the source of an Application or ApplicationSet.", "type": "object", "additionalProperties": false, "required": ["argocd", "kustomize-image"], "properties": { "argocd": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with an Argo CD Application or ApplicationSet.", "examples": ["argocd/claims-api.yaml"] }, "kustomize-image": { "type": "string", "pattern": "^\\S(.*\\S)?$", "maxLength": 500, "description": 'What stands before "=" in the entry, else its repository.', "examples": ["claims-api"] }, "application": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "metadata.name of the Application or ApplicationSet, where the file holds several.", "examples": ["claims-api-dev"] }, "source": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the source, where it is not spec.source or spec.template.spec.source.", "examples": ["spec.sources.1", "spec.sources.[path=charts/api]"] } } }, "argocdParameters": { "title": "Argo CD Helm parameters", "description": "Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.", "type": "object", "additionalProperties": false, "required": ["argocd", "helm-parameters"], "properties": { "argocd": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with an Argo CD Application or ApplicationSet.", "examples": ["argocd/claims-api.yaml"] }, "helm-parameters": { "type": "string", "pattern": "^\\S(.*\\S)?$", "maxLength": 500, "description": "The prefix.", "examples": ["image", "api.image"] }, "application": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "metadata.name of the Application or ApplicationSet, where the file holds several.", "examples": ["claims-api-dev"] }, "source": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the source, where it is not spec.source or spec.template.spec.source.", "examples": ["spec.sources.1", "spec.sources.[path=charts/api]"] } } }, "argocdValues": { "title": "Argo CD Helm values", "description": "Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.", "type": "object", "additionalProperties": false, "required": ["argocd", "values"], "properties": { "argocd": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with an Argo CD Application or ApplicationSet.", "examples": ["argocd/claims-api.yaml"] }, "values": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the mapping or the string inside of the values.", "examples": ["image"] }, "application": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "metadata.name of the Application or ApplicationSet, where the file holds several.", "examples": ["claims-api-dev"] }, "source": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the source, where it is not spec.source or spec.template.spec.source.", "examples": ["spec.sources.1", "spec.sources.[path=charts/api]"] } } }, "argocdElement": { "title": "Argo CD list element", "description": "A value of one element of a list generator of an ApplicationSet.", "type": "object", "additionalProperties": false, "required": ["argocd", "element", "path"], "properties": { "argocd": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with an Argo CD Application or ApplicationSet.", "examples": ["argocd/claims-api.yaml"] }, "element": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 300 }, "description": "One key of the element with its value, which no other element has.", "examples": [{ "cluster": "dev" }] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the value inside of the element.", "examples": ["imageDigest", "image"] }, "application": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "metadata.name of the Application or ApplicationSet, where the file holds several.", "examples": ["claims-api-dev"] }, "form": { "enum": ["digest", "hex", "tag", "reference"], "description": "What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…" } } }, "fluxRelease": { "title": "Flux HelmRelease", "description": "Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.", "type": "object", "additionalProperties": false, "required": ["flux", "helm-release", "path"], "properties": { "flux": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with resources of Flux.", "examples": ["clusters/dev/claims-api.yaml"] }, "helm-release": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "metadata.name of the HelmRelease.", "examples": ["claims-api"] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path inside of spec.values.", "examples": ["image"] } } }, "fluxPolicy": { "title": "Flux image policy", "description": 'Every value of the file with the marker of an image policy: # {"$imagepolicy": "flux-system:claims-api:digest"}. Let Waybill or the image automation write them, not both.', "type": "object", "additionalProperties": false, "required": ["flux", "image-policy"], "properties": { "flux": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with resources of Flux.", "examples": ["clusters/dev/claims-api.yaml"] }, "image-policy": { "type": "string", "pattern": "^[a-z0-9-]+:[a-z0-9.-]+$", "maxLength": 500, "description": "Namespace and name of the policy.", "examples": ["flux-system:claims-api"] } } }, "target": { "description": "Where the digest stands.", "anyOf": [{ "$ref": "#/definitions/kustomize" }, { "$ref": "#/definitions/yaml" }, { "$ref": "#/definitions/helmValues" }, { "$ref": "#/definitions/workload" }, { "$ref": "#/definitions/argocdKustomize" }, { "$ref": "#/definitions/argocdParameters" }, { "$ref": "#/definitions/argocdValues" }, { "$ref": "#/definitions/argocdElement" }, { "$ref": "#/definitions/fluxRelease" }, { "$ref": "#/definitions/fluxPolicy" }], "examples": [{ "kustomize": "overlays/dev/claims-api/kustomization.yaml", "image": "claims-api" }, { "helm-values": "envs/dev/values.yaml", "path": "image" }, { "manifest": "dev/claims-api.yaml", "workload": "Deployment/claims-api", "container": "api" }, { "argocd": "argocd/claims-api.yaml", "values": "image" }, { "flux": "clusters/dev/claims-api.yaml", "helm-release": "claims-api", "path": "image" }] } } };
    func2 = Object.prototype.hasOwnProperty;
    func3 = import_ucs2length.default.default ?? import_ucs2length.default;
    func0 = import_equal.default.default ?? import_equal.default;
    pattern0 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
    pattern1 = new RegExp("^https?://[^\\s/]+$", "u");
    pattern2 = new RegExp("^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "u");
    pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$", "u");
    pattern4 = new RegExp("^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$", "u");
    pattern5 = new RegExp("^[0-9a-f]{40}$", "u");
    pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", "u");
    pattern12 = new RegExp("^[0-9]{1,20}$", "u");
    pattern21 = new RegExp("^[a-z_]+$", "u");
    pattern22 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
    pattern23 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
    pattern33 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");
    pattern38 = new RegExp("^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$", "u");
    pattern39 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
    pattern40 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
    pattern42 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$", "u");
    pattern45 = new RegExp("^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$", "u");
    pattern51 = new RegExp("^\\S(.*\\S)?$", "u");
    pattern52 = new RegExp("^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "u");
    schema9 = { "title": "YAML or JSON path", "description": "One scalar in any YAML or JSON file: a digest, a tag or an image reference.", "type": "object", "additionalProperties": false, "required": ["yaml", "path"], "properties": { "yaml": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "Any YAML or JSON file.", "examples": ["environments/dev.json"] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": 'Keys from the root, joined by dots. [key=value] takes an entry of a list, "|" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.', "examples": ["spec.image.digest", "[Deployment/api].spec.template.spec.containers.[name=api].image"] }, "form": { "enum": ["digest", "hex", "tag", "reference"], "description": "What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…" } } };
    pattern58 = new RegExp("^[A-Za-z]+/[a-z0-9.-]+$", "u");
    pattern59 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "u");
    schema15 = { "title": "Argo CD list element", "description": "A value of one element of a list generator of an ApplicationSet.", "type": "object", "additionalProperties": false, "required": ["argocd", "element", "path"], "properties": { "argocd": { "type": "string", "pattern": "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$", "maxLength": 500, "description": "A file with an Argo CD Application or ApplicationSet.", "examples": ["argocd/claims-api.yaml"] }, "element": { "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 300 }, "description": "One key of the element with its value, which no other element has.", "examples": [{ "cluster": "dev" }] }, "path": { "type": "string", "pattern": "^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$", "maxLength": 500, "description": "Path of the value inside of the element.", "examples": ["imageDigest", "image"] }, "application": { "type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$", "maxLength": 500, "description": "metadata.name of the Application or ApplicationSet, where the file holds several.", "examples": ["claims-api-dev"] }, "form": { "enum": ["digest", "hex", "tag", "reference"], "description": "What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…" } } };
    pattern79 = new RegExp("^[a-z0-9-]+:[a-z0-9.-]+$", "u");
  }
});

// packages/policy/src/delivery-policy.ts
async function parsePolicy(text3, name3) {
  const raw = parseYaml(text3, name3);
  const compiled = await Promise.resolve().then(() => (init_schema_validator(), schema_validator_exports));
  const validate2 = compiled.validate;
  if (!validate2(raw)) {
    throw invalid(name3, schemaFaults(raw, validate2.errors ?? []));
  }
  const faults = [];
  const policy = build(raw, faults);
  policy.digest = `sha256:${sha256Hex(text3)}`;
  if (faults.length > 0) throw invalid(name3, faults);
  return policy;
}
function build(raw, faults) {
  const names = raw.environments.map((environment) => environment.name);
  for (const name3 of new Set(names.filter((candidate, i) => names.indexOf(candidate) !== i))) {
    faults.push(`environments: "${name3}" stands twice`);
  }
  const calendars = Object.entries(raw.calendars ?? {}).map(([name3, calendar]) => {
    const known2 = isTimeZone(calendar.zone);
    if (!known2) faults.push(`calendars.${name3}: "${calendar.zone}" is not an IANA time zone`);
    return [name3, known2 ? closedDays(name3, calendar, faults) : []];
  });
  const closed = new Map(calendars);
  const environments = raw.environments.map((environment, i) => {
    const where = `environments.${environment.name}`;
    const set = raw.evidence[environment.evidence];
    if (!set)
      faults.push(
        `${where}.evidence: there is no set "${environment.evidence}" under "evidence"; there are: ${Object.keys(raw.evidence).join(", ")}`
      );
    if (i > 0 && environment.merge === "direct")
      faults.push(`${where}.merge: only the first environment may be written directly`);
    if (environment.merge === "direct" && (environment.approvals ?? 0) > 0)
      faults.push(`${where}.approvals: a direct commit has no approvals`);
    if (i === 0 && environment.soak !== void 0)
      faults.push(`${where}.soak: the first environment has no rung below to soak in`);
    for (const window of environment.windows ?? []) {
      if (!isTimeZone(window.zone))
        faults.push(`${where}.windows: "${window.zone}" is not an IANA time zone`);
      if (window.from >= window.to)
        faults.push(
          `${where}.windows: "from" (${window.from}) must be before "to" (${window.to}); split a window that passes midnight`
        );
    }
    const freezes = (environment.freezes ?? []).map((freeze) => {
      const [from, to] = [new Date(freeze.from), new Date(freeze.to)];
      if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
        faults.push(`${where}.freezes: "${freeze.from}" to "${freeze.to}" are not two times`);
      else if (from >= to)
        faults.push(`${where}.freezes: "from" (${freeze.from}) must be before "to" (${freeze.to})`);
      return { from, to, reason: freeze.reason };
    });
    for (const calendar of environment.calendars ?? []) {
      const days = closed.get(calendar);
      if (!days)
        faults.push(
          `${where}.calendars: there is no calendar "${calendar}"; there are: ${[...closed.keys()].join(", ") || "none"}`
        );
      freezes.push(...days ?? []);
    }
    return {
      name: environment.name,
      from: names[i - 1],
      merge: environment.merge,
      evidence: (set ?? []).map(
        (entry2) => requiredEvidence(typeof entry2 === "string" ? { kind: entry2 } : entry2, i, names, faults)
      ),
      soakSeconds: environment.soak === void 0 ? 0 : seconds(environment.soak),
      approvals: environment.approvals ?? 0,
      reviewers: environment.reviewers ?? [],
      windows: environment.windows ?? [],
      freezes
    };
  });
  const services = {};
  const places = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const [name3, service] of Object.entries(raw.services)) {
    const targets = {};
    for (const [environment, target] of Object.entries(service.targets)) {
      const where = `services.${name3}.targets.${environment}`;
      if (!names.includes(environment))
        faults.push(`${where}: there is no environment "${environment}"; there are: ${names.join(", ")}`);
      const value = buildTarget(target);
      const place = JSON.stringify(value);
      const other = places.get(place);
      if (other) faults.push(`${where}: the same place is declared at ${other}`);
      places.set(place, where);
      const twin = files.get(value.file.toLowerCase());
      if (twin && twin.file !== value.file)
        faults.push(`${where}: "${value.file}" differs only in case from "${twin.file}" at ${twin.where}`);
      else files.set(value.file.toLowerCase(), { file: value.file, where });
      targets[environment] = value;
    }
    services[name3] = {
      name: name3,
      image: service.image,
      source: sourceOf2(service.source),
      targets
    };
  }
  if (raw.trust["trusted-root"] !== void 0 && raw.trust.sigstore !== void 0)
    faults.push('trust: "trusted-root" and "sigstore" both say whom to trust; keep one');
  const promoters = (raw.trust.promoters ?? []).map(decider);
  const promotionStatement = raw["promotion-statement"] ?? (promoters.length > 0 ? "required" : "optional");
  if (promotionStatement === "required" && promoters.length === 0)
    faults.push('promotion-statement: "required" needs "trust.promoters": nobody else may sign a promotion');
  return {
    digest: "",
    promotionStatement,
    trust: {
      issuer: raw.trust.issuer ?? DEFAULT_ISSUER,
      server: raw.trust.server ?? DEFAULT_SERVER,
      trustedRoot: raw.trust["trusted-root"],
      sigstore: raw.trust.sigstore ?? "public-good",
      builders: raw.trust.builders,
      promoters,
      withdrawers: (raw.trust.withdrawers ?? []).map(decider),
      triggers: raw.trust.triggers ?? ["push", "workflow_dispatch", "release"],
      runners: raw.trust.runners ?? ["github-hosted"]
    },
    environments,
    services
  };
}
function decider({ source: source3, ...workflow2 }) {
  return source3 ? { ...workflow2, source: sourceOf2(source3) } : workflow2;
}
function sourceOf2({ "repository-id": repositoryId2, ...rest }) {
  return { ...rest, repositoryId: repositoryId2 };
}
function requiredEvidence(entry2, rung, names, faults) {
  const { kind, builders: builders2, source: source3 } = entry2;
  const maxAgeSeconds = entry2["max-age"] === void 0 ? void 0 : seconds(entry2["max-age"]);
  const where = `environments.${names[rung]}.evidence`;
  if (kind !== "summary") {
    for (const key of ["environment", "builders", "source"])
      if (entry2[key] !== void 0) faults.push(`${where}: "${key}" is for "kind: summary", not for ${kind}`);
    return { kind, maxAgeSeconds };
  }
  const environment = entry2.environment ?? names[rung - 1];
  if (environment === void 0 || !names.slice(0, rung).includes(environment))
    faults.push(
      `${where}: a summary is of a rung below; ${rung === 0 ? "there is none below the first" : `there are: ${names.slice(0, rung).join(", ")}`}`
    );
  return { kind, maxAgeSeconds, environment, builders: builders2, source: source3 && sourceOf2(source3) };
}
function seconds(duration2) {
  const unit = { s: 1, m: 60, h: 3600, d: 86400 }[duration2.at(-1) ?? "s"] ?? 1;
  return Number(duration2.slice(0, -1)) * unit;
}
function isTimeZone(zone) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone.includes("/") || zone === "UTC";
  } catch {
    return false;
  }
}
function invalid(name3, faults) {
  const unique = [...new Set(faults)];
  const shown = unique.slice(0, MAX_FAULTS).map((fault) => `  - ${fault}`);
  if (unique.length > MAX_FAULTS) shown.push(`  - and ${unique.length - MAX_FAULTS} more`);
  return errors5.POLICY_INVALID({
    message: `${name3} is not a valid delivery policy:
${shown.join("\n")}`,
    where: name3,
    details: { faults: unique }
  });
}
var DEFAULT_ISSUER, DEFAULT_SERVER, MAX_FAULTS;
var init_delivery_policy = __esm({
  "packages/policy/src/delivery-policy.ts"() {
    "use strict";
    init_src();
    init_yaml();
    init_calendar();
    init_errors5();
    init_schema_faults();
    init_target2();
    DEFAULT_ISSUER = "https://token.actions.githubusercontent.com";
    DEFAULT_SERVER = "https://github.com";
    MAX_FAULTS = 20;
  }
});

// packages/policy/src/lookup.ts
function serviceOf(policy, service) {
  const found = Object.hasOwn(policy.services, service) ? policy.services[service] : void 0;
  if (found) return found;
  throw errors5.SERVICE_UNKNOWN({
    message: `the delivery policy declares no service "${service}"`,
    where: "service",
    found: service,
    expected: `one of ${Object.keys(policy.services).join(", ")}`
  });
}
function environmentOf(policy, environment) {
  const found = policy.environments.find((candidate) => candidate.name === environment);
  if (found) return found;
  throw errors5.ENVIRONMENT_UNKNOWN({
    message: `the delivery policy declares no environment "${environment}"`,
    where: "environment",
    found: environment,
    expected: `one of ${policy.environments.map((candidate) => candidate.name).join(", ")}`
  });
}
function imageOf(policy, service) {
  return serviceOf(policy, service).image;
}
function targetOf(policy, service, environment) {
  environmentOf(policy, environment);
  const targets = serviceOf(policy, service).targets;
  const target = Object.hasOwn(targets, environment) ? targets[environment] : void 0;
  if (target) return target;
  throw errors5.TARGET_UNDECLARED({
    message: `the delivery policy declares no target for "${service}" in "${environment}"`,
    where: `services.${service}.targets`,
    found: `targets for ${Object.keys(targets).join(", ")}`
  });
}
function targetsBeside(policy, service, environment, file2) {
  return Object.values(policy.services).flatMap(
    ({ name: name3, targets }) => Object.entries(targets).flatMap(
      ([other, target]) => target.file !== file2 || name3 === service && other === environment ? [] : [target]
    )
  );
}
var init_lookup = __esm({
  "packages/policy/src/lookup.ts"() {
    "use strict";
    init_errors5();
  }
});

// packages/policy/src/time.ts
function windowAt(environment, now) {
  const freeze = freezeAt(environment.freezes, now);
  const window = environment.windows.find((candidate) => isInside(candidate, now));
  const always = environment.windows.length === 0;
  if (!freeze && (always || window)) {
    return { open: true, reason: window ? `inside ${windowText(window)}` : "no change window is set" };
  }
  const opensAt = nextOpening(environment, now);
  const when = opensAt ? `opens ${momentText(opensAt, environment.windows[0]?.zone ?? "UTC")}` : `opens in more than ${HORIZON_DAYS} days`;
  if (freeze)
    return {
      open: false,
      reason: `frozen until ${freeze.to.toISOString()} (${freeze.reason}); ${when}`,
      opensAt
    };
  return {
    open: false,
    reason: `outside ${environment.windows.map(windowText).join(" and ")}; ${when}`,
    opensAt
  };
}
function freezeAt(freezes, now) {
  return freezes.find((freeze) => now >= freeze.from && now < freeze.to);
}
function nextOpening(environment, now) {
  const end = now.getTime() + HORIZON_DAYS * 24 * HOUR_MS;
  let time = Math.ceil(now.getTime() / MINUTE_MS) * MINUTE_MS;
  while (time <= end) {
    const moment = new Date(time);
    const freeze = freezeAt(environment.freezes, moment);
    if (freeze) {
      time = Math.ceil(freeze.to.getTime() / MINUTE_MS) * MINUTE_MS;
      continue;
    }
    if (environment.windows.length === 0 || environment.windows.some((window) => isInside(window, moment)))
      return moment;
    time += stepTowards(environment.windows, moment);
  }
  return void 0;
}
function stepTowards(windows, moment) {
  const near = windows.some((window) => {
    const local = localTime(window.zone, moment);
    const ahead = minutesOf(window.from) - minutesOf(local.time);
    return ahead > 0 && ahead <= 120 || minutesOf(local.time) >= 22 * 60;
  });
  return near ? MINUTE_MS : HOUR_MS;
}
function isInside(window, moment) {
  const local = localTime(window.zone, moment);
  return window.days.includes(local.day) && local.time >= window.from && local.time < window.to;
}
function localTime(zone, moment) {
  const parts = formatterFor(zone).formatToParts(moment);
  const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return { day: part("weekday").toLowerCase(), time: `${part("hour")}:${part("minute")}` };
}
function formatterFor(zone) {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23"
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
function minutesOf(time) {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
function windowText(window) {
  const names = window.days.map((day2) => day2[0]?.toUpperCase() + day2.slice(1));
  return `${names.join(", ")} ${window.from}–${window.to} ${window.zone}`;
}
function momentText(moment, zone) {
  const local = localTime(zone, moment);
  return `${local.day[0]?.toUpperCase()}${local.day.slice(1)} ${local.time} ${zone} (${moment.toISOString()})`;
}
var MINUTE_MS, HOUR_MS, HORIZON_DAYS, formatters;
var init_time = __esm({
  "packages/policy/src/time.ts"() {
    "use strict";
    MINUTE_MS = 6e4;
    HOUR_MS = 60 * MINUTE_MS;
    HORIZON_DAYS = 60;
    formatters = /* @__PURE__ */ new Map();
  }
});

// packages/policy/src/promotion.ts
var init_promotion = __esm({
  "packages/policy/src/promotion.ts"() {
    "use strict";
    init_src();
    init_lookup();
    init_time();
  }
});

// packages/policy/src/schema.ts
var name2, duration, repository, path2, day, ref, workflow, repositoryId, builders, source2, deciders, kinds, deliveryPolicySchema;
var init_schema = __esm({
  "packages/policy/src/schema.ts"() {
    "use strict";
    init_schema_targets();
    name2 = {
      type: "string",
      pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",
      description: "Lower-case letters, digits and hyphens."
    };
    duration = {
      type: "string",
      pattern: "^[0-9]{1,6}(s|m|h|d)$",
      description: "A number and a unit: 30m, 24h, 90d."
    };
    repository = {
      type: "string",
      pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$",
      description: "owner/name"
    };
    path2 = {
      type: "string",
      pattern: "^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$",
      description: "Path from the root of the config repository."
    };
    day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
    ref = {
      type: "string",
      pattern: "^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$",
      description: "refs/heads/main, refs/tags/v*"
    };
    workflow = {
      workflow: {
        type: "string",
        pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$",
        description: "owner/repository/.github/workflows/file.yml"
      },
      refs: {
        type: "array",
        minItems: 1,
        description: "Refs (or commits) of the workflow's repository at which it is trusted.",
        items: { anyOf: [ref, { type: "string", pattern: "^[0-9a-f]{40}$" }] }
      },
      digests: {
        type: "array",
        items: { type: "string", pattern: "^[0-9a-f]{40}$" },
        description: "Commits of the workflow that are trusted; all where not given."
      }
    };
    repositoryId = {
      type: "string",
      pattern: "^[0-9]{1,20}$",
      description: "GitHub's numeric id, in quotes: a name can be taken over by somebody else, the id can't."
    };
    builders = {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["workflow", "refs"],
        properties: workflow
      }
    };
    source2 = {
      type: "object",
      additionalProperties: false,
      required: ["repository", "repository-id", "refs"],
      properties: {
        repository,
        "repository-id": repositoryId,
        refs: { type: "array", minItems: 1, items: ref, description: "Refs that may be run." }
      }
    };
    deciders = (description) => ({
      type: "array",
      minItems: 1,
      description,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["workflow", "refs"],
        properties: {
          ...workflow,
          source: {
            ...source2,
            description: "Repository whose runs may sign. Default: the config repository, on its base branch."
          }
        }
      }
    });
    kinds = ["signature", "provenance", "sbom", "gate", "tests", "summary"];
    deliveryPolicySchema = {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "delivery-policy.schema.json",
      title: "Waybill delivery policy",
      description: "Which environments there are, what a digest must prove to enter each, and where its value stands.",
      type: "object",
      additionalProperties: false,
      required: ["version", "trust", "evidence", "environments", "services"],
      properties: {
        version: { const: 1, description: "Version of this format." },
        "promotion-statement": {
          enum: ["required", "optional"],
          description: 'required: no promotion without a statement that a promoter signed. Default: required where "trust.promoters" is given.'
        },
        trust: {
          type: "object",
          additionalProperties: false,
          required: ["builders"],
          description: "Who may sign. A signature by anybody else is no evidence.",
          properties: {
            issuer: {
              type: "string",
              pattern: "^https?://[^\\s/]+(/[^\\s]*)?$",
              description: "OIDC issuer of the signing jobs. Default: https://token.actions.githubusercontent.com"
            },
            server: {
              type: "string",
              pattern: "^https?://[^\\s/]+$",
              description: "GitHub server of the signing workflows. Default: https://github.com"
            },
            "trusted-root": {
              ...path2,
              description: "Sigstore trusted root (JSON) in the config repository; the public one where not given."
            },
            sigstore: {
              enum: ["public-good", "github"],
              description: 'Where no "trusted-root" is given: the public Sigstore instance that signs, whose trusted root is fetched by TUF. Default: public-good'
            },
            builders: {
              ...builders,
              description: "Reusable workflows that may sign, by path and ref: their paths are the signing identity."
            },
            promoters: deciders(
              "Workflows that may sign promotions. With them every promotion needs its signed statement."
            ),
            withdrawers: deciders("Workflows that may sign the withdrawal of a digest."),
            triggers: {
              type: "array",
              minItems: 1,
              items: { type: "string", pattern: "^[a-z_]+$" },
              description: "Events that may start a signing run. Default: push, workflow_dispatch, release"
            },
            runners: {
              type: "array",
              minItems: 1,
              items: { enum: ["github-hosted", "self-hosted"] },
              description: "Kinds of runner that may sign. Default: github-hosted"
            }
          }
        },
        evidence: {
          type: "object",
          minProperties: 1,
          description: "Named sets of evidence; each environment names one.",
          propertyNames: name2,
          additionalProperties: {
            type: "array",
            minItems: 1,
            items: {
              anyOf: [
                { enum: kinds },
                {
                  type: "object",
                  additionalProperties: false,
                  required: ["kind"],
                  properties: {
                    kind: { enum: kinds },
                    "max-age": { ...duration, description: "Older evidence does not count." },
                    environment: {
                      ...name2,
                      description: "summary: the environment that the image was verified for. Default: the rung below."
                    },
                    builders: {
                      ...builders,
                      description: 'summary: workflows that may sign it. Default: those of "trust.builders".'
                    },
                    source: {
                      ...source2,
                      description: "summary: repository whose runs may sign it. Default: the service's own."
                    }
                  }
                }
              ]
            }
          }
        },
        calendars: {
          type: "object",
          propertyNames: name2,
          description: "Named lists of closed days, as of public holidays; environments name the ones that close them.",
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            required: ["zone", "closed"],
            properties: {
              zone: { type: "string", minLength: 1, description: "IANA time zone whose days are meant." },
              closed: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  additionalProperties: false,
                  required: ["first", "reason"],
                  properties: {
                    first: { ...day, description: "The day, or the first of several: 2026-12-25" },
                    last: { ...day, description: "The last day, included." },
                    reason: { type: "string", minLength: 5, maxLength: 300 }
                  }
                }
              }
            }
          }
        },
        environments: {
          type: "array",
          minItems: 1,
          description: "The ladder, lowest rung first. A digest enters the first directly and climbs one rung at a time.",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "merge", "evidence"],
            properties: {
              name: name2,
              merge: {
                enum: ["direct", "auto", "reviewed"],
                description: "direct: a commit. auto: a pull request that merges itself once every check and review is there. reviewed: a pull request that a person merges."
              },
              evidence: { ...name2, description: "The set of evidence a digest needs to enter." },
              soak: { ...duration, description: "How long the digest must have run in the rung below." },
              approvals: {
                type: "integer",
                minimum: 0,
                maximum: 10,
                description: "Approving reviews of people other than the author."
              },
              reviewers: {
                type: "array",
                items: { type: "string", pattern: "^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$" },
                description: "People (login) and teams (org/team) that are asked for review."
              },
              windows: {
                type: "array",
                minItems: 1,
                description: "When a promotion may merge. Without windows: always.",
                items: {
                  type: "object",
                  additionalProperties: false,
                  required: ["days", "from", "to", "zone"],
                  properties: {
                    days: {
                      type: "array",
                      minItems: 1,
                      uniqueItems: true,
                      items: { enum: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }
                    },
                    from: {
                      type: "string",
                      pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
                      description: "Local time, included."
                    },
                    to: {
                      type: "string",
                      pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
                      description: "Local time, not included."
                    },
                    zone: { type: "string", minLength: 1, description: "IANA time zone: Asia/Dubai" }
                  }
                }
              },
              calendars: {
                type: "array",
                uniqueItems: true,
                items: name2,
                description: "Calendars whose closed days are freezes here."
              },
              freezes: {
                type: "array",
                description: "When nothing merges, whatever the windows say.",
                items: {
                  type: "object",
                  additionalProperties: false,
                  required: ["from", "to", "reason"],
                  properties: {
                    from: {
                      type: "string",
                      pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"
                    },
                    to: {
                      type: "string",
                      pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"
                    },
                    reason: { type: "string", minLength: 5, maxLength: 300 }
                  }
                }
              }
            }
          }
        },
        services: {
          type: "object",
          minProperties: 1,
          propertyNames: name2,
          description: "Every service that Waybill may move.",
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            required: ["image", "source", "targets"],
            properties: {
              image: {
                type: "string",
                pattern: "^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$",
                description: "registry/repository, without tag and digest."
              },
              source: {
                type: "object",
                additionalProperties: false,
                required: ["repository", "repository-id", "refs"],
                properties: {
                  repository,
                  "repository-id": repositoryId,
                  refs: { type: "array", minItems: 1, items: ref, description: "Refs that may be released." }
                }
              },
              targets: {
                type: "object",
                minProperties: 1,
                propertyNames: name2,
                description: "Where the digest stands in each environment.",
                additionalProperties: { $ref: "#/definitions/target" }
              }
            }
          }
        }
      },
      definitions: targetDefinitions
    };
  }
});

// packages/policy/src/index.ts
var init_src4 = __esm({
  "packages/policy/src/index.ts"() {
    "use strict";
    init_delivery_policy();
    init_errors5();
    init_lookup();
    init_promotion();
    init_schema();
    init_time();
  }
});

// actions/bump-config-repo/src/place.ts
function declaredTarget(bumped, policy, nowMs) {
  const environment = environmentOf(policy, bumped.environment);
  const target = targetOf(policy, bumped.service, bumped.environment);
  if (environment.merge !== "direct") {
    throw errors4.BUMP_NOT_DIRECT({
      message: `${environment.name} takes changes by pull request only`,
      where: "environment",
      expected: 'an environment with "merge: direct"',
      found: `merge: ${environment.merge}`
    });
  }
  const declared = imageOf(policy, bumped.service);
  if (declared !== bumped.image) {
    throw errors4.BUMP_IMAGE_UNDECLARED({
      message: `${bumped.service} is declared with another image`,
      where: "image",
      expected: declared,
      found: bumped.image
    });
  }
  const time = windowAt(environment, new Date(nowMs));
  if (!time.open) {
    throw errors4.BUMP_FROZEN({
      message: `${environment.name} takes no change now: ${time.reason}`,
      where: "environment",
      found: new Date(nowMs).toISOString()
    });
  }
  return target;
}
var init_place = __esm({
  "actions/bump-config-repo/src/place.ts"() {
    "use strict";
    init_src4();
    init_errors4();
  }
});

// actions/bump-config-repo/src/look.ts
function looker(inputs, ports, saw) {
  const repository2 = inputs.configRepository;
  const bumped = { ...inputs, image: inputs.image.repository };
  let known2;
  let paths = [];
  let before;
  async function policyAt(head) {
    const found = head.files[inputs.policy];
    if (!found) {
      throw errors5.POLICY_MISSING({
        message: `${fullName(repository2)} has no ${inputs.policy} on ${head.branch}`,
        where: `${inputs.policy}@${head.oid}`
      });
    }
    if (known2?.oid !== found.oid) {
      const name3 = `${inputs.policy}@${head.oid.slice(0, 12)}`;
      known2 = { oid: found.oid, policy: await parsePolicy(decodeFile(found.bytes, name3), name3) };
    }
    return known2.policy;
  }
  async function pastOf(head, path3) {
    let commits = head.history[path3] ?? [];
    const bumps = bumpsOf(commits, inputs.service, inputs.environment);
    if (before && commits.some(({ oid }) => oid === before?.newest)) {
      const seen = new Set(bumps.map(({ commit }) => commit.oid));
      bumps.push(...before.past.filter(({ commit }) => !seen.has(commit.oid)));
    } else if (bumps.length === 0 && head.historyHasMore[path3]) {
      let after;
      for (let read2 = 0; bumps.length === 0 && read2 < HISTORY_LIMIT; read2 += commits.length) {
        const page = await readHistory(ports.github, repository2, {
          revision: head.oid,
          path: path3,
          length: 100,
          after
        });
        commits = page.commits;
        bumps.push(...bumpsOf(commits, inputs.service, inputs.environment));
        after = page.next;
        if (after === void 0) break;
      }
    }
    before = { newest: head.history[path3]?.[0]?.oid, past: bumps };
    return bumps;
  }
  return async () => {
    for (; ; ) {
      const historyOf = paths.slice(0, 1);
      const head = await readHead(ports.github, repository2, {
        branch: inputs.branch,
        paths: [.../* @__PURE__ */ new Set([inputs.policy, ...paths])],
        historyOf,
        historyLength: HISTORY_PAGE
      });
      const policy = await policyAt(head);
      const target = declaredTarget(bumped, policy, ports.pace.now());
      const first = paths.length === 0;
      await saw({ head, policy }, first);
      const wanted = filesOf(target);
      if (wanted.join("\n") !== paths.join("\n")) {
        paths = wanted;
        before = void 0;
        continue;
      }
      const beside = targetsBeside(policy, inputs.service, inputs.environment, target.file);
      const change = changeOf(target, beside, newImage(inputs), (path3) => {
        const found = head.files[path3];
        return found && decodeFile(found.bytes, path3);
      });
      return { head, policy, change, past: await pastOf(head, historyOf[0] ?? "") };
    }
  };
}
function newImage({ image }) {
  const { digest, repository: repository2, tag } = image;
  return { digest, repository: repository2, ...tag === void 0 ? {} : { tag } };
}
var HISTORY_PAGE, HISTORY_LIMIT;
var init_look = __esm({
  "actions/bump-config-repo/src/look.ts"() {
    "use strict";
    init_src2();
    init_src3();
    init_src4();
    init_change();
    init_decision();
    init_place();
    HISTORY_PAGE = 50;
    HISTORY_LIMIT = 1e3;
  }
});

// actions/bump-config-repo/src/intent.ts
function bumpName({ service, environment, order }) {
  return `${service}/${environment}/${order}`;
}
function intentRef({ left, record }) {
  return `${INTENT_PREFIX}${String(left).padStart(STAMP_LENGTH, "0")}/${bumpName(record)}`;
}
function listedIntents(refs) {
  return refs.flatMap(({ ref: ref2, oid }) => {
    const [, left, bump2] = NAME2.exec(ref2) ?? [];
    return left === void 0 || bump2 === void 0 ? [] : [{ ref: ref2, oid, left: Number(left), bump: bump2 }];
  }).sort((a, b) => a.ref < b.ref ? -1 : 1);
}
function isAlive({ left }, nowMs) {
  return left <= nowMs + CLOCK_SKEW_MS && nowMs < left + INTENT_LIFE_MS;
}
function formatIntent(intent, key) {
  const text3 = [
    SUBJECT,
    "",
    `For: ${intent.repository} ${intent.branch}`,
    `Tag: ${intent.tag ?? "-"}`,
    `Left: ${intent.left}`,
    "",
    formatTrailers(intent.record)
  ].join("\n");
  return `${text3}

Code: ${codeOf2(text3, key)}
`;
}
function parseIntent(message, key) {
  const parts = message.trimEnd().split("\n\n");
  const [subject2, head, trailers, code] = parts;
  if (parts.length !== 4 || subject2 !== SUBJECT || !head || !trailers) return void 0;
  const found = FORMS3.code.exec(code ?? "")?.[1];
  const text3 = [subject2, head, trailers].join("\n\n");
  if (!found || !(0, import_node_crypto4.timingSafeEqual)(Buffer.from(found, "hex"), Buffer.from(codeOf2(text3, key), "hex")))
    return void 0;
  const [place = "", tagged = "", since = "", ...rest] = head.split("\n");
  const [, repository2, branch] = FORMS3.repository.exec(place) ?? [];
  const tag = FORMS3.tag.exec(tagged)?.[1];
  const left = FORMS3.left.exec(since)?.[1];
  const record = parseTrailers(`${subject2}

${trailers}`);
  if (!repository2 || !branch || !tag || !left || !record || rest.length > 0) return void 0;
  if (record.rollback !== void 0) return void 0;
  return { repository: repository2, branch, tag: tag === "-" ? void 0 : tag, record, left: Number(left) };
}
function codeOf2(text3, key) {
  return (0, import_node_crypto4.createHmac)("sha256", key).update("waybill/bump-intent/v1\0").update(text3).digest("hex");
}
var import_node_crypto4, INTENT_PREFIX, INTENT_LIFE_MS, CLOCK_SKEW_MS, SUBJECT, FORMS3, STAMP_LENGTH, NAME2;
var init_intent = __esm({
  "actions/bump-config-repo/src/intent.ts"() {
    "use strict";
    import_node_crypto4 = __toESM(require_crypto(), 1);
    init_src3();
    INTENT_PREFIX = "refs/waybill/bumps/";
    INTENT_LIFE_MS = 5 * 6e4;
    CLOCK_SKEW_MS = 6e4;
    SUBJECT = "Waybill intent";
    FORMS3 = {
      repository: /^For: ([A-Za-z0-9-]+\/[A-Za-z0-9._-]+) (\S+)$/,
      tag: /^Tag: ([A-Za-z0-9_][A-Za-z0-9._-]{0,127}|-)$/,
      left: /^Left: (\d{1,16})$/,
      code: /^Code: ([0-9a-f]{64})$/
    };
    STAMP_LENGTH = 13;
    NAME2 = new RegExp(`^${INTENT_PREFIX}(\\d{${STAMP_LENGTH}})/([a-z0-9-]+/[a-z0-9-]+/[0-9.]+)$`);
  }
});

// actions/bump-config-repo/src/combine.ts
function placeIntents(intents, policy, nowMs) {
  const newest = /* @__PURE__ */ new Map();
  const passed = [];
  const settled2 = [];
  for (const intent of [...intents].sort(byAge)) {
    const { record } = intent;
    if (!isAlive(intent, nowMs)) {
      settled2.push(intent);
      continue;
    }
    try {
      const target = declaredTarget(record, policy, nowMs);
      const place = `${record.service}/${record.environment}`;
      const other = newest.get(place)?.intent;
      const isOlder2 = other && compareOrder(orderOf(intent), orderOf(other)) < 0;
      const older = isOlder2 ? intent : other;
      if (older) passed.push({ intent: older, reason: "a newer build of it is waiting too" });
      if (!isOlder2) {
        const beside = targetsBeside(policy, record.service, record.environment, target.file);
        newest.set(place, { intent, target, beside });
      }
    } catch (error2) {
      passed.push({ intent, reason: reasonOf(error2) });
    }
  }
  return { placed: [...newest.values()], settled: settled2, passed };
}
function combine(placed, head, maxBytes) {
  const files = {};
  const result = { files, carried: [], settled: [], passed: [] };
  const textOf2 = (path3) => {
    const found = head.files[path3];
    if (head.faults[path3]) throw head.faults[path3];
    return files[path3] ?? (found && decodeFile(found.bytes, path3));
  };
  for (const { intent, target, beside } of placed) {
    const { record, tag } = intent;
    try {
      const [file2 = ""] = filesOf(target);
      const past = bumpsOf(head.history[file2] ?? [], record.service, record.environment);
      if (past.length === 0 && head.historyHasMore[file2])
        throw new Error("its last bump is further back than was read");
      const image = {
        digest: record.digest,
        repository: record.image,
        ...tag === void 0 ? {} : { tag }
      };
      const change = changeOf(target, beside, image, textOf2);
      const decision = decide(wishOf(intent), change.edit, past);
      if (decision.kind !== "write") {
        result.settled.push(intent);
        continue;
      }
      const all = Object.values({ ...files, ...change.files });
      if (all.reduce((sum, text3) => sum + Buffer.byteLength(text3), 0) > maxBytes)
        throw new Error("the commit is full");
      Object.assign(files, change.files);
      result.carried.push({ intent, previous: change.edit.previous.digest, order: decision.order });
    } catch (error2) {
      result.passed.push({ intent, reason: reasonOf(error2) });
    }
  }
  return result;
}
function byAge(a, b) {
  return a.left - b.left || (a.oid < b.oid ? -1 : 1);
}
function orderOf({ record }) {
  return parseOrder(record.order, "Waybill-Order");
}
function wishOf(intent) {
  const { service, environment, digest, source: source3 = "", run } = intent.record;
  const [repository2 = ""] = source3.split("@");
  return {
    service,
    environment,
    digest,
    run,
    order: orderOf(intent),
    source: repository2,
    rollback: void 0
  };
}
function reasonOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
var init_combine = __esm({
  "actions/bump-config-repo/src/combine.ts"() {
    "use strict";
    init_src3();
    init_src4();
    init_change();
    init_decision();
    init_intent();
    init_place();
  }
});

// actions/bump-config-repo/src/share.ts
function sharing(inputs, ports, record) {
  const { intentKey: key, configRepository: repository2 } = inputs;
  if (key === void 0 || inputs.rollback !== void 0 || inputs.dryRun) return void 0;
  const { pace, log, audit, remote } = ports;
  let own;
  let ownStands = false;
  let alone = false;
  let listed = [];
  let gatherMs = GATHER_MS;
  let patienceMs = PATIENCE_MS;
  const isOwn = ({ ref: ref2 }) => own !== void 0 && ref2 === intentRef(own);
  const living = () => listed.filter((intent) => isAlive(intent, pace.now()));
  let listingMs = 0;
  async function list() {
    const start = pace.now();
    try {
      listed = listedIntents(await listRefs(remote, repository2, INTENT_PREFIX));
      ownStands = listed.some(isOwn);
    } catch (error2) {
      log.info(`intents could not be listed: ${said2(error2)}`);
    }
    listingMs = pace.now() - start;
  }
  async function turn({ left }) {
    const gathered2 = pace.now() + gatherMs;
    let oldest;
    let movedAt = gathered2;
    let pollMs = FIRST_POLL_MS;
    while (ownStands && isAlive({ left }, pace.now())) {
      const older = living().filter((intent) => !isOwn(intent) && intent.ref < intentRef({ left, record }));
      const now = pace.now();
      if (older[0]?.ref !== oldest) {
        oldest = older[0]?.ref;
        movedAt = Math.max(now, gathered2);
      }
      const turnAt = older.length === 0 ? gathered2 : movedAt + Math.min(LONGEST_TURN_MS, older.length * patienceMs);
      if (now >= turnAt) return;
      const pauseMs = Math.max(pollMs, listed.length * POLL_MS_A_WAITER, listingMs * REST_FACTOR);
      await pace.sleep(Math.min(turnAt - now, Math.round(pauseMs * (0.75 + pace.random() / 2))));
      pollMs = Math.min(LONGEST_POLL_MS, pollMs * POLL_GROWTH);
      await list();
    }
  }
  async function leave(branch) {
    const left = pace.now();
    const intent = { repository: fullName(repository2), branch, tag: inputs.image.tag, record, left };
    const objects = messageCommit(formatIntent(intent, key ?? ""), Math.floor(left / 1e3));
    const oid = objectOid(objects[0]);
    const ref2 = intentRef(intent);
    try {
      const [moved] = await pushRefs(remote, repository2, [{ ref: ref2, before: void 0, after: oid }], objects);
      if (!moved?.done) throw new Error(moved?.reason ?? "the server says nothing");
    } catch (error2) {
      log.info(`no intent could be left: ${said2(error2)}`);
      alone = true;
      return;
    }
    gatherMs = Math.max(GATHER_MS, pace.now() - left);
    patienceMs = Math.max(PATIENCE_MS, PUSHES_A_COMMIT * gatherMs);
    own = { ...intent, oid };
    ownStands = true;
    audit.write({ event: "write", subject: ref2, outcome: "done", reason: "intent left", details: { oid } });
    log.info(`left the bump at ${ref2}, for whoever commits first`);
    await turn(own);
  }
  async function remove(intents) {
    const dead = listed.filter((intent) => !isAlive(intent, pace.now()));
    const all = new Map([...intents, ...dead].slice(0, MAX_REMOVED).map(({ ref: ref2, oid }) => [ref2, oid]));
    if (all.size === 0) return;
    try {
      await pushRefs(
        remote,
        repository2,
        [...all].map(([ref2, oid]) => ({ ref: ref2, before: oid, after: void 0 }))
      );
    } catch (error2) {
      log.info(`intents could not be taken away: ${said2(error2)}`);
    }
  }
  const refsOf = (intents) => intents.map((intent) => ({ ref: intentRef(intent), oid: intent.oid }));
  function tell(combination) {
    for (const { intent, reason } of combination.passed) {
      audit.write({ event: "decide", subject: intentRef(intent), outcome: "skipped", reason });
    }
    for (const { intent, order } of combination.carried) {
      const details2 = { order, run: intent.record.run };
      audit.write({
        event: "decide",
        subject: intentRef(intent),
        outcome: "pass",
        reason: "carried",
        details: details2
      });
    }
  }
  async function intentsOfOthers(branch) {
    await list();
    const some = living().filter((intent) => !isOwn(intent)).slice(0, MAX_READ);
    if (some.length === 0) return [];
    const messages = await readMessages(
      ports.github,
      repository2,
      some.map(({ oid }) => oid)
    );
    return some.flatMap(({ ref: ref2, oid }) => {
      const intent = parseIntent(messages[oid] ?? "", key ?? "");
      if (!intent || intentRef(intent) !== ref2 || intent.branch !== branch) return [];
      if (intent.repository.toLowerCase() !== fullName(repository2).toLowerCase()) return [];
      return [{ ...intent, oid }];
    });
  }
  async function gathered({ head: last, policy }, mine) {
    try {
      const others = await intentsOfOthers(last.branch);
      const all = placeIntents([mine, ...others], policy, pace.now());
      const isMine = ({ intent }) => intent === mine;
      const placed = [
        ...all.placed.filter(isMine),
        ...all.placed.filter((each) => !isMine(each)).slice(0, MAX_CARRIED - 1)
      ];
      if (placed.every(isMine)) return void 0;
      const files = [...new Set(placed.flatMap(({ target }) => filesOf(target)))];
      const head = await readHead(ports.github, repository2, {
        branch: last.branch,
        paths: [.../* @__PURE__ */ new Set([...files, inputs.policy])],
        historyOf: files,
        historyLength: HISTORY_OF_EACH,
        leaveOut: true
      });
      return { all, placed, head };
    } catch (error2) {
      log.info(`intents can't be read together: ${said2(error2)}`);
      return void 0;
    }
  }
  async function commitAll(sight, mine) {
    const found = await gathered(sight, mine);
    if (!found) return void 0;
    const { all, placed } = found;
    const head = found.head;
    const stale = { outcome: { kind: "stale" }, others: 0 };
    if (head.files[inputs.policy]?.oid !== sight.head.files[inputs.policy]?.oid) return stale;
    const combination = combine(placed, head, MAX_BYTES);
    const { carried } = combination;
    const useless = [...all.settled, ...combination.settled];
    tell({ carried, passed: [...all.passed, ...combination.passed] });
    alone = !carried.some(({ intent }) => intent === mine);
    if (carried.length === 0) {
      await remove(refsOf(useless));
      return stale;
    }
    const outcome = await commitOnBranch(ports.github, repository2, {
      branch: head.branch,
      expectedHeadOid: head.oid,
      ...combinedText(
        inputs.message,
        carried.map(({ intent, order, previous }) => ({ record: { ...intent.record, order }, previous }))
      ),
      additions: additionsOf(combination.files)
    });
    if (outcome.kind !== "committed") return { outcome, others: 0 };
    const done = carried.map(({ intent }) => intent);
    await remove(refsOf([...done, ...useless]));
    return alone ? stale : { outcome, others: done.length - 1 };
  }
  return {
    join: leave,
    async step(sight) {
      if (!own && !alone) {
        await leave(sight.head.branch);
        if (own) return { kind: "look" };
      }
      if (alone || !own || !ownStands || !isAlive(own, pace.now())) {
        alone ||= own !== void 0;
        return { kind: "alone" };
      }
      const combined = await commitAll(sight, own);
      if (combined?.outcome.kind === "stale" && !alone) await turn(own);
      return combined ? { kind: "combined", ...combined } : { kind: "alone" };
    },
    isOpen: () => !alone,
    async withdraw(message) {
      if (!own || !ownStands) return;
      const carried = new Set(recordsOf(message ?? "").map(bumpName));
      await remove([...refsOf([own]), ...listed.filter(({ bump: bump2 }) => carried.has(bump2))]);
    }
  };
}
function said2(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
var GATHER_MS, PATIENCE_MS, PUSHES_A_COMMIT, LONGEST_TURN_MS, FIRST_POLL_MS, LONGEST_POLL_MS, POLL_GROWTH, POLL_MS_A_WAITER, REST_FACTOR, MAX_CARRIED, MAX_BYTES, MAX_READ, MAX_REMOVED, HISTORY_OF_EACH;
var init_share = __esm({
  "actions/bump-config-repo/src/share.ts"() {
    "use strict";
    init_src2();
    init_change();
    init_combine();
    init_intent();
    init_message();
    GATHER_MS = 3e3;
    PATIENCE_MS = 8e3;
    PUSHES_A_COMMIT = 4;
    LONGEST_TURN_MS = 6e4;
    FIRST_POLL_MS = 2e3;
    LONGEST_POLL_MS = 1e4;
    POLL_GROWTH = 1.5;
    POLL_MS_A_WAITER = 125;
    REST_FACTOR = 4;
    MAX_CARRIED = 60;
    MAX_BYTES = 16 * 1024 * 1024;
    MAX_READ = 100;
    MAX_REMOVED = 200;
    HISTORY_OF_EACH = 20;
  }
});

// actions/bump-config-repo/src/main.ts
var main_exports = {};
__export(main_exports, {
  bump: () => bump
});
async function bump(inputs, ports) {
  const place = `${fullName(inputs.configRepository)} ${inputs.service}/${inputs.environment}`;
  const wish = {
    service: inputs.service,
    environment: inputs.environment,
    digest: inputs.image.digest,
    order: inputs.order,
    source: ports.source,
    run: ports.runUrl,
    rollback: inputs.rollback
  };
  const crowd = crowdMeter();
  const shared = sharing(inputs, ports, recordOf(inputs, wish, wish.order.join(".")));
  const look = looker(inputs, ports, async ({ head }, isFirst) => {
    crowd.saw(head.used);
    if (isFirst && FIRST_ATTEMPT.test(ports.runUrl)) await shared?.join(head.branch);
  });
  async function attempt(number) {
    const view = await look();
    const { change, head } = view;
    const decision = decide(wish, change.edit, view.past);
    report(ports, place, decision, change.edit);
    const { target, edit } = change;
    const base = { target, edit, branch: head.branch, retries: number - 1, together: 0 };
    const nothing = { changed: false, superseded: false, commit: void 0, heldBy: void 0 };
    if (decision.kind !== "write") {
      await shared?.withdraw(decision.by?.commit.message);
      return { done: true, value: { ...base, ...nothing, ...settled(decision) } };
    }
    if (inputs.dryRun) {
      return { done: true, value: { ...base, ...nothing, outcome: "dry-run", heldBy: view.past[0] } };
    }
    const again = (outcome2, waitMs) => ({
      done: false,
      again: true,
      error: notLanded(inputs, head.branch, number, outcome2),
      retryAfterMs: waitMs
    });
    const step = await shared?.step(view) ?? { kind: "alone" };
    if (step.kind === "look") return attempt(number);
    const alone = step.kind === "alone";
    const outcome = alone ? await write(inputs, ports, view, wish, decision.order) : step.outcome;
    if (outcome.kind !== "committed") {
      return again(outcome, Math.round(ports.pace.random() * (shared?.isOpen() ? 0 : crowd.spreadMs())));
    }
    const together = alone ? 0 : step.others;
    ports.audit.write({
      event: "write",
      subject: place,
      outcome: "done",
      details: {
        commit: outcome.oid,
        digest: wish.digest,
        previous: edit.previous.digest ?? null,
        together
      }
    });
    if (alone) await shared?.withdraw();
    return {
      done: true,
      value: { ...base, ...nothing, outcome: "committed", changed: true, commit: outcome, together }
    };
  }
  const policy = {
    attempts: inputs.retries + 1,
    baseMs: FIRST_WAIT_MS,
    capMs: LONGEST_WAIT_MS,
    budgetMs: WAIT_BUDGET_MS
  };
  try {
    return await retrying(
      policy,
      ports.pace,
      attempt,
      (number, waitMs, error2) => ports.log.info(
        `try ${number}: ${error2 instanceof Error ? error2.message : error2}; looking again in ${waitMs} ms`
      )
    );
  } catch (error2) {
    await shared?.withdraw();
    throw error2;
  }
}
function recordOf(inputs, wish, order) {
  return {
    image: inputs.image.repository,
    digest: wish.digest,
    service: wish.service,
    environment: wish.environment,
    source: `${wish.source}@${inputs.sourceCommit}`,
    run: wish.run,
    order,
    ...wish.rollback === void 0 ? {} : { rollback: wish.rollback }
  };
}
function write(inputs, ports, view, wish, order) {
  const { edit, files } = view.change;
  return commitOnBranch(ports.github, inputs.configRepository, {
    branch: view.head.branch,
    expectedHeadOid: view.head.oid,
    ...commitText(inputs.message, recordOf(inputs, wish, order), edit.previous.digest),
    additions: additionsOf(files)
  });
}
function settled(decision) {
  const { by } = decision;
  const commit = by && { oid: by.commit.oid, url: by.commit.url };
  switch (decision.kind) {
    case "landed":
      return { outcome: "landed", changed: true, superseded: decision.overtaken, commit };
    case "unchanged":
      return { outcome: "unchanged", commit, heldBy: by };
    case "superseded":
      return { outcome: "superseded", superseded: true, commit, heldBy: by };
  }
}
function report(ports, place, decision, edit) {
  if (edit.proof) {
    const { bytesEqual, bytesBefore, paths } = edit.proof;
    ports.log.info(
      `proved: ${bytesEqual} of ${bytesBefore} bytes are untouched; only ${paths.join(", ")} differs`
    );
    ports.audit.write({
      event: "verify",
      subject: place,
      outcome: "pass",
      reason: "every byte outside of the declared value is equal, and only its path differs",
      details: { ...edit.proof }
    });
  }
  for (const note of edit.notes) ports.log.notice(note);
  ports.audit.write({
    event: "decide",
    subject: place,
    outcome: decision.kind === "write" ? "pass" : "skipped",
    reason: decision.kind,
    details: decision.kind === "write" ? { order: decision.order } : { by: decision.by?.commit.oid ?? null }
  });
}
function notLanded(inputs, branch, tries, outcome) {
  if (outcome.kind === "unknown") return outcome.error;
  return errors4.BUMP_CONTENTION({
    message: `${branch} of ${fullName(inputs.configRepository)} was moved by others`,
    found: `${tries} ${tries === 1 ? "try" : "tries"}`,
    details: { tries }
  });
}
var FIRST_WAIT_MS, LONGEST_WAIT_MS, WAIT_BUDGET_MS, FIRST_ATTEMPT;
var init_main = __esm({
  "actions/bump-config-repo/src/main.ts"() {
    "use strict";
    init_src2();
    init_src();
    init_change();
    init_crowd();
    init_decision();
    init_errors4();
    init_look();
    init_message();
    init_share();
    FIRST_WAIT_MS = 250;
    LONGEST_WAIT_MS = 8e3;
    WAIT_BUDGET_MS = 10 * 6e4;
    FIRST_ATTEMPT = /\/attempts\/1$/;
  }
});

// actions/bump-config-repo/src/summary.ts
var summary_exports = {};
__export(summary_exports, {
  summary: () => summary2
});
function summary2(inputs, result) {
  const { edit, commit, heldBy } = result;
  const rows = [
    ["Service", markdownCode(inputs.service)],
    ["Environment", markdownCode(inputs.environment)],
    ["Value", markdownCode(describeTarget(result.target))],
    ["Digest before", edit.previous.digest ? markdownCode(edit.previous.digest) : "not pinned"],
    ["Digest of this run", markdownCode(inputs.image.digest)],
    ["Order of this run", markdownCode(inputs.order.join("."))]
  ];
  if (heldBy)
    rows.push([
      "Held by",
      `order ${markdownCode(heldBy.record.order)}, ${markdownLink("its run", heldBy.record.run)}`
    ]);
  if (commit)
    rows.push([
      "Commit",
      `${markdownLink(commit.oid.slice(0, 12), commit.url)} on ${markdownCode(result.branch)}`
    ]);
  if (inputs.rollback !== void 0) rows.push(["Rolled back because", markdownText(inputs.rollback)]);
  const blocks = [
    `### ${markdownText(inputs.service)} in ${markdownText(inputs.environment)}: ${HEADINGS[result.outcome]}`,
    table(["What", "Value"], rows)
  ];
  if (edit.changed && !result.superseded) {
    blocks.push(`\`\`\`diff
${edit.diff.replaceAll("```", "'''")}
\`\`\``);
  }
  if (edit.proof && (result.outcome === "committed" || result.outcome === "dry-run")) {
    blocks.push(
      `Proved: ${edit.proof.bytesEqual} of ${edit.proof.bytesBefore} bytes are untouched; after parsing only ${edit.proof.paths.map((path3) => markdownCode(path3)).join(", ")} differs.`
    );
  }
  if (result.together > 0) {
    const others = result.together === 1 ? "the bump of one other writer" : `the bumps of ${result.together} other writers`;
    blocks.push(`The commit carries ${others} too.`);
  }
  if (result.outcome === "landed" && result.superseded) {
    blocks.push("A newer build has replaced it since.");
  }
  for (const note of edit.notes) blocks.push(`_${markdownText(note)}_`);
  return blocks;
}
var HEADINGS;
var init_summary3 = __esm({
  "actions/bump-config-repo/src/summary.ts"() {
    "use strict";
    init_src3();
    init_src();
    HEADINGS = {
      committed: "the digest is in",
      landed: "this run has put the digest in",
      unchanged: "the digest was in already",
      superseded: "a newer build is in; nothing was written",
      "dry-run": "what would be written"
    };
  }
});

// actions/bump-config-repo/src/index.ts
init_src();

// actions/bump-config-repo/src/inputs.ts
init_image();
init_order();
init_src();
var NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
var NAME_FORM = "lower-case letters, digits and hyphens, at most 63 [WAYBILL_NAME_FORMAT]";
var IMAGE_FORM = "registry/repository@sha256:… with 64 lower-case hexadecimal digits; a tag alone can be moved and is refused [WAYBILL_DIGEST_FORMAT]";
var ORDER_FORM = "one to four whole numbers joined by dots, such as 128.1";
var BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\.$|\/$))[A-Za-z0-9_][A-Za-z0-9._/-]{0,200}$/;
var MAX_RETRIES = 100;
var MIN_KEY_LENGTH = 32;
var KEY_FORM = `a secret of at least ${MIN_KEY_LENGTH} characters, such as 32 random bytes in hexadecimal`;
var schema = {
  configRepository: custom(
    "config-repository",
    (raw) => {
      const match = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/.exec(raw);
      if (!match?.[1] || !match[2]) throw new InputFault("must be owner/name", raw);
      return { owner: match[1], name: match[2] };
    },
    { required: true, form: "owner/name of the config repository" }
  ),
  token: secret("token", {
    required: true,
    form: 'the token of a GitHub App with "contents: write" on the config repository'
  }),
  service: text("service", { required: true, pattern: NAME, form: NAME_FORM }),
  environment: text("environment", { required: true, pattern: NAME, form: NAME_FORM }),
  image: custom("image", (raw) => strict(() => parseImage(raw, "image"), IMAGE_FORM, raw), {
    required: true,
    form: IMAGE_FORM
  }),
  policy: text("policy", {
    fallback: "delivery-policy.yml",
    pattern: /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)[A-Za-z0-9._/@+-]{1,500}(?<!\/)$/,
    form: "a path from the root of the config repository"
  }),
  branch: text("branch", { pattern: BRANCH, form: "the name of a branch, without refs/heads/" }),
  sourceCommit: text("source-commit", {
    pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    form: "a full commit id in lower-case hexadecimal"
  }),
  order: custom("order", (raw) => strict(() => parseOrder(raw, "order"), ORDER_FORM, raw), {
    form: ORDER_FORM
  }),
  rollback: text("rollback", {
    pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,300}$/u,
    form: "a reason on one line, 5 to 300 characters"
  }),
  message: text("message", {
    fallback: "Bump {service} in {environment} to {short-digest}",
    pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,200}$/u,
    form: "one line of 5 to 200 characters"
  }),
  intentKey: custom(
    "intent-key",
    (raw) => {
      const key = masked(raw);
      if (key.length < MIN_KEY_LENGTH)
        throw new InputFault(`must be ${KEY_FORM}`, `${key.length} characters`);
      return key;
    },
    { form: KEY_FORM }
  ),
  retries: integer("retries", { fallback: 30, min: 0, max: MAX_RETRIES }),
  dryRun: flag("dry-run", { fallback: false })
};
function strict(parse, form2, raw) {
  try {
    return parse();
  } catch {
    throw new InputFault(`must be ${form2}`, raw);
  }
}
function readInputs(env, context) {
  const values = parseInputs(schema, env, (given) => {
    const faults = [];
    if (given.order === void 0 && !/^\d{1,15}$/.test(context.runNumber)) {
      faults.push({ name: "order", allowed: `is required where the run has no number: ${ORDER_FORM}` });
    }
    if (given.sourceCommit === void 0 && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(context.sha)) {
      faults.push({
        name: "source-commit",
        allowed: "is required where the run has no commit: a full commit id"
      });
    }
    return faults;
  });
  checkDigest(values.image.digest, "image");
  return {
    ...values,
    sourceCommit: values.sourceCommit ?? context.sha,
    order: values.order ?? [Number(context.runNumber), Number(context.runAttempt)]
  };
}

// actions/bump-config-repo/src/index.ts
runAction("bump-config-repo", async (frame) => {
  const { context, log, audit } = frame;
  const inputs = readInputs(frame.env, context);
  const [{ githubClient: githubClient2 }, { bump: bump2 }, { summary: summary3 }] = await Promise.all([
    Promise.resolve().then(() => (init_src2(), src_exports)),
    Promise.resolve().then(() => (init_main(), main_exports)),
    Promise.resolve().then(() => (init_summary3(), summary_exports))
  ]);
  const http = httpClient({ env: frame.env, onRetry: (text3) => log.info(text3) });
  const { apiUrl, graphqlUrl, serverUrl, runUrl } = context;
  const github = githubClient2({ apiUrl, graphqlUrl, token: inputs.token, http, log });
  const result = await bump2(inputs, {
    github,
    remote: { serverUrl, token: inputs.token, http },
    log,
    audit,
    pace: realPace,
    source: context.repository,
    runUrl
  });
  if (result.outcome === "committed" || result.outcome === "dry-run") log.info(result.edit.diff);
  log.info(
    `${inputs.service} in ${inputs.environment}: ${result.outcome} ${result.commit?.url ?? ""}`.trim()
  );
  if (result.superseded) {
    const by = result.heldBy ? ` (order ${result.heldBy.record.order})` : "";
    log.notice(`${inputs.environment} holds a newer build of ${inputs.service}${by}`);
  }
  frame.summary(summary3(inputs, result));
  setOutputs({
    changed: result.changed,
    commit: result.commit?.oid ?? "",
    "commit-url": result.commit?.url ?? "",
    file: result.target.file,
    "previous-digest": result.edit.previous.digest ?? "",
    superseded: result.superseded
  });
});
