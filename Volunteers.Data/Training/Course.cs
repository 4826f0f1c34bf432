using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Training;

/// <summary>What is taught, and by whom it is accredited if it is. It runs as <see cref="Cohort"/>s.</summary>
public sealed class Course : IVersioned
{
    private readonly List<CourseUnit> _units = [];
    private readonly List<CoursePrerequisite> _prerequisites = [];
    private readonly List<Cohort> _cohorts = [];

    private Course()
    {
    }

    public int Id { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>The title, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortTitle { get => SearchText.Fold(Title); private set { } }

    /// <summary>Null: not accredited; a certificate of attendance is all.</summary>
    public string? AwardingOrganisation { get; private set; }

    public string? QualificationNumber { get; private set; }

    public string? Level { get; private set; }

    /// <summary>The level, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string? SortLevel { get => Level is null ? null : SearchText.Fold(Level); private set { } }

    public int? Credits { get; private set; }

    public int? GuidedLearningHours { get; set; }

    /// <summary>How long what the course gives stays valid; null: for good.</summary>
    public int? ValidityMonths { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<CourseUnit> Units => _units;

    public IReadOnlyList<CoursePrerequisite> Prerequisites => _prerequisites;

    public IReadOnlyList<Cohort> Cohorts => _cohorts;

    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Course Create(
        string? title, string? awardingOrganisation, string? qualificationNumber, string? level, int? credits,
        IEnumerable<CourseUnitDetails> units, int? validityMonths = null)
    {
        var rules = new InputRules();
        var course = new Course
        {
            Title = rules.Required("title", title, "the course's title"),
            AwardingOrganisation = rules.Line("awardingOrganisation", awardingOrganisation, "the awarding organisation"),
            QualificationNumber = rules.Line("qualificationNumber", qualificationNumber, "the qualification number", 40),
            Level = rules.Line("level", level, "the level", 60),
            Credits = credits,
            ValidityMonths = validityMonths,
        };
        rules.RefuseIf(credits is < 0 or > 1000, "credits", "Enter the credits as a number from 0 to 1000.");
        rules.RefuseIf(validityMonths is < 1 or > 600, "validityMonths", "Enter the validity as 1 to 600 months.");

        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var unit in units)
        {
            var row = $"units[{course._units.Count}]";
            var code = rules.Required($"{row}.code", unit.Code, "each unit's code", 40);
            rules.RefuseIf(code.Length > 0 && !codes.Add(code), $"{row}.code", $"The unit code {code} is used twice.");
            rules.RefuseIf(unit.Credits is < 0 or > 1000, $"{row}.credits", $"Enter the credits of unit {code} as a number from 0 to 1000.");
            course._units.Add(new CourseUnit
            {
                Code = code,
                Title = rules.Required($"{row}.title", unit.Title, $"the title of unit {code}"),
                Credits = unit.Credits,
                Mandatory = unit.Mandatory,
                Position = course._units.Count,
            });
        }

        rules.ThrowIfAny();
        return course;
    }

    /// <summary>Makes another course's accreditation a condition of a place.</summary>
    public void RequireCourse(int courseId) => _prerequisites.Add(new CoursePrerequisite { RequiredCourseId = courseId });

    /// <summary>Makes a check that is clear a condition of a place.</summary>
    public void RequireCheck(CheckType type) => _prerequisites.Add(new CoursePrerequisite { CheckTypeId = type.Id });
}

/// <summary>What someone needs before a course: another course's accreditation or a check.</summary>
public sealed class CoursePrerequisite
{
    public int Id { get; private set; }

    public int CourseId { get; private set; }

    public int? RequiredCourseId { get; init; }

    public Course? RequiredCourse { get; private set; }

    public int? CheckTypeId { get; init; }

    public CheckType? CheckType { get; private set; }
}

internal sealed class CourseConfiguration : IEntityTypeConfiguration<Course>, IEntityTypeConfiguration<CoursePrerequisite>
{
    public void Configure(EntityTypeBuilder<Course> course)
    {
        course.HasMany(c => c.Prerequisites).WithOne().HasForeignKey(p => p.CourseId);
        course.HasIndex(c => c.SortTitle);
    }

    public void Configure(EntityTypeBuilder<CoursePrerequisite> prerequisite)
    {
        prerequisite.HasOne(p => p.RequiredCourse).WithMany().HasForeignKey(p => p.RequiredCourseId);
        prerequisite.HasOne(p => p.CheckType).WithMany().HasForeignKey(p => p.CheckTypeId);
    }
}
