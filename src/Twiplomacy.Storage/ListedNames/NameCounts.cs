namespace Twiplomacy.Storage.ListedNames;

/// <summary>How many names of an import are in which state.</summary>
public sealed record NameCounts(int Open, int Matched, int Nobody)
{
    public int All => Open + Matched + Nobody;
}
