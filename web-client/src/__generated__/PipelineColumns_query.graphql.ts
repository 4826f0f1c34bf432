/**
 * @generated SignedSource<<5e16aee27908e186e84d84408aa54c1e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PipelineColumns_query$data = {
  readonly application: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PipelineCard_enrolment">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly checks: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PipelineCard_enrolment">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly enquiry: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PipelineCard_enrolment">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly induction: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PipelineCard_enrolment">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly interview: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PipelineCard_enrolment">;
    }> | null | undefined;
    readonly totalCount: number;
  } | null | undefined;
  readonly " $fragmentType": "PipelineColumns_query";
};
export type PipelineColumns_query$key = {
  readonly " $data"?: PipelineColumns_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"PipelineColumns_query">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "kind": "Literal",
  "name": "first",
  "value": 12
},
v1 = [
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
    "concreteType": "Enrolment",
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
        "args": null,
        "kind": "FragmentSpread",
        "name": "PipelineCard_enrolment"
      }
    ],
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [
    {
      "kind": "RootArgument",
      "name": "application"
    },
    {
      "kind": "RootArgument",
      "name": "checks"
    },
    {
      "kind": "RootArgument",
      "name": "enquiry"
    },
    {
      "kind": "RootArgument",
      "name": "induction"
    },
    {
      "kind": "RootArgument",
      "name": "interview"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "PipelineColumns_query",
  "selections": [
    {
      "alias": "enquiry",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Variable",
          "name": "where",
          "variableName": "enquiry"
        }
      ],
      "concreteType": "EnrolmentsConnection",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "application",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Variable",
          "name": "where",
          "variableName": "application"
        }
      ],
      "concreteType": "EnrolmentsConnection",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "interview",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Variable",
          "name": "where",
          "variableName": "interview"
        }
      ],
      "concreteType": "EnrolmentsConnection",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "checks",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Variable",
          "name": "where",
          "variableName": "checks"
        }
      ],
      "concreteType": "EnrolmentsConnection",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": "induction",
      "args": [
        (v0/*:: as any*/),
        {
          "kind": "Variable",
          "name": "where",
          "variableName": "induction"
        }
      ],
      "concreteType": "EnrolmentsConnection",
      "kind": "LinkedField",
      "name": "enrolments",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "b423dc3782b09d61c0a986638a262a3b";

export default node;
