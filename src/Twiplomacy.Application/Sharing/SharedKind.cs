namespace Twiplomacy.Application.Sharing;

/// <summary>What can be shared by a link.</summary>
public enum SharedKind
{
    Account,
    Country,
    Comparison,
    Ranking,
    Edition,
    Network,

    /// <summary>The first page.</summary>
    Start,

    /// <summary>Ties between groups, or between what somebody chose.</summary>
    Matrix,
}
