using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

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

    /// <summary>How often it was changed, from 1: to be sent as <c>seen</c> with the next change.</summary>
    /// <example>1</example>
    public required int Version { get; init; }

    public static GoalAnswer Of(GoalRow row) => new()
    {
        Id = row.GoalId, Account = row.Terms.Account, Measure = row.Terms.Measure, Value = row.Terms.Value, Due = row.Terms.Due, Owner = row.Terms.Owner,
        SetAt = row.SetAt, Version = row.Version,
    };
}
