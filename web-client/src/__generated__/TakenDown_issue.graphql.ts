/**
 * @generated SignedSource<<c8f57c22d02acab675e1d7f066825dd1>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TakenDown_issue$data = {
  readonly centre: {
    readonly timeZone: string;
  };
  readonly id: string;
  readonly sentTo: ReadonlyArray<{
    readonly fullName: string;
    readonly id: string;
  }>;
  readonly takenDownAt: string | null | undefined;
  readonly version: number;
  readonly withoutConsent: ReadonlyArray<string>;
  readonly " $fragmentType": "TakenDown_issue";
};
export type TakenDown_issue$key = {
  readonly " $data"?: TakenDown_issue$data;
  readonly " $fragmentSpreads": FragmentRefs<"TakenDown_issue">;
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
  "name": "TakenDown_issue",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "takenDownAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "withoutConsent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Volunteer",
      "kind": "LinkedField",
      "name": "sentTo",
      "plural": true,
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Centre",
      "kind": "LinkedField",
      "name": "centre",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "timeZone",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "NewsletterIssue",
  "abstractKey": null
};
})();

(node as any).hash = "5cb175d62cf01264ea0ca9c0a4da87de";

export default node;
