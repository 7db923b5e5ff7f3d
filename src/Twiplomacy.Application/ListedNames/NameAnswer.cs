using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Application.ListedNames;

/// <summary>A name that a list holds in the place of an account.</summary>
public sealed record NameAnswer
{
    /// <example>7</example>
    public required int Number { get; init; }

    /// <example>Ministry of Example</example>
    public required string Name { get; init; }

    /// <summary>Whose list it is. What is said of the name holds in all lists of this account, and in no others.</summary>
    /// <example>facebook:@francediplo</example>
    public required string Owner { get; init; }

    /// <summary>following or followers.</summary>
    public required ListDirection List { get; init; }

    /// <summary>How often the list has the name.</summary>
    public required int Rows { get; init; }

    /// <summary>The date of the follow, if the list has it.</summary>
    public DateTimeOffset? FollowedAt { get; init; }

    public required NameState State { get; init; }

    /// <summary>Whose name it is.</summary>
    /// <example>facebook:@example_mfa</example>
    public string? Account { get; init; }

    /// <summary>Who said so.</summary>
    public string? MatchedBy { get; init; }

    public DateTimeOffset? MatchedAt { get; init; }

    public static NameAnswer Of(ListedNameRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new()
        {
            Number = row.Number, Name = row.Name, Owner = row.Owner, List = row.Direction, Rows = row.Rows, FollowedAt = row.FollowedAt,
            State = row.State, Account = row.Account, MatchedBy = row.MatchedBy, MatchedAt = row.MatchedAt,
        };
    }
}
