using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Tests.Api.Slices;

/// <summary>
/// What the web client's pages ask, as it was compiled, asked of the demonstration centre: answered without an error and
/// without a query that EF Core warns about (see <see cref="Tests.Data.DoubtfulQueries"/>).
/// </summary>
public sealed partial class PageQueryTests(PageQueryTests.Demonstration demo) : IClassFixture<PageQueryTests.Demonstration>
{
    private static readonly string Artefacts = Path.Combine(Repository.Root, "web-client", "src", "__generated__");

    /// <summary>Pages of the whole cluster, which no coordinator's menu leads to.</summary>
    private static readonly string[] OfAdministrators = ["CheckTypeEffectQuery", "CloseCentreFormQuery", "ClusterPageQuery", "SetUpPageQuery"];

    public static TheoryData<string> Queries =>
    [
        .. Directory.EnumerateFiles(Artefacts, "*Query.graphql.ts")
            .Select(file => Path.GetFileName(file).Split('.')[0])
            .Where(name => !name.EndsWith("TestQuery", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task PageQuery_IsAnswered_ForTheCoordinator(string name)
    {
        var answer = await AskAsync(OfAdministrators.Contains(name) ? demo.Callers[1] : demo.Slices.EastCoordinator, name);

        Assert.Equal(JsonValueKind.Object, answer.Data.ValueKind);
    }

    /// <summary>For people who see different things, in turns: what was prepared for one must not show another what the first may see.</summary>
    [Theory]
    [MemberData(nameof(Queries))]
    public async Task PageQuery_IsAnsweredWithTheSameBytes_AsEFCoreWouldAnswer(string name)
    {
        var ordinary = new List<string>();
        foreach (var caller in demo.Callers)
        {
            ordinary.Add(await demo.Slices.BytesAsync(caller, TextOf(name), demo.Variables(name), ordinary: true));
        }

        for (var time = 0; time < 2; time++)
        {
            for (var index = 0; index < demo.Callers.Count; index++)
            {
                Assert.Equal(ordinary[index], await demo.Slices.BytesAsync(demo.Callers[index], TextOf(name), demo.Variables(name), ordinary: false));
                Assert.Equal(ordinary[index], await demo.Pooled.BytesAsync(demo.Callers[index], TextOf(name), demo.Variables(name), ordinary: false));
            }
        }
    }

    /// <summary>A statement that is not learnt is translated anew for each request.</summary>
    [Fact]
    public async Task PageQueries_AreReadWithStatementsThatAreLearnt()
    {
        foreach (var name in Queries.Select<object[], object>(row => row[0]).Cast<string>())
        {
            foreach (var caller in demo.Callers)
            {
                await AskAsync(caller, name);
            }
        }

        Assert.True(demo.Slices.NotLearnt.Count == 0, string.Join("\n\n", demo.Slices.NotLearnt));
    }

    /// <inheritdoc cref="PageQuery_IsAnsweredWithTheSameBytes_AsEFCoreWouldAnswer"/>
    [Fact]
    public async Task PreparedStatement_ShowsEachTheirOwn_WhenOthersAskedTheSameBefore()
    {
        const string query = "{ volunteers(first: 100) { nodes { fullName email assignments { from until } contributions(first: 5) { nodes { hours } } } } }";
        Caller[] callers =
        [
            demo.Slices.EastCoordinator,
            Slices.Staff("Wendy West", StaffRoleKind.Coordinator, demo.Slices.Town.West.Id),
            Slices.Volunteer(demo.VolunteerId, "Amara", demo.Slices.Town.East.Id),
            Slices.Staff("Nora Nowhere", StaffRoleKind.Coordinator, 987654),
        ];
        var ordinary = new List<string>();
        foreach (var caller in callers)
        {
            ordinary.Add(await demo.Slices.BytesAsync(caller, query, null, ordinary: true));
        }

        for (var time = 0; time < 4; time++)
        {
            for (var index = 0; index < callers.Length; index++)
            {
                Assert.Equal(ordinary[index], await demo.Slices.BytesAsync(callers[index], query, null, ordinary: false));
                Assert.Equal(ordinary[index], await demo.Pooled.BytesAsync(callers[index], query, null, ordinary: false));
            }
        }

        Assert.Equal(callers.Length, ordinary.Distinct().Count());
    }

    /// <summary>A statement is kept with the scope of whoever asked; the same pages of other sizes, and of other parents, are asked with it.</summary>
    [Fact]
    public async Task PreparedStatement_ReadsWithTheValuesOfEachRequest_WhenItIsKept()
    {
        const string query = "query($n: Int!) { volunteers(first: $n) { nodes { fullName enrolmentStage assignments { from programme { name } } contributions(first: $n) { totalCount nodes { hours } } } } }";
        var caller = demo.Slices.EastCoordinator;
        for (var time = 0; time < 4; time++)
        {
            foreach (var n in (int[])[3, 1, 20, 0, 7])
            {
                var ordinary = await demo.Slices.BytesAsync(caller, query, new { n }, ordinary: true);
                Assert.Equal(ordinary, await demo.Pooled.BytesAsync(caller, query, new { n }, ordinary: false));
            }
        }
    }

    [Theory]
    [InlineData(StaffRoleKind.Tutor, "TodayPageQuery")]
    [InlineData(StaffRoleKind.Tutor, "TrainingPageQuery")]
    [InlineData(StaffRoleKind.Tutor, "CohortPageQuery")]
    [InlineData(StaffRoleKind.Tutor, "VolunteersPageQuery")]
    [InlineData(StaffRoleKind.Viewer, "TodayPageQuery")]
    [InlineData(StaffRoleKind.Viewer, "VolunteersPageQuery")]
    [InlineData(StaffRoleKind.ProgrammeLead, "SessionPageQuery")]
    public async Task PageQuery_IsAnswered_ForARoleWhoseMenuLeadsThere(StaffRoleKind role, string name)
    {
        var answer = await AskAsync(demo.Staff(role), name);

        Assert.Equal(JsonValueKind.Object, answer.Data.ValueKind);
    }

    [Theory]
    [InlineData(StaffRoleKind.Tutor)]
    [InlineData(StaffRoleKind.Assessor)]
    [InlineData(StaffRoleKind.ProgrammeLead)]
    public async Task VolunteerPage_ShowsTheVolunteer_ToARoleThatMaySeeNoChecksNoMessagesAndNoHistory(StaffRoleKind role)
    {
        // arrange: somebody whom they work with
        var id = int.Parse(
            demo.Slices.Key(JsonSerializer.SerializeToElement(demo.Variables("VolunteerPageQuery")).GetProperty("id").GetString()!), System.Globalization.CultureInfo.InvariantCulture);
        var held = new HeldRole(demo.Slices.Town.East.Id, role);
        var caller = new Caller(AccessScope.OfAccount(1, "Somebody", [held], [], work: new OwnWork([], [], [id], [id])), [held], null, null);

        // act
        var answer = await AskAsync(caller, "VolunteerPageQuery");

        // assert: what is refused is null and said to be refused; the volunteer is there
        var volunteer = answer.Json.GetProperty("data").GetProperty("node");
        Assert.True(volunteer.ValueKind == JsonValueKind.Object, answer.Json.ToString());
        Assert.NotEmpty(volunteer.GetProperty("fullName").GetString()!);
        Assert.Equal(0, volunteer.GetProperty("checks").GetArrayLength());
        if (answer.Json.TryGetProperty("errors", out var errors))
        {
            Assert.All(errors.EnumerateArray(), error => Assert.Equal("FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString()));
        }
    }

    private Task<Slices.Answer> AskAsync(Caller caller, string name) => demo.Slices.AskAsync(caller, TextOf(name), demo.Variables(name));

    private static string TextOf(string name)
    {
        var text = QueryText().Match(File.ReadAllText(Path.Combine(Artefacts, name + ".graphql.ts"))).Groups[1].Value;
        return JsonSerializer.Deserialize<string>(text)!;
    }

    [GeneratedRegex("""^\s*"text": (".*")$""", RegexOptions.Multiline)]
    private static partial Regex QueryText();

    public sealed class Demonstration : IAsyncLifetime
    {
        private readonly Dictionary<string, string> _ids = [];

        public Slices Slices { get; private set; } = null!;

        /// <summary>With the product's own contexts, whose statements stay prepared.</summary>
        public Slices Pooled { get; private set; } = null!;

        public int VolunteerId { get; private set; }

        public async Task InitializeAsync()
        {
            Slices = await Slices.CreateDemonstrationAsync();
            Pooled = Slices.Pooled();
            var east = Slices.Town.East.Id;
            await using var db = Slices.Database.Open();
            _ids["Cohort"] = Slices.Id("Cohort", await db.Cohorts.Where(c => c.CentreId == east).MinAsync(c => c.Id));
            _ids["Concern"] = Slices.Id("Concern", await db.Concerns.MinAsync(c => c.Id));
            _ids["Course"] = Slices.Id("Course", await db.Courses.MinAsync(c => c.Id));
            _ids["NewsletterIssue"] = Slices.Id("NewsletterIssue", await db.NewsletterIssues.Where(n => n.CentreId == east).MinAsync(n => n.Id));
            _ids["SupportMeeting"] = Slices.Id("SupportMeeting", await db.SupportMeetings.Where(m => m.CentreId == east).MinAsync(m => m.Id));
            _ids["Programme"] = Slices.Id("Programme", await db.Programmes.Where(p => p.CentreId == east).MinAsync(p => p.Id));
            _ids["ProgrammeSession"] = Slices.Id("ProgrammeSession", await db.ProgrammeSessions.Where(s => s.Programme.CentreId == east).MinAsync(s => s.Id));
            _ids["CohortSession"] = Slices.Id("CohortSession", await db.CohortSessions.Where(s => s.Cohort.CentreId == east).MinAsync(s => s.Id));
            _ids["ProgrammeRole"] = Slices.Id("ProgrammeRole", await db.ProgrammeRoles.Where(r => r.Programme.CentreId == east).MinAsync(r => r.Id));
            VolunteerId = await db.Assignments.Where(a => a.Programme.CentreId == east && a.AcceptedAt != null).MinAsync(a => a.VolunteerId);
            _ids["Volunteer"] = Slices.Id("Volunteer", VolunteerId);
            _ids["Twin"] = Slices.Id("Volunteer", await db.Volunteers.MaxAsync(v => v.Id));
            _ids["Check"] = Slices.Id("Check", await db.Checks.Where(c => c.VolunteerId == VolunteerId).MinAsync(c => c.Id));
            _ids["Centre"] = Slices.Id("Centre", east);
            _ids["Venue"] = Slices.Id("Venue", await db.Venues.Where(v => v.CentreId == east).MinAsync(v => v.Id));
            _ids["Referral"] = Slices.Id("Referral", await db.Referrals.Where(r => r.CentreId == east).MinAsync(r => r.Id));
            _ids["ReferenceRequest"] = Slices.Id("ReferenceRequest", await db.ReferenceRequests.Where(r => r.CentreId == east && r.Words != null).MinAsync(r => r.Id));
            _ids["Account"] = Slices.Id("Account", await db.Accounts.Where(a => a.Invitation != null).MinAsync(a => a.Id));
        }

        public async Task DisposeAsync()
        {
            await Pooled.DisposeAsync();
            await Slices.DisposeAsync();
        }

        /// <summary>One for each pattern of what query filters read: everything, a centre, nothing, oneself, and both a centre and oneself.</summary>
        public IReadOnlyList<Caller> Callers =>
        [
            Slices.EastCoordinator,
            new(AccessScope.Staff(2, "Ada", seesEverything: true, []), [(null, StaffRoleKind.Administrator)], null, null),
            Staff(StaffRoleKind.Tutor),
            Slices.Volunteer(VolunteerId, "Amara", Slices.Town.East.Id),
            new(AccessScope.Staff(3, "Both", seesEverything: false, [Slices.Town.West.Id], VolunteerId, [Slices.Town.East.Id]), [(Slices.Town.West.Id, StaffRoleKind.ProgrammeLead)], null, null),
            Caller.Anonymous,
        ];

        public Caller Staff(StaffRoleKind role) => Slices.Staff("Someone", role, Slices.Town.East.Id);

        public Dictionary<string, object> Variables(string query) => query switch
        {
            "CentreFormLatestQuery" => new() { ["id"] = _ids["Centre"] },
            "VenuesPageLatestQuery" => new() { ["id"] = _ids["Venue"] },
            "CentrePageQuery" => new() { ["id"] = _ids["Centre"], ["one"] = true },
            "CloseCentreFormQuery" => new() { ["centreId"] = _ids["Centre"] },
            "CheckTypeFormLatestQuery" => new() { ["id"] = Slices.Id("CheckType", CheckType.IdOf(CheckKind.Dbs)) },
            "CheckTypeEffectQuery" => new() { ["input"] = new { name = "Food safety", requiredCount = 1 }, ["retired"] = false },
            "ConcernPageQuery" => new() { ["id"] = _ids["Concern"] },
            "TargetGroupsPageQuery" => new() { ["centreId"] = _ids["Centre"], ["one"] = true },
            "CohortPageQuery" => new() { ["id"] = _ids["Cohort"] },
            "CoursePageQuery" or "ScheduleCohortPageQuery" => new() { ["id"] = _ids["Course"] },
            "IssuePageQuery" or "useIssueDraftQuery" => new() { ["id"] = _ids["NewsletterIssue"] },
            "MeetingPageQuery" => new() { ["id"] = _ids["SupportMeeting"], ["first"] = 25 },
            "ProgrammePageQuery" => new() { ["id"] = _ids["Programme"], ["now"] = Slices.Database.Clock.GetUtcNow(), ["upcoming"] = 10, ["past"] = 10 },
            "ProgrammesPageQuery" => new() { ["now"] = Slices.Database.Clock.GetUtcNow() },
            "ReadinessVerdictQuery" => new() { ["volunteerId"] = _ids["Volunteer"], ["roleId"] = _ids["ProgrammeRole"], ["on"] = Slices.Database.Today },
            "WhatEndsQuery" => new() { ["volunteerId"] = _ids["Volunteer"], ["centreId"] = _ids["Centre"] },
            "WhatIsMissingQuery" => new() { ["volunteerId"] = _ids["Volunteer"], ["centreId"] = _ids["Centre"], ["on"] = Slices.Database.Today },
            "StaffMemberPageQuery" => new() { ["id"] = _ids["Account"] },
            "SessionPageQuery" => new() { ["id"] = _ids["ProgrammeSession"], ["centreId"] = _ids["Centre"] },
            "RegisterFormQuery" => new() { ["id"] = _ids["CohortSession"] },
            "SessionRegisterQuery" => new() { ["id"] = _ids["ProgrammeSession"] },
            "TutorFieldQuery" or "TodayPageQuery" => new() { ["centreId"] = _ids["Centre"] },
            "DataPageQuery" or "ErasePageQuery" or "openPersonalDataQuery" => new() { ["id"] = _ids["Volunteer"] },
            "ReferralPageQuery" or "EditFormLatestQuery" or "EnrolReferredQuery" => new() { ["id"] = _ids["Referral"] },
            "InspectionPageQuery" => new() { ["centreId"] = _ids["Centre"], ["from"] = Slices.Database.Today.AddDays(-27), ["until"] = Slices.Database.Today, ["asked"] = true },

            "ReferenceViewQuery" => new() { ["id"] = _ids["ReferenceRequest"] },
            "ReferralsPageQuery" => new() { ["first"] = 25 },
            "RetentionPageQuery" => new() { ["centreId"] = _ids["Centre"], ["first"] = 25 },
            "VolunteerPageQuery" or "EditDialogLatestQuery" => new() { ["id"] = _ids["Volunteer"] },
            "MergePageQuery" => new() { ["id"] = _ids["Volunteer"], ["other"] = _ids["Twin"], ["keep"] = _ids["Volunteer"], ["merge"] = _ids["Twin"], ["chosen"] = true },
            "MayBeTheSameQuery" => new() { ["volunteerId"] = _ids["Volunteer"] },
            "MayBeKnownQuery" => new() { ["fullName"] = "Amara Khan" },
            "PipelinePageQuery" => new() { ["columns"] = true, ["first"] = 25 },
            "TakeStageBackQuery" => new() { ["volunteerId"] = _ids["Volunteer"], ["centreId"] = _ids["Centre"] },
            "RecordCheckFormQuery" => new() { ["volunteerId"] = _ids["Volunteer"] },
            "TakeCheckBackQuery" => new() { ["volunteerId"] = _ids["Volunteer"], ["checkId"] = _ids["Check"] },
            "SessionFamiliesQuery" => new() { ["centreId"] = _ids["Centre"] },
            "VolunteerPickerQuery" => new() { ["search"] = "a", ["centreId"] = _ids["Centre"] },
            "VolunteersPageQuery" => new() { ["search"] = "a", ["centreId"] = _ids["Centre"], ["first"] = 25 },
            _ => [],
        };
    }
}
