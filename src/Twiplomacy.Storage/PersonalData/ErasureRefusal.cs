namespace Twiplomacy.Storage.PersonalData;

/// <summary>Why somebody's data cannot be removed now.</summary>
public enum ErasureRefusal
{
    /// <summary>The account is or was a member of a panel: sealed editions hold it.</summary>
    Member,

    /// <summary>An import has still to read a file that names them.</summary>
    Waiting,

    /// <summary>A file was handed in meanwhile, which nobody has looked into.</summary>
    Unseen,

    /// <summary>Something else was published or handed in for longer than one waits.</summary>
    Busy,
}
