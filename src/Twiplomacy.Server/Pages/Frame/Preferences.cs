using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Pages.Addresses;

namespace Twiplomacy.Server.Pages.Frame;

/// <summary>What a reader has chosen about the look of pages, kept in cookies that hold nothing else.</summary>
public static class Preferences
{
    public const string ThemeCookie = "theme";

    private static readonly string[] Themes = ["light", "dark"];

    /// <summary>The chosen theme, or null where the device decides.</summary>
    public static string? Theme(HttpRequest request) =>
        request.Cookies[ThemeCookie] is { } theme && Themes.Contains(theme) ? theme : null;

    /// <summary>Keeps a choice and goes back to where it was made.</summary>
    public static RedirectHttpResult Choose(HttpContext context, string? theme = null, string? language = null, string? back = null)
    {
        if (theme is not null) Keep(context, ThemeCookie, Themes.Contains(theme) ? theme : null);
        if (language is not null) Keep(context, PageCulture.Cookie, PageCulture.Languages.Contains(language) ? language : null);
        return TypedResults.LocalRedirect(Links.Local(back));
    }

    private static void Keep(HttpContext context, string cookie, string? value)
    {
        if (value is null) context.Response.Cookies.Delete(cookie);
        else context.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true,
        });
    }
}
