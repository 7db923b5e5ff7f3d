namespace Twiplomacy.Core.Platforms;

/// <summary>What kind of text a handle is.</summary>
public enum HandleShape
{
    /// <summary>Anything but separators and quotes.</summary>
    Any,

    /// <summary>Letters of the Latin alphabet, digits, and the signs of the grammar.</summary>
    Word,

    /// <summary>The name of a domain.</summary>
    Domain,

    /// <summary>A word, and after an <c>@</c> the domain of its server unless it is the reader's own.</summary>
    Address,
}
