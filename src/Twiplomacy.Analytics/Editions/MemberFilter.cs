using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>
/// Which members of a panel are looked at; null takes all. A member of whom the property is not known is not taken.
/// Countries and languages are compared without case.
/// </summary>
/// <param name="Countries">The countries of a group on the edition's date.</param>
/// <param name="Attributes">Values of the panel's own columns, by name.</param>
public sealed record MemberFilter(
    string? Country, IReadOnlySet<string>? Countries, string? Kind, bool? Personal, string? Language,
    IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>Accounts by their addresses that are taken as well, whatever their country; null: none.</summary>
    public IReadOnlySet<string>? Accounts { get; init; }

    public static MemberFilter None { get; } = new(null, null, null, null, null, new Dictionary<string, string>());

    public bool TakesAll =>
        Country is null && Countries is null && Kind is null && Personal is null && Language is null && Attributes.Count == 0;

    public bool Takes(PanelMember member) => Takes(RowOf(member));

    /// <summary>A member of a panel as editions keep it.</summary>
    public static EditionMemberRow RowOf(PanelMember member) => EditionRows.Of(member, 0);

    public bool Takes(EditionMemberRow member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Same(Country, member.Country)
            && (Countries is null || (member.Country is { } country && Countries.Contains(country))
                || Accounts?.Contains(member.Account) == true)
            && (Kind is null || Kind == member.Kind)
            && (Personal is null || Personal == member.Personal)
            && Same(Language, member.Language)
            && (Attributes.Count == 0 || HasAttributes(member));
    }

    /// <summary>The names of the panel's own columns that members have, in order.</summary>
    public static IReadOnlyList<string> AttributesOf(IEnumerable<EditionMemberRow> members) =>
        [.. members.DistinctBy(member => member.Attributes).SelectMany(member => EditionRows.AttributesOf(member).Keys).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A member's values in the panel's own columns, by name.</summary>
    public static IReadOnlyDictionary<string, string> AttributesOf(EditionMemberRow member) => EditionRows.AttributesOf(member);

    private bool HasAttributes(EditionMemberRow member)
    {
        var held = EditionRows.AttributesOf(member);
        return Attributes.All(wanted => held.TryGetValue(wanted.Key, out var value) && value == wanted.Value);
    }

    private static bool Same(string? wanted, string? value) =>
        wanted is null || wanted.Equals(value, StringComparison.OrdinalIgnoreCase);
}
