import { createBrowserRouter } from 'react-router';
import { NotFound, RouteError } from '../components/ErrorState';
import { Splash } from './shell/Splash';

/**
 * Every page, each in a file of its own that is fetched when it is first opened; it exports `loader` and `Component`.
 * Signing in is not among them: it is a document of its own (routes/sign-in/main.tsx).
 */
export const router = createBrowserRouter([
  {
    HydrateFallback: Splash,
    ErrorBoundary: RouteError,
    children: [
      {
        path: '/',
        lazy: () => import('./shell/Shell'),
        children: [
          {
            ErrorBoundary: RouteError,
            children: [
              { index: true, lazy: () => import('../routes/today/TodayPage') },
              { path: 'me', lazy: () => import('../routes/me/MePage') },
              { path: 'volunteers', lazy: () => import('../routes/volunteers/VolunteersPage') },
              { path: 'volunteers/new', lazy: () => import('../routes/volunteers/EnrolPage') },
              { path: 'volunteers/import', lazy: () => import('../routes/import/ImportPage') },
              { path: 'volunteers/:id/data', lazy: () => import('../routes/privacy/DataPage') },
              { path: 'volunteers/:id/erase', lazy: () => import('../routes/privacy/ErasePage') },
              { path: 'volunteers/:id/merge', lazy: () => import('../routes/volunteers/MergePage') },
              { path: 'centre/retention', lazy: () => import('../routes/privacy/RetentionPage') },
              { path: 'volunteers/:id', lazy: () => import('../routes/volunteers/VolunteerPage') },
              { path: 'pipeline', lazy: () => import('../routes/pipeline/PipelinePage') },
              { path: 'referrals', lazy: () => import('../routes/referrals/ReferralsPage') },
              { path: 'referrals/:id', lazy: () => import('../routes/referrals/ReferralPage') },
              { path: 'training', lazy: () => import('../routes/training/TrainingPage') },
              { path: 'training/courses/new', lazy: () => import('../routes/training/NewCoursePage') },
              { path: 'training/courses/:id', lazy: () => import('../routes/training/CoursePage') },
              { path: 'training/courses/:id/schedule', lazy: () => import('../routes/training/ScheduleCohortPage') },
              { path: 'training/cohorts/:id', lazy: () => import('../routes/training/CohortPage') },
              { path: 'programmes', lazy: () => import('../routes/programmes/ProgrammesPage') },
              { path: 'programmes/new', lazy: () => import('../routes/programmes/NewProgrammePage') },
              { path: 'programmes/sessions/:id', lazy: () => import('../routes/programmes/SessionPage') },
              { path: 'programmes/:id', lazy: () => import('../routes/programmes/ProgrammePage') },
              { path: 'meetings', lazy: () => import('../routes/meetings/MeetingsPage') },
              { path: 'meetings/:id', lazy: () => import('../routes/meetings/MeetingPage') },
              { path: 'contributions', lazy: () => import('../routes/contributions/ContributionsPage') },
              { path: 'newsletter', lazy: () => import('../routes/newsletter/NewsletterPage') },
              { path: 'newsletter/:id', lazy: () => import('../routes/newsletter/IssuePage') },
              { path: 'messages', lazy: () => import('../routes/messages/MessagesPage') },
              { path: 'set-up/staff', lazy: () => import('../routes/staff/ClusterStaffPage') },
              { path: 'set-up/staff/:id', lazy: () => import('../routes/staff/StaffMemberPage') },
              { path: 'centre/staff', lazy: () => import('../routes/staff/CentreStaffPage') },
              { path: 'centre/staff/:id', lazy: () => import('../routes/staff/StaffMemberPage') },
              { path: 'account', lazy: () => import('../routes/account/AccountPage') },
              { path: 'cluster', lazy: () => import('../routes/cluster/ClusterPage') },
              { path: 'centre', lazy: () => import('../routes/centre/CentrePage') },
              { path: 'centre/venues', lazy: () => import('../routes/centre/VenuesPage') },
              { path: 'centre/target-groups', lazy: () => import('../routes/centre/TargetGroupsPage') },
              { path: 'centre/policy', lazy: () => import('../routes/centre/CentrePolicyPage') },
              { path: 'concerns', lazy: () => import('../routes/concerns/ConcernsPage') },
              { path: 'concerns/report', lazy: () => import('../routes/concerns/ReportConcernPage') },
              { path: 'concerns/:id', lazy: () => import('../routes/concerns/ConcernPage') },
              { path: 'set-up', lazy: () => import('../routes/set-up/SetUpPage') },
              { path: 'set-up/centres', lazy: () => import('../routes/set-up/CentresPage') },
              { path: 'set-up/partners', lazy: () => import('../routes/set-up/PartnersPage') },
              { path: 'set-up/checks', lazy: () => import('../routes/set-up/CheckTypesPage') },
              { path: 'set-up/policy', lazy: () => import('../routes/set-up/ClusterPolicyPage') },
              { path: 'inspection', lazy: () => import('../routes/inspection/InspectionPage') },
              { path: 'audit', lazy: () => import('../routes/audit/AuditPage') },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
]);
