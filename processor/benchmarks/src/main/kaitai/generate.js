// Makes Java of a Kaitai description: node generate.js DESCRIPTION PACKAGE FOLDER
const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');
const compiler = require('kaitai-struct-compiler');

const [description, javaPackage, folder] = process.argv.slice(2);
const imports = {importYaml: name => Promise.reject(new Error(`unexpected import of ${name}`))};

compiler.compile('java', yaml.load(fs.readFileSync(description, 'utf8')), imports, false).then(
    files => {
      for (const [name, text] of Object.entries(files)) {
        // The compiler's library, unlike its command line, cannot be told a package.
        fs.writeFileSync(
            path.join(folder, path.basename(name)), `package ${javaPackage};\n\n${text}`);
      }
    },
    error => {
      console.error(String(error));
      process.exit(1);
    });
