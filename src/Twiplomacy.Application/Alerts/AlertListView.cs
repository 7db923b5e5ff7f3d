using Twiplomacy.Application.Rankings;
using Twiplomacy.Storage.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>Every alert.</summary>
/// <param name="PanelTitles">By slug.</param>
/// <param name="Accounts">The accounts that are watched, by address.</param>
public sealed record AlertListView(
    IReadOnlyList<AlertRow> Alerts, IReadOnlyDictionary<string, string> PanelTitles, IReadOnlyDictionary<string, RankedAccount> Accounts);
