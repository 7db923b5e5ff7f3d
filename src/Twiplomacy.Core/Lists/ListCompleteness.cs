namespace Twiplomacy.Core.Lists;

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
