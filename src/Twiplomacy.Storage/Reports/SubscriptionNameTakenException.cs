namespace Twiplomacy.Storage.Reports;

/// <summary>Another subscription has this name already.</summary>
public sealed class SubscriptionNameTakenException(string name) : Exception($"There is a subscription '{name}' already; names are compared without case.");
