/**
 * @generated SignedSource<<540d70a1c254efb6e3ddb6aeda48185d>>
 * @relayHash f077c6af09c3bb8e70394f89756085e6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID cd1c078199bb1ab657d1535eda7ff55c9a751d52b5b8ee3f0f3d32a2c0540133

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type NewsletterStatus = "DRAFT" | "PUBLISHED" | "SCHEDULED" | "SENT" | "TAKEN_DOWN";
export type IssuePageQuery$variables = {
  id: string;
};
export type IssuePageQuery$data = {
  readonly node: {
    readonly __typename: string;
    readonly editor: {
      readonly " $fragmentSpreads": FragmentRefs<"IssueEditor_issue">;
    } | null | undefined;
    readonly id?: string;
    readonly published: {
      readonly " $fragmentSpreads": FragmentRefs<"PublishedIssue_issue">;
    } | null | undefined;
    readonly status?: NewsletterStatus;
  } | null | undefined;
};
export type IssuePageQuery = {
  response: IssuePageQuery$data;
  variables: IssuePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "from",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "to",
  "storageKey": null
},
v7 = {
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
    },
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "welcome",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "heading",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "included",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "leftOutBecause",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "recipients",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "skipped",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "ReasonCount",
  "kind": "LinkedField",
  "name": "skippedReasons",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "count",
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "IssuePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "type": "NewsletterIssue",
            "abstractKey": null
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "IssueEditor_issue"
                }
              ],
              "type": "NewsletterIssue",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "editor"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PublishedIssue_issue"
                }
              ],
              "type": "NewsletterIssue",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "published"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "IssuePageQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v4/*:: as any*/)
            ],
            "type": "NewsletterIssue",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v4/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "scheduledFor",
                "storageKey": null
              },
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "NewsletterSection",
                "kind": "LinkedField",
                "name": "sections",
                "plural": true,
                "selections": [
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "NewsletterItem",
                    "kind": "LinkedField",
                    "name": "items",
                    "plural": true,
                    "selections": [
                      (v9/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "source",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "photoUrl",
                        "storageKey": null
                      },
                      (v14/*:: as any*/),
                      (v3/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "previewUrl",
                "storageKey": null
              },
              (v15/*:: as any*/),
              (v16/*:: as any*/),
              (v17/*:: as any*/)
            ],
            "type": "NewsletterIssue",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v9/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v4/*:: as any*/),
              (v10/*:: as any*/),
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
                "name": "pdfUrl",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "webUrl",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "pdfPending",
                "storageKey": null
              },
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "NewsletterSection",
                "kind": "LinkedField",
                "name": "sections",
                "plural": true,
                "selections": [
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "NewsletterItem",
                    "kind": "LinkedField",
                    "name": "items",
                    "plural": true,
                    "selections": [
                      (v3/*:: as any*/),
                      (v9/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v14/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v3/*:: as any*/)
                ],
                "storageKey": null
              },
              (v15/*:: as any*/),
              (v16/*:: as any*/),
              (v17/*:: as any*/),
              (v8/*:: as any*/),
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
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "fullName",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "NewsletterIssue",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "f077c6af09c3bb8e70394f89756085e6",
    "id": "cd1c078199bb1ab657d1535eda7ff55c9a751d52b5b8ee3f0f3d32a2c0540133",
    "metadata": {},
    "name": "IssuePageQuery",
    "operationKind": "query",
    "text": "query IssuePageQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on NewsletterIssue {\n      id\n      status\n    }\n    ...IssueEditor_issue\n    ...PublishedIssue_issue\n    id\n  }\n}\n\nfragment IssueEditor_issue on NewsletterIssue {\n  id\n  from\n  to\n  status\n  scheduledFor\n  centre {\n    timeZone\n    id\n  }\n  ...useIssueDraft_issue\n  ...Preview_issue\n  ...PublishForm_issue\n}\n\nfragment Preview_issue on NewsletterIssue {\n  previewUrl\n  version\n}\n\nfragment PublishForm_issue on NewsletterIssue {\n  id\n  version\n  centre {\n    timeZone\n    id\n  }\n  ...Readers_issue\n}\n\nfragment PublishedIssue_issue on NewsletterIssue {\n  title\n  from\n  to\n  status\n  welcome\n  publishedAt\n  pdfUrl\n  webUrl\n  pdfPending\n  centre {\n    timeZone\n    id\n  }\n  sections {\n    heading\n    items {\n      id\n      title\n      text\n      included\n      leftOutBecause\n    }\n    id\n  }\n  ...Readers_issue\n  ...TakenDown_issue\n}\n\nfragment Readers_issue on NewsletterIssue {\n  recipients\n  skipped\n  skippedReasons {\n    reason\n    count\n  }\n}\n\nfragment TakenDown_issue on NewsletterIssue {\n  id\n  version\n  takenDownAt\n  withoutConsent\n  sentTo {\n    id\n    fullName\n  }\n  centre {\n    timeZone\n    id\n  }\n}\n\nfragment useIssueDraft_issue on NewsletterIssue {\n  id\n  version\n  title\n  welcome\n  sections {\n    heading\n    items {\n      title\n      text\n      included\n      source\n      photoUrl\n      leftOutBecause\n      id\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "53335adbc004dbd7a1b031922cdb8749";

export default node;
