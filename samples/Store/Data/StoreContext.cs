using Microsoft.EntityFrameworkCore;
using Store.Cards;
using Store.MoneyOperations;
using Store.Orders;

namespace Store.Data;

/// <summary>The store's database.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Fulfilment> Fulfilments => Set<Fulfilment>();

    public DbSet<SavedCard> Cards => Set<SavedCard>();

    public DbSet<MoneyOperation> Operations => Set<MoneyOperation>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite has no type that sorts times with offsets.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>(order =>
        {
            order.ComplexProperty(row => row.Buyer);
            order.Ignore(row => row.Total);
            order.Property(row => row.Version).IsConcurrencyToken();
            order.HasIndex(row => row.VisitorId);
            order.HasIndex(row => new { row.Status, row.CheckedAt });
        });
        modelBuilder.Entity<Fulfilment>().HasKey(row => row.OrderId);
        modelBuilder.Entity<SavedCard>().HasKey(row => row.PaymentMethodId);
        modelBuilder.Entity<SavedCard>().HasIndex(row => row.VisitorId);
        modelBuilder.Entity<MoneyOperation>().HasIndex(row => row.OrderId);

        // A record of the service is the result of one operation.
        modelBuilder.Entity<MoneyOperation>().HasIndex(row => row.ResultId).IsUnique();
    }
}
