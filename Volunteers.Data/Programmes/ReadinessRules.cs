using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Programmes;

/// <summary>Decides whether a volunteer is ready for a role on a day: the only place that does.</summary>
public static class ReadinessRules
{
    /// <summary>Answers every requirement of a role for one volunteer.</summary>
    /// <param name="role">With its programme, and its requirements with their courses.</param>
    /// <param name="volunteer">With enrolments and their steps, checks and their facts, and accreditations.</param>
    /// <param name="waivers">The volunteer's.</param>
    /// <param name="on">The day on which the role is to be taken.</param>
    /// <param name="policy">Of the programme's centre.</param>
    public static Readiness Answer(ProgrammeRole role, Volunteer volunteer, IEnumerable<Waiver> waivers, DateOnly on, Policy policy)
    {
        var reasons = new List<ReadinessReason> { Enrolled(role, volunteer) };
        var waived = waivers.Where(w => w.Until >= on).ToLookup(w => w.RoleRequirementId);
        var answers = role.Requirements
            .OrderBy(r => r.Id)
            .Select(r => (Requirement: r, Reason: waived[r.Id].FirstOrDefault() is { } waiver ? Waived(r, waiver) : Answer(role, r, volunteer, on, policy)))
            .ToList();
        reasons.AddRange(answers.Where(a => a.Requirement.Alternative is null).Select(a => a.Reason));
        foreach (var group in answers.Where(a => a.Requirement.Alternative is not null).GroupBy(a => a.Requirement.Alternative))
        {
            reasons.Add(AnyOf([.. group.Select(a => a.Reason)]));
        }

        return new Readiness(reasons);
    }

    /// <summary>Loads what is needed and answers.</summary>
    /// <exception cref="NotFoundException">There is no such volunteer or role, or it may not be seen.</exception>
    public static async Task<Readiness> LoadAsync(
        VolunteersDbContext db, int volunteerId, int programmeRoleId, DateOnly on, PolicyBook policies, CancellationToken cancellationToken)
    {
        var role = await db.ProgrammeRoles
            .Include(r => r.Programme).Include(r => r.Requirements).ThenInclude(r => r.Course)
            .FirstOrDefaultAsync(r => r.Id == programmeRoleId, cancellationToken) ?? throw new NotFoundException("role");
        var volunteer = await WithEvidence(db.Volunteers).FirstOrDefaultAsync(v => v.Id == volunteerId, cancellationToken)
            ?? throw new NotFoundException("volunteer");
        var waivers = await db.Waivers.Where(w => w.VolunteerId == volunteerId).ToListAsync(cancellationToken);
        return Answer(role, volunteer, waivers, on, await policies.OfAsync(role.Programme.CentreId, cancellationToken));
    }

    /// <summary>Volunteers with everything that an answer needs of them.</summary>
    public static IQueryable<Volunteer> WithEvidence(IQueryable<Volunteer> volunteers) => volunteers
        .Include(v => v.Enrolments).ThenInclude(e => e.Steps)
        .Include(v => v.Checks).ThenInclude(c => c.Facts)
        .Include(v => v.Accreditations)
        .AsSplitQuery();

    private static ReadinessReason Enrolled(ProgrammeRole role, Volunteer volunteer)
    {
        const string requirement = "Enrolled at the centre";
        var enrolment = volunteer.Enrolments.FirstOrDefault(e => e.CentreId == role.Programme.CentreId);
        if (enrolment is null)
        {
            return new ReadinessReason(requirement, false, $"{volunteer.KnownAs} is not enrolled at this centre.", null);
        }

        return enrolment.Stage.Ends() || enrolment.Stage == EnrolmentStage.OnBreak
            ? new ReadinessReason(
                requirement, false, $"{volunteer.KnownAs} is not active here: {enrolment.Stage.InWords()} since {enrolment.StageSince.InWords()}.", null)
            : new ReadinessReason(requirement, true, $"Enrolled; stage: {enrolment.Stage.InWords()} since {enrolment.StageSince.InWords()}.", null);
    }

    private static ReadinessReason Waived(RoleRequirement requirement, Waiver waiver) =>
        new(requirement.Description, true, $"Waived by {waiver.By.Name} until {waiver.Until.InWords()}: {waiver.Reason}", waiver.Until);

    private static ReadinessReason AnyOf(IReadOnlyList<ReadinessReason> alternatives)
    {
        var requirement = string.Join(" or ", alternatives.Select(a => a.Requirement));
        var best = alternatives.Where(a => a.Met).OrderByDescending(a => a.Until ?? DateOnly.MaxValue).FirstOrDefault();
        return best is not null
            ? best with { Requirement = requirement }
            : new ReadinessReason(requirement, false, string.Join(" ", alternatives.Select(a => a.Explanation)), null);
    }

    private static ReadinessReason Answer(ProgrammeRole role, RoleRequirement requirement, Volunteer volunteer, DateOnly on, Policy policy) => requirement.Kind switch
    {
        RequirementKind.Accreditation => Accreditation(requirement, volunteer, on),
        RequirementKind.Check => Checked(requirement, volunteer, on, policy),
        RequirementKind.Induction => Inducted(role, requirement, volunteer, on),
        RequirementKind.MinimumAge => OldEnough(requirement, volunteer, on),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ReadinessReason Accreditation(RoleRequirement requirement, Volunteer volunteer, DateOnly on)
    {
        var held = volunteer.Accreditations
            .Where(a => a.CourseId == requirement.CourseId && a.AwardedOn <= on)
            .OrderByDescending(a => a.ValidUntil ?? DateOnly.MaxValue)
            .FirstOrDefault();
        var title = requirement.Course?.Title ?? "the course";
        if (held is null)
        {
            return new ReadinessReason(requirement.Description, false, $"{volunteer.KnownAs} does not hold the accreditation “{title}”.", null);
        }

        return held.ValidOn(on)
            ? new ReadinessReason(
                requirement.Description, true,
                held.ValidUntil is { } until
                    ? $"“{title}” awarded on {held.AwardedOn.InWords()}, valid until {until.InWords()}."
                    : $"“{title}” awarded on {held.AwardedOn.InWords()}.",
                held.ValidUntil)
            : new ReadinessReason(
                requirement.Description, false, $"The accreditation “{title}” is valid until {held.ValidUntil!.Value.InWords()}, which is before {on.InWords()}.", held.ValidUntil);
    }

    private static ReadinessReason Checked(RoleRequirement requirement, Volunteer volunteer, DateOnly on, Policy policy)
    {
        var kind = requirement.CheckKind!.Value;
        var name = kind.InWords();
        var checks = volunteer.Checks.Where(c => c.Kind == kind).OrderBy(c => c.Latest.On).ThenBy(c => c.Id).ToList();
        if (checks.Count == 0)
        {
            return new ReadinessReason(requirement.Description, false, $"{volunteer.KnownAs} has no {name} on record.", null);
        }

        // a decision holds until there is a newer one: a renewal under way does not take it back
        var decided = checks.LastOrDefault(c => c.DecidedOn <= on);
        if (decided is null)
        {
            var latest = checks[^1];
            return new ReadinessReason(
                requirement.Description, false,
                $"The {name} is not decided: {State(latest.Latest.Status)} since {latest.Latest.On.InWords()}.", null);
        }

        var date = decided.DecidedOn!.Value.InWords();
        var recheck = decided.RecheckDueBy(policy);
        return decided.StatusOn(on, policy) switch
        {
            CheckStatus.NotSuitable => new ReadinessReason(requirement.Description, false, $"The {name} was decided as not suitable on {date}.", null),
            CheckStatus.NotRequired => new ReadinessReason(requirement.Description, false, $"The {name} was recorded as not required on {date}, but this role asks for it.", null),
            CheckStatus.Overdue => new ReadinessReason(
                requirement.Description, false, $"The {name} of {date} was to be renewed by {recheck!.Value.InWords()}.", recheck),
            CheckStatus.RecheckDue => new ReadinessReason(
                requirement.Description, true, $"{Sentence(name)} clear on {date}; due for renewal by {recheck!.Value.InWords()}.", recheck),
            _ => new ReadinessReason(
                requirement.Description, true,
                recheck is { } due ? $"{Sentence(name)} clear on {date}, good until {due.InWords()}." : $"{Sentence(name)} clear on {date}.",
                recheck),
        };
    }

    private static ReadinessReason Inducted(ProgrammeRole role, RoleRequirement requirement, Volunteer volunteer, DateOnly on)
    {
        var step = volunteer.Enrolments
            .Where(e => e.CentreId == role.Programme.CentreId)
            .SelectMany(e => e.Steps)
            .Where(s => s.Stage is EnrolmentStage.Induction or EnrolmentStage.Ready && s.On <= on)
            .OrderBy(s => s.On)
            .FirstOrDefault();
        return step is not null
            ? new ReadinessReason(requirement.Description, true, $"Inducted at the centre; {step.Stage.InWords()} on {step.On.InWords()}.", null)
            : new ReadinessReason(requirement.Description, false, $"{volunteer.KnownAs} has not been inducted at this centre.", null);
    }

    private static ReadinessReason OldEnough(RoleRequirement requirement, Volunteer volunteer, DateOnly on)
    {
        var years = requirement.MinimumAge!.Value;
        return volunteer.AgeOn(on) switch
        {
            null => new ReadinessReason(requirement.Description, false, $"The date of birth of {volunteer.KnownAs} is not known; this role needs someone of {years} or older.", null),
            { } age when age < years => new ReadinessReason(requirement.Description, false, $"{volunteer.KnownAs} is {age} on {on.InWords()}; this role needs someone of {years} or older.", null),
            { } age => new ReadinessReason(requirement.Description, true, $"{age} years old.", null),
        };
    }

    private static string State(CheckStatus status) => status switch
    {
        CheckStatus.ToApply => "to be applied for",
        CheckStatus.Applied => "applied for",
        CheckStatus.Seen => "seen, decision outstanding",
        _ => status.ToString().ToLowerInvariant(),
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
