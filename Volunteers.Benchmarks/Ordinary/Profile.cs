using Microsoft.EntityFrameworkCore;
using Volunteers.Benchmarks.Driving;
using Volunteers.Benchmarks.HandWritten;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Benchmarks.Ordinary;

/// <summary>What the page of one volunteer shows: one projection, split, and queries of their own for the lists that are cut off.</summary>
internal static class Profile
{
    public static async Task<ProfileRow?> ReadAsync(VolunteersDbContext db, int id, CancellationToken cancellationToken)
    {
        var volunteer = await db.Volunteers.AsNoTracking().IgnoreQueryFilters().AsSplitQuery()
            .Where(v => v.Id == id)
            .Select(v => new
            {
                v.FullName, v.KnownAs, v.Email, v.Phone, v.Postcode, v.DateOfBirth, v.HowHeard, v.Languages, v.Skills, v.Interests, v.CreatedAt, v.Version,
                Stage = v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault(),
                Hours = v.Contributions.Where(c => c.ConfirmedAt != null && c.DeclinedAt == null).Sum(c => c.Hours),
                Enrolments = v.Enrolments.OrderBy(e => e.Id)
                    .Select(e => new
                    {
                        e.Id, e.CentreId, Centre = e.Centre.Name,
                        Steps = e.Steps.OrderBy(s => s.On).ThenBy(s => s.Id).Select(s => new StepRow(s.Stage, s.On, s.Reason, s.By.Name)).ToList(),
                    })
                    .ToList(),
                Checks = v.Checks.OrderByDescending(c => c.Id)
                    .Select(c => new { c.Id, c.Kind, c.Reference, Facts = c.Facts.OrderBy(f => f.On).ThenBy(f => f.Id).Select(f => new { f.Status, f.On, By = f.By.Name }).ToList() })
                    .ToList(),
                Accreditations = v.Accreditations.OrderByDescending(a => a.AwardedOn).ThenByDescending(a => a.Id)
                    .Select(a => new { a.Id, a.Title, a.AwardedOn, a.ValidUntil, a.CertificateNumber })
                    .ToList(),
                Places = v.Places.OrderByDescending(p => p.Id)
                    .Select(p => new
                    {
                        p.Id, p.OfferExpiresAt, p.CohortId, Cohort = p.Cohort.Name, p.Cohort.CourseId, Course = p.Cohort.Course.Title, p.Cohort.Centre.TimeZone,
                        Steps = p.Steps.OrderBy(s => s.At).ThenBy(s => s.Id).Select(s => new { s.Status, s.At }).ToList(),
                    })
                    .ToList(),
                Assignments = v.Assignments.OrderByDescending(a => a.From).ThenByDescending(a => a.Id)
                    .Select(a => new
                    {
                        a.Id, a.From, a.Until, a.EndedAt, a.DeclinedAt, a.AcceptedAt, a.ProposedAt, a.ProgrammeId, Programme = a.Programme.Name, a.ProgrammeRoleId, Role = a.Role.Title,
                    })
                    .ToList(),
                Milestones = v.Milestones.OrderByDescending(m => m.ReachedOn).ThenByDescending(m => m.Id).Select(m => new MilestoneRow(m.Title, m.ReachedOn)).ToList(),
                Consents = v.Consents.OrderBy(c => c.At).ThenBy(c => c.Id).Select(c => new ConsentRow(c.Kind, c.Given, c.At)).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (volunteer is null)
        {
            return null;
        }

        var count = await db.Contributions.IgnoreQueryFilters().CountAsync(c => c.VolunteerId == id, cancellationToken);
        var contributions = await db.Contributions.AsNoTracking().IgnoreQueryFilters()
            .Where(c => c.VolunteerId == id)
            .OrderByDescending(c => c.On).ThenByDescending(c => c.Id)
            .Take(6)
            .Select(c => new { c.Id, c.On, c.Hours, c.Kind, c.DeclinedAt, c.ConfirmedAt, c.Description })
            .ToListAsync(cancellationToken);
        var messages = await db.Messages.AsNoTracking().IgnoreQueryFilters()
            .Where(m => m.VolunteerId == id)
            .OrderByDescending(m => m.DueAt).ThenByDescending(m => m.Id)
            .Take(6)
            .Select(m => new { m.Id, m.Kind, m.Subject, m.Status, m.Reason, m.DueAt, m.SentAt })
            .ToListAsync(cancellationToken);
        var history = await db.AuditEntries.AsNoTracking().IgnoreQueryFilters()
            .Where(a => a.VolunteerId == id)
            .OrderByDescending(a => a.At).ThenByDescending(a => a.Id)
            .Take(10)
            .Select(a => new { a.Id, a.At, By = a.By.Name, a.Action, a.SubjectType, a.Changes })
            .ToListAsync(cancellationToken);

        var today = CheckState.Today();
        var now = TimeProvider.System.GetUtcNow();
        return new ProfileRow(
            "Volunteer", Operations.Id("Volunteer", id), volunteer.FullName, volunteer.KnownAs, volunteer.Email, volunteer.Phone, volunteer.Stage, volunteer.Postcode,
            volunteer.DateOfBirth, volunteer.HowHeard, Listed(volunteer.Languages), Listed(volunteer.Skills), Listed(volunteer.Interests), volunteer.CreatedAt,
            [.. volunteer.Enrolments.OrderBy(e => e.Centre, StringComparer.Ordinal).Select(e => new IdName(Operations.Id("Centre", e.CentreId), e.Centre))],
            volunteer.Enrolments.ConvertAll(e => new EnrolmentRow(
                Operations.Id("Enrolment", e.Id), e.Steps[^1].Stage, e.Steps[^1].On, new IdName(Operations.Id("Centre", e.CentreId), e.Centre), e.Steps)),
            volunteer.Checks.ConvertAll(c =>
            {
                var state = new CheckState((int)c.Kind, (int)c.Facts[^1].Status, c.Facts[^1].On);
                return new CheckRow(
                    Operations.Id("Check", c.Id), c.Kind, state.On(today), c.Facts[^1].On, c.Reference, state.DecidedOn, state.RecheckDue, c.Facts[^1].By);
            }),
            volunteer.Accreditations.ConvertAll(a => new AccreditationRow(Operations.Id("Accreditation", a.Id), a.Title, a.AwardedOn, a.ValidUntil, a.CertificateNumber)),
            volunteer.Places.ConvertAll(p => new PlaceRow(
                Operations.Id("CohortPlace", p.Id),
                p.Steps[^1].Status == PlaceStatus.Offered && p.OfferExpiresAt <= now ? PlaceStatus.Lapsed : p.Steps[^1].Status,
                CentreTime.Of(p.TimeZone).DateOf(p.Steps.Where(s => s.Status is PlaceStatus.Applied or PlaceStatus.Waiting).Max(s => s.At)),
                new CohortRow(Operations.Id("Cohort", p.CohortId), p.Cohort, new IdTitle(Operations.Id("Course", p.CourseId), p.Course)))),
            volunteer.Assignments.ConvertAll(a => new AssignmentRow(
                Operations.Id("Assignment", a.Id),
                a.EndedAt != null ? AssignmentStatus.Ended
                : a.DeclinedAt != null ? AssignmentStatus.Declined
                : a.AcceptedAt != null ? AssignmentStatus.Accepted
                : a.ProposedAt != null ? AssignmentStatus.Proposed
                : AssignmentStatus.Draft,
                a.From, a.Until, new IdName(Operations.Id("Programme", a.ProgrammeId), a.Programme), new IdTitle(Operations.Id("ProgrammeRole", a.ProgrammeRoleId), a.Role))),
            volunteer.Hours,
            volunteer.Milestones,
            new CountedRows<ContributionRow>(count, contributions.ConvertAll(c => new ContributionRow(
                Operations.Id("Contribution", c.Id), c.On, c.Hours, c.Kind,
                c.DeclinedAt != null ? ContributionStatus.Declined : c.ConfirmedAt != null ? ContributionStatus.Confirmed : ContributionStatus.Proposed, c.Description))),
            new Rows<MessageRow>(messages.ConvertAll(m => new MessageRow(Operations.Id("Message", m.Id), m.Kind, m.Subject, m.Status, m.Reason, m.DueAt, m.SentAt))),
            new Rows<HistoryRow>(history.ConvertAll(a => new HistoryRow(
                Operations.Id("AuditEntry", a.Id), a.At, a.By, a.Action, a.SubjectType, [.. a.Changes.Select(c => new ChangeRow(c.Field, c.Before, c.After))]))),
            [.. volunteer.Consents.GroupBy(c => c.Kind).Select(g => g.Last()).OrderBy(c => c.Kind)],
            volunteer.Version);
    }

    private static string[] Listed(string? text) =>
        text?.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
