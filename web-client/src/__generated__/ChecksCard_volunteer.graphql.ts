/**
 * @generated SignedSource<<03d53453119b6e44899f3e1869059d7c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CheckKind = "AGREEMENT" | "DBS" | "HEALTH_DECLARATION" | "IDENTITY" | "OTHER" | "REFERENCE" | "SAFEGUARDING_INDUCTION";
export type CheckStatus = "APPLIED" | "CLEAR" | "CLEAR_WITH_RISK_ASSESSMENT" | "NOT_REQUIRED" | "NOT_SUITABLE" | "OVERDUE" | "RECHECK_DUE" | "SEEN" | "TO_APPLY";
export type DbsLevel = "BASIC" | "ENHANCED" | "ENHANCED_WITH_BARRED_LISTS" | "STANDARD";
export type DbsWorkforce = "ADULT" | "CHILD" | "OTHER";
export type UpdateServiceEvent = "CHANGED" | "ENDED" | "NO_CHANGE" | "SUBSCRIBED";
import { FragmentRefs } from "relay-runtime";
export type ChecksCard_volunteer$data = {
  readonly checks: ReadonlyArray<{
    readonly decidedAtRequest: boolean;
    readonly decidedOn: string | null | undefined;
    readonly facts: ReadonlyArray<{
      readonly on: string;
      readonly recordedBy: string | null | undefined;
      readonly status: CheckStatus;
    }>;
    readonly id: string;
    readonly kind: CheckKind;
    readonly level: DbsLevel | null | undefined;
    readonly on: string;
    readonly recheckDue: string | null | undefined;
    readonly recorded: CheckStatus;
    readonly reference: string | null | undefined;
    readonly seenBy: string | null | undefined;
    readonly status: CheckStatus;
    readonly subscribed: boolean;
    readonly type: {
      readonly id: string;
      readonly name: string;
      readonly renewedByStatusCheck: boolean;
    };
    readonly updateService: ReadonlyArray<{
      readonly id: string;
      readonly on: string;
      readonly recordedBy: string | null | undefined;
      readonly what: UpdateServiceEvent;
    }>;
    readonly workforce: DbsWorkforce | null | undefined;
  }>;
  readonly id: string;
  readonly knownAs: string;
  readonly " $fragmentType": "ChecksCard_volunteer";
};
export type ChecksCard_volunteer$key = {
  readonly " $data"?: ChecksCard_volunteer$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChecksCard_volunteer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "on",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recordedBy",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChecksCard_volunteer",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "knownAs",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Check",
      "kind": "LinkedField",
      "name": "checks",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CheckType",
          "kind": "LinkedField",
          "name": "type",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "renewedByStatusCheck",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reference",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "level",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "workforce",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "seenBy",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recorded",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedAtRequest",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "decidedOn",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recheckDue",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "subscribed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CheckFact",
          "kind": "LinkedField",
          "name": "facts",
          "plural": true,
          "selections": [
            (v1/*:: as any*/),
            (v2/*:: as any*/),
            (v3/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "UpdateServiceEntry",
          "kind": "LinkedField",
          "name": "updateService",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "what",
              "storageKey": null
            },
            (v2/*:: as any*/),
            (v3/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Volunteer",
  "abstractKey": null
};
})();

(node as any).hash = "ce4913f8bb6f9564edff038ff05f8d26";

export default node;
