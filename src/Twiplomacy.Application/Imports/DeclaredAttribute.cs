namespace Twiplomacy.Application.Imports;

/// <summary>What a field of a declaration is beyond its name and its words.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DeclaredAttribute : Attribute
{
    /// <summary>It bears on who is tied to whom; the others say when, and how completely.</summary>
    public bool IsOfTies { get; init; }

    /// <summary>It takes several values, one a line.</summary>
    public bool IsOfLines { get; init; }
}
