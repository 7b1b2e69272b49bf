/**
 * All that the narration says, to be translated in one place. `{name}` is filled in, and what
 * stands between backticks is code.
 */
export const MESSAGES = {
  comma: ", ",
  and: " and ",
  theProgram: "the program",
  theLoop: "the event loop",
  someone: "the code that called it",

  // Lines
  lineReached: "{who} comes to line {line}: {code} runs next.",
  kernelBegins: "{who} begins.",
  kernelLine: "In {who}, {code} runs next.",
  programStarts: "The program starts at its first line.",
  awaitPending: "{future} is not done, so this `await` will have to wait.",
  awaitDone: "{future} is done already, so this `await` has nothing to wait for.",
  stored: "{variables}.",
  storedOne: "{name} is now {value}",
  storedLoop: "{name} is the event loop",
  storedFuture: "{value} is kept in the variable {name}",
  imported: "the module {name} is imported",
  defined: "{name} is defined",
  definition: "{who} comes to line {line}, which defines {name}.",

  // Calls
  called: "{caller} calls {call}.",
  finishedCall: "{call} is done, and control is back in {caller}.",
  startedCoroutine: "{driver} drives {call} for the first time, so its body begins to run.",
  awaited: "{caller} awaits {call}, which begins at once, inside its own task.",
  awaitedWhy: "The loop takes no part in this: it is like a call.",
  awaitedFuture: "{caller} awaits {future}, so its `__await__` is asked what to do.",
  awaitedFutureDone: "It is done already.",
  awaitedFuturePending: "It is not done yet.",

  // Values
  sent: "{from} sends {value} into {to}.",
  sentToStart: "{from} sends {value} into {to}, and its body begins.",
  sentThrough:
    "{from} sends {value} into {first}, and it goes straight down to {to}, where it was parked.",
  resumed: "{from} sends {value} into {to}, which goes on where it was parked, at line {line}.",
  passedOn: "{from} hands {value} on to {to}.",
  returned: "{from} returned {value} to {to}.",
  coroutineReturned: "{from} returned {value}.",
  stopIteration:
    "A coroutine returns by raising `StopIteration` with the value inside, and {to} has just caught it.",
  awaitReturned: "{future} is done, so its `__await__` returned the result, {value}.",
  awaitReturnedWhy: "For {to}, that is the value of its `await`.",
  yieldSelf: "{future} is not done, so its `__await__` ran `yield self`.",
  yieldUp: "The yield arrives in {to}, which is parked where it awaits.",
  yieldToStep: "{to} is left holding the very thing it must wait for.",
  yieldThrough:
    "{through} lets the yield pass straight through, and {to} is left holding the very thing it must wait for.",
  yieldThroughMany:
    "{through} let the yield pass straight through, and {to} is left holding the very thing it must wait for.",
  yieldPasses: "{from} lets the yield of {value} pass straight through to {to}.",
  bareYield: "{from} gave up control with a bare `yield`.",
  bareYieldWhy: "There is nothing to wait for, so {to} can only ask for another turn.",
  yielded: "{from} yielded {value} to {to}, and is parked until it is asked for more.",
  thrown: "{from} throws {value} into {to}.",
  thrownCancel:
    "A cancellation arrives like this: as an exception, at the line where the coroutine was parked.",
  raised: "{from} raised {value}, and nothing in it caught it.",
  raisedTo: "Now it is up to {to}.",
  raisedToStep: "{to} takes it in place of a result.",

  // Tasks and futures
  taskMade: "{task} was made around {coroutine}.",
  tasksMade: "{tasks} were made.",
  taskMadeQueued: "Nothing of {coroutine} has run: its first step waits in the ready queue.",
  tasksMadeQueued: "None of them has run: their first steps wait in the ready queue.",
  taskMadeIdle: "Nothing of {coroutine} has run yet.",
  taskRenamed: "{task} was given the name {name}.",
  taskFirstStep: "The loop runs the first step of {task}.",
  taskStep: "The loop runs {task} again.",
  taskStepWhy: "{future}, which it was waiting for, is done.",
  taskLeft: "{task} gave control back to the loop.",
  taskWaiting: "{task} now waits for {future}.",
  taskWaitingWhy: "Only a callback of {future} can wake it, so it stands in no queue until then.",
  taskFinished: "{task} is finished, and its result is {value}.",
  taskFailed: "{task} ended with {value}, and keeps it for whoever awaits it.",
  taskCancelled: "{task} is cancelled.",
  futureMade: "{future} was made, still without a result.",
  futureFinished: "{future} is done: its result is {value}.",
  futureFailed: "{future} is done: it holds {value}.",
  futureCancelled: "{future} is cancelled.",
  cancelRequested: "{task} was asked to cancel.",
  cancelMust: "A `CancelledError` will be thrown into it at its next step.",
  cancelPassed: "It waits for {future}, so the request goes on to that.",
  cancelDelivered:
    "{task} had been asked to cancel, so this step will throw a `CancelledError` into it.",
  cancelTakenBack: "One request to cancel {task} was taken back.",
  wakeupAdded: "{callback} was added to the callbacks of {future}.",
  wakeupAddedWhy: "So {task} will be woken when {future} is done.",
  callbackAdded: "{future} will have {callback} called when it is done.",
  callbackRemoved: "{callback} was taken off the callbacks of {future}.",
  callbacksQueued: "{future} is done, so its callbacks go to the ready queue: {callbacks}.",
  noCallbacks: "Nobody had asked to be told that {future} is done.",

  // Handles and timers
  handleQueued: "{callback} was put at the end of the ready queue.",
  handleQueuedWhy: "It runs in tick {tick} at the earliest.",
  stepQueuedAgain:
    "{callback} was put at the end of the ready queue again, so that others get a turn.",
  timerDue: "{callback} was due at {time}, so it moved from the timers to the ready queue.",
  timerSet: "{callback} was set for {time}.",
  timerSetWhy: "Until then it is an entry in the heap of timers, and costs nothing.",
  handleStarted: "The loop took {callback} from the front of the ready queue.",
  handleStartedWhy: "Until it returns, nothing else can run.",
  handleSkipped:
    "The loop took {callback} from the ready queue and dropped it, because it was cancelled.",
  handleFinished: "{callback} has returned, and the loop has control again.",
  handleCancelled: "{callback} was cancelled.",
  timerCancelledWhy: "It stays in the heap of timers until the loop clears it away.",

  // The loop
  loopMade: "An event loop was made.",
  loopMadeWhy: "It does not run yet.",
  loopStarted: "The event loop starts.",
  loopStartedWhy: "From now on it decides what runs: one handle after the other.",
  loopStopped: "The event loop stopped.",
  loopClosed: "The event loop is closed.",
  tickBegan: "Tick {tick} begins.",
  tickReady: "{count} in the ready queue.",
  tickNothing: "Nothing is in the ready queue.",
  selectedNow: "`select()` does not wait, because there is something to do at once.",
  selectedUntil: "Nothing is ready, so `select()` waits for the next timer, due at {time}.",
  selectedForEver: "Nothing is ready and no timer is set, so `select()` waits for ever.",
  selectedThread: "Nothing is ready and no timer is set, so `select()` waits for a thread.",
  snapshot: "This tick will run {count}: what is in the ready queue just now.",
  snapshotWhy: "What is queued meanwhile waits for tick {tick}.",
  snapshotNothing: "There is nothing to run in this tick.",
  oneHandle: "one handle",
  manyHandles: "{count} handles",
  oneHandleIs: "One handle is",
  manyHandlesAre: "{count} handles are",
  clockJumped: "The virtual clock jumped to {time}.",
  clockJumpedWhy: "Nothing had to be done before then, so the wait itself took no time.",
  clockMoved: "The virtual clock moved on to {time} while {who} had control.",
  clockMovedWhy: "The loop stood still meanwhile.",

  // Output and endings
  printed: "{who} printed {output}.",
  printedError: "{who} wrote {output} to stderr.",
  traceback: "Python wrote a traceback to stderr. It ends with {output}.",
  printedNothing: "{who} printed an empty line.",
  coroutineMade: "Calling {coroutine} made a coroutine object.",
  coroutineMadeWhy: "Nothing in its body has run.",
  endFinished: "The program has come to its end.",
  endUncaught: "The program ended with an exception that nobody caught.",
  endWaits:
    "Nothing is ready and no timer is set, so `select()` would wait for ever: the recording ends here.",
  endStuck:
    "Whoever could go on waits for something that never comes, for ever: the recording ends here.",
  endBudget: "The recording stops here, because the program has used up the steps it was given.",
  endBudgetWhy: "It was not finished.",
  endExited: "The program asked to exit.",
  goesOn: "{who} has control.",
} as const;

export type MessageKey = keyof typeof MESSAGES;

/** What the controls say: the narration, beside what it tells. */
export const NARRATION = {
  narration: "Narration",
  predictHint: "Guess before the step shows it (Q)",
  predict: "Predict",
} as const;
