using System.Security.Cryptography;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Covariates;
using Twiplomacy.Storage.Covariates;

namespace Twiplomacy.Application.Covariates;

/// <summary>Takes covariates of pairs in.</summary>
public sealed class CovariateActions(CovariateWriter writer, AccountFinder accounts, TimeProvider time)
{
    private const int LongestSource = 300;

    /// <summary>Keeps a file of pairs as a further version of its name. What it names that nobody knows is listed and left out.</summary>
    public async Task<CovariateAnswer> UploadAsync(CovariateUpload upload, byte[] content, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        Require(upload);
        var file = Read(content, cancellationToken);
        CountryCoding? coding = upload.Codes == "account" ? null : Enum.Parse<CountryCoding>(upload.Codes, ignoreCase: true);
        var match = coding is { } codes ? code => CountryCodes.Find(codes, code) : await MatchAccountsAsync(file, cancellationToken);
        var matching = CovariateMatching.Of(file, match, upload.Directed is { } directed ? !directed : null);
        var unknown = matching.Unmatched.Select(name => name.Name);
        if (matching.Values.Count == 0) throw Refused(CovariateMessages.NothingKnown(file.Rows.Count, matching.Unread.Count, unknown), "file");
        var source = string.IsNullOrWhiteSpace(upload.Source) ? null : upload.Source.Trim();
        var row = new CovariateRow(
            0, upload.Name, 0, coding, matching.IsSymmetric, upload.Directed is not null, source,
            [.. matching.Values.Select(value => (int?)value.Year).OfType<int>().Distinct().Order()], matching.Values.Count, matching.Unread.Count,
            matching.UnmatchedRows, FindingsOf(matching), Convert.ToHexStringLower(SHA256.HashData(content)), time.GetUtcNow());
        return CovariateAnswer.Of(await writer.AddAsync(row, matching.Values, cancellationToken));
    }

    private static void Require(CovariateUpload upload)
    {
        if (!Slug.IsValid(upload.Name)) throw Refused(CovariateMessages.WantsName(), "name");
        if (QapTerm.Relations.Contains(upload.Name)) throw Refused(CovariateMessages.Reserved(upload.Name, QapTerm.Relations), "name");
        KnownWord.Require("codes", upload.Codes, CovariateUpload.KnownCodes);
        if (upload.Source is { } source && (source.Length > LongestSource || !OutsideText.IsFlat(source)))
            throw Refused(CovariateMessages.LongSource(LongestSource), "source");
    }

    private static PairFile Read(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            return PairFile.Read(content, cancellationToken);
        }
        catch (PairFileException refused)
        {
            throw Refused(refused.Said, "file");
        }
    }

    private static CovariateFindings FindingsOf(CovariateMatching matching) => new(
        [.. matching.Unread.Take(CovariateFindings.MostRejected).Select(row => RejectedPair.Of(row.Row, row.Reason, row.Raw))], matching.Unmatched);

    private async Task<Func<string, string?>> MatchAccountsAsync(PairFile file, CancellationToken cancellationToken)
    {
        var (known, now) = (new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase), time.GetUtcNow());
        foreach (var name in file.Rows.SelectMany(row => (string[])[row.From, row.To]).Distinct(StringComparer.OrdinalIgnoreCase))
            known[name] = ProfileKey.TryParseSaid(name, out var key) ? (await accounts.FindAsync(key, now, cancellationToken))?.Key.ToString() : null;
        return known.GetValueOrDefault;
    }

    private static RefusedException Refused(Message message, string field) => RefusedException.Invalid(new Fault(message) { Field = field });
}
