using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Training;

namespace Volunteers.Api.Training;

/// <summary>What a course asks for before someone can have a place on it.</summary>
public static class Prerequisites
{
    /// <exception cref="PrerequisitesMissingException">Something is missing; says all of it.</exception>
    public static async Task RequireAsync(
        VolunteersDbContext db, int courseId, Volunteer volunteer, DateOnly today, Policy policy, CancellationToken cancellationToken)
    {
        var prerequisites = await db.Set<CoursePrerequisite>().Include(p => p.RequiredCourse)
            .Where(p => p.CourseId == courseId).ToListAsync(cancellationToken);
        if (prerequisites.Count == 0)
        {
            return;
        }

        var accreditations = await db.Accreditations.Where(a => a.VolunteerId == volunteer.Id).ToListAsync(cancellationToken);
        var checks = await db.Checks.Include(c => c.Facts).Where(c => c.VolunteerId == volunteer.Id).ToListAsync(cancellationToken);
        var missing = new List<string>();
        foreach (var prerequisite in prerequisites)
        {
            if (prerequisite.RequiredCourseId is { } required && !accreditations.Any(a => a.CourseId == required && a.ValidOn(today)))
            {
                missing.Add($"“{prerequisite.RequiredCourse!.Title}” comes first.");
            }

            if (prerequisite.CheckKind is { } kind
                && !checks.Any(c => c.Kind == kind && c.StatusOn(today, policy) is CheckStatus.Clear or CheckStatus.ClearWithRiskAssessment or CheckStatus.RecheckDue))
            {
                missing.Add($"A clear {kind.InWords()} is needed.");
            }
        }

        if (missing.Count > 0)
        {
            throw new PrerequisitesMissingException(volunteer.FullName, missing);
        }
    }
}
