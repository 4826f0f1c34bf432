/**
 * @generated SignedSource<<b93cf00c7167c5f19c1600977399664c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChangeDetails_aboutSubject$data = {
  readonly aboutSubject: ReadonlyArray<{
    readonly after: string | null | undefined;
    readonly before: string | null | undefined;
    readonly title: string;
  }>;
  readonly " $fragmentType": "ChangeDetails_aboutSubject";
};
export type ChangeDetails_aboutSubject$key = {
  readonly " $data"?: ChangeDetails_aboutSubject$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChangeDetails_aboutSubject">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChangeDetails_aboutSubject",
  "selections": [
    {
      "alias": "aboutSubject",
      "args": [
        {
          "kind": "Literal",
          "name": "aboutSubject",
          "value": true
        }
      ],
      "concreteType": "AuditDetail",
      "kind": "LinkedField",
      "name": "details",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "before",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "after",
          "storageKey": null
        }
      ],
      "storageKey": "details(aboutSubject:true)"
    }
  ],
  "type": "AuditEntry",
  "abstractKey": null
};

(node as any).hash = "1aa4d382afdb6be3ba66c3693156fb28";

export default node;
