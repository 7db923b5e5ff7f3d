namespace Twiplomacy.Application.Asking;

/// <summary>Refuses a period that ends before it begins: it would be answered with an empty list that looks like an answer.</summary>
public static class Period
{
    public static void Require<T>(T? from, T? to) where T : struct, IComparable<T>
    {
        if (from is { } first && to is { } last && first.CompareTo(last) > 0)
            throw RefusedException.Invalid(new Fault(AskingMessages.FromAfterTo()) { Field = "from" });
    }
}
