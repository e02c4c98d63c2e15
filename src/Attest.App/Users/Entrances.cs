using Attest.App.Serving;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Attest.App.Users;

/// <summary>The ways into the desk: with a key, by signing in, or by sitting at the machine where no users are kept.</summary>
static class Entrances
{
    public const string SessionCookie = "attest-session";

    const string Any = "any", Stamp = "stamp";

    static readonly TimeSpan Session = TimeSpan.FromHours(12);

    public static void Add(IServiceCollection services, ServeRequest request)
    {
        services.AddAuthentication(Any)
            .AddPolicyScheme(Any, null, scheme => scheme.ForwardDefaultSelector = WayOf)
            .AddScheme<AuthenticationSchemeOptions, MachineEntrance>(MachineEntrance.Way, null)
            .AddScheme<AuthenticationSchemeOptions, KeyEntrance>(KeyEntrance.Way, null)
            .AddCookie(cookie => Shape(cookie, request));
        Access.AddPolicies(services);
    }

    public static Task SignInAsync(HttpContext context, Store.Desk.Account account) => context.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        new Visitor(account.Name, UserList.RoleOf(account.Role), Entrance.SignIn).ToPrincipal(new System.Security.Claims.Claim(Stamp, account.Stamp)));

    public static Task SignOutAsync(HttpContext context) => context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    static string WayOf(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0) return KeyEntrance.Way;
        var services = context.RequestServices;
        return MachineEntrance.IsOpen(services.GetRequiredService<ServeRequest>(), services.GetRequiredService<UserList>())
            ? MachineEntrance.Way : CookieAuthenticationDefaults.AuthenticationScheme;
    }

    static void Shape(CookieAuthenticationOptions session, ServeRequest request)
    {
        session.Cookie.Name = SessionCookie;
        session.Cookie.HttpOnly = true;
        session.Cookie.SameSite = SameSiteMode.Lax;
        session.Cookie.SecurePolicy = SecureWhere(request);
        session.ExpireTimeSpan = Session;
        session.SlidingExpiration = true;
        session.LoginPath = SignInPages.Path;
        session.ReturnUrlParameter = SignInPages.Next;
        session.Events = new()
        {
            OnValidatePrincipal = HoldAsync,
            OnRedirectToLogin = context => StatusAnswer.IsPage(context.Request) ? Redirect(context) : StatusAnswer.WriteAsync(context.HttpContext, StatusCodes.Status401Unauthorized, "Sign in, or send a key."),
            OnRedirectToAccessDenied = context => StatusAnswer.WriteAsync(context.HttpContext, StatusCodes.Status403Forbidden, "Your role does not reach."),
        };
    }

    /// <summary>Cookies go over an encrypted line alone wherever the desk is reached by one.</summary>
    public static CookieSecurePolicy SecureWhere(ServeRequest request) =>
        request.Origin?.Scheme == "https" ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    static Task Redirect(RedirectContext<CookieAuthenticationOptions> context)
    {
        var here = context.Request.Path + context.Request.QueryString;
        context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? $"{SignInPages.Path}?{SignInPages.Next}={Uri.EscapeDataString(here)}" : SignInPages.Path);
        return Task.CompletedTask;
    }

    // A session ends when the account is disabled or its password or role is another.
    static async Task HoldAsync(CookieValidatePrincipalContext context)
    {
        var users = context.HttpContext.RequestServices.GetRequiredService<UserList>();
        if (Visitor.Of(context.Principal) is { } visitor && users.Active(visitor.Name) is { } account && context.Principal!.FindFirst(Stamp)?.Value == account.Stamp) return;
        context.RejectPrincipal();
        await SignOutAsync(context.HttpContext);
    }
}
