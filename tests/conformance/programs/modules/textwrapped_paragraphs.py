# Paragraphs wrapped, indented, shortened and dedented
import textwrap
from textwrap import TextWrapper, dedent, fill, indent, shorten, wrap

TEXT = "The quick brown fox, well-known for jumping,  jumps over a supercalifragilistic dog. It sleeps."
for width in (20, 12):
    print(width, wrap(TEXT, width))
print(wrap(TEXT, 16, break_long_words=False), wrap(TEXT, 14, break_on_hyphens=False)[3:6])
print(fill(TEXT, 30, initial_indent="* ", subsequent_indent="  "))
print(shorten(TEXT, 30), "|", shorten(TEXT, 30, placeholder=" (more)"), "|", shorten("  a   b ", 10))
print(wrap("", 5), wrap("   ", 5), wrap("a\tb\n\nc", 20), wrap("a  b", 20, drop_whitespace=False), wrap("x" * 7, 3))
print(wrap(TEXT, 20, max_lines=2), wrap(TEXT, 20, max_lines=2, placeholder="…"))

code = """
    def f():
        return 1

    f()
  """
print(repr(dedent(code)), repr(dedent("  a\n\tb")), repr(dedent("\n")))
print(repr(indent("one\n\ntwo\n", "> ")), repr(indent("one\n\ntwo", "> ", lambda line: True)))

wrapper = TextWrapper(width=25, fix_sentence_endings=True, expand_tabs=False)
print(wrapper.wrap("First one. second one! Third\tone. Done"), wrapper.fill("short"))
wrapper.width = 0
for bad in (lambda: wrapper.wrap("a"), lambda: shorten("word", 2, placeholder="....."), lambda: wrap(3)):
    try:
        print(bad())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Marked(TextWrapper):
    def _split(self, text):
        return [part.upper() for part in super()._split(text)]


print(Marked(width=10).wrap("one two three"), textwrap.__all__)
