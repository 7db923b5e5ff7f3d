using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Covariates;

/// <summary>Keeps covariates of pairs; what is kept does not change any more.</summary>
public sealed class CovariateWriter
{
    // Of two uploads at once the second waits, and gets the next number.
    private const string Lock = "select pg_advisory_xact_lock(hashtextextended('covariate ' || @name, 0))";

    private const string Insert = """
        insert into covariate (name, version, unit, codes, is_symmetric, is_stated, source, file_hash, years, pairs, rejected, unmatched,
            findings, uploaded_at)
        select @Name, coalesce(max(version), 0) + 1, case when @codes::text is null then 'account' else 'country' end, @codes, @IsSymmetric,
            @IsSymmetryStated, @Source, decode(@Hash, 'hex'), @Years, @Pairs, @Rejected, @Unmatched, cast(@findings as jsonb), @now
        from covariate where name = @Name
        returning covariate_id as CovariateId, version as Version
        """;

    private readonly NpgsqlDataSource _source;

    internal CovariateWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>Keeps a further version, with its values; answers with it as it is kept.</summary>
    public async Task<CovariateRow> AddAsync(CovariateRow row, IEnumerable<CovariateValue> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(row);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(Lock, new { name = row.Name }, cancellationToken);
        var kept = await connection.QuerySingleAsync<(int CovariateId, int Version)>(Insert, new
        {
            row.Name, codes = row.Codes is { } coding ? EnumWord.Of(coding) : null, row.IsSymmetric, row.IsSymmetryStated,
            Source = StorableText.Of(row.Source), row.Hash, row.Years, row.Pairs, row.Rejected, row.Unmatched,
            findings = CovariateRows.Write(row.Findings), now = row.UploadedAt.ToUniversalTime(),
        }, cancellationToken);
        await new CopyTable<CovariateValue>("covariate_value")
            .Integer("covariate_id", _ => kept.CovariateId).Smallint("year", value => value.Year).Text("source", value => value.Source)
            .Text("target", value => value.Target).Number("value", value => value.Value)
            .WriteAsync(connection, values, cancellationToken);
        var subject = string.Create(CultureInfo.InvariantCulture, $"covariate {row.Name}@{kept.Version}");
        await AuditTrail.WriteAsync(connection, AuditAction.CovariateUploaded, subject, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return row with { CovariateId = kept.CovariateId, Version = kept.Version };
    }
}
