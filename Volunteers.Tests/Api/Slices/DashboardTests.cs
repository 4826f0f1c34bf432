using Volunteers.Api.Access;
using Volunteers.Api.Attention;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api.Slices;

public sealed class DashboardTests
{
    private const string Items = "{ dashboard { items { kind title detail dueOn } } }";

    /// <summary>What each kind of item asks of whoever is told of it.</summary>
    private static readonly Dictionary<AttentionKind, string> Needed = new()
    {
        [AttentionKind.CheckOverdue] = Permissions.ChecksRead,
        [AttentionKind.CheckDue] = Permissions.ChecksRead,
        [AttentionKind.EnquiryWaiting] = Permissions.VolunteersWrite,
        [AttentionKind.OfferExpiring] = Permissions.LearnersRead,
        [AttentionKind.AccreditationExpiring] = Permissions.LearnersRead,
        [AttentionKind.AttendanceNotRecorded] = Permissions.RotaRead,
        [AttentionKind.SessionShort] = Permissions.RotaRead,
        [AttentionKind.ContributionsToConfirm] = Permissions.ContributionsConfirm,
        [AttentionKind.MeetingNotScheduled] = Permissions.MeetingsWrite,
        [AttentionKind.NewsletterDraft] = Permissions.NewsletterWrite,
        [AttentionKind.MessageFailed] = Permissions.MessagesRead,
        [AttentionKind.DataRequest] = Permissions.VolunteersErase,
        [AttentionKind.RetentionDue] = Permissions.VolunteersErase,
        [AttentionKind.NewsletterTakenDown] = Permissions.NewsletterWrite,
        [AttentionKind.ReferralOverdue] = Permissions.ReferralsRead,
        [AttentionKind.ContactDue] = Permissions.VolunteersWrite,
        [AttentionKind.NotReady] = Permissions.ChecksRead,
        [AttentionKind.EnrolmentOverdue] = Permissions.VolunteersWrite,

        [AttentionKind.ReferenceToDecide] = Permissions.ChecksRead,
        [AttentionKind.ReferenceUnanswered] = Permissions.ChecksRead,
    };

    [Fact]
    public async Task Items_AreThoseThatTheCallerMayActOn_InOrderOfTheDay()
    {
        // arrange
        await using var slices = await Slices.CreateDemonstrationAsync();

        // act
        // who deals with concerns is no matter of permissions (ConcernAccessTests)
        var all = (await ItemsAsync(slices, null)).FindAll(i => i.Kind != AttentionKind.ConcernWaiting);
        var limited = new Dictionary<string, List<Item>>();
        foreach (var permission in Needed.Values.Distinct())
        {
            limited[permission] = (await ItemsAsync(slices, permission)).FindAll(i => i.Kind != AttentionKind.ConcernWaiting);
        }

        // assert
        Assert.Equal(Enum.GetValues<AttentionKind>().Except([AttentionKind.ConcernWaiting]), Needed.Keys.Order());
        Assert.True(all.Select(i => i.Kind).Distinct().Count() >= 6, string.Join(", ", all.Select(i => i.Kind).Distinct()));
        Assert.Equal(all.OrderBy(i => i.DueOn ?? "9").ThenBy(i => i.Kind), all);
        Assert.All(limited, one => Assert.Equal(all.Where(i => Needed[i.Kind] == one.Key), one.Value));
    }

    private static async Task<List<Item>> ItemsAsync(Slices slices, string? only)
    {
        var coordinator = slices.EastCoordinator;
        var caller = new Caller(
            coordinator.Scope, coordinator.Roles, null, only is null ? null : new HashSet<string> { Permissions.VolunteersRead, only });
        var answer = await slices.AskAsync(caller, Items);
        return
        [
            .. answer.Data.GetProperty("dashboard").GetProperty("items").EnumerateArray().Select(i => new Item(
                Enum.Parse<AttentionKind>(i.GetProperty("kind").GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
                i.GetProperty("title").GetString()!, i.GetProperty("detail").GetString()!, i.GetProperty("dueOn").GetString())),
        ];
    }

    private sealed record Item(AttentionKind Kind, string Title, string Detail, string? DueOn);
}
