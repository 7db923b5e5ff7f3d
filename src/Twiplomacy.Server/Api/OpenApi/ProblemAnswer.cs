using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>The shape of every refusal (RFC 9457), for the OpenAPI document; <see cref="ApiProblem"/> writes it.</summary>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened, and how to mend it.</param>
public sealed record ProblemAnswer(string Title, int Status, string Detail)
{
    /// <summary>A link that defines the status.</summary>
    public string? Type { get; init; }

    /// <summary>Each fault, pointing at the parameter or the place in the body.</summary>
    public IReadOnlyList<ProblemFault>? Errors { get; init; }

    /// <summary>By which the server's log knows the request.</summary>
    public string? TraceId { get; init; }
}
