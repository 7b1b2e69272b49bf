from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    DONE = auto()


class Machine:
    TABLE = {
        (State.IDLE, "start"): State.RUNNING,
        (State.RUNNING, "pause"): State.PAUSED,
        (State.PAUSED, "resume"): State.RUNNING,
        (State.RUNNING, "finish"): State.DONE,
    }

    def __init__(self):
        self.state = State.IDLE
        self.hooks = {}
        self.log = []

    def on(self, state):
        def register(function):
            self.hooks.setdefault(state, []).append(function)
            return function
        return register

    def send(self, event):
        try:
            new = self.TABLE[self.state, event]
        except KeyError:
            raise ValueError(f"cannot {event} while {self.state.name}") from None
        self.log.append(f"{self.state.name}->{new.name}")
        self.state = new
        for hook in self.hooks.get(new, ()):
            hook(event)


machine = Machine()


@machine.on(State.RUNNING)
def running(event):
    print("now running because of", event)


@machine.on(State.DONE)
def done(event):
    print("all done")


for event in ["start", "start", "pause", "finish", "resume", "finish", "start"]:
    try:
        machine.send(event)
    except ValueError as error:
        print("error:", error, error.__cause__, error.__suppress_context__)
print(machine.log, machine.state, list(State), State["IDLE"], State(2), State.DONE.value, machine.state is State.DONE)
