using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Reports;

/// <summary>One fault of terms: the field in the API's spelling, and what is wrong with it.</summary>
public sealed record SubscriptionFault(string Field, Message Message);
