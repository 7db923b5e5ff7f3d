namespace Twiplomacy.Application.Groups;

/// <summary>What the name of a group of members stands for.</summary>
public enum GroupSort
{
    /// <summary>A group of countries, such as <c>eu</c>.</summary>
    Countries,

    /// <summary>A region of the world.</summary>
    Region,

    /// <summary>A kind of office.</summary>
    Office,

    /// <summary>One country.</summary>
    Country,

    /// <summary>A set of peers: all accounts of its countries, and those it names.</summary>
    PeerSet,

    /// <summary>One account.</summary>
    Account,
}
