using Volunteers.Api.Access;
using Volunteers.Api.Audit;
using Volunteers.Api.Meetings;
using Volunteers.Api.Newsletters;
using Volunteers.Api.Photos;
using Volunteers.Api.Privacy;
using Volunteers.Api.Programmes;
using Volunteers.Api.References;
using Volunteers.Api.Referrals;

namespace Volunteers.Api.Hosting;

/// <summary>What happens to a request, in order.</summary>
public static class Pipeline
{
    public static void UseVolunteers(this WebApplication app)
    {
        app.UseForwardedHeaders();

        app.UseExceptionHandler(failed => failed.Run(Failures.AnswerExceptionAsync));
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        if (!app.Services.GetRequiredService<RoleOptions>().Web)
        {
            app.MapHealth();
            return;
        }

        app.UseWhen(MayBeCompressed, responses => responses.UseResponseCompression());
        app.UseWebClientFiles();
        app.UseRouting();
        app.UseMiddleware<RequestLog>();
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseStatusCodePages(Failures.AnswerStatusAsync));
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<CallerMiddleware>();
        app.UseMiddleware<InvalidTokenMiddleware>();
        app.UseMiddleware<PreflightMiddleware>();
        app.UseAuthorization();

        app.MapHealth();
        app.MapAccount();
        app.MapPhotos();
        app.MapCalendarFeeds();
        app.MapNewsletters();
        app.MapUnsubscribe();
        app.MapReferralPages();
        app.MapReferencePages();
        app.MapPersonalData();
        app.MapAuditExport();
        app.MapInspection();
        app.MapGraphQL("/graphql", graphQL =>
        {
            graphQL.IdeFiles = app.Configuration.GetValue(StartConfiguration.Ide, false) ? app.Services.GetRequiredService<WebClientFiles>().Files : null;
            graphQL.EventUser = SubscriberIdentity.IdentifyAsync;
            graphQL.RequireTrustedDocument = TrustedDocumentFile.Policy(app.Configuration);
        });
        app.MapWebClient();
    }

    /// <summary>
    /// Not what a page of another site can have a browser ask for, in words that it chooses, and answered from what its owner may read:
    /// the length of what was compressed together would tell the one from the other (docs/adr/0006).
    /// </summary>
    private static bool MayBeCompressed(HttpContext context) =>
        !(HttpMethods.IsGet(context.Request.Method) && context.Request.Path.StartsWithSegments("/graphql"));
}
