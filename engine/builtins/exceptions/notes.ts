import { PyList } from "../../objects/containers.ts";
import type { PyException } from "../../objects/exception.ts";
import { Raise } from "../../objects/raise.ts";

/** Objects/exceptions.c, BaseException_add_note */
export function addNote(exception: PyException, note: string): void {
  const notes = exception.dict?.get("__notes__");
  if (notes === undefined) exception.dict?.set("__notes__", new PyList([note]));
  else if (notes instanceof PyList) notes.items.push(note);
  else throw new Raise("TypeError", "Cannot add note: __notes__ is not a list");
}
