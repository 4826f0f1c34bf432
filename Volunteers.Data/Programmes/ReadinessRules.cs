using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Programmes;

/// <summary>Decides whether a volunteer is ready for a role on a day: the only place that does.</summary>
public static class ReadinessRules
{
    /// <summary>Answers every requirement of a role for one volunteer.</summary>
    /// <param name="role">With its programme, and its requirements with their courses and types of check.</param>
    /// <param name="volunteer">With enrolments and their steps, checks, their facts and what the Update Service answered, and accreditations.</param>
    /// <param name="waivers">The volunteer's.</param>
    /// <param name="on">The day on which the role is to be taken.</param>
    /// <param name="policy">Of the programme's centre.</param>
    public static Readiness Answer(ProgrammeRole role, Volunteer volunteer, IEnumerable<Waiver> waivers, DateOnly on, Policy policy)
    {
        var evidence = SuitabilityEvidence.Of(volunteer);
        var suitability = SuitabilityRules.Answer(evidence, role.Programme.CentreId, on, policy);
        var reasons = suitability.Reasons.ToList();
        var waived = waivers.Where(w => w.Until >= on).ToLookup(w => w.RoleRequirementId);

        // what is asked of everybody was answered above, and is not answered again
        var answers = role.Requirements
            .OrderBy(r => r.Id)
            .Where(r => r.Alternative is not null || !IsAskedOfEverybody(r, on, policy))
            .Select(r => (
                Requirement: r,
                Reason: waived[r.Id].FirstOrDefault() is { } waiver ? Waived(r, waiver) : Answer(role, r, volunteer, evidence, suitability.SetAside, on, policy)))
            .ToList();
        reasons.AddRange(answers.Where(a => a.Requirement.Alternative is null).Select(a => a.Reason));
        foreach (var group in answers.Where(a => a.Requirement.Alternative is not null).GroupBy(a => a.Requirement.Alternative))
        {
            reasons.Add(AnyOf([.. group.Select(a => a.Reason)]));
        }

        return suitability with { Reasons = reasons };
    }

    /// <summary>Loads what is needed and answers, over all there is: what the person who asks may see of it decides nothing.</summary>
    /// <exception cref="NotFoundException">There is no such volunteer or role, or it may not be seen.</exception>
    public static async Task<Readiness> LoadAsync(
        VolunteersDbContext db, int volunteerId, int programmeRoleId, DateOnly on, PolicyBook policies, CancellationToken cancellationToken)
    {
        if (!await db.ProgrammeRoles.AnyAsync(r => r.Id == programmeRoleId, cancellationToken))
        {
            throw new NotFoundException("role");
        }

        if (!await db.Volunteers.AnyAsync(v => v.Id == volunteerId, cancellationToken))
        {
            throw new NotFoundException("volunteer");
        }

        var role = await db.ProgrammeRoles.IgnoreQueryFilters()
            .Include(r => r.Programme).Include(r => r.Requirements).ThenInclude(r => r.Course)
            .Include(r => r.Requirements).ThenInclude(r => r.CheckType)
            .AsSplitQuery()
            .FirstAsync(r => r.Id == programmeRoleId, cancellationToken);
        var volunteer = await WithEvidence(db.Volunteers.IgnoreQueryFilters()).FirstAsync(v => v.Id == volunteerId, cancellationToken);
        var waivers = await db.Waivers.IgnoreQueryFilters().Where(w => w.VolunteerId == volunteerId).ToListAsync(cancellationToken);
        return Answer(role, volunteer, waivers, on, await policies.OfAsync(role.Programme.CentreId, cancellationToken));
    }

    /// <summary>Volunteers with everything that an answer needs of them.</summary>
    public static IQueryable<Volunteer> WithEvidence(IQueryable<Volunteer> volunteers) => volunteers
        .Include(v => v.Enrolments).ThenInclude(e => e.Steps)
        .Include(v => v.Checks).ThenInclude(c => c.Facts)
        .Include(v => v.Checks).ThenInclude(c => c.UpdateService)
        .Include(v => v.Accreditations)
        .AsSplitQuery();

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

    /// <summary>Whether nobody starts at all without it on a day.</summary>
    private static bool IsAskedOfEverybody(RoleRequirement requirement, DateOnly on, Policy policy) => requirement.Kind switch
    {
        RequirementKind.Induction => true,
        RequirementKind.Check => policy.TypeOf(requirement.CheckTypeId!.Value)?.On(on).RequiredCount > 0,
        _ => false,
    };

    private static ReadinessReason Answer(
        ProgrammeRole role, RoleRequirement requirement, Volunteer volunteer, SuitabilityEvidence evidence, SetAside? setAside, DateOnly on, Policy policy)
    {
        var reason = requirement.Kind switch
        {
            RequirementKind.Accreditation => Accreditation(requirement, volunteer, on),
            // a type that is newer than what was read of the policy is the requirement's own
            RequirementKind.Check => SuitabilityRules.Checked(evidence, policy.TypeOf(requirement.CheckTypeId!.Value) ?? requirement.CheckType!, 1, on),
            RequirementKind.Induction => SuitabilityRules.Inducted(evidence, role.Programme.CentreId, on),
            RequirementKind.MinimumAge => OldEnough(requirement, volunteer, on),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        // one of several that would do, and set aside for everything else
        return setAside is not null && reason is { Met: false, CanBeSetAside: true } && IsAskedOfEverybody(requirement, on, policy)
            ? SuitabilityRules.SetAside(reason, setAside) with { Requirement = requirement.Description }
            : reason with { Requirement = requirement.Description };
    }

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
}
