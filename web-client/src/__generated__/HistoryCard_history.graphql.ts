/**
 * @generated SignedSource<<231493623a4f1073420282a5e32b1aa3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HistoryCard_history$data = {
  readonly nodes: ReadonlyArray<{
    readonly at: string;
    readonly details: {
      readonly " $fragmentSpreads": FragmentRefs<"ChangeDetails_aboutSubject">;
    };
    readonly id: string;
    readonly sentence: string;
  }> | null | undefined;
  readonly totalCount: number;
  readonly " $fragmentType": "HistoryCard_history";
};
export type HistoryCard_history$key = {
  readonly " $data"?: HistoryCard_history$data;
  readonly " $fragmentSpreads": FragmentRefs<"HistoryCard_history">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HistoryCard_history",
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
      "concreteType": "AuditEntry",
      "kind": "LinkedField",
      "name": "nodes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": [
            {
              "kind": "Literal",
              "name": "aboutSubject",
              "value": true
            }
          ],
          "kind": "ScalarField",
          "name": "sentence",
          "storageKey": "sentence(aboutSubject:true)"
        },
        {
          "fragment": {
            "kind": "InlineFragment",
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "ChangeDetails_aboutSubject"
              }
            ],
            "type": "AuditEntry",
            "abstractKey": null
          },
          "kind": "AliasedInlineFragmentSpread",
          "name": "details"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "HistoryConnection",
  "abstractKey": null
};

(node as any).hash = "4c15df7c23b0a8f8bed3dcfc20664b9c";

export default node;
