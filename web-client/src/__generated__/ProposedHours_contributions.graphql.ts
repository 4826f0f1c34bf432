/**
 * @generated SignedSource<<f2ba617212703a90ba11ec24d601dd43>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ContributionKind = "EVENT" | "MEETING" | "OTHER" | "PROGRAMME_SESSION" | "RESEARCH";
export type ContributionSource = "ATTENDANCE" | "SELF_LOGGED";
import { FragmentRefs } from "relay-runtime";
export type ProposedHours_contributions$data = {
  readonly nodes: ReadonlyArray<{
    readonly description: string | null | undefined;
    readonly hours: number;
    readonly id: string;
    readonly kind: ContributionKind;
    readonly on: string;
    readonly programme: {
      readonly name: string;
    } | null | undefined;
    readonly source: ContributionSource;
    readonly volunteer: {
      readonly fullName: string;
      readonly id: string;
    };
  }> | null | undefined;
  readonly totalCount: number;
  readonly " $fragmentType": "ProposedHours_contributions";
};
export type ProposedHours_contributions$key = {
  readonly " $data"?: ProposedHours_contributions$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProposedHours_contributions">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProposedHours_contributions",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contribution",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "on",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hours",
          "storageKey": null
        },
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
          "kind": "ScalarField",
          "name": "source",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "description",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Programme",
          "kind": "LinkedField",
          "name": "programme",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "name",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Volunteer",
          "kind": "LinkedField",
          "name": "volunteer",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "fullName",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ContributionsConnection",
  "abstractKey": null
};
})();

(node as any).hash = "6b1d8ddd77706a7d7df65f04a6dd8f81";

export default node;
