using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Web.Queries;

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
