using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Accounts;

/// <summary>Which accounts files or panels describe, or whose lists were captured.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Platform">Only accounts of this platform.</param>
/// <param name="Country">Only accounts of this country (ISO 3166-1 alpha-2; EU for the European Union).</param>
/// <param name="Kind">Only accounts whose actor holds this kind of office: head_of_state, foreign_ministry …</param>
/// <param name="Panel">Only accounts that this panel's newest revision holds.</param>
/// <param name="Q">Only accounts whose handle, name or id holds these words.</param>
public sealed record AccountListQuery(
    PageRequest Page, string? Platform = null, string? Country = null, string? Kind = null, string? Panel = null, string? Q = null) : IListQuery;
