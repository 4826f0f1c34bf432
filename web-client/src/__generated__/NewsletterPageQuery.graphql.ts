/**
 * @generated SignedSource<<757ad412921c330073dd6c9d600051fd>>
 * @relayHash 04f66742183b2221253965ba1d52765e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID c08f2839ae43049433b7934be930d4113ab76f3c96973956cc0d99649286dcb0

import { ConcreteRequest } from 'relay-runtime';
export type NewsletterStatus = "DRAFT" | "PUBLISHED" | "SCHEDULED" | "SENT";
export type NewsletterIssueFilterInput = {
  and?: ReadonlyArray<NewsletterIssueFilterInput> | null | undefined;
  centreId?: IdOperationFilterInput | null | undefined;
  from?: DateOperationFilterInput | null | undefined;
  id?: IdOperationFilterInput | null | undefined;
  or?: ReadonlyArray<NewsletterIssueFilterInput> | null | undefined;
  status?: NewsletterStatusOperationFilterInput | null | undefined;
  title?: StringOperationFilterInput | null | undefined;
  to?: DateOperationFilterInput | null | undefined;
};
export type IdOperationFilterInput = {
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
};
export type StringOperationFilterInput = {
  and?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  contains?: string | null | undefined;
  endsWith?: string | null | undefined;
  eq?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  ncontains?: string | null | undefined;
  nendsWith?: string | null | undefined;
  neq?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nstartsWith?: string | null | undefined;
  or?: ReadonlyArray<StringOperationFilterInput> | null | undefined;
  startsWith?: string | null | undefined;
};
export type DateOperationFilterInput = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: ReadonlyArray<string | null | undefined> | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
  neq?: string | null | undefined;
  ngt?: string | null | undefined;
  ngte?: string | null | undefined;
  nin?: ReadonlyArray<string | null | undefined> | null | undefined;
  nlt?: string | null | undefined;
  nlte?: string | null | undefined;
};
export type NewsletterStatusOperationFilterInput = {
  eq?: NewsletterStatus | null | undefined;
  in?: ReadonlyArray<NewsletterStatus | null | undefined> | null | undefined;
  neq?: NewsletterStatus | null | undefined;
  nin?: ReadonlyArray<NewsletterStatus | null | undefined> | null | undefined;
};
export type NewsletterPageQuery$variables = {
  where?: NewsletterIssueFilterInput | null | undefined;
};
export type NewsletterPageQuery$data = {
  readonly newsletterIssues: {
    readonly nodes: ReadonlyArray<{
      readonly from: string;
      readonly id: string;
      readonly pdfUrl: string | null | undefined;
      readonly publishedAt: string | null | undefined;
      readonly scheduledFor: string | null | undefined;
      readonly status: NewsletterStatus;
      readonly title: string;
      readonly to: string;
    }> | null | undefined;
  } | null | undefined;
};
export type NewsletterPageQuery = {
  response: NewsletterPageQuery$data;
  variables: NewsletterPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "where"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 60
      },
      {
        "kind": "Literal",
        "name": "order",
        "value": [
          {
            "to": "DESC"
          }
        ]
      },
      {
        "kind": "Variable",
        "name": "where",
        "variableName": "where"
      }
    ],
    "concreteType": "NewsletterIssuesConnection",
    "kind": "LinkedField",
    "name": "newsletterIssues",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "NewsletterIssue",
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
            "name": "title",
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
            "name": "to",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "pdfUrl",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "publishedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "scheduledFor",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "NewsletterPageQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewsletterPageQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "04f66742183b2221253965ba1d52765e",
    "id": "c08f2839ae43049433b7934be930d4113ab76f3c96973956cc0d99649286dcb0",
    "metadata": {},
    "name": "NewsletterPageQuery",
    "operationKind": "query",
    "text": "query NewsletterPageQuery(\n  $where: NewsletterIssueFilterInput\n) {\n  newsletterIssues(first: 60, where: $where, order: [{to: DESC}]) {\n    nodes {\n      id\n      title\n      from\n      to\n      status\n      pdfUrl\n      publishedAt\n      scheduledFor\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2c4c0ad916dd80ff8d6b14c7b67c9338";

export default node;
