using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>A home of personal data, and what it holds of the person that was asked for.</summary>
/// <param name="Kept">Until when it keeps what it holds.</param>
/// <param name="Count">How many rows or files name the person; null where nobody was asked for.</param>
public sealed record HeldHome(PersonalHome Home, Message Kept, long? Count, IReadOnlyList<HeldItem> Items)
{
    public Message Holds => PersonalDataMessages.Holds(Home.Name);
}
