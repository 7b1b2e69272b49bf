import os.path, posixpath, ntpath, pathlib, fnmatch, glob
for p in ("/usr/lib/python3", "a/b/", "", ".", "..", "/", "a.tar.gz", ".hidden", "dir.d/file"):
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.dirname(p), os.path.basename(p), os.path.normpath(p), pathlib.PurePosixPath(p).parts, pathlib.PurePosixPath(p).suffix)
for p in ("C:\\Users\\me\\x.txt", "\\\\srv\\share\\d", "C:rel", "/a/b", "c:/mixed\\x"):
    print(p, ntpath.splitdrive(p), ntpath.split(p), ntpath.basename(p), ntpath.normpath(p), ntpath.isabs(p), ntpath.join(p, "y"), pathlib.PureWindowsPath(p).parts)
print(posixpath.join("a", "../b"), posixpath.relpath("/a/b/c", "/a/d"), posixpath.commonpath(["/x/y", "/x/z"]), ntpath.splitext("a\\b.c"), glob.escape("a[1]*"), fnmatch.translate("*.py"))
