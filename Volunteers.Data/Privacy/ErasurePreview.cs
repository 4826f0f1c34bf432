using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Privacy;

/// <summary>What erasing somebody would take away, what would stay as a number, and who would be left short.</summary>
/// <param name="Refusal">Why it would be refused now; null when it would not.</param>
/// <param name="Goes">What goes, as sentences.</param>
/// <param name="Stays">What stays without the name, as sentences.</param>
/// <param name="LeftShort">Whom it leaves short, as sentences.</param>
public sealed record ErasurePreview(string Name, string? Refusal, IReadOnlyList<string> Goes, IReadOnlyList<string> Stays, IReadOnlyList<string> LeftShort)
{
    /// <summary>Programmes that are named at most.</summary>
    private const int MostListed = 10;

    /// <param name="db">Must see everything: the person may be known at several centres.</param>
    /// <exception cref="NotFoundException">There is no such volunteer.</exception>
    /// <exception cref="People.ErasedVolunteerException">It was done before.</exception>
    public static async Task<ErasurePreview> OfAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var staff = await StaffAccounts.IdsAsync(db, volunteerId, cancellationToken);
        var v = await db.Volunteers.AsNoTracking().Where(x => x.Id == volunteerId)
            .Select(x => new
            {
                x.FullName,
                x.ErasedAt,
                Contacts = x.EmergencyContacts.Count,
                Notes = x.Notes.Count,
                Log = x.ContactLog.Count,
                References = db.ReferenceRequests.Count(r => r.VolunteerId == x.Id),
                Checks = x.Checks.Count,
                Places = x.Places.Count,
                Accreditations = x.Accreditations.Count,
                Assignments = x.Assignments.Count(a => AssignmentFacts.Stands.Of(a)),
                Hours = x.Contributions.Where(c => c.ConfirmedAt != null).Sum(c => c.Hours),
                Contributions = x.Contributions.Count,
                Milestones = x.Milestones.Count,
                Messages = db.Messages.Count(m => m.VolunteerId == x.Id),
                Stories = db.Stories.Count(s => s.VolunteerId == x.Id),
                Photos = db.Stories.Count(s => s.VolunteerId == x.Id && s.PhotoFileName != null),
                Issues = db.NewsletterIssues.Count(n => n.PublishedAt != null && n.Sections.Any(s => s.Items.Any(i => i.VolunteerId == x.Id))),
                Present = db.RotaPlaces.Count(r => r.VolunteerId == x.Id && r.Attendance != null),
                Account = db.Accounts.Any(a => a.VolunteerId == x.Id && !staff.Contains(a.Id)),
            })
            .SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("volunteer");
        if (v.ErasedAt is not null)
        {
            throw new People.ErasedVolunteerException();
        }

        var coming = await People.CommitmentRelease.ComingAsync(db, volunteerId, null, now, cancellationToken);
        var courses = await db.CohortPlaces.AsNoTracking()
            .Where(p => p.VolunteerId == volunteerId && CohortPlaceFacts.IsTakenAt.Of(p, now) && p.Cohort.CancelledAt == null && p.Cohort.Sessions.Any(s => s.StartsAt > now))
            .Select(p => new { p.Cohort.Name, Waiting = p.Cohort.Places.Any(o => CohortPlaceFacts.Status.Of(o) == PlaceStatus.Waiting) })
            .ToListAsync(cancellationToken);
        var concern = await OpenConcerns.AnyAboutAsync(db, volunteerId, cancellationToken);
        return new ErasurePreview(
            v.FullName,
            concern ? "This record cannot be erased at present. Ask the safeguarding lead of the centre." : null,
            [
                "Name, addresses, telephone number, date of birth, and everything they told us about themselves.",
                .. Some(v.Contacts, "emergency contact"), .. Some(v.Notes, "note"), .. Some(v.Log, "line of the contact log", null, "lines of the contact log"), .. Some(v.References, "request for a reference", "referee and their words", "requests for references"),
                .. Some(v.Checks, "check", "number"), .. Some(v.Accreditations, "accreditation", "certificate number"),
                .. Some(v.Places, "place on a course", "learner number", "places on courses"), .. Some(v.Assignments, "assignment that stands", null, "assignments that stand"),
                .. Some(coming.Count, "coming place on a rota", null, "coming places on rotas"), .. Some(v.Messages, "e-mail", "address and words"), .. Some(v.Stories, "story", null, "stories"),
                .. Some(v.Photos, "photograph"),
                .. v.Issues == 0 ? (string[])[] : [$"{(v.Issues == 1 ? "One published newsletter" : $"{v.Issues} published newsletters")}, which will be off the web until published again without them."],
                .. v.Account ? (string[])["Their sign-in, with every session, token and link."] : [],
                .. staff.Count > 0 ? (string[])["The link to their sign-in as a member of staff; the sign-in itself stays until it is disabled."] : [],
            ],
            [
                $"{v.Hours.InWords()} hours, in {v.Contributions} entries.",
                .. Some(v.Present, "attendance recorded", null, "attendances recorded"), .. Some(v.Milestones, "milestone"),
                "The dates of their way through the pipeline, what checks were decided, and that what they did was done by somebody.",
                // said of everybody: that there is a concern is not for whoever reads this
                "A safeguarding record, should there ever have been one, for the centre's safeguarding lead and deputy alone.",
                "What other people wrote in words of their own, such as the notes of a meeting, is not looked through. Read what was written about them first.",
            ],
            [
                .. coming.GroupBy(place => place.Session.Programme.Name).Take(MostListed).Select(of =>
                    $"{of.Key}: one fewer to count on at {(of.Count() == 1 ? "a coming session" : $"{of.Count()} coming sessions")}."),
                .. courses.Select(course => course.Waiting ? $"A place on {course.Name} falls free and is offered to whoever applied next." : $"A place on {course.Name} falls free."),
            ]);
    }

    private static string[] Some(int count, string one, string? with = null, string? many = null) =>
        count == 0 ? [] : [$"{(count == 1 ? $"One {one}" : $"{count} {many ?? one + "s"}")}{(with is null ? "" : $": the {with}")}."];
}
