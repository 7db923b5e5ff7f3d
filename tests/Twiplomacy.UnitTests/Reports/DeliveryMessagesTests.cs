using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Delivery;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

public sealed class DeliveryMessagesTests
{
    [Fact]
    public void No_address_is_left_however_deep_it_stands()
    {
        var answered = DeliveryMessages.Answered("550 <ann@example.org>: no such user");
        var all = new Message("test", ("inner", DeliveryMessages.Failed("7", answered)), ("many", MessageValue.Each([answered])), ("texts", MessageValue.Each(["ann@example.org"])), ("count", 3L));

        var hidden = MessageJson.Write(DeliveryMessages.WithoutAddresses(all));

        Assert.DoesNotContain("ann@", hidden, StringComparison.Ordinal);
        Assert.Contains("550", hidden, StringComparison.Ordinal);
        Assert.Contains("\"count\":3", hidden, StringComparison.Ordinal);
    }
}
