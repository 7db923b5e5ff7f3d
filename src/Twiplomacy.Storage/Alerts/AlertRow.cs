using Twiplomacy.Core.Alerts;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Storage.Alerts;

/// <summary>An alert as it stands. Its terms list the recipients that are listed now, whether or not they unsubscribed.</summary>
/// <param name="AlertId">The number of its subscription.</param>
/// <param name="Since">Only what was seen after it is news.</param>
/// <param name="LastSentAt">When its last digest was made.</param>
public sealed record AlertRow(
    int AlertId, AlertTerms Terms, DateTimeOffset CreatedAt, DateTimeOffset Since, DateTimeOffset? LastSentAt, IReadOnlyList<RecipientRow> Recipients);
