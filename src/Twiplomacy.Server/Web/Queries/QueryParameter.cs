using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Web.Queries;

/// <summary>One query parameter of a route, as its handler declares it: the type and <c>[AllowedValues]</c> say which values are taken.</summary>
public sealed record QueryParameter(string Name, Type Type, IReadOnlyList<string>? Allowed)
{
    /// <summary>From a parameter of the handler, or from a property of a record that it takes by <c>[AsParameters]</c>.</summary>
    public static QueryParameter Of(string name, Type type, IReadOnlyList<Attribute> attributes) => new(
        attributes.OfType<FromQueryAttribute>().FirstOrDefault()?.Name ?? name,
        Nullable.GetUnderlyingType(type) ?? type,
        attributes.OfType<AllowedValuesAttribute>().FirstOrDefault()?.Values.OfType<string>().ToList());

    /// <summary>What is wrong with the values that were sent, or null.</summary>
    public ProblemFault? FaultOf(IReadOnlyList<string?> values)
    {
        if (values.Count > 1 && !Type.IsArray) return Fault(AskingMessages.GivenTwice(Name, values.Count));
        return values.Select(FaultOf).FirstOrDefault(fault => fault is not null);
    }

    private ProblemFault? FaultOf(string? value)
    {
        if (Allowed is not null) return Allowed.Contains(value) ? null : NotAllowed(value ?? "", Allowed);
        if (Type == typeof(int) || Type == typeof(long)) return IsNumber(value) ? null : Fault(AskingMessages.NotAWholeNumber(Name, value ?? ""));
        if (Type == typeof(bool)) return bool.TryParse(value, out _) ? null : NotAllowed(value ?? "", ["true", "false"]);
        return null;
    }

    private bool IsNumber(string? value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && (Type == typeof(long) || number is >= int.MinValue and <= int.MaxValue);

    private ProblemFault NotAllowed(string value, IReadOnlyList<string> allowed) => Fault(AskingMessages.NotOneOf(Name, value, allowed)) with
    {
        Allowed = allowed, DidYouMean = Core.Text.DidYouMean.Nearest(value, allowed),
    };

    private ProblemFault Fault(Message message) => ProblemFault.Of(message) with { Parameter = Name };
}
