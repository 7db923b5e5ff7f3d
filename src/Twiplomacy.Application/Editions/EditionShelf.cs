using System.Globalization;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>All editions, to choose one from.</summary>
public sealed record EditionShelf(IReadOnlyList<EditionRevisionRow> All)
{
    /// <summary>The edition that speaks first: the sealed one of the latest date, else the latest draft.</summary>
    public EditionRevisionRow? Newest => All.Where(edition => edition.IsSealed).MaxBy(edition => edition.AsOf) ?? All.MaxBy(edition => edition.AsOf);

    public IEnumerable<string> Panels => All.Select(edition => edition.Panel).Distinct();

    public EditionRevisionRow? Find(string? slug) => All.FirstOrDefault(edition => edition.Slug == slug);

    public EditionRevisionRow? NewestOf(string panel) => new EditionShelf([.. All.Where(edition => edition.Panel == panel)]).Newest;

    /// <summary>The editions of a panel, oldest first.</summary>
    public IReadOnlyList<EditionLink> Of(string panel)
    {
        var editions = All.Where(edition => edition.Panel == panel).ToList();
        var years = editions.CountBy(edition => edition.AsOf.UtcDateTime.Year).ToDictionary();
        return [.. editions.Select(edition => new EditionLink(
            edition.Slug, years[edition.AsOf.UtcDateTime.Year] == 1 ? Year(edition.AsOf) : Day(edition.AsOf), edition.AsOf, edition.IsSealed))];
    }

    public static async Task<EditionShelf> LoadAsync(EditionQueries editions, CancellationToken cancellationToken) =>
        new(await editions.ListAsync(null, cancellationToken));

    private static string Year(DateTimeOffset at) => at.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
