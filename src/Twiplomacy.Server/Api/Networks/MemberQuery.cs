using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>Which members of a panel are looked at. Any other column of the panel filters by <c>attr.NAME=value</c>.</summary>
/// <param name="Context">The request.</param>
/// <param name="Country">Only accounts of this country (ISO 3166-1 alpha-2; EU for the European Union).</param>
/// <param name="Group">Only accounts of countries that belong to this group on the date (eu, g7, sco, c5 …) or region (africa, americas, asia, europe, oceania).</param>
/// <param name="Kind">Only accounts whose actor holds this kind of office: head_of_state, foreign_ministry …</param>
/// <param name="Personal">Only personal accounts, or only institutional ones.</param>
/// <param name="Language">Only accounts in this language.</param>
public sealed record MemberQuery(
    HttpContext Context,
    [FromQuery(Name = "country")] string? Country = null,
    [FromQuery(Name = "group")] string? Group = null,
    [FromQuery(Name = "kind")] string? Kind = null,
    [FromQuery(Name = "personal")] bool? Personal = null,
    [FromQuery(Name = "language")] string? Language = null)
{
    /// <summary>The same as a question has it.</summary>
    public MemberChoice Choice => new(Country, Group, Kind, Personal, Language, Attributes.Count == 0 ? null : new(Attributes));

    private List<ColumnValue> Attributes => [.. Context.Request.Query
        .Where(pair => pair.Key.StartsWith(MemberChoice.AttributePrefix, StringComparison.Ordinal))
        .Select(pair => new ColumnValue(pair.Key[MemberChoice.AttributePrefix.Length..], pair.Value.ToString()))];
}
