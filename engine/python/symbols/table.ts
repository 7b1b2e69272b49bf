import { must } from "../../support/assert.ts";
import type { Scope } from "./scope.ts";

/** A node may open several scopes; this says which of them is meant. */
export type Role = "body" | "annotations" | "parameters" | "bound" | "default" | "value";

/** The scopes of a module by the node that opens them. */
export class SymbolTable {
  readonly futureAnnotations: boolean;
  readonly #scopes = new Map<object, Map<Role, Scope>>();

  constructor(options: { futureAnnotations: boolean }) {
    this.futureAnnotations = options.futureAnnotations;
  }

  add(node: object, role: Role, scope: Scope): Scope {
    const roles = this.#scopes.get(node) ?? new Map<Role, Scope>();
    this.#scopes.set(node, roles.set(role, scope));
    return scope;
  }

  scope(node: object, role: Role = "body"): Scope {
    return must(this.#scopes.get(node)?.get(role), `scope: ${role}`);
  }
}
