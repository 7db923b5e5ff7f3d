using System.Globalization;
using Twiplomacy.Formats.Slides;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Slides;

/// <summary>What the presentations of pages share.</summary>
internal static class SlideParts
{
    /// <summary>A deck with its mark, its source and its address in the reader's language.</summary>
    public static Deck Deck(string title, string? madeUp, string? edition, DateTimeOffset asOf, Uri address, IEnumerable<Slide> slides) =>
        new(title, CultureInfo.CurrentUICulture.Name is { Length: > 0 } language ? language : "en", [.. slides])
        {
            Mark = madeUp is null ? null : $"{Words.Say("Sample data: ties are made up")}. {madeUp}",
            Foot = Source(edition, asOf),
            Address = address,
        };

    /// <summary>The source and where the figures can be looked up, for the notes.</summary>
    public static string Notes(string how, string? edition, DateTimeOffset asOf, Uri address) =>
        string.Join('\n', how, Source(edition, asOf), address.AbsoluteUri);

    private static string Source(string? edition, DateTimeOffset asOf) => edition is null
        ? Words.Say("Source: Twiplomacy, {0}", Figures.Day(asOf)) : Words.Say("Source: Twiplomacy, edition {0}, {1}", edition, Figures.Day(asOf));

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
