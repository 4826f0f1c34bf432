/**
 * @generated SignedSource<<728da007aa9e565edb76eedc231eaa3b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChangeDetails_entry$data = {
  readonly details: ReadonlyArray<{
    readonly after: string | null | undefined;
    readonly before: string | null | undefined;
    readonly title: string;
  }>;
  readonly " $fragmentType": "ChangeDetails_entry";
};
export type ChangeDetails_entry$key = {
  readonly " $data"?: ChangeDetails_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChangeDetails_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChangeDetails_entry",
  "selections": [
    {
      "alias": null,
      "args": null,
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
      "storageKey": null
    }
  ],
  "type": "AuditEntry",
  "abstractKey": null
};

(node as any).hash = "ebf98856de44d9ce3ba2b5fccdd213ca";

export default node;
