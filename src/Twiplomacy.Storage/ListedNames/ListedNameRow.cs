using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.ListedNames;

/// <summary>A name in the lists of one owner that an import holds, and whose it is.</summary>
/// <param name="Number">The first of its rows in the database, by which it is asked for.</param>
/// <param name="Owner">Whose list it is, as an address.</param>
/// <param name="Rows">How often the list has the name.</param>
/// <param name="Account">Whose name it is, as an address.</param>
public sealed record ListedNameRow(
    int Number, string Name, string Owner, ListDirection Direction, int Rows, DateTimeOffset? FollowedAt, string? Account, string? MatchedBy,
    DateTimeOffset? MatchedAt)
{
    public NameState State => MatchedAt is null ? NameState.Open : Account is null ? NameState.Nobody : NameState.Matched;
}
