# A module may be given a class of its own, other objects only one of the same build.
import sys
import types


class Settings(types.ModuleType):
    @property
    def answer(self):
        return 42

    def __getattr__(self, name):
        return f"<default {name}>"


settings = types.ModuleType("settings")
settings.colour = "red"
settings.__class__ = Settings
print(type(settings).__name__, settings.answer, settings.colour, settings.size)

this = sys.modules[__name__]
this.__class__ = Settings
print(this.answer, this.undefined_here, isinstance(this, types.ModuleType))


class Draft:
    def state(self):
        return "draft"


class Final:
    def state(self):
        return "final"


class Slim:
    __slots__ = ("text",)


paper = Draft()
paper.__class__ = Final
print(paper.state(), type(paper).__name__)

for target, cls in ((paper, Slim), (paper, int), (settings, int), (3, bool), (paper, "Draft")):
    try:
        target.__class__ = cls
    except TypeError as error:
        print(error)

slim = Slim()
for attempt in (lambda: slim.text, lambda: slim.size, lambda: setattr(slim, "size", 1)):
    try:
        attempt()
    except AttributeError as error:
        print(error)
