namespace Volunteers.Jobs.Mail;

/// <summary>Inline styles that e-mails share; mail programs drop style sheets, and most drop classes with them.</summary>
public static class MailStyle
{
    public const string Body = "font-family:'Nunito Sans','Segoe UI',Helvetica,Arial,sans-serif; font-size:17px; line-height:27px; color:#1F2933;";
    public const string Paragraph = "margin:0 0 16px;";
    public const string List = "margin:0 0 14px; padding-left:22px;";
    public const string Quiet = "margin:18px 0 0; font-size:14px; line-height:22px; color:#55606B;";
    public const string Heading = "margin:26px 0 8px; font-family:Fraunces,Georgia,'Times New Roman',serif; font-size:20px; line-height:1.3; font-weight:600; color:#0F5257;";
    public const string Link = "color:#0F5257; font-weight:700;";
}
