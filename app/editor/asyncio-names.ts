/** A name of asyncio, with what a person will see of it in the picture. */
export interface AsyncioName {
  readonly name: string;
  readonly kind: "class" | "function" | "exception";
  readonly signature: string;
  /** What it does, in one plain sentence. */
  readonly does: string;
  /** What to look for when it runs. */
  readonly see: string;
}

type Row = readonly [signature: string, does: string, see: string];

const named =
  (kind: AsyncioName["kind"]) =>
  ([signature, does, see]: Row): AsyncioName => ({
    name: signature.replace(/\(.*/u, ""),
    kind,
    signature,
    does,
    see,
  });

const CLASSES: readonly Row[] = [
  [
    "Task(coro, *, loop=None, name=None)",
    "Wraps a coroutine and puts its first step in the ready queue.",
    "You will see a new card, a new lane, and one handle waiting its turn.",
  ],
  [
    "TaskGroup()",
    "Waits at its end for all tasks made in it; if one fails, it cancels the others.",
    "You will see main() parked at the end of the block until every card has a tick or a cross.",
  ],
  [
    "Future(*, loop=None)",
    "A result that is not there yet, and a list of whom to wake when it is.",
    "You will see a dashed disc with its callbacks, empty until somebody awaits it.",
  ],
  [
    "Lock()",
    "Lets one task in at a time; the others wait in line.",
    "You will see who has it, and a future for each task in the line behind it.",
  ],
  [
    "Semaphore(value=1)",
    "Lets as many tasks in as it was made with.",
    "You will see its count go down, and tasks lining up at 0.",
  ],
  [
    "Event()",
    "Tasks wait until somebody calls set(); then all of them go on.",
    "You will see every waiting task join the ready queue in one step.",
  ],
  [
    "Condition(lock=None)",
    "A lock with a waiting room: notify() lets those who wait in it try again.",
    "You will see tasks leave the lock, wait, and line up for the lock anew.",
  ],
  [
    "Barrier(parties)",
    "Holds tasks back until enough of them have come.",
    "You will see the last one to come wake all the others.",
  ],
  [
    "Queue(maxsize=0)",
    "Hands items from task to task; put() waits while it is full, get() while it is empty.",
    "You will see what it holds, and who waits for room or for an item.",
  ],
  [
    "PriorityQueue(maxsize=0)",
    "A queue that gives the smallest item first.",
    "You will see its items in the order in which they will come out.",
  ],
  [
    "Runner(*, debug=None, loop_factory=None)",
    "Keeps one loop for several calls of run().",
    "You will see the loop start and stop once for each of them.",
  ],
];

const FUNCTIONS: readonly Row[] = [
  [
    "run(main, *, debug=None, loop_factory=None)",
    "Makes a loop, runs a coroutine to its end in it, and cleans up.",
    "You will see main become the first task, and the loop close when it is done.",
  ],
  [
    "create_task(coro, *, name=None)",
    "Makes a task of a coroutine; it begins when the loop comes to it, not now.",
    "You will see a new lane that begins with a hatched stretch: ready, but not running.",
  ],
  [
    "sleep(delay, result=None)",
    "Lets others run for at least that long; 0 only lets them have their turn.",
    "You will see a timer on the axis, and the clock jump to it when nothing else is ready.",
  ],
  [
    "gather(*aws, return_exceptions=False)",
    "Runs several at once, and gives their results in the order of the arguments.",
    "You will see one future with an arrow from each child, done when the last one is.",
  ],
  [
    "wait(aws, *, timeout=None, return_when=ALL_COMPLETED)",
    "Waits for tasks and gives two sets: done and pending. It cancels nothing.",
    "You will see a callback on each of the tasks, and which of them wakes the waiter.",
  ],
  [
    "wait_for(fut, timeout)",
    "Waits, but no longer than that; then it cancels what it waits for.",
    "You will see a timer race with the task, and a CancelledError if the timer wins.",
  ],
  [
    "timeout(delay)",
    "Cancels what is in its block when the time is up, and raises TimeoutError.",
    "You will see its timer on the axis, struck through if the block is done in time.",
  ],
  [
    "shield(arg)",
    "Waits for a task that goes on even if the one who waits is cancelled.",
    "You will see two futures: the outer one is cancelled, the inner one goes on.",
  ],
  [
    "as_completed(fs, *, timeout=None)",
    "Gives them one by one, the first that is done first.",
    "You will see each done task put into a queue that the loop of yours takes from.",
  ],
  [
    "to_thread(func, /, *args, **kwargs)",
    "Runs a plain function in a thread, so that the loop is not held up by it.",
    "You will see the task wait while other lanes go on.",
  ],
  [
    "current_task(loop=None)",
    "The task that runs just now.",
    "You will see the same disc as in the title of what is running.",
  ],
  [
    "all_tasks(loop=None)",
    "All tasks of the loop that are not done yet.",
    "You will see a set with a disc for each lane that has not ended.",
  ],
  [
    "get_running_loop()",
    "The loop that runs this very code; an error where none does.",
    "You will see nothing change: it only looks.",
  ],
  [
    "new_event_loop()",
    "Makes a loop that does not run yet.",
    "You will see the track and its four stations, at rest at tick 0.",
  ],
  [
    "iscoroutine(obj)",
    "Whether something is a coroutine object, which does nothing until it is driven.",
    "You will see True or False: no code of the coroutine runs.",
  ],
  [
    "run_coroutine_threadsafe(coro, loop)",
    "Gives a coroutine to a loop from another thread.",
    "You will see a handle appear that nobody in the loop has queued.",
  ],
];

const EXCEPTIONS: readonly Row[] = [
  [
    "CancelledError",
    "Raised inside of a task at its await when somebody cancels it.",
    "You will see it thrown down through the frames, and finally blocks run.",
  ],
  [
    "TimeoutError",
    "What timeout() and wait_for() raise when the time is up.",
    "You will see a CancelledError go in and a TimeoutError come out.",
  ],
  [
    "QueueFull",
    "What put_nowait() raises when there is no room.",
    "You will see the queue full, and nobody waiting.",
  ],
  [
    "QueueEmpty",
    "What get_nowait() raises when there is nothing.",
    "You will see the queue empty, and nobody waiting.",
  ],
  [
    "InvalidStateError",
    "What a future raises that is asked for a result it has not, or given a second one.",
    "You will see the state of its card: PENDING, or FINISHED already.",
  ],
];

/** What most programs need of asyncio. */
export const ASYNCIO_NAMES: readonly AsyncioName[] = [
  ...CLASSES.map(named("class")),
  ...FUNCTIONS.map(named("function")),
  ...EXCEPTIONS.map(named("exception")),
];
