import io, sys
s = io.StringIO("line1\nline2\nline3"); print(s.read(3), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0), next(s), list(s), s.getvalue()); s.seek(0, 2); print(s.write("\nmore"), s.getvalue()[-5:], s.truncate(5), s.getvalue(), s.closed); s.close()
try: s.read()
except ValueError as e: print(e)
b = io.BytesIO(b"abc"); print(b.read(1), b.getvalue(), b.seek(-1, 2), b.read(), b.write(b"XY"), b.getvalue(), b.getbuffer().nbytes, b.readable(), b.seekable(), bytes(b.getbuffer()), b.tell())
for f in (lambda: io.StringIO(5), lambda: io.BytesIO("x"), lambda: io.StringIO().write(b"x"), lambda: io.BytesIO().write("x"), lambda: io.StringIO("a").seek(1, 1), lambda: io.StringIO("a").seek(-1), lambda: io.StringIO().fileno(), lambda: io.BytesIO(b"a").seek(-5, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
with io.StringIO() as f: print("a", 1, file=f, sep="-", end="!"); print(repr(f.getvalue()))
old = sys.stdout; sys.stdout = cap = io.StringIO(); print("captured"); sys.stdout = old; print(repr(cap.getvalue()))
t = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n"); t.write("héllo\n"); t.flush(); print(t.buffer.getvalue(), t.encoding, t.seek(0), t.read()); d = io.TextIOWrapper(io.BytesIO("é\r\nx".encode("latin-1")), encoding="latin-1"); print(repr(d.read()))
br = io.BufferedReader(io.BytesIO(b"0123456789")); print(br.peek(3)[:3], br.read(4), br.read1(2), br.tell()); bw = io.BufferedWriter(raw := io.BytesIO()); bw.write(b"q"); bw.flush(); print(raw.getvalue())
print(isinstance(s, io.IOBase), isinstance(s, io.TextIOBase), isinstance(b, io.BufferedIOBase), io.SEEK_SET, io.DEFAULT_BUFFER_SIZE > 0, issubclass(io.UnsupportedOperation, OSError), io.StringIO("a\r\nb", newline=None).read().encode(), io.StringIO("a\nb\n", newline="\r\n").getvalue().encode())
class Up(io.StringIO):
    def write(self, x): return super().write(x.upper())
u = Up(); print("shout", file=u); print(u.getvalue()); ba = bytearray(2); print(io.BytesIO(b"xyz").readinto(ba), ba, list(io.BytesIO(b"a\nb")), io.BytesIO(b"a\nb").readlines(), io.StringIO("x").isatty())
with open("/tmp/io_t.txt", "w+", encoding="utf-8") as f: print(f.write("αβγ\nδ\n"), f.tell() > 0, f.seek(0), f.readline(), f.name, f.mode, f.encoding, f.writable()); f.writelines(["x\n", "y"])
with open("/tmp/io_t.txt", "rb") as f: print(f.read(4), f.readlines()[-1], f.mode)
with open("/tmp/io_t.txt") as f:
    for i, line in enumerate(f, 1): print(i, line.rstrip())
for bad in (lambda: open("/tmp/none.txt"), lambda: open("/tmp/io_t.txt", "q"), lambda: open("/tmp/io_t.txt", "rb", encoding="utf-8"), lambda: open("/tmp/io_t.txt", "x"), lambda: open("/tmp/io_t.txt").write("a"), lambda: open("/tmp/io_t.txt", "w").read(), lambda: open(5.5)):
    try: bad()
    except Exception as e: print(type(e).__name__, getattr(e, "strerror", None) or e)
