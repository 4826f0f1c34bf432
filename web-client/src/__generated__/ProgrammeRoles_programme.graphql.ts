/**
 * @generated SignedSource<<745c366e5d7646a643171d06e7d64aa2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ProgrammeRoles_programme$data = {
  readonly roles: ReadonlyArray<{
    readonly id: string;
    readonly leads: boolean;
    readonly neededPerSession: number;
    readonly requirements: ReadonlyArray<{
      readonly description: string;
    }>;
    readonly title: string;
  }>;
  readonly " $fragmentType": "ProgrammeRoles_programme";
};
export type ProgrammeRoles_programme$key = {
  readonly " $data"?: ProgrammeRoles_programme$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProgrammeRoles_programme">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ProgrammeRoles_programme",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "ProgrammeRole",
      "kind": "LinkedField",
      "name": "roles",
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
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "leads",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "neededPerSession",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Requirement",
          "kind": "LinkedField",
          "name": "requirements",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "description",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Programme",
  "abstractKey": null
};

(node as any).hash = "27dfac20600de49ea6d75aec0e1f98c4";

export default node;
