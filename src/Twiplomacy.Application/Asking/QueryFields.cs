using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Twiplomacy.Application.Asking;

/// <summary>
/// The fields of a question: a record whose properties say what may be asked. Records within it are laid flat, so that
/// questions share groups of fields. A strict face takes these names and no others.
/// </summary>
public sealed class QueryFields
{
    private static readonly ConcurrentDictionary<Type, QueryFields> Known = [];

    private readonly ConstructorInfo _constructor;
    private readonly IReadOnlyList<Part> _parts;

    private QueryFields(Type type)
    {
        _constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        _parts = [.. _constructor.GetParameters().Select(argument => Part.Of(argument, type.GetProperty(argument.Name!)!))];
        All = [.. _parts.SelectMany(part => part.Field is { } field ? [field] : part.Inner!.All)];
        ByName = All.Where(field => field.OpenPrefix is null).ToDictionary(field => field.Name, StringComparer.Ordinal);
        Open = All.FirstOrDefault(field => field.OpenPrefix is not null);
    }

    /// <summary>In the order of the record.</summary>
    public IReadOnlyList<QueryField> All { get; }

    /// <summary>The field that takes names with a prefix, if there is one.</summary>
    public QueryField? Open { get; }

    internal IReadOnlyDictionary<string, QueryField> ByName { get; }

    public static QueryFields Of<TQuery>() => Of(typeof(TQuery));

    public static QueryFields Of(Type query) => Known.GetOrAdd(query, type => new QueryFields(type));

    /// <summary>What a question says in each field.</summary>
    public IEnumerable<(QueryField Field, object? Value)> ValuesOf(object query) => _parts.SelectMany(part =>
        part.Field is { } field ? [(field, part.Property.GetValue(query))] : part.Inner!.ValuesOf(part.Property.GetValue(query)!));

    /// <summary>A question of these values.</summary>
    internal object Create(Func<QueryField, object?> valueOf) =>
        _constructor.Invoke([.. _parts.Select(part => part.Field is { } field ? valueOf(field) : part.Inner!.Create(valueOf))]);

    private sealed record Part(PropertyInfo Property, QueryField? Field, QueryFields? Inner)
    {
        public static Part Of(ParameterInfo argument, PropertyInfo property) => IsRecord(property.PropertyType)
            ? new(property, null, QueryFields.Of(property.PropertyType))
            : new(property, QueryField.Of(argument, property), null);

        private static bool IsRecord(Type type) => type.IsClass && type != typeof(string) && !typeof(IEnumerable).IsAssignableFrom(type);
    }
}
