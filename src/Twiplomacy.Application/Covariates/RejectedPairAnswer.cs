using System.Text.Json.Serialization;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Covariates;

namespace Twiplomacy.Application.Covariates;

/// <summary>A row of a file of pairs that could not be read.</summary>
/// <param name="Row">Its line in the file.</param>
/// <param name="Raw">As it stands there.</param>
/// <param name="Said">Why, as data.</param>
public sealed record RejectedPairAnswer(long Row, string Raw, [property: JsonIgnore] Message Said)
{
    /// <summary>Why.</summary>
    public string Reason => Said.ToString();

    /// <summary>Which reason it is, whatever its words.</summary>
    /// <example>covariates.row.number</example>
    public string Code => Said.Code;

    public static RejectedPairAnswer Of(RejectedPair row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Row, row.Raw, row.Told());
    }
}
