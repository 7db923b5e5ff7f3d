using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Problems;

/// <summary>
/// One fault in a request. <see cref="Parameter"/> names a query parameter or header, <see cref="Pointer"/> (RFC 6901) a place in the body.
/// </summary>
public sealed record ProblemFault(string Message)
{
    /// <summary>The same as data, where it is a sentence of the catalogue: a page says it in the reader's language.</summary>
    [JsonIgnore]
    public Message? Said { get; init; }

    /// <summary>The query parameter, header or part of the address that is wrong.</summary>
    /// <example>limit</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }

    /// <summary>The place in the request's body that is wrong, as a JSON pointer.</summary>
    /// <example>/scopes/0</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>The values that would have been taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>The allowed value or name that is nearest to what was written.</summary>
    /// <example>limit</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DidYouMean { get; init; }

    public static ProblemFault Of(Message said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new(said.ToString()) { Said = said };
    }

    /// <summary>A fault in a parameter.</summary>
    public static ProblemFault Of(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Of(fault.Message) with { Parameter = fault.Field, Allowed = fault.Allowed, DidYouMean = fault.DidYouMean };
    }

    /// <summary>The same in the body of a request.</summary>
    public static ProblemFault OfBody(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Of(fault) with { Parameter = null, Pointer = fault.Field is { } field ? "/" + field : null };
    }
}

/// <summary>RFC 9457 problem details with <c>errors[]</c>.</summary>
public static class ApiProblem
{
    private const string ErrorsField = "errors";

    public static ProblemHttpResult Of(int status, string title, string detail, params IReadOnlyList<ProblemFault> faults) =>
        TypedResults.Problem(Details(status, title, detail, faults));

    /// <summary>A problem whose detail is a sentence of the catalogue.</summary>
    public static ProblemHttpResult Of(int status, string title, Message said, params IReadOnlyList<ProblemFault> faults) =>
        TypedResults.Problem(With(faults, new SaidProblem { Status = status, Title = title, Detail = said.ToString(), Said = said }));

    /// <summary>The same with such a title.</summary>
    public static ProblemHttpResult Of(int status, Message title, Message said, params IReadOnlyList<ProblemFault> faults) =>
        TypedResults.Problem(With(faults, new SaidProblem
        {
            Status = status, Title = title.ToString(), Detail = said.ToString(), Said = said, Heading = title,
        }));

    /// <summary>400: the request itself is wrong; every fault is told at once.</summary>
    public static ProblemHttpResult BadRequest(params IReadOnlyList<ProblemFault> faults) => TypedResults.Problem(With(faults, new SaidProblem
    {
        Status = StatusCodes.Status400BadRequest, Title = AskingMessages.Wrong().ToString(), Heading = AskingMessages.Wrong(),
        Detail = string.Join(" ", faults.Select(fault => fault.Message)),
    }));

    /// <summary>What a problem tells, fault by fault; its detail if it lists none.</summary>
    public static IReadOnlyList<ProblemFault> FaultsOf(ProblemDetails problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Extensions.TryGetValue(ErrorsField, out var errors) && errors is IReadOnlyList<ProblemFault> { Count: > 0 } faults
            ? faults : [new(problem.Detail ?? "")];
    }

    private static ProblemDetails Details(int status, string title, string detail, IReadOnlyList<ProblemFault> faults) =>
        With(faults, new ProblemDetails { Status = status, Title = title, Detail = detail });

    private static ProblemDetails With(IReadOnlyList<ProblemFault> faults, ProblemDetails problem)
    {
        if (faults.Count > 0) problem.Extensions[ErrorsField] = faults;
        return problem;
    }
}

/// <summary>A request that can't be answered, thrown where no result can be returned; told to the caller as it stands.</summary>
public sealed class ProblemException(ProblemHttpResult problem) : Exception(problem.ProblemDetails.Detail)
{
    public ProblemHttpResult Problem { get; } = problem;

    /// <summary>What is wrong, fault by fault.</summary>
    public IReadOnlyList<ProblemFault> Faults => ApiProblem.FaultsOf(Problem.ProblemDetails);
}
