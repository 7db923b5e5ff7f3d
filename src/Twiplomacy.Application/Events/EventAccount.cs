using Twiplomacy.Analytics.Panels;

namespace Twiplomacy.Application.Events;

/// <summary>An account of an event, as it was at the end of the period asked.</summary>
public sealed record EventAccount(string Id, string? Handle, string? Actor, string? Kind, string? Country)
{
    public static EventAccount Of(PanelMember member) =>
        new(member.Account.ToString(), member.Handle, member.Actor, member.Kind, member.Country);
}
