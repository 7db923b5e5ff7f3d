using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
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
        [.. query.Where(pair => !IsOfPage || pair.Value.Any(value => !string.IsNullOrEmpty(value))).Select(pair => Find(pair.Key) is { } parameter ? parameter.FaultOf(pair.Value!) : IsOfPage ? null : Unknown(pair.Key)).OfType<ProblemFault>()];

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

/// <summary>
/// Marks a route whose query a person's browser sends: the empty field of a form says nothing, and names that were hung on
/// an address elsewhere are passed over.
/// </summary>
public sealed record PageQuery;

/// <summary>Gives routes their <see cref="QueryContract"/> and holds requests to it.</summary>
public static class QueryContracts
{
    /// <summary>Attaches to every route of a group the contract that its handler's parameters spell out.</summary>
    public static TBuilder WithQueryContract<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder
    {
        builder.Finally(endpoint =>
        {
            if (endpoint is not RouteEndpointBuilder route || endpoint.Metadata.OfType<MethodInfo>().LastOrDefault() is not { } handler) return;
            // A question is strict by itself.
            if (endpoint.Metadata.OfType<AskedQuery>().Any()) return;
            var inPath = route.RoutePattern.Parameters.Select(parameter => parameter.Name);
            var isOfPage = endpoint.Metadata.OfType<PageQuery>().Any();
            endpoint.Metadata.Add(new QueryContract([.. QueryParameters(handler.GetParameters()).ExceptBy(inPath, parameter => parameter.Name)], isOfPage));
        });
        return builder;
    }

    public static void UseQueryContracts(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<QueryContract>() is not { } contract) return next(context);
        IReadOnlyList<ProblemFault> faults = [.. UnstorableIn(context.Request), .. contract.FaultsOf(context.Request.Query)];
        return faults.Count == 0 ? next(context) : throw new ProblemException(ApiProblem.BadRequest(faults));
    });

    // PostgreSQL's texts hold every character but U+0000, and nothing that is stored can be found by it.
    private static IEnumerable<ProblemFault> UnstorableIn(HttpRequest request) => request.RouteValues
        .Select(value => (value.Key, Texts: (IEnumerable<string?>)[value.Value as string]))
        .Concat(request.Query.Select(pair => (pair.Key, Texts: (IEnumerable<string?>)pair.Value)))
        .Where(pair => pair.Key.Contains('\0', StringComparison.Ordinal) || pair.Texts.Any(text => text?.Contains('\0', StringComparison.Ordinal) == true))
        .Select(pair => pair.Key.Replace("\0", "", StringComparison.Ordinal))
        .Select(name => ProblemFault.Of(AskingMessages.HoldsZero(name)) with { Parameter = name });

    private static IEnumerable<QueryParameter> QueryParameters(IEnumerable<ParameterInfo> parameters) => parameters.SelectMany(parameter =>
        parameter.IsDefined(typeof(AsParametersAttribute))
            ? OfRecord(parameter.ParameterType)
            : OfOne(parameter.Name!, parameter.ParameterType, [.. parameter.GetCustomAttributes()]));

    private static IEnumerable<QueryParameter> OfRecord(Type type)
    {
        var arguments = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).ToLookup(parameter => parameter.Name);
        return type.GetProperties().Where(property => property.SetMethod is not null).SelectMany(property => OfOne(property.Name, property.PropertyType,
            [.. property.GetCustomAttributes(), .. arguments[property.Name].SelectMany(argument => argument.GetCustomAttributes())]));
    }

    private static IEnumerable<QueryParameter> OfOne(string name, Type type, IReadOnlyList<Attribute> attributes) =>
        IsFromQuery(type, attributes) ? [QueryParameter.Of(name, type, attributes)] : [];

    /// <summary>As minimal APIs decide it: by attribute, else whatever can be read from a text and is not said to come from elsewhere.</summary>
    private static bool IsFromQuery(Type type, IReadOnlyList<Attribute> attributes)
    {
        if (attributes.Any(attribute => attribute is IFromQueryMetadata)) return true;
        if (attributes.Any(attribute => attribute is IFromBodyMetadata or IFromHeaderMetadata or IFromRouteMetadata or IFromServiceMetadata)) return false;
        var given = Nullable.GetUnderlyingType(type) ?? type;
        return given == typeof(string) || (given.IsValueType && given != typeof(CancellationToken));
    }
}
