using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Mails;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Application.Reports;

/// <summary>What a mail would say, with where it would lead to.</summary>
public sealed record PreviewedMail(ReportContent Content, ReportWords Words, ReportLinks Links)
{
    /// <summary>Its HTML part.</summary>
    public Task<string> HtmlAsync() => PageRenderer.ReportAsync(Content, Words, Links);

    /// <summary>Its plain part.</summary>
    public string Text() => ReportText.Of(Content, Words, Links);
}
