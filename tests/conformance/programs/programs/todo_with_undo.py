class Command:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        COMMANDS[cls.__name__.lower()] = cls


COMMANDS = {}


class Add(Command):
    def __init__(self, text):
        self.text = text

    def do(self, todo):
        todo.append([self.text, False])

    def undo(self, todo):
        todo.pop()


class Done(Command):
    def __init__(self, index):
        self.index = int(index) - 1

    def do(self, todo):
        todo[self.index][1] = True

    def undo(self, todo):
        todo[self.index][1] = False


class Clear(Command):
    def do(self, todo):
        self.saved = todo[:]
        todo.clear()

    def undo(self, todo):
        todo.extend(self.saved)


def execute(lines):
    todo, past, future = [], [], []
    for line in lines:
        match line.split(maxsplit=1):
            case ["undo"] if past:
                command = past.pop()
                command.undo(todo)
                future.append(command)
            case ["redo"] if future:
                command = future.pop()
                command.do(todo)
                past.append(command)
            case [name, *args] if name in COMMANDS:
                try:
                    command = COMMANDS[name](*args)
                    command.do(todo)
                except (IndexError, TypeError, ValueError) as error:
                    print(f"{line!r} failed: {error}")
                    continue
                past.append(command)
                future.clear()
            case _:
                print(f"{line!r} ignored")
        print(f"{line:<12}", [("x" if done else "-") + text for text, done in todo])


execute(["add milk", "add bread", "done 1", "undo", "redo", "clear", "undo", "undo", "undo", "undo", "undo", "redo", "fly", "done 9", "done x", "add", "redo"])
print(sorted(COMMANDS))
