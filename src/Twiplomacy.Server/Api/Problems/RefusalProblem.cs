using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Api.Problems;

/// <summary>Tells a refusal as problem details.</summary>
public static class RefusalProblem
{
    /// <param name="endpoint">What was asked; of one that takes JSON, faults point into the body, save those of its address.</param>
    public static ProblemHttpResult Of(Refusal refusal, Endpoint? endpoint)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return ApiProblem.Of(
            refusal.Status(), refusal.Heading().ToString(), string.Join(" ", refusal.Faults.Select(fault => fault.Message)),
            [.. refusal.Faults.Select(fault => IsOfBody(fault, endpoint) ? ProblemFault.OfBody(fault) : ProblemFault.Of(fault))]);
    }

    private static bool IsOfBody(Fault fault, Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("application/json") == true
        && (fault.Field is not { } field || (endpoint as RouteEndpoint)?.RoutePattern.GetParameter(field) is null);
}
