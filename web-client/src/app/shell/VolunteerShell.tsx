import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { KeepFocus } from '../../components/KeepFocus';
import { LeaveGuard } from '../../components/LeaveGuard';
import { LogoMark, Waves } from '../../components/Logo';
import { Notices } from '../../components/Notices';
import { useSession } from '../session';
import { SignOut } from './SignOut';
import { SkipLink } from './SkipLink';
import { useEdges } from './useEdges';
import classes from './VolunteerShell.module.css';

/** The volunteer's frame: one page, made for a phone held in one hand. */
export function VolunteerShell({ children }: { children: ReactNode }) {
  const { centre } = useSession();
  const bar = useRef<HTMLElement>(null);
  useEdges(bar);
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header ref={bar} className={classes.bar}>
        <span className={classes.brand}>
          <LogoMark size={36} />
          <span>{centre.name}</span>
        </span>
        <SignOut className={classes.signOut} />
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <Notices />
      <KeepFocus />
      <LeaveGuard />
      <footer className={classes.foot}>
        <Waves className={classes.waves} colour="var(--sea-light)" />
        <p>
          <Link to="/me">My page</Link> · <Link to="/concerns/report">Report a concern</Link> · <Link to="/concerns">My concerns</Link>
        </p>
        <p>Thank you for everything that you give to our families.</p>
        <p><Link to="/account">Your account</Link></p>
      </footer>
    </div>
  );
}
