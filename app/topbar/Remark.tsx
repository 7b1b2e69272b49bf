import { useSession } from "../session/SessionContext.tsx";
import "./remark.css";

/** Why a key did nothing, what it has changed, and the like. It covers nothing that one looks at. */
export function Remark() {
  const remark = useSession((state) => state.remark);
  return (
    <p className="remark" role="status">
      {remark}
    </p>
  );
}
