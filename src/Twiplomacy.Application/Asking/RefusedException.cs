using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Asking;

/// <summary>A question or an action was refused; each face shows the refusal in its own way, in one place.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(string.Join(" ", refusal.Faults.Select(fault => fault.Message)))
{
    public Refusal Refusal { get; } = refusal;

    /// <summary>The question itself is wrong.</summary>
    public static RefusedException Invalid(params IReadOnlyList<Fault> faults) => new(new Refusal(RefusalKind.Invalid, faults));

    /// <summary>What is to be changed was changed by somebody else since it was seen.</summary>
    public static RefusedException ChangedSince() =>
        new(new Refusal(RefusalKind.Conflict, [new Fault(AskingMessages.ChangedSince()) { Field = "seen" }]) { Title = AskingMessages.Changed() });

    /// <summary>What it names is not there.</summary>
    /// <param name="title">What is not there, as a heading.</param>
    public static RefusedException NotFound(Message title, Fault fault) => new(new Refusal(RefusalKind.NotFound, [fault]) { Title = title });
}
