using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Referrals;

/// <summary>Tells that a referral arrived.</summary>
/// <param name="Partner">Who referred the person; null when they came by themself.</param>
/// <param name="Person">The person's initials for whoever referred them; null for the person, who knows.</param>
/// <param name="WithinDays">How soon the centre is in touch.</param>
/// <param name="Phone">The centre's.</param>
/// <remarks>A form that anybody may fill in names nobody in full, and says nothing in its sender's words: it must be no way to write to strangers.</remarks>
public sealed record ReferralMail(string Centre, string? Partner, string? Person, int WithinDays, string? Phone) : IMailModel
{
    public string Subject => Person is null ? $"We will be in touch: {Centre}" : $"Your referral has arrived: {Centre}";

    public Type Component => typeof(ReferralMailView);

    public string Opening => (Person, Partner) switch
    {
        (not null, _) => $"thank you. Your referral of {Person} has arrived. We get in touch with them ourselves, and you can see on your referral page how far it is.",
        (_, not null) => $"{Partner} told us that you may like to volunteer at {Centre}. How good to hear of you.",
        _ => $"thank you for saying that you would like to volunteer at {Centre}. It has arrived.",
    };

    public string Next => $"Somebody of {Centre} will be in touch {(Person is null ? "with you" : "with them")} within {(WithinDays == 1 ? "a day" : $"{WithinDays} days")}.";

    public string? Otherwise => Person is not null ? null
        : $"If you did not know of this, or would rather not, answer this e-mail{(Phone is null ? "" : $" or ring {Phone}")}, and we forget it.";

    public MailFrame Frame => new(Centre, Next, Person is null ? $"You get this once, because your address was given to {Centre}." : $"You get this because you referred somebody to {Centre}.");

    public string ToText() => new MailText().Paragraph($"Hello, {Opening}").Paragraph(Next).Paragraph(Otherwise).End(Frame);
}
