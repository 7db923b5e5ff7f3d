using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>Shows members of a panel as accounts.</summary>
public static class Peers
{
    public static RankedAccount Of(PanelMember member) => new()
    {
        Id = member.Account.ToString(), Platform = member.Account.Platform, Handle = member.Handle, Actor = member.Actor,
        Kind = member.Kind, Country = member.Country, Name = member.Attributes.GetValueOrDefault("name"), HostCountry = member.HostCountry, HostCity = member.HostCity,
    };
}
