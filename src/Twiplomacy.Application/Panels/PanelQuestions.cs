using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Application.Paging;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Panels;

/// <summary>What can be asked of panels.</summary>
public sealed class PanelQuestions(PanelQueries panels, PanelFinder finder, PanelStudyLoader studies, MemberFilters filters, TimeProvider time)
{
    public async Task<ListResult<PanelAnswer>> AskAsync(PanelListQuery query, CancellationToken cancellationToken)
    {
        var after = query.After()?.Text(0) ?? "";
        var rows = (await panels.ListAsync(cancellationToken)).Where(panel => string.CompareOrdinal(panel.Slug, after) > 0).Take(query.Page.Fetch);
        return new(query.Cut([.. rows.Select(PanelAnswer.Of)], panel => [panel.Slug]));
    }

    /// <summary>Today's members where no date is said.</summary>
    public async Task<PanelDetail> AskAsync(PanelQuery query, CancellationToken cancellationToken)
    {
        var panel = await finder.GetAsync(query.Slug, cancellationToken);
        var at = query.At ?? Days.EndOfToday(time);
        var members = await studies.FindMembersAsync(query.Slug, at, cancellationToken) ?? [];
        var filter = await filters.ReadAsync(
            query.Members, () => Task.FromResult<IReadOnlyList<EditionMemberRow>>([.. members.Select(MemberFilter.RowOf)]), at, cancellationToken);
        return new PanelDetail(PanelAnswer.Of(panel), at, [.. members.Where(filter.Takes).Select(MemberAnswer.Of)]);
    }
}
