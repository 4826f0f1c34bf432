using Volunteers.Data.People;

namespace Volunteers.Data.Training;

/// <summary>What someone needs before a course: another course's accreditation or a check.</summary>
public sealed class CoursePrerequisite
{
    public int Id { get; private set; }

    public int CourseId { get; private set; }

    public int? RequiredCourseId { get; init; }

    public Course? RequiredCourse { get; private set; }

    public CheckKind? CheckKind { get; init; }
}
