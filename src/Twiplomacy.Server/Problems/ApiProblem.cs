using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Problems;

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
