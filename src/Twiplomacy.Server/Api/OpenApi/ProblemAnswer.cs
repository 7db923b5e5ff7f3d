using Twiplomacy.Server.Api.Problems;

namespace Twiplomacy.Server.Api.OpenApi;

/// <summary>The shape of every refusal (RFC 9457), for the OpenAPI document; <see cref="ApiProblem"/> writes it.</summary>
/// <param name="Type">A link that defines the status.</param>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened, and how to mend it.</param>
/// <param name="Errors">Each fault, pointing at the parameter or the place in the body.</param>
public sealed record ProblemAnswer(string? Type, string Title, int Status, string Detail, IReadOnlyList<ProblemFault>? Errors);
