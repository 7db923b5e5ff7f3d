using Twiplomacy.Application.Analysis;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Analysis;

/// <summary>Editions for statistics programs.</summary>
public static class AnalysisEndpoints
{
    /// <summary>
    /// The analysis table of an edition (CSV): a row for each account with the panel's attributes, and each measure's value, bounds,
    /// coverage, rank and possible ranks. Countries have three letters; a missing value is an empty cell.
    /// </summary>
    public static async Task<AnalysisTableAnswer> TableOfEditionAsync(
        Asked<EditionAnalysisQuery> asked, AnalysisQuestions analysis, CancellationToken cancellationToken) =>
        new(await analysis.AskAsync(asked.Query, cancellationToken));

    /// <summary>
    /// An edition as a folder for R (zip): accounts, countries, the matrices of follows with NA for unknown, and a script that reads
    /// them.
    /// </summary>
    public static async Task<AnalysisFolderAnswer> FolderOfEditionAsync(
        Asked<EditionAnalysisQuery> asked, AnalysisQuestions analysis, CancellationToken cancellationToken)
    {
        var result = await analysis.AskAsync(asked.Query, cancellationToken);
        return new(result, await analysis.FolderAsync(result, cancellationToken));
    }

    /// <summary>All sealed editions of a panel in one analysis table (CSV): a row for each account of each edition.</summary>
    public static async Task<AnalysisTableAnswer> TableOfPanelAsync(
        Asked<PanelAnalysisQuery> asked, AnalysisQuestions analysis, CancellationToken cancellationToken) =>
        new(await analysis.AskAsync(asked.Query, cancellationToken));

    /// <summary>All sealed editions of a panel as one folder for R (zip): the waves, who was a member when, and a matrix of each.</summary>
    public static async Task<AnalysisFolderAnswer> FolderOfPanelAsync(
        Asked<PanelAnalysisQuery> asked, AnalysisQuestions analysis, CancellationToken cancellationToken)
    {
        var result = await analysis.AskAsync(asked.Query, cancellationToken);
        return new(result, await analysis.FolderAsync(result, cancellationToken));
    }
}
