using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Core.Measures;

namespace Twiplomacy.Application.Comparisons;

/// <summary>One measure of every account compared.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Unit">What its values count.</param>
/// <param name="Values">Each account's row.</param>
public sealed record ComparedMeasure(string Measure, string? Name, string? Unit, IReadOnlyList<ComparedValue?> Values)
{
    public static ComparedMeasure Of(string id, IReadOnlyList<ComparedAccount> accounts)
    {
        var measure = MeasureCatalogue.Find(id);
        return new ComparedMeasure(id, measure?.Name, measure?.Unit,
            [.. accounts.Select(account => ComparedValue.Of(account.Measures.GetValueOrDefault(id)))]);
    }
}
