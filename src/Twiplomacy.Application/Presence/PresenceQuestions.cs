using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;

namespace Twiplomacy.Application.Presence;

/// <summary>How some countries are present in a region: their ties with it, what they write there, and what stood in the way.</summary>
public sealed class PresenceQuestions(EditionFinder finder, EditionShelves shelves, PresenceReading reading, PresenceBackground background)
{
    /// <returns>Null if there is no edition, or none whose accounts have countries.</returns>
    public async Task<PresenceResult?> AskAsync(PresenceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var shelf = await shelves.LoadAsync(cancellationToken);
        var edition = query.Slug is { } slug ? await finder.GetAsync(slug, null, cancellationToken) : shelf.Newest;
        if (edition is null) return null;
        var sight = await reading.ReadAsync(edition, cancellationToken);
        var (region, unknown) = PresenceRegion.Choose(query.Region, sight.Known);
        if (region is null) return null;
        var countries = await background.CountriesOfAsync(sight, region, cancellationToken);
        var chosen = ChosenSide.Of(Said(query.Powers) ?? PresenceQuery.UsualPowers, sight.Known, PresenceQuery.MostPowers);
        IReadOnlyList<string> languages = Said(query.Languages) is { } said
            ? [.. GroupingFinder.Split(said).Select(RegionLanguages.PrimaryOf).Distinct()] : RegionLanguages.Of(countries);
        IReadOnlyList<string> names = [.. chosen.Groups.Select(group => group.Name)];
        return new PresenceResult
        {
            Edition = edition, Editions = shelf.Of(edition.Panel), Known = sight.Known, Chosen = chosen, Region = region, UnknownRegion = unknown,
            Powers = await PowersAsync(sight, chosen, countries, languages, cancellationToken), Languages = languages,
            Countries = [.. countries.Select(country => CountryOf(country, sight, chosen))], Ties = TiesOf(sight, chosen, countries),
            Years = await reading.ListYearsAsync(sight, shelf, names, countries, cancellationToken),
            Notes = await background.BlocksAsync(countries, edition.Platform, cancellationToken),
            Panels = await reading.ListPanelsAsync(sight, shelf, names, countries, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<PresencePower>> PowersAsync(
        PresenceSight sight, ChosenSide chosen, IReadOnlyList<string> countries, IReadOnlyList<string> languages, CancellationToken cancellationToken)
    {
        var region = sight.PositionsOf(countries);
        var powers = new List<PresencePower>();
        foreach (var group in chosen.Groups)
        {
            var written = await background.LanguagesAsync(sight, group, cancellationToken);
            var inRegion = written.Where(row => row.Language is { } code && languages.Contains(RegionLanguages.PrimaryOf(code)))
                .Sum(row => row.Posts);
            powers.Add(new(group, sight.Between(group.Group.Positions, region), written, inRegion));
        }
        return powers;
    }

    private static PresenceCountry CountryOf(string country, PresenceSight sight, ChosenSide chosen)
    {
        var accounts = sight.PositionsOf([country]);
        return new(country, accounts.Count, [.. chosen.Groups.Select(power => sight.Between(power.Group.Positions, accounts))]);
    }

    // Two powers may share an account.
    private static IReadOnlyList<PresenceTie> TiesOf(PresenceSight sight, ChosenSide chosen, IReadOnlyList<string> countries)
    {
        IReadOnlyList<int> powers = [.. chosen.Groups.SelectMany(power => power.Group.Positions).Distinct()];
        return sight.TiesBetween(powers, [.. sight.PositionsOf(countries).Except(powers)]);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
