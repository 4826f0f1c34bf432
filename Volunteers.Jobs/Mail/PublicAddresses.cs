using System.Text;
using Microsoft.Extensions.Configuration;

namespace Volunteers.Jobs.Mail;

/// <summary>Addresses that e-mails and documents lead to, all below <c>PublicUrl</c>.</summary>
public sealed class PublicAddresses(IConfiguration configuration)
{
    /// <summary>The volunteer's own page: what is coming up, assignments, answers.</summary>
    public Uri Me => At("me");

    /// <summary>What needs somebody's attention, for staff.</summary>
    public Uri Today => At("");

    /// <summary>A volunteer's page, for staff.</summary>
    public Uri Volunteer(int volunteerId) => At($"volunteers/{Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes($"Volunteer:{volunteerId}")))}");

    /// <summary>Concerns, for those who deal with them.</summary>
    public Uri Concerns => At("concerns");

    /// <summary>The centres of the cluster, where lead and deputy are named.</summary>
    public Uri Centres => At("set-up/centres");

    /// <summary>The set-up of the installation.</summary>
    public Uri SetUp => At("set-up");

    /// <summary>Who is erased next, and how to keep them.</summary>
    public Uri Retention => At("centre/retention");

    public Uri Newsletter(string slug) => At($"newsletters/{Uri.EscapeDataString(slug)}");

    public Uri NewsletterPdf(string slug) => At($"newsletters/{Uri.EscapeDataString(slug)}.pdf");

    public Uri Unsubscribe(string secret) => At($"newsletters/unsubscribe/{Uri.EscapeDataString(secret)}");

    /// <summary>The page on which a referee answers.</summary>
    public Uri Reference(string secret) => At($"reference/{Uri.EscapeDataString(secret)}");

    /// <summary>The volunteer's page, opened at a meeting with an answer at hand; the page asks before it records it.</summary>
    /// <param name="reply">COMING or NOT_COMING.</param>
    public Uri MeetingReply(int meetingId, string reply) =>
        At($"me?meeting={Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes($"SupportMeeting:{meetingId}")))}&reply={reply}");

    private Uri At(string path)
    {
        var root = configuration["PublicUrl"] is { Length: > 0 } configured
            ? configured
            : (configuration["Urls"] ?? "http://localhost:5080").Split(';')[0];
        return new Uri(new Uri(root.TrimEnd('/') + "/"), path);
    }
}
