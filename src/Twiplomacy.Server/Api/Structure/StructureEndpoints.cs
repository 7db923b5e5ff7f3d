using Twiplomacy.Analytics.Structure;
using Twiplomacy.Application.Structure;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Structure;

/// <summary>The structure of an edition's network, beside what chance would give.</summary>
public static class StructureEndpoints
{
    /// <summary>
    /// Works out the figures of an edition's network as a whole: reciprocity against chance (rho, log-odds), assortativity and
    /// brokerage by a grouping, with bounds where they can be had. Mean, standard deviation, z and p come from random networks
    /// in which every account has as many follows and followers; a follow that nobody knows of counts as none there.
    /// </summary>
    public static async Task<ListAnswer<StructureFigure>> OfEditionAsync(
        Asked<StructureQuery> asked, StructureQuestions structure, CancellationToken cancellationToken) =>
        ListAnswer.Of(await structure.AskAsync(asked.Query, cancellationToken), StructureTables.Figures);

    /// <summary>Works out the same for one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<ListAnswer<StructureFigure>> OfRevisionAsync(
        Asked<StructureQuery> asked, StructureQuestions structure, CancellationToken cancellationToken) =>
        ListAnswer.Of(await structure.AskAsync(asked.Query, cancellationToken), StructureTables.Figures);

    /// <summary>
    /// Works out the place of every account between others: Burt's constraint and effective size on follows and on mutual
    /// follows, and how often it brokers between two that are not joined, in five roles, with what chance would give.
    /// Those that broker most come first.
    /// </summary>
    public static async Task<ListAnswer<AccountStructureAnswer>> AccountsOfEditionAsync(
        Asked<AccountStructureQuery> asked, StructureQuestions structure, CancellationToken cancellationToken) =>
        ListAnswer.Of(await structure.AskAsync(asked.Query, cancellationToken), StructureTables.Accounts);

    /// <summary>Works out the same for one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<ListAnswer<AccountStructureAnswer>> AccountsOfRevisionAsync(
        Asked<AccountStructureQuery> asked, StructureQuestions structure, CancellationToken cancellationToken) =>
        ListAnswer.Of(await structure.AskAsync(asked.Query, cancellationToken), StructureTables.Accounts);
}
