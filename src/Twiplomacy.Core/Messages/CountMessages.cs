namespace Twiplomacy.Core.Messages;

/// <summary>Numbers with what they count, for sentences that count more than one thing.</summary>
public static class CountMessages
{
    public static Message MutualFollows(long count) => new("counts.mutual", ("count", count));

    public static Message Ties(long count) => new("counts.ties", ("count", count));

    public static Message NewAccounts(long count) => new("counts.accounts.new", ("count", count));
}
