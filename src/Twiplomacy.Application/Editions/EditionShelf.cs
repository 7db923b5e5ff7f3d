using System.Globalization;
using System.Text.Json;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>All editions, to choose one from.</summary>
public sealed record EditionShelf(IReadOnlyList<EditionRevisionRow> All)
{
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

    /// <summary>The newest editions of a panel that one page reads in full, oldest first: no more than this for one request.</summary>
    public IEnumerable<EditionRevisionRow> ReadTogether(string panel) => All.Where(edition => edition.Panel == panel).TakeLast(MostTogether);

    /// <summary>The newest edition of each panel, the latest first, as many as one page reads in full.</summary>
    public IEnumerable<EditionRevisionRow> PanelsReadTogether => NewestOfPanels.OrderByDescending(edition => edition.AsOf).Take(MostTogether);

    private const int MostTogether = 30;

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
