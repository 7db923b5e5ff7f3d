using Twiplomacy.Application.Panels;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Panels;

/// <summary>Panels and their members.</summary>
public static class PanelEndpoints
{
    /// <summary>Lists panels by name.</summary>
    public static async Task<ListAnswer<PanelAnswer>> ListAsync(Asked<PanelListQuery> asked, PanelQuestions panels, CancellationToken cancellationToken) =>
        ListAnswer.Of(await panels.AskAsync(asked.Query, cancellationToken), PanelTable.Table);

    /// <summary>Shows a panel with its members on a date, all or those that filters take; today without a date.</summary>
    public static Task<PanelDetail> GetAsync(Asked<PanelQuery> asked, PanelQuestions panels, CancellationToken cancellationToken) =>
        panels.AskAsync(asked.Query, cancellationToken);
}
