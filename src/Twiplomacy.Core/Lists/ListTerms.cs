namespace Twiplomacy.Core.Lists;

/// <summary>Which list of the owner it is.</summary>
public enum ListDirection : short
{
    /// <summary>The accounts that the owner follows.</summary>
    Following = 0,

    /// <summary>The accounts that follow the owner.</summary>
    Followers = 1,
}

/// <summary>What a list's silence about an account means.</summary>
public enum ListCompleteness : short
{
    /// <summary>A missing row proves nothing.</summary>
    Partial = 0,

    /// <summary>Whoever is not in the list was not in it at the capture.</summary>
    Complete = 1,

    /// <summary>Complete as to the members, on the capture's date, of the panel revision in force at import.</summary>
    CompleteWithinPanel = 2,
}

/// <summary>How a list names its members; absence is proven only for accounts that could have been recognised in it.</summary>
[Flags]
public enum ListKeys : short
{
    None = 0,
    Ids = 1,
    Handles = 2,
    Both = Ids | Handles,
}
