namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>Which columns of an edge list say who follows whom. Columns count from 0; -1 means there is none.</summary>
/// <param name="Separator">The byte between columns; a space stands for any run of spaces and tabs.</param>
/// <param name="Source">Column of the account that follows.</param>
/// <param name="Target">Column of the account that is followed.</param>
/// <param name="Follows">Column that says whether the source follows the target; without it every row is a tie.</param>
/// <param name="FollowedBy">Column that says whether the target follows the source.</param>
/// <param name="Kind">Column that may say <c>Undirected</c>, which stands for a tie both ways.</param>
internal sealed record EdgeListLayout(byte Separator, int Source, int Target, int Follows = -1, int FollowedBy = -1, int Kind = -1)
{
    /// <summary>The last column that has to be read.</summary>
    public int LastColumn => Math.Max(Math.Max(Source, Target), Math.Max(Kind, Math.Max(Follows, FollowedBy)));

    /// <summary>Every row is one tie between its first two columns, the layout that the vector path reads.</summary>
    public bool IsPlain => Source + Target == 1 && LastColumn == 1 && Separator != (byte)' ';
}
