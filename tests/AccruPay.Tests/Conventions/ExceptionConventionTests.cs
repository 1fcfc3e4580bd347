namespace AccruPay.Tests;

public class ExceptionConventionTests
{
    private static readonly IReadOnlyList<Type> Concrete = [.. PublicSurface.Exceptions.Where(static type => !type.IsAbstract)];

    [Fact]
    public void One_catch_finds_them_all()
    {
        Concrete.Should().HaveCountGreaterThan(10).And.OnlyContain(static type =>
            type.IsSubclassOf(typeof(AccruPayException)) || type.IsSubclassOf(typeof(OperationCanceledException)));
        typeof(AccruPayException).IsAbstract.Should().BeTrue();
    }

    [Fact]
    public void Their_names_begin_with_the_product_and_end_with_Exception() =>
        Concrete.Should().OnlyContain(static type =>
            type.Name.StartsWith("AccruPay", StringComparison.Ordinal) && type.Name.EndsWith("Exception", StringComparison.Ordinal));

    [Fact]
    public void A_users_test_can_make_each_with_all_that_it_tells()
    {
        foreach (var type in Concrete)
        {
            var cause = new InvalidOperationException("cause");
            var exception = (Exception)Activator.CreateInstance(type, "what happened", cause)!;

            exception.Message.Should().Be("what happened");
            exception.InnerException.Should().BeSameAs(cause);
            type.GetConstructors().Should().OnlyContain(static constructor => constructor.GetParameters().Length == 2);
        }
    }

    [Fact]
    public void What_they_tell_is_set_once() =>
        PublicSurface.Exceptions.SelectMany(PublicSurface.PropertiesOf)
            .Where(static property => property.SetMethod is { IsPublic: true } && !PublicSurface.IsInit(property))
            .Select(PublicSurface.NameOf)
            .Should().BeEmpty();

    [Fact]
    public void What_they_tell_of_the_call_is_what_was_set()
    {
        var exception = new AccruPayTimeoutException("late")
        {
            Operation = "Verify",
            MerchantInternalTransactionCode = "order-456",
            Attempts = 3,
            RequestId = "request-1",
            StatusCode = 504,
        };

        exception.Should().BeEquivalentTo(new { Operation = "Verify", MerchantInternalTransactionCode = "order-456", Attempts = 3, RequestId = "request-1", StatusCode = 504 });
    }

    [Fact]
    public void Whether_to_call_again_is_told_by_the_type()
    {
        var faults = Concrete.Where(static type => type.IsSubclassOf(typeof(AccruPayException)));
        faults.Where(static type => ((AccruPayException)Activator.CreateInstance(type, "", null)!).IsTransient).Should().BeEquivalentTo(
        [
            typeof(AccruPayConnectionException), typeof(AccruPayTimeoutException), typeof(AccruPayServerException), typeof(AccruPayRateLimitException),
            typeof(AccruPayWaitTimeoutException),
        ]);
    }

    [Fact]
    public void No_exception_of_the_insides_is_public() =>
        typeof(AccruPayClient).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Exception)) && type.IsNotPublic)
            .Should().OnlyContain(static type => type.Namespace!.StartsWith("AccruPay.", StringComparison.Ordinal));
}
