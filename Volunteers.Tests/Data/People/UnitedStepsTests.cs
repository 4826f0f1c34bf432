using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class UnitedStepsTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    /// <summary>Each letter is a stage, in the order of the pipeline from e(nquiry); small ones of the one record, capital ones of the other.</summary>
    [Theory]
    [InlineData("eac", "eac", "")] // of one alone
    [InlineData("EeacrE", "Eeacr", "E")] // who is ready and asks at the door is ready
    [InlineData("eRac", "eR", "ac")] // only the other record knew that they are ready
    [InlineData("eacrlE", "eacrlE", "")] // who had left and asks comes back
    [InlineData("eEWr", "eEr", "W")] // an end is no end while the other record goes on
    [InlineData("rRL", "rR", "L")] // also of the record that was last
    [InlineData("rEl", "rl", "E")] // somebody who asked at the door, and whose record says that they left since, has left
    [InlineData("rRLl", "rRl", "L")] // they have gone when neither goes on
    [InlineData("rbBr", "rbBr", "")] // back from a break that both records know of
    [InlineData("ErW", "Er", "W")] // the other record was closed because it was there twice
    [InlineData("erRl", "erR", "l")] // they go on by the record that does not say that they went
    [InlineData("rbr", "rbr", "")] // a break and back
    public void Of_KeepsWhatTakesThePersonOn(string all, string stands, string without)
    {
        var steps = all.Select((letter, index) => (letter, Step: Step(letter, index))).ToList();

        var united = UnitedSteps.Of(steps.Where(s => char.IsLower(s.letter)).Select(s => s.Step), steps.Where(s => char.IsUpper(s.letter)).Select(s => s.Step));

        Assert.Equal(stands, Written(united.Steps));
        Assert.Equal(without, Written(united.Without));

        string Written(IEnumerable<EnrolmentStep> of) => string.Concat(of.Select(step => steps.Single(s => s.Step == step).letter));
    }

    private static EnrolmentStep Step(char letter, int index)
    {
        var step = new EnrolmentStep
        {
            Stage = char.ToLowerInvariant(letter) switch
            {
                'e' => EnrolmentStage.Enquiry,
                'a' => EnrolmentStage.Application,
                'c' => EnrolmentStage.Checks,
                'r' => EnrolmentStage.Ready,
                'b' => EnrolmentStage.OnBreak,
                'l' => EnrolmentStage.Left,
                _ => EnrolmentStage.Withdrawn,
            },
            On = Day.AddDays(index),
            By = Actors.Somebody,
        };
        typeof(EnrolmentStep).GetProperty(nameof(EnrolmentStep.EnrolmentId))!.SetValue(step, char.IsLower(letter) ? 1 : 2);
        return step;
    }
}
