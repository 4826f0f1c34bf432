using Volunteers.Data;
using Volunteers.Data.Concerns;

namespace Volunteers.Tests.Data.Concerns;

public sealed class ConcernTests
{
    private static readonly DateTimeOffset Now = TestDatabase.Noon;

    [Fact]
    public void Status_FollowsWhatHappened_AndEveryStateHasAWayOn()
    {
        var concern = Concern.ReportedAs(1, "Bruises", aboutLead: false, null, Actors.Somebody, Now);
        Assert.Equal(ConcernStatus.Reported, concern.Status);
        concern.Acknowledge(Actors.Called("Helen"), Now.AddHours(1));
        Assert.Throws<ConcernRefusedException>(() => concern.Acknowledge(Actors.Called("Helen"), Now));
        concern.Note(ConcernEntryKind.Action, "Rang the team", null, Actors.Called("Helen"), Now.AddHours(2));
        concern.Close("Referred", Actors.Called("Helen"), Now.AddHours(3));
        Assert.Equal(ConcernStatus.Closed, concern.Status);
        Assert.Throws<ConcernRefusedException>(() => concern.Note(ConcernEntryKind.Note, "More", null, Actors.Somebody, Now));
        Assert.Throws<ConcernRefusedException>(() => concern.Close("Again", Actors.Somebody, Now));
        concern.Reopen("Something new", Actors.Called("Helen"), Now.AddDays(1));
        Assert.Equal(ConcernStatus.Acknowledged, concern.Status);
        Assert.Throws<ConcernRefusedException>(() => concern.Reopen("Again", Actors.Somebody, Now));
        Assert.Equal(
            [ConcernEntryKind.Acknowledged, ConcernEntryKind.Action, ConcernEntryKind.Closed, ConcernEntryKind.Reopened], concern.Entries.Select(e => e.Kind));
    }

    [Fact]
    public void Entries_NeedWords()
    {
        Assert.Throws<InvalidInputException>(() => Concern.ReportedAs(1, " ", false, null, Actors.Somebody, Now));
        var concern = Concern.ReportedAs(1, "Bruises", false, null, Actors.Somebody, Now);
        Assert.Throws<InvalidInputException>(() => concern.Note(ConcernEntryKind.Note, "", null, Actors.Somebody, Now));
        Assert.Throws<InvalidInputException>(() => concern.Note(ConcernEntryKind.Closed, "Done", null, Actors.Somebody, Now));
        Assert.Throws<InvalidInputException>(() => concern.Close(null, Actors.Somebody, Now));
        Assert.Empty(concern.Entries);
    }
}
