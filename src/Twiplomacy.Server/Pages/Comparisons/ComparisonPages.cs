using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;

namespace Twiplomacy.Server.Pages.Comparisons;

/// <summary>Pages of accounts side by side.</summary>
public static class ComparisonPages
{
    /// <summary>Compares accounts of the newest edition.</summary>
    public static Task<Results<RazorComponentResult, RedirectHttpResult>> OfNewestAsync(
        ComparisonPageReading reading, CancellationToken ct, string? accounts = null, string? add = null) =>
        ShowAsync(null, accounts, add, reading, ct);

    /// <summary>Compares accounts of an edition.</summary>
    public static Task<Results<RazorComponentResult, RedirectHttpResult>> OfEditionAsync(
        string slug, ComparisonPageReading reading, CancellationToken ct, string? accounts = null, string? add = null) =>
        ShowAsync(slug, accounts, add, reading, ct);

    // What the form adds goes into the address, which then says the whole comparison.
    private static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        string? slug, string? accounts, string? add, ComparisonPageReading reading, CancellationToken ct)
    {
        var names = (accounts ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var added = (add ?? "").Trim().Replace(",", " ", StringComparison.Ordinal);
        if (added.Length > 0) return TypedResults.LocalRedirect(Links.Compare(slug, [.. names, added]));
        return PageAnswer.Of<ComparisonPage, ComparisonView>(await reading.ReadAsync(slug, names, ct));
    }
}
