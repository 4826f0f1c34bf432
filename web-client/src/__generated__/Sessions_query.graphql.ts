/**
 * @generated SignedSource<<5090e8f155dd7107cd6c5b9cc657694b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Sessions_query$data = {
  readonly signInSessions: ReadonlyArray<{
    readonly current: boolean;
    readonly id: string;
    readonly lastUsedAt: string;
    readonly startedAt: string;
  }>;
  readonly " $fragmentType": "Sessions_query";
};
export type Sessions_query$key = {
  readonly " $data"?: Sessions_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"Sessions_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Sessions_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "SignInSession",
      "kind": "LinkedField",
      "name": "signInSessions",
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
          "name": "current",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "lastUsedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "8fe5739e4439e4c0864d4f1de287ada4";

export default node;
