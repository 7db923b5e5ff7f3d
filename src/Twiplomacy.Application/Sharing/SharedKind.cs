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
}
