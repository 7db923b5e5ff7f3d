using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Web.Forms;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Web;

/// <summary>
/// A question as a request asks it, and who asks. A handler takes it as its parameter: what the record names is read from the
/// path, the query and, if one was sent, the form; all else is refused.
/// </summary>
public sealed record Asked<TQuery>(TQuery Query, Caller Caller) : IBindableFromHttpContext<Asked<TQuery>>, IEndpointParameterMetadataProvider
{
#pragma warning disable CA1000 // Nobody names it: the framework looks for it.
    public static async ValueTask<Asked<TQuery>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        // A file that holds some of the rows says so nowhere once it is on a disk.
        var reading = new QueryReading(IsLenient: metadata?.GetMetadata<PageQuery>() is not null, IsWhole: metadata?.GetMetadata<AddressForm>() is not null);
        var path = context.Request.RouteValues.Where(value => value.Value is string).Select(value => KeyValuePair.Create(value.Key, (string)value.Value!));
        return new(reading.Read<TQuery>(path, await SaidAsync(context)), Callers.Of(context));
    }
#pragma warning restore CA1000

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AskedQuery(typeof(TQuery)));

    private static async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>> SaidAsync(HttpContext context)
    {
        var query = context.Request.Query.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair.Value.Select(value => value ?? "")]));
        if (context.GetEndpoint()?.Metadata.GetMetadata<TakesForm>() is not { } taken) return query;
        await taken.ReadAsync(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return query.Where(pair => !form.ContainsKey(pair.Key))
            .Concat(form.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<string>)[.. pair.Value.Select(value => value ?? "")])));
    }
}
