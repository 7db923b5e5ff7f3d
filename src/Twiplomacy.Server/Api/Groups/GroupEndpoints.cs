using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Application.Groups;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Groups;

/// <summary>Ties between groups of an edition's members.</summary>
public static class GroupEndpoints
{
    /// <summary>
    /// Counts the ties between groups of an edition's accounts, a cell for each two: ties possible, known and there,
    /// density, mutual and one-way pairs, reciprocity, E-I index; with <c>networks</c> also what random networks with the same
    /// degrees have on average, and how far off the edition is.
    /// </summary>
    public static async Task<ListAnswer<MatrixCell>> OfEditionAsync(
        Asked<GroupMatrixQuery> asked, GroupQuestions groups, CancellationToken cancellationToken) =>
        ListAnswer.Of(await groups.AskAsync(asked.Query, cancellationToken), GroupMatrixTable.Of(asked.Query));

    /// <summary>Counts the ties between groups in one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<ListAnswer<MatrixCell>> OfRevisionAsync(
        Asked<GroupMatrixQuery> asked, GroupQuestions groups, CancellationToken cancellationToken) =>
        ListAnswer.Of(await groups.AskAsync(asked.Query, cancellationToken), GroupMatrixTable.Of(asked.Query));
}
