/**
 * @generated SignedSource<<6144f725fdf105e8fb8ca69185ba1fff>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SessionRegister_query$data = {
  readonly targetGroups: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly " $fragmentType": "SessionRegister_query";
};
export type SessionRegister_query$key = {
  readonly " $data"?: SessionRegister_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"SessionRegister_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "centreId"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "SessionRegister_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Variable",
          "name": "centreId",
          "variableName": "centreId"
        }
      ],
      "concreteType": "TargetGroup",
      "kind": "LinkedField",
      "name": "targetGroups",
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
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "cfb9a1ebc0e5e8581a0d2555feb7c709";

export default node;
