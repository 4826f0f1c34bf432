using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Referrals as staff deal with them: taken in, moved on and back, enrolled.</summary>
public sealed class ReferralSliceTests : IAsyncLifetime
{
    private const string Errors = "errors { __typename ... on Error { message } ... on InvalidInputError { fields { name message } } }";

    private Slices _slices = null!;
    private int _school;
    private int _head;

    private string East => _slices.Id("Centre", _slices.Town.East.Id);

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        await using var db = _slices.Database.Open();
        var school = PartnerOrganisation.Add(await db.Clusters.Select(c => c.Id).FirstAsync(), "Broomgrove Primary School", PartnerKind.School, []);
        var head = school.AddContact(new PartnerContactDetails("Hilda Head", "Head", "head@school.example", null));
        db.Add(school);
        await db.SaveChangesAsync();
        (_school, _head) = (school.Id, head.Id);
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Referral_IsTakenIn_MovedOn_Closed_AndOpenedAgain_AndEachStepIsAudited()
    {
        // act
        var id = await ReceiveAsync(new { centreId = East, partnerOrganisationId = _slices.Id("PartnerOrganisation", _school), personName = "Leila Moradi", phone = "07700 900801", on = "2026-04-30" });
        var overdue = await ReferralAsync(id);
        var contacted = await ChangeAsync("advanceReferral", new { referralId = id, status = "CONTACTED", on = "2026-05-05" });
        var closed = await ChangeAsync("advanceReferral", new { referralId = id, status = "NOT_TAKEN_UP", on = "2026-05-06", reason = "Moved away" });
        var refused = await ChangeAsync("advanceReferral", new { referralId = id, status = "MET", on = "2026-05-07" });
        var open = await ChangeAsync("takeReferralBack", new { referralId = id });
        var renamed = await ChangeAsync("updateReferral", new { referralId = id, personName = "Leila Moradi-Hart", email = "leila@example.org" });

        // assert
        Assert.Equal(("RECEIVED", "2026-05-05", true), (Of(overdue, "status"), Of(overdue, "dueOn"), overdue.GetProperty("overdue").GetBoolean()));
        Assert.Equal("CONTACTED", Of(contacted.GetProperty("referral"), "status"));
        Assert.Equal("NOT_TAKEN_UP", Of(closed.GetProperty("referral"), "status"));
        Assert.Equal(["on", "status"], FieldsOf(refused));
        Assert.Equal("CONTACTED", Of(open.GetProperty("referral"), "status"));
        Assert.Equal("Leila Moradi-Hart", Of(renamed.GetProperty("referral"), "personName"));
        await using var db = _slices.Database.Open();
        var entries = await db.AuditEntries.Where(e => e.SubjectType == "Referral").OrderBy(e => e.Id).ToListAsync();
        Assert.Equal(["Created", "Changed", "Changed", "Changed", "Changed"], entries.Select(e => e.Action));
        Assert.All(entries, entry => Assert.Equal(_slices.Town.East.Id, entry.CentreId));
    }

    [Fact]
    public async Task Referral_IsEnrolledWithThePerson_OnceAndNoMore()
    {
        // act
        var id = await ReceiveAsync(new { centreId = East, personName = "Leila Moradi", phone = "07700 900801" });
        var enrolled = await EnrolAsync(id, "Leila Moradi");
        var referral = await ReferralAsync(id);
        var again = await EnrolAsync(id, "Leila Twin");
        var back = await ChangeAsync("takeReferralBack", new { referralId = id });

        // assert
        var volunteer = enrolled.GetProperty("volunteer");
        Assert.Equal(id, Of(volunteer.GetProperty("referrals")[0], "id"));
        Assert.Equal(("ENROLLED", Of(volunteer, "id")), (Of(referral, "status"), Of(referral.GetProperty("volunteer"), "id")));
        Assert.Equal(["status"], FieldsOf(again));
        Assert.Equal("RECEIVED", Of(back.GetProperty("referral"), "status"));
        await using var db = _slices.Database.Open();
        Assert.Equal(["Leila Moradi"], await db.Volunteers.Select(v => v.FullName).ToListAsync());
    }

    [Fact]
    public async Task Referral_IsSaidToBeSomebodyWhoIsAVolunteerOfTheCentreAlready_AndNobodyElse()
    {
        int ana, wes;
        await using (var db = _slices.Database.Open())
        {
            (ana, wes) = (await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber"), await Town.EnrolAsync(_slices.Database, _slices.Town.West, "Wes West"));
        }

        var id = await ReceiveAsync(new { centreId = East, personName = "Ana", phone = "07700 900801" });

        Assert.Equal(["volunteerId"], FieldsOf(await ChangeAsync("advanceReferral", new { referralId = id, status = "ENROLLED", on = "2026-05-06" })));
        Assert.Equal("NOT_FOUND", (await SendAsync(_slices.EastCoordinator, "advanceReferral", new { referralId = id, status = "ENROLLED", on = "2026-05-06", volunteerId = _slices.Id("Volunteer", wes) })).Code);
        var linked = await ChangeAsync("advanceReferral", new { referralId = id, status = "ENROLLED", on = "2026-05-06", volunteerId = _slices.Id("Volunteer", ana) });
        Assert.Equal("ENROLLED", Of(linked.GetProperty("referral"), "status"));
    }

    [Fact]
    public async Task Referral_IsNobodysBusinessElsewhere_AndNotAViewers()
    {
        var id = await ReceiveAsync(new { centreId = East, personName = "Leila Moradi", phone = "07700 900801" });
        var west = Slices.Staff("Wendy West", StaffRoleKind.Coordinator, _slices.Town.West.Id);

        Assert.Equal("NOT_FOUND", (await SendAsync(west, "advanceReferral", new { referralId = id, status = "MET", on = "2026-05-06" })).Code);
        Assert.Equal("FORBIDDEN", (await SendAsync(west, "receiveReferral", new { centreId = East, personName = "Somebody", phone = "07700 900801" })).Code);
        Assert.Equal("FORBIDDEN", (await SendAsync(Slices.Staff("Vera", StaffRoleKind.Viewer, _slices.Town.East.Id), "takeReferralBack", new { referralId = id })).Code);
        var listed = await _slices.AskAsync(west, "{ referrals { nodes { id } } }");
        Assert.Equal(0, listed.Data.GetProperty("referrals").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Receive_TellsThePersonAndWhoSentThem_OnceEach_UnlessItIsNotWanted()
    {
        var school = _slices.Id("PartnerOrganisation", _school);
        var told = await ReceiveAsync(new { centreId = East, partnerOrganisationId = school, contactId = _slices.Id("PartnerContact", _head), personName = "Leila Moradi", email = "leila@example.org" });
        await ReceiveAsync(new { centreId = East, partnerOrganisationId = school, contactId = _slices.Id("PartnerContact", _head), personName = "Quiet Person", email = "quiet@example.org", acknowledge = false });

        await using var db = _slices.Database.Open();
        var messages = await db.Messages.Where(m => m.Kind == MessageKinds.ReferralReceived).OrderBy(m => m.Id).ToListAsync();
        Assert.Equal([("leila@example.org", "person"), ("head@school.example", "referrer")], messages.Select(m => (m.To, m.Detail)));
        Assert.All(messages, m => Assert.Equal((_slices.Town.East.Id, _slices.Key(told)), (m.CentreId!.Value, $"{m.TopicId}")));
        Assert.Equal([true, false], await db.Referrals.OrderBy(r => r.Id).Select(r => r.AwaitsAcknowledgement).ToListAsync());
    }

    [Fact]
    public async Task Receive_StopsWriting_WhenAnAddressGotEnoughInADay()
    {
        for (var number = 0; number < ReferralAcknowledgement.MostInADay + 2; number++)
        {
            await ReceiveAsync(new { centreId = East, personName = "Leila Moradi", email = "Leila@example.org" });
        }

        await using var db = _slices.Database.Open();
        Assert.Equal(ReferralAcknowledgement.MostInADay, await db.Messages.CountAsync(m => m.Kind == MessageKinds.ReferralReceived));
    }

    [Fact]
    public async Task List_BeginsWithThoseWhoWaitLongest()
    {
        var fresh = await ReceiveAsync(new { centreId = East, personName = "Fresh One", phone = "07700 900801" });
        var known = await ReceiveAsync(new { centreId = East, personName = "Known One", phone = "07700 900802", on = "2026-01-05" });
        await ChangeAsync("advanceReferral", new { referralId = known, status = "MET", on = "2026-01-06" });
        var old = await ReceiveAsync(new { centreId = East, personName = "Old One", phone = "07700 900803", on = "2026-04-01" });

        var listed = await _slices.AskAsync(_slices.EastCoordinator, "{ referrals { nodes { id overdue } } dashboard { items { kind title } } }");

        Assert.Equal([(old, true), (fresh, false), (known, false)], listed.Data.GetProperty("referrals").GetProperty("nodes").EnumerateArray().Select(n => (Of(n, "id"), n.GetProperty("overdue").GetBoolean())));
        Assert.Equal(["Old One"], listed.Data.GetProperty("dashboard").GetProperty("items").EnumerateArray().Where(i => Of(i, "kind") == "REFERRAL_OVERDUE").Select(i => Of(i, "title")));
    }

    [Fact]
    public async Task Link_IsMadeAnew_AndRevoked_AndTheTrailDoesNotHoldIt()
    {
        var input = new { partnerOrganisationId = _slices.Id("PartnerOrganisation", _school), centreId = East };
        const string make = "mutation($input: MakeReferrerLinkInput!) { makeReferrerLink(input: $input) { url referrerLink { id revokedAt } errors { __typename } } }";

        var first = (await _slices.AskAsync(_slices.EastCoordinator, make, new { input })).Data.GetProperty("makeReferrerLink");
        var second = (await _slices.AskAsync(_slices.EastCoordinator, make, new { input })).Data.GetProperty("makeReferrerLink");
        var revoked = await _slices.AskAsync(
            _slices.EastCoordinator, "mutation($input: RevokeReferrerLinkInput!) { revokeReferrerLink(input: $input) { referrerLink { revokedAt } } }",
            new { input = new { referrerLinkId = Of(second.GetProperty("referrerLink"), "id") } });

        Assert.Equal(Of(first.GetProperty("referrerLink"), "id"), Of(second.GetProperty("referrerLink"), "id"));
        Assert.NotEqual(Of(first, "url"), Of(second, "url"));
        Assert.Equal(JsonValueKind.String, revoked.Data.GetProperty("revokeReferrerLink").GetProperty("referrerLink").GetProperty("revokedAt").ValueKind);
        await using var db = _slices.Database.Open();
        var link = await db.ReferrerLinks.SingleAsync();
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.SubjectType == "ReferrerLink"));
        Assert.DoesNotContain(link.SecretHash, JsonSerializer.Serialize(await db.AuditEntries.Select(e => e.Changes).ToListAsync()), StringComparison.Ordinal);
    }

    private static string Of(JsonElement record, string field) => record.GetProperty(field).GetString()!;

    private static string[] FieldsOf(JsonElement payload) =>
        [.. payload.GetProperty("errors")[0].GetProperty("fields").EnumerateArray().Select(f => Of(f, "name")).Order()];

    private async Task<string> ReceiveAsync(object input) => Of((await ChangeAsync("receiveReferral", input)).GetProperty("referral"), "id");

    private async Task<JsonElement> ReferralAsync(string id) => (await _slices.AskAsync(
        _slices.EastCoordinator, "query($id: ID!) { node(id: $id) { ... on Referral { status dueOn overdue volunteer { id } } } }", new { id })).Data.GetProperty("node");

    private async Task<JsonElement> EnrolAsync(string referralId, string fullName) => (await _slices.AskAsync(
        _slices.EastCoordinator,
        $$"""mutation($input: EnrolVolunteerInput!) { enrolVolunteer(input: $input) { volunteer { id referrals { id } } {{Errors}} } }""",
        new { input = new { centreId = East, fullName, phone = "07700 900801", referralId } })).Data.GetProperty("enrolVolunteer");

    private async Task<JsonElement> ChangeAsync(string mutation, object input) => (await SendAsync(_slices.EastCoordinator, mutation, input)).Data.GetProperty(mutation);

    private Task<Slices.Answer> SendAsync(Caller caller, string mutation, object input) => _slices.AskAsync(
        caller,
        $$"""
        mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
          {{mutation}}(input: $input) { referral { id personName status version } {{Errors}} }
        }
        """,
        new { input });
}
