using System.Globalization;
using System.Resources;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Frame;

/// <summary>
/// The language of a page: the one chosen (a cookie), else the first that the browser accepts and we have, else English.
/// Numbers and dates follow the browser's region where it names one of that language.
/// </summary>
public static class PageCulture
{
    public const string Cookie = "language";

    /// <summary>The languages there are texts in, by their codes.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", .. Translated()];

    public static void UsePageCulture(this IApplicationBuilder app) => app.UseWhen(
        context => context.GetEndpoint()?.Metadata.GetMetadata<PageRoute>() is not null,
        pages => pages.Use((context, next) =>
        {
            Apply(context.Request);
            return next(context);
        }));

    /// <summary>Makes the language that a request asks for the current one.</summary>
    public static void Apply(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accepted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString()).ToList();
        var chosen = request.Cookies[Cookie] is { } cookie && Languages.Contains(cookie)
            ? cookie
            : accepted.Select(LanguageOf).FirstOrDefault(Languages.Contains) ?? "en";
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(chosen);
        CultureInfo.CurrentCulture = Region(accepted.FirstOrDefault(tag => LanguageOf(tag) == chosen)) ?? CultureInfo.GetCultureInfo(chosen == "en" ? "en-GB" : chosen);
    }

    private static string LanguageOf(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static CultureInfo? Region(string? tag)
    {
        if (tag is null || !tag.Contains('-', StringComparison.Ordinal)) return null;
        try
        {
            return CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    // A language is there if its satellite of resources is.
    private static IEnumerable<string> Translated()
    {
        var resources = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly);
        return CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .Where(culture => culture.Name.Length == 2 && Directory.Exists(Path.Combine(AppContext.BaseDirectory, culture.Name))
                && resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is not null)
            .Select(culture => culture.Name).Where(name => name != "en").Order(StringComparer.Ordinal);
    }
}
