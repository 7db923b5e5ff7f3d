using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Reports;

/// <summary>What the ledger of emails says itself.</summary>
public static class LedgerMessages
{
    public static Message WorkerStopped() => new("mails.workerstopped");
}
