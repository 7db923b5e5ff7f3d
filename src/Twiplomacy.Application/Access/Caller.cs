using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Access;

/// <summary>Who asks or acts, and what they may do.</summary>
/// <param name="Name">The person's name, or the key's prefix.</param>
/// <param name="From">The address that the request came from, if it came over the network.</param>
public sealed record Caller(CallerKind Kind, string Name, ValueList<string> Scopes, string? From = null)
{
    /// <summary>Whoever sits at the command line.</summary>
    public static Caller Owner { get; } = new(CallerKind.Owner, "owner", new([Access.Scopes.Admin]));

    /// <summary>The program itself.</summary>
    public static Caller Program { get; } = new(CallerKind.Program, "twiplomacy", new([Access.Scopes.Admin]));

    public bool May(string scope) => Access.Scopes.Allows(Scopes, scope);

    /// <summary>Refuses what the caller may not do.</summary>
    public void Require(string scope)
    {
        if (!May(scope)) throw new RefusedException(new Refusal(RefusalKind.NotAllowed, [new Fault(AskingMessages.NotAllowed(scope))]));
    }
}
