using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Panels;

/// <summary>Which members of a panel are looked at. Any other column of the panel filters by <c>attr.NAME=value</c>.</summary>
/// <param name="Country">Only accounts of this country (ISO 3166-1 alpha-2; EU for the European Union).</param>
/// <param name="Group">
/// Only accounts of countries that belong to this group on the date (eu, g7, sco, c5 …), region (africa, americas, asia, europe, oceania) or
/// peer set (p5, nordics …).
/// </param>
/// <param name="Kind">Only accounts whose actor holds this kind of office: head_of_state, foreign_ministry …</param>
/// <param name="Personal">Only personal accounts, or only institutional ones.</param>
/// <param name="Language">Only accounts in this language.</param>
/// <param name="Attributes">Values of the panel's own columns.</param>
public sealed record MemberChoice(
    string? Country = null, string? Group = null, string? Kind = null, bool? Personal = null, string? Language = null,
    [property: OpenPrefix(MemberChoice.AttributePrefix)] ValueList<ColumnValue>? Attributes = null)
{
    public const string AttributePrefix = "attr.";

    /// <summary>All members.</summary>
    public static MemberChoice All { get; } = new();

    /// <summary>The values of the panel's own columns, by column.</summary>
    public IReadOnlyDictionary<string, string> AttributesByName() => (Attributes ?? new([])).ToDictionary(column => column.Name, column => column.Value);
}
