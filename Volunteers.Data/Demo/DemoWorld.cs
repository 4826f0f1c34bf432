using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Demo;

/// <summary>What the parts of the demonstration share while it is made. The same day always gives the same demonstration.</summary>
internal sealed class DemoWorld(VolunteersDbContext db, DateTimeOffset now)
{
    public VolunteersDbContext Db { get; } = db;

    public DateTimeOffset Now { get; } = now;

    /// <summary>The sequence of a seeded generator is part of its contract, so this is the same everywhere.</summary>
    public Random Random { get; } = new(2006);

    public Centre Centre { get; set; } = null!;

    public Centre Neighbour { get; set; } = null!;

    public Cluster Cluster { get; set; } = null!;

    public CentreTime Time => Centre.Time;

    public DateOnly Today => Time.DateOf(Now);

    public Actor Coordinator { get; set; } = null!;

    public Actor Tutor { get; set; } = null!;

    public Actor Assessor { get; set; } = null!;

    public Dictionary<string, PartnerOrganisation> Partners { get; } = [];

    public Dictionary<string, TargetGroup> Groups { get; } = [];

    /// <summary>Families of each group that the centre knows of.</summary>
    public Dictionary<TargetGroup, int> Known { get; } = [];

    public List<DemoPerson> People { get; } = [];

    /// <summary>What the cluster asks for beside what every cluster begins with.</summary>
    public CheckType FoodHygiene { get; set; } = null!;

    public Course VolunteerCourse { get; set; } = null!;

    public Course FirstAid { get; set; } = null!;

    public Course PeerSupport { get; set; } = null!;

    public List<Programme> Programmes { get; } = [];

    public IEnumerable<DemoPerson> Of(DemoGroup group) => People.Where(p => p.Group == group);

    /// <summary>A working day so many days before today, or the Friday before it.</summary>
    public DateOnly DaysAgo(int days)
    {
        var day = Today.AddDays(-days);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
    }

    /// <summary>A local time of a day, as an instant; never later than now.</summary>
    public DateTimeOffset At(DateOnly day, int hour, int minute = 0)
    {
        var instant = Time.ToUtc(day, new TimeOnly(hour, minute));
        return instant < Now ? instant : Now;
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Random.Next(100) < percent;
}
