using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Attachments;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Delivery;

/// <summary>A report that only lacks its recipients.</summary>
public sealed record PreparedReport(ReportContent Content, ReportWords Words, IReadOnlyList<ReportFile> Files);

/// <summary>Gathers a report's content and files, in the subscription's language and forms.</summary>
public sealed class PreparedReports(ReportContents contents, MailOptions options)
{
    /// <summary>The report of a period, whether or not it was reported.</summary>
    /// <exception cref="ReportImpossibleException">There is nothing to report on.</exception>
    public async Task<PreparedReport> PrepareAsync(
        SubscriptionTerms terms, ReportPeriod period, IReadOnlyList<MissingData> waitedInVain, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var content = await contents.BuildAsync(terms, period, options.OldAfter, waitedInVain, cancellationToken);
        var words = ReportWords.Of(terms.Language);
        return new PreparedReport(content, words, await RankingFiles.OfAsync(content, terms.Attachments, words, cancellationToken));
    }
}
