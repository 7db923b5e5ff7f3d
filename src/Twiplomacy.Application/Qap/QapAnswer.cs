using System.Text.Json;
using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Qap;

namespace Twiplomacy.Application.Qap;

/// <summary>A test of a network against covariates: what was asked, down to versions and seed, and what came out.</summary>
public sealed record QapAnswer
{
    /// <summary>From which two-sided P on chance would seldom give as much.</summary>
    public const double Notable = 0.05;

    /// <example>12</example>
    public required int Id { get; init; }

    /// <example>world-leaders-2014</example>
    public required string Edition { get; init; }

    /// <summary>The number of the revision.</summary>
    public required int Revision { get; init; }

    /// <summary>What is to be accounted for.</summary>
    /// <example>mutual</example>
    public required string Relation { get; init; }

    /// <summary>What may account for it, each with its version or revision and its year.</summary>
    /// <example>["same:region"]</example>
    public required IReadOnlyList<string> Covariates { get; init; }

    /// <summary><c>country</c> or <c>account</c>.</summary>
    /// <example>country</example>
    public required string By { get; init; }

    public required int Permutations { get; init; }

    public required int Seed { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When the result was there; null: it is being worked out.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Where the job is that works it out, or did.</summary>
    /// <example>/api/v1/jobs/17</example>
    public string? Job { get; init; }

    /// <summary>Null until it is there.</summary>
    public QapOutcome? Result { get; init; }

    /// <summary>The result in sentences, with what to beware of.</summary>
    public IReadOnlyList<string> Notes => [.. Told().Select(message => message.ToString())];

    /// <summary>How to name it in a text, so that somebody else can work it out again.</summary>
    public string Citation => Cited().ToString();

    [JsonIgnore]
    public long? JobId { get; init; }

    public static QapAnswer Of(QapRunRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var question = JsonSerializer.Deserialize<QapQuestion>(row.Question, EditionJson.Options)!;
        return new()
        {
            Id = row.RunId, Edition = row.Edition, Revision = row.Revision, Relation = question.Relation, Covariates = question.Terms,
            By = question.By, Permutations = question.Permutations, Seed = question.Seed, AskedAt = row.AskedAt, FinishedAt = row.FinishedAt,
            Job = row.JobId is { } job ? $"/api/v1/jobs/{job}" : null, JobId = row.JobId,
            Result = row.Result is { } result ? JsonSerializer.Deserialize<QapOutcome>(result, EditionJson.Options) : null,
        };
    }

    /// <summary>The same sentences as data.</summary>
    /// <param name="name">What a term is called where it is not written as it was asked.</param>
    public IEnumerable<Message> Told(Func<string, string>? name = null)
    {
        foreach (var finding in Result?.Findings ?? []) yield return Told(finding, name?.Invoke(finding.Term) ?? finding.Term);
        if (By == QapQuestion.ByAccount) yield return QapMessages.AccountsWarning();
        if (Result is { } result)
        {
            if (By == QapQuestion.ByCountry) yield return QapMessages.Countries(result.Units);
            if (result.LeftOut > 0) yield return QapMessages.LeftOut(result.LeftOut, By == QapQuestion.ByCountry);
            yield return QapMessages.Pairs(result.Pairs, result.Ties, result.AreUnordered);
            if (result.Unknown > 0) yield return QapMessages.Unknown(result.Unknown);
        }
        foreach (var term in Covariates.Select(QapTerm.Parse))
            if (term is { Name: var covariate, Year: { } year }) yield return QapMessages.Year(covariate, year);
    }

    /// <summary>The citation as data.</summary>
    public Message Cited() => QapMessages.Cite(Id, Edition, Revision, Relation, Covariates, By, Permutations, Seed);

    private static Message Told(QapFinding finding, string term)
    {
        if (finding is not { P: { } p, Coefficient: { } coefficient }) return QapMessages.Undefined(term);
        if (p >= Notable) return QapMessages.ByChance(term, p);
        return coefficient > 0 ? QapMessages.More(term, coefficient, p) : QapMessages.Less(term, -coefficient, p);
    }
}
