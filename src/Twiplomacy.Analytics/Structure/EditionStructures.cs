using System.Text.Json;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Structure;

/// <summary>
/// The structure of an edition's network: figures and places of accounts that are no part of the edition, and are worked out
/// when somebody asks. The last answers are kept.
/// </summary>
public sealed class EditionStructures(EditionTieReading reading, WorkGate gate)
{
    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt, string Groups, ChanceSettings Chance), IReadOnlyList<StructureFigure>> _figures =
        new("structure_figures", most: 16);

    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt, string Groups), IReadOnlyList<AccountStructure>> _accounts =
        new("structure_accounts", most: 8);

    private readonly RecentAnswers<(int Revision, DateTimeOffset BuiltAt, string Rows, string Columns, ChanceSettings Chance), MatrixChance> _matrices =
        new("matrix_chances", most: 8);

    /// <param name="groups">None of which has a member of another.</param>
    /// <exception cref="WorkBusyException">Too much is being computed.</exception>
    /// <exception cref="WorkTooLargeException">The edition has too many members.</exception>
    public Task<IReadOnlyList<StructureFigure>> FindFiguresAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<MemberGroup> groups, ChanceSettings chance,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var stored = JsonSerializer.Deserialize<NetworkFigures>(revision.Network, EditionJson.Options)!;
        return _figures.GetAsync(
            (revision.RevisionId, revision.BuiltAt, MemberGroup.DigestOf(groups), chance),
            given => RunAsync(revision, members, (ties, options) => new StructureReading(ties, groups, options).Figures(stored, chance), given),
            cancellationToken);
    }

    /// <summary>By position.</summary>
    /// <inheritdoc cref="FindFiguresAsync"/>
    public Task<IReadOnlyList<AccountStructure>> FindAccountsAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<MemberGroup> groups, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return _accounts.GetAsync(
            (revision.RevisionId, revision.BuiltAt, MemberGroup.DigestOf(groups)),
            given => RunAsync(revision, members, (ties, options) => new StructureReading(ties, groups, options).Accounts(members), given),
            cancellationToken);
    }

    /// <summary>What chance gives the cells of a matrix of groups, which may overlap.</summary>
    /// <inheritdoc cref="FindFiguresAsync"/>
    public Task<MatrixChance> FindMatrixAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, IReadOnlyList<MemberGroup> rows, IReadOnlyList<MemberGroup> columns,
        ChanceSettings chance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return _matrices.GetAsync(
            (revision.RevisionId, revision.BuiltAt, MemberGroup.DigestOf(rows), MemberGroup.DigestOf(columns), chance),
            given => RunAsync(revision, members, (ties, options) => MatrixChance.Of(ties.ToGraph(options), rows, columns, chance, options), given),
            cancellationToken);
    }

    private Task<T> RunAsync<T>(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, Func<EditionTies, GraphOptions, T> work, CancellationToken cancellationToken)
    {
        gate.RequireOfEdition(members.Count);
        return gate.RunAsync(
            async () =>
            {
                var ties = await reading.ReadAsync(revision, members.Count, cancellationToken);
                return await Task.Run(() => work(ties, new GraphOptions { Cancellation = cancellationToken }), cancellationToken);
            },
            cancellationToken);
    }
}
