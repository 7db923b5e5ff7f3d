using Microsoft.AspNetCore.Http.HttpResults;

namespace Twiplomacy.Server.Problems;

/// <summary>A request that can't be answered, thrown where no result can be returned; told to the caller as it stands.</summary>
public sealed class ProblemException(ProblemHttpResult problem) : Exception(problem.ProblemDetails.Detail)
{
    public ProblemHttpResult Problem { get; } = problem;

    /// <summary>What is wrong, fault by fault.</summary>
    public IReadOnlyList<ProblemFault> Faults => ApiProblem.FaultsOf(Problem.ProblemDetails);
}
