// An ASP.NET Core application that knows nothing but its configuration: AccruPay:Endpoint and AccruPay:ApiSecret.
using AccruPay;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddAccruPay();
builder.Services.AddHealthChecks().AddAccruPay(tags: ["ready"]);

WebApplication app = builder.Build();
app.MapHealthChecks("/ready");
app.MapPost("/pay", (AccruPayClient accruPay, IConfiguration configuration) =>
    Payment.RunAsync(accruPay, configuration.GetValue<Uri>("AccruPay:Endpoint")!));
await app.RunAsync();
