import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { getOperationAST } from 'graphql';
import { createClient, type RequestParams } from 'graphql-sse';
import { createRoot } from 'react-dom/client';
import { preflight } from './relay/request';

const example = `# Sign in on this site first; then this asks in your name. Ctrl-Space offers what can be asked.
query WhoIsReady {
  viewer {
    displayName
  }
  volunteers(first: 5, where: { enrolmentStage: { eq: READY } }, order: [{ fullName: ASC }]) {
    totalCount
    nodes {
      id
      fullName
      hoursConfirmed
    }
  }
}
`;

const events = createClient({ url: '/graphql', credentials: 'same-origin', headers: { ...preflight } });

async function post(params: unknown) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', ...preflight },
    body: JSON.stringify(params),
  });
  return response.json();
}

/** The in-browser IDE that the API serves at /graphql: signed in as whoever has signed in on this site. */
createRoot(document.getElementById('root')!).render(
  <GraphiQL
    defaultQuery={example}
    fetcher={(params, options) =>
      options?.documentAST && getOperationAST(options.documentAST, params.operationName)?.operation === 'subscription'
        ? events.iterate(params as RequestParams)
        : post(params)
    }
  />,
);
