/** Whoever imports this has the names of characters from the start. */
import { bringNames } from "./character-names.ts";
import table from "./character-names.txt?raw";

bringNames(table);
