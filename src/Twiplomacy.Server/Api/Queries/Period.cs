using Twiplomacy.Server.Api.Problems;

namespace Twiplomacy.Server.Api.Queries;

/// <summary>Refuses a period that ends before it begins: it would be answered with an empty list that looks like an answer.</summary>
public static class Period
{
    public static void Require(InstantParameter? from, InstantParameter? to) => Require(from?.Instant > to?.Instant);

    public static void Require(int? fromYear, int? toYear) => Require(fromYear > toYear);

    private static void Require(bool isReversed)
    {
        if (isReversed) throw new ProblemException(ApiProblem.BadRequest(new ProblemFault("'from' lies after 'to'.") { Parameter = "from" }));
    }
}
