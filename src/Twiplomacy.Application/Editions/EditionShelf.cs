using System.Globalization;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>All editions, to choose one from.</summary>
public sealed record EditionShelf(IReadOnlyList<EditionRevisionRow> All)
{
    /// <summary>The edition that speaks first: the sealed one of the latest date, else the latest draft.</summary>
    public EditionRevisionRow? Newest => All.Where(edition => edition.IsSealed).MaxBy(edition => edition.AsOf) ?? All.MaxBy(edition => edition.AsOf);

    /// <summary>The editions of a panel, oldest first.</summary>
    public IReadOnlyList<EditionLink> Of(string panel)
    {
        var editions = All.Where(edition => edition.Panel == panel).ToList();
        var years = editions.CountBy(edition => edition.AsOf.UtcDateTime.Year).ToDictionary();
        return [.. editions.Select(edition => new EditionLink(
            edition.Slug, years[edition.AsOf.UtcDateTime.Year] == 1 ? Year(edition.AsOf) : Day(edition.AsOf), edition.AsOf, edition.IsSealed))];
    }

    /// <summary>The editions of the panel that an edition is of.</summary>
    public IReadOnlyList<EditionLink> Beside(string slug) => All.FirstOrDefault(edition => edition.Slug == slug) is { } known ? Of(known.Panel) : [];

    public static async Task<EditionShelf> LoadAsync(EditionQueries editions, CancellationToken cancellationToken) =>
        new(await editions.ListAsync(null, cancellationToken));

    private static string Year(DateTimeOffset at) => at.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
