namespace Twiplomacy.Application.Access;

/// <summary>How a caller is known.</summary>
public enum CallerKind
{
    /// <summary>Not at all: reading may be open.</summary>
    Anyone,

    /// <summary>By an API key.</summary>
    Key,

    /// <summary>By having signed in.</summary>
    Person,

    /// <summary>By holding the data folder: the command line.</summary>
    Owner,

    /// <summary>The program itself, in a job.</summary>
    Program,
}
