/**
 * @generated SignedSource<<46b07045e11a057b76040983e5428753>>
 * @relayHash 5bbcb8a76e6cf66f348a9b3e8498b4ec
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 05a546976db5f7286fa22addc1a05c2958ec64706e574faa25237749056cbd27

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PartnerKind = "AWARDING_ORGANISATION" | "CHARITY" | "HEALTH" | "JOBCENTRE" | "LOCAL_AUTHORITY" | "OTHER" | "SCHOOL" | "UNIVERSITY";
export type PartnersPageQuery$variables = Record<PropertyKey, never>;
export type PartnersPageQuery$data = {
  readonly partnerOrganisations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: PartnerKind;
      readonly name: string;
      readonly retiredAt: string | null | undefined;
      readonly version: number;
      readonly " $fragmentSpreads": FragmentRefs<"PartnerCard_partner">;
    }> | null | undefined;
  } | null | undefined;
};
export type PartnersPageQuery = {
  response: PartnersPageQuery$data;
  variables: PartnersPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 100
  },
  {
    "kind": "Literal",
    "name": "order",
    "value": [
      {
        "name": "ASC"
      }
    ]
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "retiredAt",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "PartnersPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "PartnerOrganisationsConnection",
        "kind": "LinkedField",
        "name": "partnerOrganisations",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PartnerOrganisation",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PartnerCard_partner"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "partnerOrganisations(first:100,order:[{\"name\":\"ASC\"}])"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "PartnersPageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "PartnerOrganisationsConnection",
        "kind": "LinkedField",
        "name": "partnerOrganisations",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "PartnerOrganisation",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "ReferrerLink",
                "kind": "LinkedField",
                "name": "referrerLinks",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "madeAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "madeBy",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "revokedAt",
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
                      (v1/*:: as any*/),
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PartnerContact",
                "kind": "LinkedField",
                "name": "contacts",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "position",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "email",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "telephone",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PartnerAgreement",
                "kind": "LinkedField",
                "name": "agreements",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "weDo",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "theyDo",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "dataShared",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "from",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "until",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "inForce",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "partnerOrganisations(first:100,order:[{\"name\":\"ASC\"}])"
      }
    ]
  },
  "params": {
    "cacheID": "5bbcb8a76e6cf66f348a9b3e8498b4ec",
    "id": "05a546976db5f7286fa22addc1a05c2958ec64706e574faa25237749056cbd27",
    "metadata": {},
    "name": "PartnersPageQuery",
    "operationKind": "query",
    "text": "query PartnersPageQuery {\n  partnerOrganisations(first: 100, order: [{name: ASC}]) {\n    nodes {\n      id\n      name\n      kind\n      retiredAt\n      version\n      ...PartnerCard_partner\n    }\n  }\n}\n\nfragment PartnerCard_partner on PartnerOrganisation {\n  id\n  ...ReferrerLinks_partner\n  name\n  contacts {\n    id\n    name\n    position\n    email\n    telephone\n  }\n  agreements {\n    id\n    weDo\n    theyDo\n    dataShared\n    from\n    until\n    inForce\n  }\n}\n\nfragment ReferrerLinks_partner on PartnerOrganisation {\n  id\n  name\n  referrerLinks {\n    id\n    madeAt\n    madeBy\n    revokedAt\n    centre {\n      id\n      name\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a4d4ddee4d7368acbaf9ed87e724e4c3";

export default node;
