// Makes Java of every description in a folder: node compile.js DESCRIPTIONS PACKAGE FOLDER
const fs = require('fs');
const path = require('path');
const yaml = require('js-yaml');
const compiler = require('kaitai-struct-compiler');

const [descriptions, javaPackage, folder] = process.argv.slice(2);
const load = file => yaml.load(fs.readFileSync(file, 'utf8'));

const compile = file => {
  const imports = {
    importYaml: async name => load(path.resolve(path.dirname(file), name + '.ksy')),
  };
  return compiler.compile('java', load(file), imports, false).then(files => {
    for (const [name, text] of Object.entries(files)) {
      // The compiler's library, unlike its command line, cannot be told a package.
      fs.writeFileSync(
          path.join(folder, path.basename(name)), `package ${javaPackage};\n\n${text}`);
    }
  });
};

(async () => {
  for (const file of fs.readdirSync(descriptions, {recursive: true})) {
    if (file.endsWith('.ksy')) {
      await compile(path.join(descriptions, file)).catch(error => {
        console.error(`${file}: ${error}`);
        process.exitCode = 1;
      });
    }
  }
})();
