using CsCheck;
using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class EnrolmentTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Fact]
    public void Advance_GoesThroughThePipeline()
    {
        // arrange
        var enrolment = At(EnrolmentStage.Enquiry, Today.AddDays(-40));

        // act
        enrolment.Advance(EnrolmentStage.Application, Today.AddDays(-30), null, Actors.Called("Helen"), Today);
        enrolment.Advance(EnrolmentStage.Ready, Today, null, Actors.Called("Helen"), Today);
        enrolment.Advance(EnrolmentStage.OnBreak, Today, null, Actors.Called("Helen"), Today);
        enrolment.Advance(EnrolmentStage.Ready, Today, null, Actors.Called("Helen"), Today);

        // assert
        Assert.Equal((EnrolmentStage.Ready, Today), (enrolment.Stage, enrolment.StageSince));
        Assert.Equal(5, enrolment.Steps.Count);
    }

    [Theory]
    [InlineData(EnrolmentStage.Ready)]
    [InlineData(EnrolmentStage.Application)]
    public void Advance_IsRefused_WhenTheEnrolmentEnded(EnrolmentStage next)
    {
        var enrolment = At(EnrolmentStage.Ready, Today.AddDays(-3));
        enrolment.Advance(EnrolmentStage.Left, Today, "Found work", Actors.Somebody, Today);

        Assert.Throws<StageRefusedException>(() => enrolment.Advance(next, Today, null, Actors.Somebody, Today));
        enrolment.Advance(EnrolmentStage.Enquiry, Today, null, Actors.Somebody, Today);
        enrolment.Advance(next, Today, null, Actors.Somebody, Today);
        Assert.Equal(next, enrolment.Stage);
    }

    [Fact]
    public void Advance_IsRefused_WhenBackDatedBeforeTheLastStep() =>
        Assert.Throws<StageRefusedException>(() =>
            At(EnrolmentStage.Application, Today.AddDays(-2)).Advance(EnrolmentStage.Interview, Today.AddDays(-3), null, Actors.Somebody, Today));

    [Fact]
    public void Advance_IsRefused_WhenInTheFuture()
    {
        var refused = Assert.Throws<InvalidInputException>(() =>
            At(EnrolmentStage.Application, Today).Advance(EnrolmentStage.Interview, Today.AddDays(1), null, Actors.Somebody, Today));
        Assert.Equal("on", Assert.Single(refused.Fields).Name);
    }

    [Fact]
    public void Advance_NeedsAReason_WhenItEnds()
    {
        var enrolment = At(EnrolmentStage.Application, Today);
        var refused = Assert.Throws<InvalidInputException>(() => enrolment.Advance(EnrolmentStage.Withdrawn, Today, " ", Actors.Somebody, Today));
        Assert.Equal("reason", Assert.Single(refused.Fields).Name);
        Assert.Equal(EnrolmentStage.Application, enrolment.Stage);
    }

    [Theory]
    [InlineData(EnrolmentStage.Interview, EnrolmentStage.Enquiry)]
    [InlineData(EnrolmentStage.Interview, EnrolmentStage.Interview)]
    [InlineData(EnrolmentStage.Ready, EnrolmentStage.Interview)]
    [InlineData(EnrolmentStage.OnBreak, EnrolmentStage.Application)]
    [InlineData(EnrolmentStage.Induction, EnrolmentStage.Checks)]
    public void Advance_IsRefused_WhenTheStageDoesNotFollow(EnrolmentStage from, EnrolmentStage to) =>
        Assert.Throws<StageRefusedException>(() => At(from, Today).Advance(to, Today, "because", Actors.Somebody, Today));

    [Theory]
    [InlineData(EnrolmentStage.Enquiry, EnrolmentStage.Ready)]
    [InlineData(EnrolmentStage.Enquiry, EnrolmentStage.NotAccepted)]
    [InlineData(EnrolmentStage.Application, EnrolmentStage.Left)]
    [InlineData(EnrolmentStage.OnBreak, EnrolmentStage.Ready)]
    [InlineData(EnrolmentStage.OnBreak, EnrolmentStage.Checks)]
    [InlineData(EnrolmentStage.Ready, EnrolmentStage.Checks)]
    [InlineData(EnrolmentStage.Ready, EnrolmentStage.Induction)]
    [InlineData(EnrolmentStage.Ready, EnrolmentStage.OnBreak)]
    public void Advance_GoesToAnyLaterOrEndingStage(EnrolmentStage from, EnrolmentStage to) =>
        Assert.Equal(to, At(from, Today).Advance(to, Today, "because", Actors.Somebody, Today).Stage);

    [Fact]
    public void Stage_IsTheLatestFact_WhateverIsTried() =>
        Gen.Select(Gen.Enum<EnrolmentStage>(), Gen.Int[-3, 20], Gen.OneOf("They told us", " ", null!)).Array[0, 20].Sample(attempts =>
        {
            var begun = Today.AddDays(-100);
            var enrolment = At(EnrolmentStage.Enquiry, begun);
            foreach (var (stage, days, reason) in attempts)
            {
                // act
                var before = (enrolment.Stage, On: enrolment.StageSince, enrolment.Steps.Count);
                var on = before.On.AddDays(days);
                var refused = Record.Exception(() => enrolment.Advance(stage, on, reason, Actors.Called("Helen"), Today)) is DomainException;

                // assert: a refusal leaves no trace; dates never go back; an end has its reason, and only a new enquiry comes after it
                var after = (enrolment.Stage, On: enrolment.StageSince, enrolment.Steps.Count);
                Assert.Equal(refused ? before : (stage, on, before.Count + 1), after);
                Assert.InRange(after.On, before.On, Today);
                Assert.True(refused || !before.Stage.Ends() || stage == EnrolmentStage.Enquiry);
                Assert.True(!after.Stage.Ends() || enrolment.Latest.Reason == "They told us");
            }
        });

    private static Enrolment At(EnrolmentStage stage, DateOnly on) => Volunteer
        .Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, DateTimeOffset.UnixEpoch, Today)
        .Enrol(1, stage, on, Actors.Somebody, Today);
}
