// Commands that write, read and move files.
import { absolutePath, type Command, failure, output, SUCCESS, writeFile } from "../shell.ts";

const echo: Command = (_shell, args) => {
  let rest = args;
  let end = "\n";
  let escapes = false;
  while (/^-[neE]+$/.test(rest[0] ?? "")) {
    if (rest[0]?.includes("n")) end = "";
    if (rest[0]?.includes("e")) escapes = true;
    rest = rest.slice(1);
  }
  const text = rest.join(" ");
  return output((escapes ? unescaped(text) : text) + end);
};

const printf: Command = (_shell, args) => {
  const [format = "", ...values] = args;
  const queue = [...values];
  let text = "";
  // The format is used again while values are left, as printf does.
  do {
    text += unescaped(format).replace(/%(%|-?\d*[sd])/g, (_match, kind: string) => (kind === "%" ? "%" : (queue.shift() ?? "")));
  } while (queue.length > 0 && /%-?\d*[sd]/.test(format));
  return output(text);
};

function unescaped(text: string): string {
  const letters: Readonly<Record<string, string>> = { n: "\n", t: "\t", "\\": "\\" };
  return text.replace(/\\([nt\\])/g, (_match, letter: string) => letters[letter] as string);
}

const cat: Command = (shell, args, input) => {
  const names = args.filter((argument) => argument === "-" || !argument.startsWith("-"));
  if (names.length === 0) return output(input);
  let text = "";
  for (const name of names) {
    const contents = name === "-" ? input : shell.instance.guest.files.get(absolutePath(shell, name));
    if (contents === undefined) return failure(shell, 1, `cat: ${name}: No such file or directory`);
    text += contents;
  }
  return output(text);
};

const tee: Command = (shell, args, input) => {
  const append = args.includes("-a") || args.includes("--append");
  for (const name of args) {
    if (!name.startsWith("-")) writeFile(shell, absolutePath(shell, name), input, append);
  }
  return output(input);
};

const touch: Command = (shell, args) => {
  for (const name of args) if (!name.startsWith("-")) writeFile(shell, absolutePath(shell, name), "", true);
  return SUCCESS;
};

const rm: Command = (shell, args) => {
  const { files } = shell.instance.guest;
  for (const name of args.filter((argument) => !argument.startsWith("-"))) {
    const path = absolutePath(shell, name.replace(/\/\*$/, ""));
    for (const file of [...files.keys()]) if (file === path || file.startsWith(`${path}/`)) files.delete(file);
  }
  return SUCCESS;
};

const copy =
  (moves: boolean): Command =>
  (shell, args) => {
    const { files } = shell.instance.guest;
    const names = args.filter((argument) => !argument.startsWith("-")).map((name) => ({ name, path: absolutePath(shell, name) }));
    const target = names.pop();
    if (target === undefined) return failure(shell, 1, "missing file operand");
    const intoDirectory =
      target.name.endsWith("/") || names.length > 1 || [...files.keys()].some((file) => file.startsWith(`${target.path}/`));
    for (const { name, path } of names) {
      const contents = files.get(path);
      if (contents === undefined) return failure(shell, 1, `cannot stat '${name}': No such file or directory`);
      files.set(intoDirectory ? `${target.path}/${path.slice(path.lastIndexOf("/") + 1)}` : target.path, contents);
      if (moves) files.delete(path);
    }
    return SUCCESS;
  };

const cd: Command = (shell, args) => {
  shell.directory = absolutePath(shell, args[0] ?? "/root");
  return SUCCESS;
};

/** Directories, owners and modes are not kept: every file can be read. */
const nothing: Command = () => SUCCESS;

export const fileCommands: Readonly<Record<string, Command>> = {
  cat,
  cd,
  chgrp: nothing,
  chmod: nothing,
  chown: nothing,
  cp: copy(false),
  echo,
  mkdir: nothing,
  mv: copy(true),
  printf,
  rm,
  tee,
  touch,
};
