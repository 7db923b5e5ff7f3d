using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Ties;

/// <summary>What is said where the ties of an account can't be told.</summary>
public static class TieMessages
{
    public static Message ToItself() => new("errors.ties.self");

    public static Message NoPeers() => new("errors.ties.nopeers");

    public static Message InNoPanel(string account) => new("errors.ties.nopanel", ("account", account));

    public static Message NotInPanel(string account, string panel, DateOnly day) =>
        new("errors.ties.panel", ("account", account), ("panel", panel), ("date", day));
}
