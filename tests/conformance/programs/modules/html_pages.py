"""A parser tells of a page as it reads it; a page may come in pieces and need not be right."""

import html
from html.entities import codepoint2name, html5, name2codepoint
from html.parser import HTMLParser


class Teller(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print(self.getpos(), "start", tag, attrs)

    def handle_endtag(self, tag):
        print(self.getpos(), "end", tag)

    def handle_startendtag(self, tag, attrs):
        print(self.getpos(), "empty", tag, attrs, self.get_starttag_text())

    def handle_data(self, data):
        print(self.getpos(), "data", repr(data))

    def handle_comment(self, data):
        print(self.getpos(), "comment", repr(data))

    def handle_entityref(self, name):
        print(self.getpos(), "entity", name)

    def handle_charref(self, name):
        print(self.getpos(), "character", name)

    def handle_decl(self, decl):
        print(self.getpos(), "declaration", decl)

    def handle_pi(self, data):
        print(self.getpos(), "instruction", data)

    def unknown_decl(self, data):
        print(self.getpos(), "unknown", data)


PAGE = """<!DOCTYPE html>
<html lang=en><!-- a comment --><?php echo 1 ?>
<p class="big" id='x' hidden data-x=1>5 &gt; 3 &amp; &#8364; &hearts;<br/>
<a href="?a=1&copy=2&amp;b=3">link</A >
<script>if (a < b && c) { "</p>" }</script><textarea>&lt;b>not bold</b></textarea>
<![CDATA[ raw ]]>
<img src=x alt="a > b" / ></p>"""

for convert in (True, False):
    teller = Teller(convert_charrefs=convert)
    teller.feed(PAGE)
    teller.close()

print("in pieces")
teller = Teller()
for piece in ("<di", "v cla", "ss='a", " b'>te", "xt &am", "p; mo", "re</d", "iv", "> end &l"):
    teller.feed(piece)
teller.close()

for wrong in ("<", "</", "</>", "<a", "<a b", "a < b", "<!-- open", "<!--->", "<!x>", "<!doctype", "</ x>", "<a b='c", "<a/b/c>", "<>",
              "&", "&#", "&#x", "&#38", "&unknown; &copy &copyx", "<title>a &amp; <b></title>", "<plaintext><b>", "<a =b c= d>",
              "<?pi", "</a b=c>", "<!-->x", "<!--a--!>b"):
    print(repr(wrong))
    teller = Teller(convert_charrefs=False)
    teller.feed(wrong)
    teller.close()

print(html.unescape("&lt;&eacute;&notin;&not in;&CounterClockwiseContourIntegral;&#x41;&#128;&#0;&#xD800;&fjlig;&nope;&ampx"))
print(html.escape("<a href='x'>\"&\"</a>"), html.escape("'\"", quote=False))
print(len(html5), html5["gt"], html5["apos;"], name2codepoint["pi"], codepoint2name[233], ascii(html5["fjlig;"]))
