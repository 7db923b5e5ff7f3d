using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Asking;

/// <summary>One field of a question, as every face offers it.</summary>
/// <param name="Name">In lower case with underscores: <c>as_of</c>.</param>
/// <param name="Type">What a value is; of a field that takes several, what each is.</param>
/// <param name="Record">The record whose property it is.</param>
/// <param name="Property">Its name there.</param>
public sealed record QueryField(string Name, Type Type, Type Record, string Property)
{
    /// <summary>It names what is asked about: it comes from the path alone, and on the command line it is an argument.</summary>
    public bool IsKey { get; private init; }

    /// <summary>It takes several values.</summary>
    public bool IsMany { get; private init; }

    /// <summary>It has to be said.</summary>
    public bool IsRequired { get; private init; }

    /// <summary>What holds where nothing is said.</summary>
    public object? Default { get; private init; }

    public RangeAttribute? Range { get; private init; }

    /// <summary>The words that it takes; null where any text goes.</summary>
    public IReadOnlyList<string>? Allowed { get; private init; }

    /// <summary>It takes every name with this beginning.</summary>
    public string? OpenPrefix { get; private init; }

    internal static QueryField Of(ParameterInfo argument, PropertyInfo property)
    {
        var given = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isMany = given != typeof(string) && typeof(IEnumerable).IsAssignableFrom(given);
        var type = isMany ? given.GetGenericArguments()[0] : given;
        return new(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), type, property.DeclaringType!, property.Name)
        {
            IsKey = property.IsDefined(typeof(KeyAttribute)), IsMany = isMany, IsRequired = property.IsDefined(typeof(RequiredAttribute)),
            Default = argument.HasDefaultValue ? argument.DefaultValue : null, Range = property.GetCustomAttribute<RangeAttribute>(),
            OpenPrefix = property.GetCustomAttribute<OpenPrefixAttribute>()?.Prefix,
            Allowed = type.IsEnum ? [.. Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)]
                : property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>().ToList(),
        };
    }

    /// <summary>Several values as the record holds them.</summary>
    internal object ListOf(IEnumerable<object> values)
    {
        var elements = Array.CreateInstance(Type, values.Count());
        ((ICollection)values.ToArray()).CopyTo(elements, 0);
        return Activator.CreateInstance(typeof(ValueList<>).MakeGenericType(Type), elements)!;
    }
}
