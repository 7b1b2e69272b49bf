import { Button } from "../design/Button.tsx";
import { Choice } from "../design/Choice.tsx";
import { Icon } from "../design/Icon.tsx";
import type { Moment } from "../session/moment.ts";
import type { Recording } from "../session/recording.ts";
import { useActions, useStudy } from "../session/SessionContext.tsx";
import type { Look } from "../session/study.ts";
import { VARIABLES } from "../words/variables.ts";
import { Stops } from "./Stops.tsx";
import { scopesOf } from "./scopes.ts";
import { ScopeRows } from "./VariableTree.tsx";
import { Watches } from "./Watches.tsx";
import "./variables.css";

interface Props {
  readonly moment: Moment;
  readonly recording: Recording;
}

const TABS = [
  { value: "variables", word: VARIABLES.variables },
  { value: "watches", word: VARIABLES.watch },
  { value: "stops", word: VARIABLES.stops },
] as const satisfies readonly { value: Look; word: string }[];

/** What the code has in hand: variables of the frame that is looked at, watched names, places to stop. */
export function VariablesPane({ moment, recording }: Props) {
  const { layout, study } = useActions();
  const tab = useStudy((state) => state.look);
  return (
    <section className="variables" aria-label={VARIABLES.variables}>
      <header>
        <Choice
          label="Variables, watches, stops"
          options={TABS}
          value={tab}
          onChoose={study.lookAt}
        />
        <span className="spacer" />
        <Button
          look="square"
          aria-label={VARIABLES.foldName}
          hint={VARIABLES.fold}
          onClick={() => layout.fold("variables", true)}
        >
          <Icon name="fold" />
        </Button>
      </header>
      <div className="variables-body">
        {tab === "variables" && <Scopes moment={moment} />}
        {tab === "watches" && <Watches moment={moment} />}
        {tab === "stops" && <Stops moment={moment} recording={recording} />}
      </div>
    </section>
  );
}

function Scopes({ moment }: { readonly moment: Moment }) {
  const chosen = useStudy((state) => state.chosen);
  const scopes = scopesOf(moment, chosen);
  if (scopes.length === 0) return <p className="variables-none">{VARIABLES.noFrame}</p>;
  return scopes.map((scope) => <ScopeRows key={scope.frame} moment={moment} scope={scope} />);
}
