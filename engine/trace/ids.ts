/** Ids and units of a trace. All ids count from 1, in the order in which things were made. */
export type FrameId = number & { readonly __id: "frame" };
export type CodeId = number & { readonly __id: "code" };
export type HandleId = number & { readonly __id: "handle" };
/** A task is a future, so both share these ids. */
export type FutureId = number & { readonly __id: "future" };
export type ObjectId = number & { readonly __id: "object" };
/** 1 is the main thread. */
export type ThreadId = number & { readonly __id: "thread" };
export type TextId = number & { readonly __id: "text" };
export type NumberId = number & { readonly __id: "number" };

/** Virtual seconds. */
export type Seconds = number & { readonly __unit: "virtual seconds" };
/** Place of a stop in the recording: 0 is the first. */
export type Step = number & { readonly __unit: "step" };
/** Iterations of the event loop: 0 before the first, then 1, 2, … */
export type Tick = number & { readonly __unit: "tick" };
