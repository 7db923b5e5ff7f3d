using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Groups;

namespace Twiplomacy.Application.Comparisons;

/// <summary>A comparison as a person puts it together: the accounts chosen so far, by whatever they are called.</summary>
/// <param name="Slug">The edition; the newest, where none is said.</param>
/// <param name="Accounts">Handles, ids or names, separated by commas.</param>
/// <param name="Add">One more.</param>
public sealed record ComparisonViewQuery([property: Key] string? Slug = null, string? Accounts = null, string? Add = null)
{
    public IReadOnlyList<string> Names() => GroupingFinder.Split(Accounts);
}
