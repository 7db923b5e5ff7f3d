using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Web.Queries;

/// <summary>
/// The query parameters that a route takes, read from its handler's signature. A request that sends another name, or a
/// value that can't be taken, is answered 400 with every fault before the handler runs: a misspelled filter that is
/// silently ignored would answer a question that nobody asked.
/// </summary>
/// <param name="IsOfPage">See <see cref="PageQuery"/>.</param>
public sealed record QueryContract(IReadOnlyList<QueryParameter> Parameters, bool IsOfPage = false)
{
    public IReadOnlyList<ProblemFault> FaultsOf(IQueryCollection query) =>
    [
        .. query.Where(pair => !IsOfPage || pair.Value.Any(value => !string.IsNullOrEmpty(value)))
            .Select(pair => Find(pair.Key) is { } parameter ? parameter.FaultOf(pair.Value!) : IsOfPage ? null : Unknown(pair.Key))
            .OfType<ProblemFault>(),
    ];

    private QueryParameter? Find(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);

    private ProblemFault Unknown(string name)
    {
        var known = Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal).ToList();
        var meant = DidYouMean.Nearest(name, known);
        return ProblemFault.Of(meant is null ? AskingMessages.UnknownParameter(name) : AskingMessages.UnknownParameter(name, meant)) with
        {
            Parameter = name,
            Allowed = known,
            DidYouMean = meant,
        };
    }
}
