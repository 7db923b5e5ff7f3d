using Twiplomacy.Core.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Server.Api.Notes;

/// <summary>A note that a person wrote.</summary>
public sealed record NoteAnswer
{
    public required int Id { get; init; }

    public required NoteAbout About { get; init; }

    /// <summary>An account's address, a country's code, a panel's or an edition's name.</summary>
    public required string Subject { get; init; }

    public required NoteKind Kind { get; init; }

    public required string Words { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day; null: one day alone.</summary>
    public DateOnly? To { get; init; }

    public required IReadOnlyList<string> Countries { get; init; }

    public required IReadOnlyList<string> Platforms { get; init; }

    public string? Source { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public static NoteAnswer Of(NoteRow row) => new()
    {
        Id = row.NoteId, About = row.Terms.About, Subject = row.Terms.Subject, Kind = row.Terms.Kind, Words = row.Terms.Words, From = row.Terms.From,
        To = row.Terms.To, Countries = row.Terms.Countries, Platforms = row.Terms.Platforms, Source = row.Terms.Source, WrittenAt = row.WrittenAt,
    };
}

/// <summary>A goal that somebody set.</summary>
public sealed record GoalAnswer
{
    public required int Id { get; init; }

    /// <example>x:156796714527362456</example>
    public required string Account { get; init; }

    /// <example>mutual_follows</example>
    public required string Measure { get; init; }

    /// <example>120</example>
    public required double Value { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public required DateOnly Due { get; init; }

    public required string Owner { get; init; }

    public required DateTimeOffset SetAt { get; init; }

    public static GoalAnswer Of(GoalRow row) => new()
    {
        Id = row.GoalId, Account = row.Terms.Account, Measure = row.Terms.Measure, Value = row.Terms.Value, Due = row.Terms.Due, Owner = row.Terms.Owner,
        SetAt = row.SetAt,
    };
}

/// <summary>A note to be written.</summary>
public sealed record NoteRequest
{
    /// <summary>account, country, panel or edition.</summary>
    public required NoteAbout About { get; init; }

    /// <example>x:@francediplo</example>
    public required string Subject { get; init; }

    /// <summary>note (the default), office, platform_block, shutdown or incident.</summary>
    public NoteKind Kind { get; init; } = NoteKind.Note;

    /// <example>New minister</example>
    public required string Words { get; init; }

    /// <example>2016-02-11</example>
    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>An address where it can be read.</summary>
    public string? Source { get; init; }

    internal NoteTerms ToTerms() => new()
    {
        About = About, Subject = Subject, Kind = Kind, Words = Words, From = From, To = To, Countries = [.. Countries.Select(code => code.ToUpperInvariant())],
        Platforms = Platforms, Source = Source,
    };
}
