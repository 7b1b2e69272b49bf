import { AboutProgram, EditorFoot, EditorPane } from "./EditorPane.tsx";

/** Where a program is written, and what is said of it there. */
export const Editor = () => (
  <>
    <EditorPane />
    <AboutProgram />
    <EditorFoot />
  </>
);
