using Npgsql;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Editions;

/// <summary>Copies what a revision of an edition holds.</summary>
internal static class EditionCopy
{
    public static Task WriteAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionFile> files, CancellationToken cancellationToken) =>
        Of<EditionFile>("edition_file", revision).Text("path", file => file.Path).Bytes("content", file => file.Content)
            .WriteAsync(connection, files, cancellationToken);

    public static Task WriteAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken) =>
        Of<EditionMemberRow>("edition_member", revision).Integer("position", m => m.Position).Text("account", m => m.Account)
            .Text("handle", m => m.Handle).Text("actor", m => m.Actor).Text("kind", m => m.Kind).Text("country", m => m.Country)
            .Text("host_country", m => m.HostCountry).Text("host_city", m => m.HostCity).Flag("personal", m => m.Personal)
            .Text("language", m => m.Language).Json("attributes", m => m.Attributes).Smallint("status", m => (short?)m.Status)
            .WriteAsync(connection, members, cancellationToken);

    public static Task WriteAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<RankedRow> rows, CancellationToken cancellationToken) =>
        Of<RankedRow>("ranking_row", revision).Text("measure", r => r.Measure).Integer("place", r => r.Place).Integer("position", r => r.Position)
            .Integer("rank", r => r.Rank).Integer("rank_best", r => r.RankBest).Integer("rank_worst", r => r.RankWorst)
            .Number("value", r => r.Value).Number("value_low", r => r.ValueLow).Number("value_high", r => r.ValueHigh)
            .Number("coverage", r => r.Coverage).Number("share", r => r.Share).Text("status", r => r.Status)
            .Integer("previous_rank", r => r.PreviousRank).Number("previous_value", r => r.PreviousValue).Flag("actor_changed", r => r.ActorChanged)
            .Instant("evidence_from", r => r.EvidenceFrom).Instant("evidence_to", r => r.EvidenceTo)
            .Flag("rank_worst_is_bound", r => r.RankWorstIsBound).Integer("previous_rank_best", r => r.PreviousRankBest)
            .Integer("previous_rank_worst", r => r.PreviousRankWorst).Integer("moved", r => r.Moved)
            .Integer("rank_expected", r => r.RankExpected).Number("value_expected", r => r.ValueExpected)
            .WriteAsync(connection, rows, cancellationToken);

    public static Task WriteAsync(
        NpgsqlConnection connection, int revision, IReadOnlyList<EditionTieRow> ties, CancellationToken cancellationToken) =>
        Of<EditionTieRow>("edition_tie", revision).Integer("source", tie => tie.Source).Integers("targets", tie => tie.Targets)
            .Integers("mutual", tie => tie.Mutual).Bytes("known", tie => tie.Known)
            .WriteAsync(connection, ties, cancellationToken);

    private static CopyTable<T> Of<T>(string table, int revision) => new CopyTable<T>(table).Integer("edition_revision_id", _ => revision);
}
