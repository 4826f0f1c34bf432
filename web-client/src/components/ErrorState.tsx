import { Button, Text, Title } from '@mantine/core';
import { isRouteErrorResponse, Link, useLocation, useNavigate, useRouteError } from 'react-router';
import { Icon } from './Icon';
import { describeError, RequestError } from './requestError';
import classes from './EmptyState.module.css';

/** What went wrong in words that help, with a way on. */
export function ErrorState({ title, message, onRetry }: { title: string; message: string; onRetry?: () => void }) {
  return (
    <div className={classes.empty} role="alert">
      <Icon name="warning" size={44} />
      <Title order={2}>{title}</Title>
      <Text c="dimmed" maw={480}>{message}</Text>
      {onRetry !== undefined && (
        <Button onClick={onRetry} leftSection={<Icon name="refresh" size={18} />}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** For what does not exist, or is not this person's to see: the two are not told apart. */
export function NotFound({ what = 'page' }: { what?: string }) {
  return (
    <div className={classes.empty}>
      <Title order={1}>We cannot find that {what}</Title>
      <Text c="dimmed" maw={460}>
        It may have been removed, or it may belong to a centre that you do not work with.
      </Text>
      <Button component={Link} to="/">
        Back to the start
      </Button>
    </div>
  );
}

/** The error boundary of a route. */
export function RouteError() {
  const error = useRouteError();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <NotFound />;
  }
  if (error instanceof RequestError && (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT')) {
    return <NotFound />;
  }
  const { title, message, retry } = describeError(error);
  const stale = error instanceof TypeError;
  // Going to where we are loads the page's data again and takes the error away.
  const again = () => void navigate(pathname + search, { replace: true });
  return (
    <ErrorState
      title={title}
      message={message}
      onRetry={retry ? () => (stale ? window.location.reload() : again()) : undefined}
    />
  );
}
