namespace Twiplomacy.Application.Asking;

/// <summary>Marks a field that takes every name with this beginning: a list of <see cref="ColumnValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OpenPrefixAttribute(string prefix) : Attribute
{
    public string Prefix { get; } = prefix;
}
