using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>What members of panels and editions are called in other languages.</summary>
public static class MemberNames
{
    /// <summary>By code of language; null where the panel has no such names for it.</summary>
    public static IReadOnlyDictionary<string, string>? Of(EditionMemberRow member)
    {
        ArgumentNullException.ThrowIfNull(member);
        // Most have none: they are not read as JSON for it.
        return member.Attributes.Contains("\"name_", StringComparison.Ordinal) ? NamesByLanguage.In(EditionRows.AttributesOf(member)) : null;
    }

    /// <inheritdoc cref="Of(EditionMemberRow)"/>
    public static IReadOnlyDictionary<string, string>? Of(PanelMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return NamesByLanguage.In(member.Attributes);
    }
}
