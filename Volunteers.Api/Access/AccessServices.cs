using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Sign-in, sessions, tokens and permissions.</summary>
public static class AccessServices
{
    public static void AddVolunteersAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AccessOptions>().Bind(configuration.GetSection(AccessOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SystemDatabase>();
        services.AddSingleton<AccessCache>();
        services.AddSingleton<CallerLoader>();
        services.AddScoped<CallerHolder>();
        services.AddScoped(provider => provider.GetRequiredService<CallerHolder>().Caller);
        services.AddScoped(provider => new CurrentSession(provider.GetRequiredService<CallerHolder>().SessionId));
        services.AddSingleton<SecretSeal>();
        services.AddSingleton<SignInAddresses>();
        services.AddSingleton<SignInLinks>();
        services.AddSingleton<SignInLinkSender>();
        services.AddHostedService(provider => provider.GetRequiredService<SignInLinkSender>());
        services.AddScoped<SignIn>();
        services.AddScoped<AccountStore.Database>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<Passkeys>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<SetUpLinks>();
        services.AddScoped<Administrators>();
        services.AddScoped<Tokens>();
        services.AddVolunteersRateLimits();

        services.AddIdentityCore<Account>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                // Length is what makes a password strong (NIST SP 800-63B, section 5.1.1); symbols are not asked for.
                identity.Password.RequiredLength = 10;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 10;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddUserStore<AccountStore>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddSignInManager();

        services.AddAuthentication(Schemes.Either)
            .AddPolicyScheme(Schemes.Either, null, either => either.ForwardDefaultSelector = context =>
                string.IsNullOrEmpty(context.Request.Headers.Authorization) ? Schemes.Cookie : Schemes.Token)
            .AddCookie(Schemes.Cookie)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(Schemes.Token, null);
        services.AddSingleton<ITicketStore, SessionStore>();
        services.AddOptions<CookieAuthenticationOptions>(Schemes.Cookie).Configure<ITicketStore>((cookie, store) =>
        {
            cookie.SessionStore = store;
            cookie.Cookie.Name = Schemes.CookieName;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToLogin = context => AccessResponses.UnauthenticatedAsync(context.HttpContext);
            cookie.Events.OnRedirectToAccessDenied = context => AccessResponses.ForbiddenAsync(context.HttpContext);
            cookie.Events.OnRedirectToLogout = cookie.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        });

        services.AddAuthorization();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<IAuthorizationHandler, SignedInHandler>();

        services.AddDataProtection().SetApplicationName("Volunteers").PersistKeysToDbContext<VolunteersDbContext>();
    }
}
