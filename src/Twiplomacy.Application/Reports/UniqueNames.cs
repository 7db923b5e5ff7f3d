using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>Reports and alerts share their names, and no name is borne twice.</summary>
internal static class UniqueNames
{
    /// <summary>Saves under a name, or refuses one that is taken.</summary>
    public static async Task<T> SaveAsync<T>(Task<T> saving)
    {
        try
        {
            return await saving;
        }
        catch (SubscriptionNameTakenException taken)
        {
            var fault = new Fault(taken.Said) { Field = "name" };
            throw new RefusedException(new Refusal(RefusalKind.Conflict, [fault]) { Title = SubscriptionRefusalMessages.NameTaken() });
        }
    }
}
