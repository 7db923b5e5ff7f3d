using Twiplomacy.Storage.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>Every alert.</summary>
/// <param name="PanelTitles">By slug.</param>
/// <param name="SubjectNames">What watched accounts are called, by address.</param>
public sealed record AlertListView(
    IReadOnlyList<AlertRow> Alerts, IReadOnlyDictionary<string, string> PanelTitles, IReadOnlyDictionary<string, string> SubjectNames);
