using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Panels;

/// <summary>A panel: a named study population on one platform.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Platform">The platform of its accounts.</param>
/// <param name="Revision">Its newest revision.</param>
/// <param name="MadeUp">Only where its data are made up: one sentence that says so.</param>
/// <param name="Accounts">Accounts that were ever members, by the newest revision.</param>
public sealed record PanelAnswer(string Slug, string Title, string Platform, int Revision, long Accounts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MadeUp = null)
{
    public static PanelAnswer Of(PanelSummary panel) => new(panel.Slug, panel.Title, panel.Platform, panel.Revision, panel.Accounts, MadeUpData.Told(panel.MadeUp));
}

/// <summary>A panel with its members on a date.</summary>
/// <param name="Panel">The panel.</param>
/// <param name="At">The instant (UTC) for which the members hold.</param>
/// <param name="Members">Who belonged to it then and passes the filters, in the published order.</param>
public sealed record PanelDetail(PanelAnswer Panel, DateTimeOffset At, IReadOnlyList<MemberAnswer> Members);

/// <summary>A member of a panel on a date, with the office held then.</summary>
public sealed record MemberAnswer(
    string Id, string Platform, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry, string? HostCity,
    bool? Personal, string? Language, IReadOnlyDictionary<string, string> Attributes)
{
    public static MemberAnswer Of(PanelMember m) => new(
        m.Account.ToString(), m.Account.Platform, m.Handle, m.Actor, m.Kind, m.Country, m.HostCountry, m.HostCity, m.Personal,
        m.Language, m.Attributes);
}
