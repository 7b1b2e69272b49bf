import fnmatchText from "../library/fnmatch.py?raw";
import globText from "../library/glob.py?raw";
import ntpathText from "../library/ntpath.py?raw";
import pathlibText from "../library/pathlib.py?raw";
import shutilText from "../library/shutil.py?raw";
import statText from "../library/stat.py?raw";
import tempfileText from "../library/tempfile.py?raw";
import { plain } from "../library-entry.ts";
import type { ModuleSource } from "../modules.ts";

/** Paths, and what is done with files. */
export const FILES_LIBRARY: readonly (readonly [string, ModuleSource])[] = [
  ["fnmatch", plain("fnmatch.py", fnmatchText)],
  ["pathlib", plain("pathlib/__init__.py", pathlibText)],
  ["ntpath", plain("ntpath.py", ntpathText)],
  ["shutil", plain("shutil.py", shutilText)],
  ["glob", plain("glob.py", globText)],
  ["tempfile", plain("tempfile.py", tempfileText)],
  ["stat", plain("stat.py", statText)],
];
