import { Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation, useNavigation, useRevalidator } from 'react-router';
import { Icon } from '../../components/Icon';
import { KeepFocus } from '../../components/KeepFocus';
import { LeaveGuard } from '../../components/LeaveGuard';
import { LogoMark, Waves } from '../../components/Logo';
import { Notices } from '../../components/Notices';
import { allCentres, chooseCentre } from '../centre';
import { useSession } from '../session';
import { placeOf, places } from './navigation';
import { SignOut } from './SignOut';
import { SkipLink } from './SkipLink';
import { useEdges } from './useEdges';
import classes from './StaffShell.module.css';

/** The staff's frame: a sidebar on a desk, a bar at the foot of a phone. */
export function StaffShell({ children }: { children: ReactNode }) {
  const { permissions, ownWork } = useSession();
  const [opened, drawer] = useDisclosure(false);
  const bar = useRef<HTMLElement>(null);
  const foot = useRef<HTMLElement>(null);
  useEdges(bar, foot);
  const { pathname } = useLocation();
  const moving = useNavigation().state !== 'idle';
  const mine = places.filter((place) => place.needs === undefined || (permissions.has(place.needs) && !(place.whole === true && ownWork?.has(place.needs) === true)));
  const close = drawer.close;
  useEffect(() => close(), [pathname, close]);

  return (
    <div className={classes.frame}>
      <SkipLink />
      {moving && <div className={classes.progress} />}
      <aside className={classes.side}>
        <Brand />
        <CentreSwitch />
        <nav aria-label="Main" className={classes.nav}>
          <Places places={mine} />
        </nav>
        <Person />
        <Waves className={classes.waves} />
      </aside>

      <header ref={bar} className={classes.bar}>
        <Brand />
        <UnstyledButton className={classes.menu} onClick={drawer.open} aria-haspopup="dialog" aria-expanded={opened}>
          <Icon name="menu" size={24} />
          <span className="visually-hidden">Menu</span>
        </UnstyledButton>
      </header>

      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <Notices />
      <KeepFocus />
      <LeaveGuard />

      <nav ref={foot} aria-label="Shortcuts" className={classes.foot}>
        {mine.filter((place) => ['/', '/volunteers', '/programmes', '/meetings'].includes(place.to)).map((place) => (
          <NavLink key={place.to} to={place.to} end={place.to === '/'} className={classes.footLink}>
            <Icon name={place.icon} size={22} />
            {place.label}
          </NavLink>
        ))}
        <UnstyledButton className={classes.footLink} onClick={drawer.open} aria-haspopup="dialog" aria-expanded={opened}>
          <Icon name="more" size={22} />
          More
        </UnstyledButton>
      </nav>

      <Drawer
        opened={opened}
        onClose={drawer.close}
        position="right"
        size="min(20rem, 88vw)"
        title="Menu"
        closeButtonProps={{ 'aria-label': 'Close the menu' }}
        classNames={{ content: classes.drawer, header: classes.drawerHead, close: classes.drawerClose }}
      >
        <CentreSwitch />
        <nav aria-label="All places" className={classes.nav}>
          <Places places={mine} />
        </nav>
        <Person />
      </Drawer>
    </div>
  );
}

function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <LogoMark size={40} />
      <span>Volunteers</span>
    </Link>
  );
}

/** The places of the working day, and under their headings those of the centre and of the cluster. */
function Places({ places: shown }: { places: typeof places }) {
  const current = placeOf(useLocation().pathname);
  return [undefined, 'Centre', 'Set-up'].map((area) => {
    const here = shown.filter((place) => place.area === area);
    return here.length > 0 && (
      <div key={area ?? ''}>
        {area !== undefined && <p className={classes.area}>{area}</p>}
        <ul className={classes.places} aria-label={area}>
          {here.map((place) => (
            <li key={place.to}>
              <Link to={place.to} aria-current={place === current ? 'page' : undefined} className={classes.place}>
                <Icon name={place.icon} />
                {place.label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** The choice of a centre, for staff who have several. */
function CentreSwitch() {
  const { centres, centre, cluster = false } = useSession();
  const revalidator = useRevalidator();
  if (centres.length < 2) {
    return <p className={classes.centre}>{centre.name}</p>;
  }
  return (
    <label className={classes.switch}>
      <span className="visually-hidden">Centre</span>
      <select
        value={centre.id === '' ? allCentres : centre.id}
        onChange={(event) => {
          chooseCentre(event.target.value);
          void revalidator.revalidate();
        }}
      >
        {cluster && <option value={allCentres}>All centres</option>}
        {centres.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <Icon name="down" size={16} />
    </label>
  );
}

function Person() {
  const { displayName, volunteerId } = useSession();
  return (
    <div className={classes.person}>
      <strong>{displayName}</strong>
      <span className={classes.personLinks}>
        {volunteerId !== null && <Link to="/me">My own page</Link>}
        <Link to="/account">Your account</Link>
        <Link to="/concerns/report">Report a concern</Link>
        <Link to="/concerns">Concerns</Link>
        <SignOut className={classes.signOut} />
      </span>
    </div>
  );
}
