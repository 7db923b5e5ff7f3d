namespace Twiplomacy.Core.Lists;

/// <summary>Which list of the owner it is.</summary>
public enum ListDirection : short
{
    /// <summary>The accounts that the owner follows.</summary>
    Following = 0,

    /// <summary>The accounts that follow the owner.</summary>
    Followers = 1,
}
