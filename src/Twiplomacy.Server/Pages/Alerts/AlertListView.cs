using Twiplomacy.Core.Alerts;
using Twiplomacy.Reports.Alerts;
using Twiplomacy.Server.Pages.Rankings;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Every alert.</summary>
/// <param name="PanelTitles">By slug.</param>
/// <param name="SubjectNames">What watched accounts are called, by address.</param>
public sealed record AlertListView(IReadOnlyList<AlertRow> Alerts, IReadOnlyDictionary<string, string> PanelTitles, IReadOnlyDictionary<string,
    string> SubjectNames);
