# Taking command lines apart: split, quote, and a lexer with its own rules
import shlex

for line in (
    "cp 'my file' \"other \\\"one\\\"\" plain\\ name # no comment",
    "a=1 b='x y'z \"\" ''",
    "one\ttwo\n three",
):
    words = shlex.split(line)
    print(words, shlex.split(shlex.join(words)) == words)
print(shlex.split("run fast # really", comments=True), shlex.split("a 'b c' d\"e f\"", posix=False))
for word in ("plain", "two words", "it's", "", "$HOME", "a/b-c_d.e@f%g", "ünï"):
    print(shlex.quote(word), end=" ")
print()

lexer = shlex.shlex("if x >= 10: print('big') # comment\nelse")
print(list(lexer), lexer.lineno)
print(list(shlex.shlex("cat a.txt | grep -v x && echo 'done;' > ~/log; exit", punctuation_chars=True)))
print(list(shlex.shlex("a&&b||c;d>'x'e|f()", punctuation_chars="|&;")))

lexer = shlex.shlex("alpha, beta,gamma", posix=True)
lexer.whitespace += ","
lexer.whitespace_split = True
print(list(lexer))

lexer = shlex.shlex("first second", infile="script")
lexer.push_token("pushed")
print(lexer.get_token(), lexer.get_token(), lexer.error_leader(), repr(lexer.get_token()), repr(lexer.get_token()))

lexer = shlex.shlex("x = y")
lexer.push_source("inner text")
print(list(lexer))
for broken in ("'open", 'say "hi', "end\\"):
    try:
        shlex.split(broken)
    except ValueError as error:
        print(broken, "->", error)
