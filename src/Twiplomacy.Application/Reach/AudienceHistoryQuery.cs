using System.ComponentModel.DataAnnotations;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;

namespace Twiplomacy.Application.Reach;

/// <summary>The captures of an account's followers.</summary>
/// <param name="Id">The account.</param>
/// <param name="Page">Which page.</param>
/// <param name="From">Captures after this instant.</param>
/// <param name="To">Captures up to this instant.</param>
public sealed record AudienceHistoryQuery([property: Key] string Id, PageRequest Page, DateTimeOffset? From = null, DateTimeOffset? To = null) : IListQuery;
