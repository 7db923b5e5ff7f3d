using System.Globalization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>What to set in a note; what is left out stays.</summary>
public sealed record NoteChange
{
    /// <summary>account, country, panel or edition.</summary>
    public NoteAbout? About { get; init; }

    /// <example>x:@francediplo</example>
    public string? Subject { get; init; }

    /// <summary>note, office, platform_block, shutdown or incident.</summary>
    public NoteKind? Kind { get; init; }

    /// <example>New minister</example>
    public string? Words { get; init; }

    /// <example>2016-02-11</example>
    public DateOnly? From { get; init; }

    /// <summary>Its last day; an empty text for none.</summary>
    /// <example>2016-02-12</example>
    public string? To { get; init; }

    /// <summary>day, month or year: a note that is known to a month or a year only spans all of it.</summary>
    public NotePrecision? Precision { get; init; }

    public IReadOnlyList<string>? Countries { get; init; }

    public IReadOnlyList<string>? Platforms { get; init; }

    /// <summary>An address where it can be read; an empty text for none.</summary>
    public string? Source { get; init; }

    /// <summary>The version that you saw; if there is another, nothing is changed. Left out, the change is made whatever is there.</summary>
    /// <example>null</example>
    public int? Seen { get; init; }

    /// <summary>The terms with what is given here, and what is wrong with the last day.</summary>
    internal (NoteTerms Terms, Fault? Fault) Applied(NoteTerms to)
    {
        var (last, fault) = LastDay(to.To);
        return (to with
        {
            About = About ?? to.About, Subject = Subject ?? to.Subject, Kind = Kind ?? to.Kind, Words = Words ?? to.Words, From = From ?? to.From,
            To = last, Countries = Countries is null ? to.Countries : [.. Countries.Select(code => code.ToUpperInvariant())],
            Platforms = Platforms ?? to.Platforms, Source = Source is null ? to.Source : Source.Length == 0 ? null : Source,
            Precision = Precision ?? to.Precision,
        }, fault);
    }

    private (DateOnly? Day, Fault? Fault) LastDay(DateOnly? before) => To switch
    {
        null => (before, null),
        "" => (null, null),
        _ when DateOnly.TryParseExact(To, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => (day, null),
        _ => (before, new Fault(AskingMessages.NotADay("to", To)) { Field = "to" }),
    };
}
