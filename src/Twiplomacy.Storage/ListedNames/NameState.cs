namespace Twiplomacy.Storage.ListedNames;

/// <summary>Whose name it is, as far as people said. In answers they are words in snake_case.</summary>
public enum NameState
{
    /// <summary>Nobody has said anything.</summary>
    Open,

    /// <summary>It is the name of an account.</summary>
    Matched,

    /// <summary>It is nobody whom we know.</summary>
    Nobody,
}
