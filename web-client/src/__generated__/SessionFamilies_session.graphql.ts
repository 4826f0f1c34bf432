/**
 * @generated SignedSource<<885660ac498935e37933cbcfbaa7821e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SessionFamilies_session$data = {
  readonly families: ReadonlyArray<{
    readonly count: number | null | undefined;
    readonly newFamilies: number | null | undefined;
    readonly targetGroup: string;
  }>;
  readonly id: string;
  readonly programme: {
    readonly centre: {
      readonly id: string;
    };
  };
  readonly " $fragmentType": "SessionFamilies_session";
};
export type SessionFamilies_session$key = {
  readonly " $data"?: SessionFamilies_session$data;
  readonly " $fragmentSpreads": FragmentRefs<"SessionFamilies_session">;
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
  "name": "SessionFamilies_session",
  "selections": [
    (v0/*:: as any*/),
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
          "concreteType": "Centre",
          "kind": "LinkedField",
          "name": "centre",
          "plural": false,
          "selections": [
            (v0/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "FamilyCount",
      "kind": "LinkedField",
      "name": "families",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "targetGroup",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "newFamilies",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "ProgrammeSession",
  "abstractKey": null
};
})();

(node as any).hash = "d0c52435e28e7db461ef1f1898cb3aed";

export default node;
