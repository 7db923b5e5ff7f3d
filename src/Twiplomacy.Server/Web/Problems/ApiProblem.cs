using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Web.Problems;

/// <summary>
/// One fault in a request. <see cref="Parameter"/> names a query parameter or header, <see cref="Pointer"/> (RFC 6901) a place in the body.
/// </summary>
public sealed record ProblemFault(string Message)
{
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
}

/// <summary>RFC 9457 problem details with <c>errors[]</c>.</summary>
public static class ApiProblem
{
    private const string ErrorsField = "errors";

    public static ProblemHttpResult Of(int status, string title, string detail, params IReadOnlyList<ProblemFault> faults) =>
        TypedResults.Problem(Details(status, title, detail, faults));

    /// <summary>A problem that another room words.</summary>
    public static ProblemHttpResult Of(int status, string title, Message said) =>
        TypedResults.Problem(new SaidProblem { Status = status, Title = title, Detail = said.ToString(), Said = said });

    /// <summary>400: the request itself is wrong; every fault is told at once.</summary>
    public static ProblemHttpResult BadRequest(params IReadOnlyList<ProblemFault> faults) => Of(
        StatusCodes.Status400BadRequest, "The request is wrong", string.Join(" ", faults.Select(fault => fault.Message)), faults);

    /// <summary>404 with what was asked for and, if one is near, the name that was probably meant.</summary>
    /// <param name="parameter">The part of the address that names it.</param>
    public static ProblemHttpResult NotFound(string what, string name, string? didYouMean = null, string parameter = "id")
    {
        var detail = $"There is no {what} '{name}'." + (didYouMean is null ? "" : $" Did you mean '{didYouMean}'?");
        return Of(StatusCodes.Status404NotFound, $"There is no such {what}", detail, new ProblemFault(detail) { Parameter = parameter, DidYouMean = didYouMean });
    }

    /// <summary>What a problem tells, fault by fault; its detail if it lists none.</summary>
    public static IReadOnlyList<string> FaultsOf(ProblemDetails problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return problem.Extensions.TryGetValue(ErrorsField, out var errors) && errors is IReadOnlyList<ProblemFault> { Count: > 0 } faults
            ? [.. faults.Select(fault => fault.Message)] : [problem.Detail ?? ""];
    }

    private static ProblemDetails Details(int status, string title, string detail, IReadOnlyList<ProblemFault> faults)
    {
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail };
        if (faults.Count > 0) problem.Extensions[ErrorsField] = faults;
        return problem;
    }
}

/// <summary>A request that can't be answered, thrown where no result can be returned; told to the caller as it stands.</summary>
public sealed class ProblemException(ProblemHttpResult problem) : Exception(problem.ProblemDetails.Detail)
{
    public ProblemHttpResult Problem { get; } = problem;

    /// <summary>What is wrong, fault by fault.</summary>
    public IReadOnlyList<string> Faults => ApiProblem.FaultsOf(Problem.ProblemDetails);
}
