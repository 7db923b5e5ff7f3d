using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A measure by its id and the version of its definition.</summary>
public sealed record SealedMeasure(string Id, int Version);

/// <summary>The edition before, and the hash under which it is sealed.</summary>
/// <param name="Hash">Null where it was sealed before hashes were.</param>
public sealed record SealedPrevious(string Edition, int Revision, DateTimeOffset AsOf, string? Hash);

/// <summary>What can be observed on the platform of an edition that saw posts.</summary>
public sealed record SealedPosts(bool HasPosts, bool HasMentions);

/// <summary>What an edition is: the part of a bundle that is no table.</summary>
/// <param name="Format">Names this form of bundle.</param>
/// <param name="Posts">Null where no posts were seen.</param>
/// <param name="MadeUp">One sentence if the data are made up; bundles of other data do not have the field.</param>
/// <param name="Licence">An SPDX identifier, or null where none is stated.</param>
public sealed record SealedEdition(
    string Format, string Edition, int Revision, string? Reason, string Panel, string Platform, DateTimeOffset AsOf,
    EditionSettings Settings, SealedPosts? Posts, SealedPrevious? Previous, IReadOnlyList<SealedMeasure> Measures, string? Licence, string? Publisher,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MadeUp = null)
{
    public const string CurrentFormat = "twiplomacy-edition/3";

    /// <summary>Earlier forms, and why this program cannot prove them: their numbers were computed by other rules.</summary>
    public static IReadOnlyDictionary<string, EarlierForm> EarlierFormats { get; } = new Dictionary<string, EarlierForm>
    {
        ["twiplomacy-edition/1"] = EarlierForm.Listed,
        ["twiplomacy-edition/2"] = EarlierForm.Observed,
    };
}

/// <summary>Everything that is sealed: what the edition is, the evidence it rests on, and what was computed from it.</summary>
internal sealed record BundleContent(
    SealedEdition Edition, IReadOnlyList<EditionMemberRow> Members, SealedEvidence Evidence, IReadOnlyList<PreviousPlace> Previous,
    IReadOnlyList<EditionTieRow> Ties, IReadOnlyList<RankedRow> Rankings, NetworkFigures Network);
