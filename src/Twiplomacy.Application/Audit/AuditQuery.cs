using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Audit;

namespace Twiplomacy.Application.Audit;

/// <summary>Who did what and when, the newest first.</summary>
/// <param name="Page">Which page.</param>
/// <param name="Action">Only this action.</param>
/// <param name="By">Only what this person, key (by its prefix) or user of the machine did.</param>
/// <param name="From">Only from this instant (UTC) on.</param>
/// <param name="To">Only up to this date (UTC), which includes its whole day.</param>
public sealed record AuditQuery(
    PageRequest Page, AuditAction? Action = null, string? By = null, DateTimeOffset? From = null, DateTimeOffset? To = null) : IListQuery;
