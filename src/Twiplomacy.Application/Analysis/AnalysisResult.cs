using Twiplomacy.Analytics.Analysis;

namespace Twiplomacy.Application.Analysis;

/// <summary>Editions for a statistics program, oldest first.</summary>
/// <param name="Name">What a file of them is called.</param>
public sealed record AnalysisResult(string Name, IReadOnlyList<AnalysedEdition> Editions)
{
    /// <summary>One sentence if the data of one of them are made up.</summary>
    public string? MadeUp => Editions.Select(edition => edition.Revision.MadeUp).OfType<string>().FirstOrDefault();
}
