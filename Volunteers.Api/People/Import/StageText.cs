using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>Reads the stage of an enrolment.</summary>
public static class StageText
{
    private static readonly Dictionary<string, EnrolmentStage> Others = new(StringComparer.Ordinal)
    {
        ["enquired"] = EnrolmentStage.Enquiry, ["enquirer"] = EnrolmentStage.Enquiry, ["inquiry"] = EnrolmentStage.Enquiry,
        ["applied"] = EnrolmentStage.Application, ["applicant"] = EnrolmentStage.Application,
        ["interviewed"] = EnrolmentStage.Interview, ["references"] = EnrolmentStage.Checks, ["break"] = EnrolmentStage.OnBreak,
        ["leaver"] = EnrolmentStage.Left, ["withdrew"] = EnrolmentStage.Withdrawn, ["rejected"] = EnrolmentStage.NotAccepted,
    };

    /// <returns>Null when it is none of ours.</returns>
    public static EnrolmentStage? Read(string text)
    {
        var letters = Letters(text);
        foreach (var stage in Enum.GetValues<EnrolmentStage>())
        {
            if (letters == Letters(stage.InWords()) || letters == Letters(stage.ToString()))
            {
                return stage;
            }
        }

        return Others.TryGetValue(letters, out var other) ? other : null;
    }

    /// <summary>All stages, in words.</summary>
    public static string All => string.Join(", ", Enum.GetValues<EnrolmentStage>().Select(stage => stage.InWords()));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();
}
