using System.Globalization;
using System.Text.Json;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>All editions, to choose one from.</summary>
public sealed record EditionShelf(IReadOnlyList<EditionRevisionRow> All)
{
    /// <summary>No more editions than these are read in full for one request.</summary>
    public const int MostTogether = 30;

    /// <summary>
    /// The edition that speaks first: the sealed one of the latest date, else the latest draft. Of several panels the one with
    /// most members speaks, so that a small panel that is captured later does not take the place of the study.
    /// </summary>
    public EditionRevisionRow? Newest { get; } = NewestOf(All.Where(edition => edition.IsSealed)) ?? NewestOf(All);

    /// <summary>The newest edition of each panel, sealed ones before drafts.</summary>
    public IEnumerable<EditionRevisionRow> NewestOfPanels => All.GroupBy(edition => edition.Panel).Select(panel =>
        panel.Where(edition => edition.IsSealed).MaxBy(edition => edition.AsOf) ?? panel.MaxBy(edition => edition.AsOf)!);

    private static EditionRevisionRow? NewestOf(IEnumerable<EditionRevisionRow> editions)
    {
        var ofPanels = editions.GroupBy(edition => edition.Panel).Select(panel => panel.MaxBy(edition => edition.AsOf)!).ToList();
        return ofPanels.Count < 2 ? ofPanels.FirstOrDefault() : ofPanels.OrderByDescending(MembersOf).ThenByDescending(edition => edition.AsOf).First();
    }

    private static int MembersOf(EditionRevisionRow edition)
    {
        using var network = JsonDocument.Parse(edition.Network);
        return network.RootElement.TryGetProperty("members", out var members) ? members.GetInt32() : 0;
    }

    /// <summary>
    /// The editions of an edition's panel that one page reads in full beside it, oldest first: the newest, and where the edition
    /// is older than these, itself and those that follow it.
    /// </summary>
    public IReadOnlyList<EditionRevisionRow> ReadTogether(EditionRevisionRow chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        var editions = All.Where(edition => edition.Panel == chosen.Panel).ToList();
        var place = editions.FindIndex(edition => edition.Slug == chosen.Slug);
        var first = Math.Max(0, editions.Count - MostTogether);
        return editions.GetRange(place < 0 ? first : Math.Min(first, place), Math.Min(MostTogether, editions.Count));
    }

    /// <summary>The newest edition of each panel, the latest first, as many as one page reads in full.</summary>
    public IEnumerable<EditionRevisionRow> PanelsReadTogether => NewestOfPanels.OrderByDescending(edition => edition.AsOf).Take(MostTogether);

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

    private static string Year(DateTimeOffset at) => at.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
