using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Ties;

namespace Twiplomacy.Application.Ties;

/// <summary>Two accounts and what is known between them, with the evidence.</summary>
public sealed record TieResult(FoundAccount First, FoundAccount Second, DateTimeOffset AsOf, ExplainedTie Tie);
