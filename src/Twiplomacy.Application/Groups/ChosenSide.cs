namespace Twiplomacy.Application.Groups;

/// <summary>The rows or the columns that somebody chose.</summary>
/// <param name="Groups">What the names stand for, each once.</param>
/// <param name="Unknown">Names that nothing in the edition bears.</param>
public sealed record ChosenSide(IReadOnlyList<NamedGroup> Groups, IReadOnlyList<string> Unknown)
{
    /// <summary>More than this nobody reads.</summary>
    public const int Most = 24;

    /// <summary>The names as they are kept, for an address.</summary>
    public string Names => string.Join(',', Groups.Select(group => group.Name));

    /// <summary>The same without one of them.</summary>
    public string Without(NamedGroup left) => string.Join(',', Groups.Where(group => group != left).Select(group => group.Name));

    internal static ChosenSide Of(string? names, NamedGroups known, int most = Most)
    {
        var asked = GroupingFinder.Split(names).Select(name => (Name: name, Found: known.Find(name))).ToList();
        return new(
            [.. asked.SelectMany(one => one.Found ?? []).DistinctBy(group => group.Name).Take(most)],
            [.. asked.Where(one => one.Found is null).Select(one => one.Name)]);
    }
}
