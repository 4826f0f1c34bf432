import type { ReactNode } from 'react';
import { LogoMark, Waves } from '../../components/Logo';
import { useSession } from '../session';
import { SignOut } from './SignOut';
import { SkipLink } from './SkipLink';
import classes from './VolunteerShell.module.css';

/** The volunteer's frame: one page, made for a phone held in one hand. */
export function VolunteerShell({ children }: { children: ReactNode }) {
  const { centre } = useSession();
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.bar}>
        <span className={classes.brand}>
          <LogoMark size={36} />
          <span>{centre.name}</span>
        </span>
        <SignOut className={classes.signOut} />
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.foot}>
        <Waves className={classes.waves} colour="#a9d2ce" />
        <p>Thank you for everything that you give to our families.</p>
      </footer>
    </div>
  );
}
