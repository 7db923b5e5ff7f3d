using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>A goal that somebody set.</summary>
public sealed record GoalAnswer
{
    public required int Id { get; init; }

    /// <example>x:156796714527362456</example>
    public required string Account { get; init; }

    /// <summary>The account's handle.</summary>
    public string? Handle { get; init; }

    /// <summary>Who is behind it.</summary>
    public string? Actor { get; init; }

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

    /// <param name="account">Its account; null: nobody knows it any more.</param>
    public static GoalAnswer Of(GoalRow row, RankedAccount? account) => new()
    {
        Id = row.GoalId, Account = row.Terms.Account, Handle = account?.Handle, Actor = account?.Actor,
        Measure = row.Terms.Measure, Value = row.Terms.Value, Due = row.Terms.Due, Owner = row.Terms.Owner, SetAt = row.SetAt, Version = row.Version,
    };
}
