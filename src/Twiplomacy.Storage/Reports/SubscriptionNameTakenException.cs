using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Reports;

/// <summary>Another subscription has this name already.</summary>
public sealed class SubscriptionNameTakenException(string name) : SaidException(SubscriptionMessages.NameTaken(name));
