using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Panels;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Ingest.Imports;

/// <summary>What a row of a panel or account file must keep to.</summary>
internal static class EntryRules
{
    /// <summary>Why a row cannot be taken, or null.</summary>
    public static Message? WhyRefused(AccountDescribed row)
    {
        if (row.Account is { Id: null, Handle: null }) return ImportMessages.EntryUnnamed;
        if (row.Kind is { } kind && !OfficeKinds.All.Contains(kind))
            return RowMessages.NoOfficeKind(kind, [.. OfficeKinds.All]);
        if (!IsCountry(row.Country)) return RowMessages.NoCountry(row.Country!, "country");
        if (!IsCountry(row.HostCountry)) return RowMessages.NoCountry(row.HostCountry!, "host_country");
        if (row is { OfficeFrom: { } inOffice, OfficeTo: { } outOfOffice } && inOffice > outOfOffice) return ImportMessages.OfficeEndsFirst(inOffice, outOfOffice);
        if (row is { MemberFrom: { } from, MemberTo: { } to } && from > to) return ImportMessages.MembershipEndsFirst(from, to);
        return null;
    }

    private static bool IsCountry(string? code) => code is null || (code.Length == 2 && code.All(char.IsAsciiLetterUpper));
}
