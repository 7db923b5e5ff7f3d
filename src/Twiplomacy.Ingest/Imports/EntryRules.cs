using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>What a row of a panel or account file must keep to.</summary>
internal static class EntryRules
{
    /// <summary>Why a row cannot be taken, or null.</summary>
    public static string? WhyRefused(AccountDescribed row)
    {
        if (row.Account is { Id: null, Handle: null }) return "neither handle nor platform_id";
        if (row.Kind is { } kind && !OfficeKinds.All.Contains(kind))
            return $"kind '{kind}' is none of {string.Join(", ", OfficeKinds.All)}";
        if (!IsCountry(row.Country)) return $"country '{row.Country}' is no ISO 3166-1 alpha-2 code";
        if (!IsCountry(row.HostCountry)) return $"host_country '{row.HostCountry}' is no ISO 3166-1 alpha-2 code";
        if (row.OfficeFrom > row.OfficeTo) return $"office_from {row.OfficeFrom:O} is after office_to {row.OfficeTo:O}";
        if (row.MemberFrom > row.MemberTo) return $"member_from {row.MemberFrom:O} is after member_to {row.MemberTo:O}";
        return null;
    }

    private static bool IsCountry(string? code) => code is null || (code.Length == 2 && code.All(char.IsAsciiLetterUpper));
}
