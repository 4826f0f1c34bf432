using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Training;

namespace Volunteers.Api.Training;

/// <summary>What a course asks for before someone can have a place on it.</summary>
public static class Prerequisites
{
    /// <param name="tells">Whether the person who asks may know how far the volunteer's checks are; others learn that something is missing.</param>
    /// <exception cref="PrerequisitesMissingException">Something is missing; says all of it.</exception>
    public static async Task RequireAsync(
        VolunteersDbContext db, int courseId, Volunteer volunteer, DateOnly today, Policy policy, bool tells, CancellationToken cancellationToken)
    {
        var prerequisites = await db.Set<CoursePrerequisite>().Include(p => p.RequiredCourse).Include(p => p.CheckType)
            .Where(p => p.CourseId == courseId).ToListAsync(cancellationToken);
        if (prerequisites.Count == 0)
        {
            return;
        }

        // decided over all there is, whoever asks
        var accreditations = await db.Accreditations.IgnoreQueryFilters().Where(a => a.VolunteerId == volunteer.Id).ToListAsync(cancellationToken);
        var evidence = (await SuitabilityEvidence.LoadAsync(db, [volunteer.Id], cancellationToken))[volunteer.Id];
        var missing = new List<string>();
        foreach (var prerequisite in prerequisites)
        {
            if (prerequisite.RequiredCourseId is { } required && !accreditations.Any(a => a.CourseId == required && a.ValidOn(today)))
            {
                missing.Add($"“{prerequisite.RequiredCourse!.Title}” comes first.");
            }

            if (prerequisite.CheckType is { } type
                && !SuitabilityRules.Checked(evidence, policy.TypeOf(type.Id) ?? type, 1, today).Met)
            {
                missing.Add(tells ? $"A clear {type.InWords} is needed." : "Something is missing that only the coordinator sees.");
            }
        }

        if (missing.Count > 0)
        {
            throw new PrerequisitesMissingException(volunteer.FullName, [.. missing.Distinct()]);
        }
    }
}
