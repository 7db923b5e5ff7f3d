using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Rankings;

/// <summary>The rows that a question takes, in order.</summary>
/// <param name="IsProvisional">They were counted for the question; null where nothing was counted.</param>
/// <param name="Note">What to beware of in them.</param>
public sealed record AskedRows(IReadOnlyList<PublishedRow> Rows, bool? IsProvisional = null, Message? Note = null);
