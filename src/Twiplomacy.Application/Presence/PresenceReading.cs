using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Presence;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Presence;

/// <summary>Reads editions for presence in a region: one in full, the others of its panel and those of other panels in sums.</summary>
public sealed class PresenceReading(EditionQueries editions, EditionTieReading reading, WorkGate gate, GroupingFinder groupings, PanelQueries panels)
{
    internal async Task<PresenceSight> ReadAsync(EditionRevisionRow edition, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
        var ties = await reading.ReadAsync(edition, members.Count, cancellationToken);
        return new(edition, members, ties, await groupings.FindNamedAsync(edition, members, cancellationToken));
    }

    /// <summary>The editions of the panel that are read together; the countries are the same in all of them.</summary>
    internal async Task<IReadOnlyList<PresenceYear>> ListYearsAsync(
        PresenceSight shown, EditionShelf shelf, IReadOnlyList<string> powers, IReadOnlyList<string> countries, CancellationToken cancellationToken)
    {
        var years = new List<PresenceYear>();
        foreach (var edition in shelf.ReadTogether(shown.Edition))
        {
            var sight = edition.RevisionId == shown.Edition.RevisionId ? shown : await ReadAsync(edition, cancellationToken);
            var region = sight.PositionsOf(countries);
            years.Add(new(
                edition.Slug, edition.AsOf, [.. powers.Select(power => sight.Between(sight.Named(power), region))],
                [.. countries.Select(country => sight.PositionsOf([country]).Count)]));
        }
        return years;
    }

    /// <summary>The shown edition, and the newest ones of other panels that have accounts of both.</summary>
    internal async Task<IReadOnlyList<PresencePanel>> ListPanelsAsync(
        PresenceSight shown, EditionShelf shelf, IReadOnlyList<string> powers, IReadOnlyList<string> countries, CancellationToken cancellationToken)
    {
        var titles = await panels.ListTitlesAsync(cancellationToken);
        var found = new List<PresencePanel>();
        foreach (var edition in shelf.PanelsReadTogether.Where(edition => edition.Panel != shown.Edition.Panel).Prepend(shown.Edition))
        {
            var total = await TotalAsync(edition, shown, powers, countries, cancellationToken);
            var title = titles.GetValueOrDefault(edition.Panel, edition.Panel);
            if (total is not { Pairs: 0 }) found.Add(new(edition.Slug, title, edition.Platform, edition.AsOf, total));
        }
        return found;
    }

    private async Task<PresenceCount?> TotalAsync(
        EditionRevisionRow edition, PresenceSight shown, IReadOnlyList<string> powers, IReadOnlyList<string> countries, CancellationToken cancellationToken)
    {
        if (edition != shown.Edition && !gate.Allows(await editions.CountMembersAsync(edition.RevisionId, cancellationToken))) return null;
        var sight = edition == shown.Edition ? shown : await ReadAsync(edition, cancellationToken);
        return sight.Between([.. powers.SelectMany(sight.Named).Distinct()], sight.PositionsOf(countries));
    }
}
